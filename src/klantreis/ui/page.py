# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plain page that stands where the windows will come: it says what there is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from klantreis.domain.language import Language
from klantreis.words.welcome import CLOSE, WELCOME, WINDOW_TITLE

# Two people look at it from a metre away (pixels).
TEXT_PX = 20
BUTTON_HIGH_PX = 44
SIZE_PX = (640, 480)
AIR_PX = 32


class Page(QWidget):
    """A few sentences and one button to close."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._build(language)

    def _build(self, language: Language) -> None:
        # The title is in the task bar, for everybody to see: no name of a person goes there.
        self.setWindowTitle(WINDOW_TITLE.say(language))
        self.resize(*SIZE_PX)
        font = self.font()
        font.setPixelSize(TEXT_PX)
        self.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(AIR_PX, AIR_PX, AIR_PX, AIR_PX)
        column.setSpacing(AIR_PX // 2)
        for sentence in WELCOME:
            column.addWidget(_paragraph(sentence.say(language)))
        close = QPushButton(CLOSE.say(language), self)
        close.setMinimumHeight(BUTTON_HIGH_PX)
        close.setDefault(True)
        close.clicked.connect(self.close)
        column.addStretch()
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignLeft)


def open_page(arguments: Sequence[str], *, language: Language) -> int:
    """Show the page until it is closed; the answer is the exit code of the program."""
    application = QApplication([*arguments])
    page = Page(language)
    page.show()
    return application.exec()


def _paragraph(text: str) -> QLabel:
    """Text that wraps, and that keyboard and mouse can select to copy."""
    label = QLabel(text)
    label.setWordWrap(True)
    flag = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return label
