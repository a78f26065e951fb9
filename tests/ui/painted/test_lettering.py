# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words in a small space lose nothing without saying so."""

import pytest
from PySide6.QtGui import QFontMetrics

from klantreis.ui.fonts import reading_font
from klantreis.ui.painted.lettering import lines_of
from klantreis.ui.theme import Look

WIDTH = 120


@pytest.mark.parametrize(
    "text",
    ["Kort", "Een zin van meer dan een regel", "Wereldkampioenschapsvoorronde", "😀" * 20, ""],
)
def test_every_line_fits_and_together_they_say_it_all(look: Look, text: str) -> None:
    font = reading_font(look.tokens.sizes.text)

    lines = lines_of(text, font, width=WIDTH, most=30)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert [one for one in lines if QFontMetrics(font).horizontalAdvance(one) > WIDTH] == []


def test_what_does_not_fit_ends_in_dots(look: Look) -> None:
    font = reading_font(look.tokens.sizes.text)

    lines = lines_of("Een zin van veel meer dan twee regels " * 3, font, width=WIDTH, most=2)

    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert QFontMetrics(font).horizontalAdvance(lines[-1]) <= WIDTH


def test_a_short_text_has_no_dots(look: Look) -> None:
    font = reading_font(look.tokens.sizes.text)

    assert lines_of("Kort", font, width=WIDTH, most=1) == ("Kort",)
