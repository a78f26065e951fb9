# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plain page that stands where the windows will come: it says what there is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from klantreis.domain.language import Language
from klantreis.host.folders import resources_of
from klantreis.ui.kinds import Kind, make
from klantreis.ui.landscape import Landscape
from klantreis.ui.palettes import tokens_of
from klantreis.ui.signs import put_on
from klantreis.ui.theme import Look, dress, lift
from klantreis.ui.tokens import ThemeName
from klantreis.words.pictograms import Pictogram
from klantreis.words.welcome import CLOSE, WELCOME, WINDOW_TITLE

_PACKAGE = Path(__file__).resolve().parent.parent
_SIZE_PX = QSize(860, 720)
# Longer lines are hard to find the way back from.
_WIDEST_PX = 880


class Page(QWidget):
    """A picture, a few sentences and one button to close."""

    def __init__(self, language: Language, look: Look) -> None:
        super().__init__()
        self._language = language
        self._look = look
        self._build()

    def _build(self) -> None:
        # The title is in the task bar, for everybody to see: no name of a person goes there.
        self.setWindowTitle(WINDOW_TITLE.say(self._language))
        self.resize(_SIZE_PX)
        sizes = self._look.tokens.sizes
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST_PX * sizes.text // 20)
        column = QVBoxLayout(middle)
        # The card's shadow falls in this air.
        column.setContentsMargins(sizes.air, sizes.air, sizes.air, sizes.air)
        column.setSpacing(sizes.gap * 3 // 2)
        column.addWidget(Landscape(self._look))
        column.addWidget(self._card())
        column.addStretch()
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(middle)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(around)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _card(self) -> QFrame:
        sizes = self._look.tokens.sizes
        card = QFrame()
        make(card, Kind.CARD)
        lift(card, self._look.tokens)
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.air, sizes.gap * 3 // 2, sizes.air, sizes.gap * 3 // 2)
        column.setSpacing(sizes.gap * 3 // 4)
        title, *rest = WELCOME
        heading = _paragraph(title.say(self._language))
        make(heading, Kind.HEADING)
        column.addWidget(heading)
        for sentence in rest:
            column.addWidget(_paragraph(sentence.say(self._language)))
        column.addSpacing(sizes.gap // 2)
        column.addWidget(self._close_button(), alignment=Qt.AlignmentFlag.AlignLeading)
        return card

    def _close_button(self) -> QPushButton:
        close = QPushButton(CLOSE.say(self._language))
        make(close, Kind.PRIMARY)
        tone = self._look.tokens.colours.on_teal_tone
        put_on(close, Pictogram.CLOSE, look=self._look, tone=tone)
        close.setCursor(Qt.CursorShape.PointingHandCursor)
        close.clicked.connect(self.close)
        return close


def open_page(arguments: Sequence[str], *, language: Language) -> int:
    """Show the page until it is closed; the answer is the exit code of the program."""
    application = QApplication([*arguments])
    tokens = tokens_of(ThemeName.LIGHT)
    page = Page(language, dress(application, tokens, resources=resources_of(_PACKAGE)))
    page.show()
    return application.exec()


def _paragraph(text: str) -> QLabel:
    """Text that wraps, and that keyboard and mouse can select to copy."""
    label = QLabel(text)
    label.setWordWrap(True)
    flag = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return label
