# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A picture over the whole window, until it is closed."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klantreis.ui.kinds import Kind
from klantreis.ui.pictures.fitting import Fitted
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.words import picture_words as words
from klantreis.words.tongue import Tongue


class BigPicture(QWidget):
    """Lies inside the window of *over*, not beside it: what goes away takes it along.

    Its button, a press or Escape closes it; then *over* has the focus again.
    """

    closed: Tells[()] = tells()

    def __init__(
        self, image: QImage, look: Look, tongue: Tongue, *, about: str, over: QWidget
    ) -> None:
        super().__init__(over.window())
        self._look, self._over = look, over
        self._picture = Fitted(image)
        self._is_pressed = False
        call(self, about)
        self._build(Pieces(look, tongue))
        over.destroyed.connect(self.deleteLater)
        over.window().installEventFilter(self)
        self.setGeometry(over.window().rect())
        self.show()
        self.raise_()
        self._close.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as big as the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def focusNextPrevChild(self, _is_next: bool) -> bool:  # noqa: FBT001 - Qt's own
        """What lies below cannot be seen, so Tab does not go there."""
        self._close.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._is_pressed:
            self._leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What lies below is not pressed."""
        self._is_pressed = True
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Its first half opened this: the second would close it again."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.colours.paper))
        self._picture.paint(painter, self._room(), ratio=self.devicePixelRatioF())
        painter.end()

    def _build(self, pieces: Pieces) -> None:
        air = self._look.tokens.sizes.gap
        self._close = pieces.button(words.LOOK_CLOSE, self._leave, kind=Kind.PRIMARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(air, air, air, air)
        column.addStretch()
        column.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _room(self) -> QRect:
        air = self._look.tokens.sizes.gap
        room = self.rect().adjusted(air, air, -air, -air)
        room.setBottom(self.height() - 2 * air - self._close.sizeHint().height())
        return room

    def _leave(self) -> None:
        if self.isHidden():
            return
        self.hide()
        self._over.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()
