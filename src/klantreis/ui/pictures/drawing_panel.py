# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page's worth of drawing: paper, tools beside it, and what can be done below it."""

from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.ui.kinds import Kind
from klantreis.ui.pictures.aside import Aside
from klantreis.ui.pictures.canvas import Canvas
from klantreis.ui.pictures.drawing_tools import DrawingTools
from klantreis.ui.pictures.painting import Drawn, paper_of, png_of
from klantreis.ui.pictures.strokes import Ink, Nib
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.words import picture_words as words
from klantreis.words.tongue import Tongue


class DrawingPanel(QWidget):
    """Tells the drawing as a PNG when its maker says that it is done.

    `in_hand` is what is drawn until then, made a PNG of by `painting.png_of` on another thread.
    """

    kept: Tells[bytes] = tells(object)
    failed: Tells[KlantreisError] = tells(object)

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__()
        self._look, self._tongue = look, tongue
        self._canvas = Canvas(look)
        self._tools = DrawingTools(look, tongue)
        self._opening, self._making = Aside(self), Aside(self)
        self._build(Pieces(look, tongue))
        self._connect()
        self._show_what_can_be_done()

    @property
    def canvas(self) -> Canvas:
        """The paper."""
        return self._canvas

    @property
    def drawn(self) -> Drawn:
        """What is drawn now."""
        return self._canvas.drawn

    def in_hand(self) -> Drawn | None:
        """What was drawn here; nothing while no line was."""
        return None if self.drawn.sheet.is_blank else self.drawn

    def take_up(self, drawn: Drawn) -> None:
        """Go on with what another panel had *in hand*."""
        self._canvas.take_up(drawn)
        self._show_what_can_be_done()

    def go_on_with(self, png: bytes) -> None:
        """Lay an earlier drawing under the pen. What is no picture is told by `failed`."""
        self._opening.ask(paper_of, png, then=self._lay_under, otherwise=self.failed.emit)

    def _build(self, pieces: Pieces) -> None:
        gap = self._look.tokens.sizes.gap
        call(self._canvas, self._tongue.aloud(words.SHEET))
        self._canvas.setAccessibleDescription(self._tongue.aloud(words.SHEET_BY_KEYS))
        self._canvas.setObjectName("draw.sheet")
        self._undo = pieces.button(words.UNDO, self._canvas.undo)
        self._redo = pieces.button(words.REDO, self._canvas.redo)
        self._empty = pieces.button(words.EMPTY_SHEET, self._canvas.clear)
        self._done = pieces.button(words.DRAWN, self._keep, kind=Kind.PRIMARY)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(gap)
        grid.addWidget(self._canvas, 0, 0)
        grid.addWidget(self._tools, 0, 1)
        grid.addWidget(pieces.row((self._undo, self._redo, self._empty, self._done)), 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(0, 1)

    def _connect(self) -> None:
        self._tools.chosen.connect(self._choose)
        self._canvas.changed.connect(self._show_what_can_be_done)
        self._canvas.pen_moved.connect(self._show_pen)

    def _lay_under(self, picture: QImage) -> None:
        self.take_up(replace(self.drawn, under=picture))

    def _choose(self, ink: Ink, nib: Nib) -> None:
        self._canvas.choose(ink=ink, nib=nib)

    def _show_pen(self, is_down: bool) -> None:  # noqa: FBT001 - Qt tells it so
        self._tools.show_pen(is_down=is_down)

    def _show_what_can_be_done(self) -> None:
        drawn = self._canvas.drawn
        self._allow(self._undo, is_possible=bool(drawn.sheet.marks))
        self._allow(self._redo, is_possible=bool(drawn.sheet.undone))
        for button in (self._empty, self._done):
            self._allow(button, is_possible=not drawn.is_blank)

    def _allow(self, button: QPushButton, *, is_possible: bool) -> None:
        if button.hasFocus() and not is_possible:
            # Else the focus jumps to wherever Qt thinks fit.
            self._canvas.setFocus()
        button.setEnabled(is_possible)

    def _keep(self) -> None:
        drawn = self._canvas.drawn
        self._making.ask(png_of, drawn, then=self.kept.emit, otherwise=self.failed.emit)
