# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""White paper to draw on: by pen, finger and mouse, and just as well by keyboard."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from klantreis.ui.pictures.backing import Backing, View
from klantreis.ui.pictures.edges import paint_edge
from klantreis.ui.pictures.painting import Drawn, paint_strokes
from klantreis.ui.pictures.pen_tip import PenTip, is_arrow, paint_tip
from klantreis.ui.pictures.strokes import PLAIN_PRESS, Dot, Ink, Nib, Sheet, Stroke, Wipe
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look

_LEAST_PX = QSize(240, 180)
# With what stands around it no higher than a small laptop at normal size.
_LIKED_PX = QSize(654, 490)
# A longer line comes in pieces: it is painted anew at each move.
_MOST_DOTS = 2000
_BY_KEYS = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
_TOUCHES = frozenset({
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel,
})  # fmt: skip


class Canvas(QWidget):
    """The paper lies in the middle, as big as fits; strokes keep their place on it."""

    # A stroke is finished, or something was taken back: time to save.
    changed: Tells[()] = tells()
    # The pen of the keyboard came down on the paper (True) or was lifted.
    pen_moved: Tells[bool] = tells(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ink, self._nib = Ink.BLACK, Nib.MIDDLE
        self._drawn = Drawn()
        self._stroke: Stroke | None = None
        self._tip = PenTip()
        self._backing = Backing(self)
        self._backing.came.connect(self.update)
        self._set_up()

    @property
    def drawn(self) -> Drawn:
        """What is drawn now, to be made a PNG of by `png_of`; also in the middle of a stroke."""
        if self._stroke is None:
            return self._drawn
        return replace(self._drawn, sheet=self._drawn.sheet.plus(self._stroke))

    @property
    def paper(self) -> QRectF:
        """Where the paper lies in this widget."""
        ring = self._look.tokens.sizes.ring
        room = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        wide = min(room.width(), room.height() / self._drawn.high)
        paper = QRectF(0, 0, wide, wide * self._drawn.high)
        paper.moveCenter(room.center())
        return paper

    def choose(self, *, ink: Ink, nib: Nib) -> None:
        """Draw with these from now on."""
        self._finish()
        self._ink, self._nib = ink, nib

    def take_up(self, drawn: Drawn) -> None:
        """Go on with *drawn*: each of its lines can be taken back here too."""
        self._drawn = drawn
        self.update()

    def undo(self) -> None:
        """Take the last mark back."""
        self._finish()
        self._become(self._drawn.sheet.undo())

    def redo(self) -> None:
        """Put the mark back that was taken back last."""
        self._finish()
        self._become(self._drawn.sheet.redo())

    def clear(self) -> None:
        """An empty sheet; `undo` brings the old one back."""
        self._finish()
        if not self._drawn.is_blank:
            self._become(self._drawn.sheet.plus(Wipe()))

    def sizeHint(self) -> QSize:
        return _LIKED_PX

    def event(self, event: QEvent) -> bool:
        """Fingers: the first draws, others rest on the table."""
        if isinstance(event, QFocusEvent):
            is_by_keys = event.gotFocus() and event.reason() in _BY_KEYS
            self._tip = replace(self._tip, is_shown=is_by_keys)
        if event.type() not in _TOUCHES or not isinstance(event, QTouchEvent):
            return super().event(event)
        is_on_glass = event.pointingDevice().type() is QPointingDevice.DeviceType.TouchScreen
        if not is_on_glass or not event.points():
            return super().event(event)
        place = event.points()[0].position()
        if event.type() is QEvent.Type.TouchBegin:
            self._put_down(self._dot_at(place))
        elif event.type() is QEvent.Type.TouchUpdate:
            self._draw_to(self._dot_at(place))
        else:
            self._finish()
        event.accept()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._put_down(self._dot_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._draw_to(self._dot_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._finish()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen says how hard it presses; its other end rubs out."""
        dot = self._dot_at(event.position(), press=event.pressure())
        if event.type() is QEvent.Type.TabletPress:
            is_rubber = event.pointerType() is QPointingDevice.PointerType.Eraser
            self._put_down(dot, ink=Ink.RUBBER if is_rubber else None)
        elif event.type() is QEvent.Type.TabletMove and event.pressure() > 0:
            self._draw_to(dot)
        elif event.type() is QEvent.Type.TabletRelease:
            self._finish()
        # Accepted: else Qt makes a mouse of it, and all is drawn twice.
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_arrow(event.key()):
            self._move_tip(event)
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._turn_tip()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            # Also Escape: what is drawn stays, and the window hears it.
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paper, tokens = self.paper, self._look.tokens
        painter = QPainter(self)
        painter.fillRect(paper, Qt.GlobalColor.white)
        ratio = self.devicePixelRatioF()
        view = View(self._drawn, self.size() * ratio, ratio, paper)
        painter.drawImage(self.rect(), self._backing.pixels(view))
        if self._stroke is not None:
            paint_strokes(painter, (self._stroke,), paper)
        paint_edge(painter, paper, tokens=tokens, is_focused=self.hasFocus())
        if self.hasFocus() and self._tip.is_shown:
            paint_tip(painter, self._tip, paper=paper, tokens=tokens)
        painter.end()

    def _set_up(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST_PX)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def _put_down(self, dot: Dot, *, ink: Ink | None = None) -> None:
        self._finish()
        self._stroke = Stroke(self._ink if ink is None else ink, self._nib, (dot,))
        self._tip = PenTip(dot.across, dot.down)
        self.update()

    def _draw_to(self, dot: Dot) -> None:
        if self._stroke is None:
            return
        self._stroke = self._stroke.to(dot)
        self._tip = replace(self._tip, across=dot.across, down=dot.down)
        if len(self._stroke.dots) >= _MOST_DOTS:
            self._keep(self._stroke)
            self._stroke = replace(self._stroke, dots=self._stroke.dots[-1:])
        self.update()

    def _finish(self) -> None:
        """The pen leaves the paper, whoever held it."""
        stroke, self._stroke = self._stroke, None
        if self._tip.is_down:
            self._tip = replace(self._tip, is_down=False)
            self.pen_moved.emit(False)
        if stroke is not None:
            self._keep(stroke)

    def _keep(self, stroke: Stroke) -> None:
        self._become(self._drawn.sheet.plus(stroke))

    def _become(self, sheet: Sheet) -> None:
        if sheet is not self._drawn.sheet:
            self._drawn = replace(self._drawn, sheet=sheet)
            self.update()
            self.changed.emit()

    def _move_tip(self, event: QKeyEvent) -> None:
        is_big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        self._tip = self._tip.moved(key, is_big=is_big, high=self._drawn.high)
        if self._tip.is_down:
            self._draw_to(self._tip.dot)
        self.update()

    def _turn_tip(self) -> None:
        if self._tip.is_down:
            self._finish()
            return
        self._put_down(self._tip.dot)
        self._tip = replace(self._tip, is_down=True, is_shown=True)
        self.pen_moved.emit(True)

    def _dot_at(self, place: QPointF, *, press: float = PLAIN_PRESS) -> Dot:
        paper = self.paper
        scale = paper.width()
        return Dot((place.x() - paper.x()) / scale, (place.y() - paper.y()) / scale, press)
