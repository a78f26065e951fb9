# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Round buttons that show what they choose: a colour, the width of a line, the rubber."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QPushButton

from klantreis.ui.kinds import Kind, make
from klantreis.ui.pictures.painting import colour_of
from klantreis.ui.pictures.strokes import Ink, Nib
from klantreis.ui.pieces.naming import name
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.ui.tokens import Tokens
from klantreis.words.cues import Cue
from klantreis.words.tongue import Tongue

# How much of the button a dot fills.
_INK_PART = 0.64
_NIB_PARTS = {Nib.THIN: 0.12, Nib.MIDDLE: 0.26, Nib.THICK: 0.46}
_SCREENS = (1.0, 2.0)


class RoundChoice(QPushButton):
    """One of a few; it tells its *mark* when it is pressed, and colour is never all that tells it.

    Who made it checks the one that is chosen: a press by itself settles nothing.
    """

    told: Tells[str] = tells(str)

    def __init__(self, mark: str, cue: Cue, *, look: Look, tongue: Tongue) -> None:
        super().__init__()
        self._mark = mark
        self._look = look
        make(self, Kind.ROUND)
        self.setCheckable(True)
        self.setToolTip(tongue.on(cue))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name(self, cue, tongue)
        self.clicked.connect(self._tell)

    def show_ink(self, ink: Ink) -> None:
        """Show a dot of *ink*."""
        self._show_dot(colour_of(ink), _INK_PART)

    def show_nib(self, nib: Nib) -> None:
        """Show a dot as wide as *nib* is among its likes."""
        self._show_dot(QColor(self._look.tokens.colours.ink), _NIB_PARTS[nib])

    def _tell(self) -> None:
        self.told.emit(self._mark)

    def _show_dot(self, colour: QColor, part: float) -> None:
        tokens = self._look.tokens
        side = tokens.sizes.target - 2 * tokens.sizes.ring
        icon = QIcon()
        for ratio in _SCREENS:
            for state, is_chosen in ((QIcon.State.Off, False), (QIcon.State.On, True)):
                drawn = _dot(colour, part, tokens=tokens, ratio=ratio, is_chosen=is_chosen)
                icon.addPixmap(drawn, QIcon.Mode.Normal, state)
        self.setIconSize(QSize(side, side))
        self.setIcon(icon)


def _dot(colour: QColor, part: float, *, tokens: Tokens, ratio: float, is_chosen: bool) -> QPixmap:
    side = tokens.sizes.target - 2 * tokens.sizes.ring
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle, edge = QPointF(side / 2, side / 2), tokens.sizes.edge
    line = QPen(QColor(tokens.colours.control_line), edge)
    painter.setPen(line)
    painter.setBrush(colour)
    radius = side * part / 2
    painter.drawEllipse(middle, radius, radius)
    if is_chosen:
        # A second ring: seen without colours too.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.colours.ink), 2 * edge))
        painter.drawEllipse(middle, side / 2 - edge, side / 2 - edge)
    painter.end()
    return drawn
