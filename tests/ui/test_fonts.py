# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people write is drawn with fonts that we carry, and never as an empty box."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QTextLayout
from PySide6.QtWidgets import QApplication

from klantreis.domain.problems import NotThere
from klantreis.ui.fonts import FAMILIES, READING, reading_font, register_fonts
from tests.rules.tree import TOP

FONTS = TOP / "resources/fonts"
SAMPLES = {
    "nl": "Ik heb ’n brief gekregen — één, vóór 3 november: “café”, € 12,50.",
    "en": "What is at stake, and for whom? I’ll say so myself.",
    "tr": "Bugün İğdır’dan mektup geldi; çok şaşırdım.",
    "pl": "Zażółć gęślą jaźń: dziś idę do urzędu.",
    "uk": "Сьогодні їду до лікаря з ґанку її під’їзду.",
    "ar": "اليوم وصلتني رسالة من البلدية، وأنا خائف.",
    "he": "היום קיבלתי מכתב",
    "signs": "→ ← ↔ ✓ ☎ ★ ≤ ≥",
    "emoji": "😀 ❤ 🏠 🐈",
}


@pytest.fixture
def families(qapp: QApplication) -> tuple[str, ...]:
    return register_fonts(FONTS)


@pytest.mark.parametrize("language", SAMPLES)
def test_every_script_is_drawn_by_a_family_that_we_carry(
    families: tuple[str, ...], language: str
) -> None:
    runs = _drawn(SAMPLES[language])

    assert runs
    assert {family for family, _ in runs} <= set(families)
    assert [family for family, glyphs in runs if 0 in glyphs] == []


@pytest.mark.parametrize("language", ["nl", "en", "pl"])
def test_what_the_reading_font_can_it_draws_itself(
    families: tuple[str, ...], language: str
) -> None:
    assert {family for family, _ in _drawn(SAMPLES[language])} == {READING}


def test_bold_is_a_weight_of_its_own(families: tuple[str, ...]) -> None:
    plain, bold = QFontInfo(reading_font(20)), QFontInfo(reading_font(20, is_bold=True))

    assert plain.family() == bold.family() == READING
    assert (plain.bold(), bold.bold()) == (False, True)
    assert plain.pixelSize() == 20


def test_registering_again_changes_nothing(families: tuple[str, ...]) -> None:
    assert register_fonts(FONTS) == families
    assert set(FAMILIES) <= set(families)


def test_fonts_that_are_not_there_are_missed(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        register_fonts(tmp_path)


def _drawn(text: str) -> list[tuple[str, list[int]]]:
    """Which family drew each stretch of *text*, and its glyphs; glyph 0 is the empty box."""
    layout = QTextLayout(text, reading_font(20))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [(run.rawFont().familyName(), list(run.glyphIndexes())) for run in layout.glyphRuns()]
