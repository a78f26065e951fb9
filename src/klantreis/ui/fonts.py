# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fonts of the windows: the same files as on paper, so that no script shows empty boxes."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from klantreis.domain.problems import NotThere

READING = "Atkinson Hyperlegible Next"
# Who lends the characters that the reading font does not have, in this order.
LENDERS = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Math",
    "Noto Emoji",
    "Noto Sans Symbols2",
)
FAMILIES = (READING, *LENDERS)


def register_fonts(folder: Path) -> tuple[str, ...]:
    """Make Qt know every font in *folder*; the answer is their family names, each once.

    Raises NotThere when a family of FAMILIES is missing. A second time does no harm.
    """
    found: set[str] = set()
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        found.update(QFontDatabase.applicationFontFamilies(number))
    if not found.issuperset(FAMILIES):
        raise NotThere(what="resources")
    return tuple(sorted(found))


def reading_font(size_px: int, *, is_bold: bool = False) -> QFont:
    """The font for text, with its lenders behind it."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(size_px)
    font.setBold(is_bold)
    return font
