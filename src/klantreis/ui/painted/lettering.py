# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words in a small space: wrapped, long words broken, and what does not fit said with dots."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_UNIT = 2


def lines_of(text: str, font: QFont, *, width: int, most: int) -> tuple[str, ...]:
    """*text* in at most *most* lines of *width*; the last ends in dots when more followed."""
    units = " ".join(text.split()).encode("utf-16-le", "replace")
    layout = QTextLayout(_text(units), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        # Qt counts in UTF-16, in which a small picture such as an emoji is two.
        start, end = line.textStart(), line.textStart() + line.textLength()
        if len(lines) == most - 1:
            rest = _text(units[start * _UNIT :])
            dots = Qt.TextElideMode.ElideRight
            lines.append(QFontMetrics(font).elidedText(rest, dots, width))
        else:
            lines.append(_text(units[start * _UNIT : end * _UNIT]).strip())
    layout.endLayout()
    return tuple(lines)


def height_of(lines: int, font: QFont) -> int:
    """How high so many lines are."""
    return lines * QFontMetrics(font).lineSpacing()


def _text(units: bytes) -> str:
    return units.decode("utf-16-le", "replace")
