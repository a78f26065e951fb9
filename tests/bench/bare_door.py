# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What our door shows, in PySide6 alone: python -m tests.bench.bare_door.

Our fonts, a style sheet of that length, a picture, a heading, a text, buttons with signs on them.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from tests.bench.telling import tell_and_end

_RESOURCES = Path(__file__).parents[2] / "resources"
_RULES = 120
_SIGNS = ("arrow-left", "house", "gear-six", "door-open", "notebook", "copy")


def show_door(application: QApplication) -> QWidget:
    """A window with all of it."""
    for path in sorted((_RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    application.setStyle("Fusion")
    rule = 'QPushButton[kind="k%d"] { border-radius: 9px; padding: 8px; }'
    application.setStyleSheet("\n".join(rule % number for number in range(_RULES)))
    window = QWidget()
    column = QVBoxLayout(window)
    picture = QSvgWidget(str(_RESOURCES / "icons/pictures/bridge-at-night.svg"))
    column.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
    for words in ("Welkom", "Er staat nog niets op je plank."):
        label = QLabel(words)
        label.setWordWrap(True)
        column.addWidget(label)
    for sign in _SIGNS:
        button = QPushButton(QIcon(str(_RESOURCES / f"icons/controls/{sign}.svg")), sign)
        button.setIconSize(QSize(40, 40))
        column.addWidget(button)
    window.resize(1120, 760)
    window.show()
    return window


if __name__ == "__main__":
    this = QApplication([])
    shown = show_door(this)
    this.processEvents()
    tell_and_end()
