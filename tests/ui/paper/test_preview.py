# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper is looked at page by page, by keyboard too, and is gone when somebody says so."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from klantreis.domain.language import Language
from klantreis.look.colours import ThemeName
from klantreis.ui.palettes import tokens_of
from klantreis.ui.paper.preview import Paper, Preview
from klantreis.ui.theme import Look, dress
from klantreis.words import paper_words as words
from klantreis.words.tongue import Tongue, pseudo
from tests.rules.tree import TOP
from tests.ui.paper.made import plain_paper, real_paper

DUTCH = Tongue(Language.NL)
NARROW = (1366, 768)


def previewed(qtbot: QtBot, look: Look, pdf: bytes) -> Preview:
    preview = Preview(look, DUTCH)
    qtbot.addWidget(preview)
    preview.resize(900, 700)
    preview.show()
    preview.show_paper(pdf)
    qtbot.waitUntil(lambda: preview.sheets.is_drawn)
    return preview


def test_the_pages_in_view_are_drawn_in_ink_on_white(qtbot: QtBot, look: Look) -> None:
    preview = previewed(qtbot, look, plain_paper(3))

    greys = _greys(preview.sheets.viewport().grab())

    assert preview.pages == 3
    assert min(greys) < 60
    assert greys.count(255) > len(greys) // 3


def test_the_page_in_view_is_told_in_words(qtbot: QtBot, look: Look) -> None:
    preview = previewed(qtbot, look, plain_paper(3))

    with qtbot.waitSignal(preview.page_changed) as told:
        _button(preview, words.PAGE_AFTER.key).click()

    assert told.args == [2, 3]
    assert "Bladzijde 2 van 3" in [label.text() for label in preview.findChildren(QLabel)]
    assert preview.sheets.accessibleName() == "Papier. Bladzijde 2 van 3."


def test_a_screen_reader_and_a_voice_get_the_words_of_the_page(qtbot: QtBot, look: Look) -> None:
    preview = previewed(qtbot, look, plain_paper(3))

    qtbot.waitUntil(lambda: preview.sheets.accessibleDescription() == "Bladzijde 1")
    assert [preview.text_of_page(page) for page in (2, 3)] == ["Bladzijde 2", "Bladzijde 3"]
    assert [preview.text_of_page(page) for page in (0, 4)] == ["", ""]


def test_the_keyboard_alone_goes_through_the_paper(qtbot: QtBot, look: Look) -> None:
    preview = previewed(qtbot, look, plain_paper(4))
    key = Qt.Key
    pages = []

    for one in (key.Key_End, key.Key_Home, key.Key_PageDown, key.Key_PageDown, key.Key_Down):
        QTest.keyClick(preview.sheets, one)
        pages.append(preview.page)

    assert pages[:2] == [4, 1]
    assert pages == [4, 1, *sorted(pages[2:])]
    assert pages[-1] > 1


def test_it_gets_bigger_and_smaller_and_stays_at_the_page(qtbot: QtBot, look: Look) -> None:
    preview = previewed(qtbot, look, plain_paper(4))
    preview.sheets.go_to(3)
    zooms = []

    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        QTest.keyClick(preview.sheets, key)
        zooms.append(preview.sheets.zoom)
        assert preview.page == 3

    assert zooms == [125, 150, 125, 100]
    qtbot.waitUntil(lambda: preview.sheets.is_drawn)


def test_a_long_paper_draws_no_more_than_what_is_near(qtbot: QtBot, look: Look) -> None:
    preview = previewed(qtbot, look, plain_paper(60))
    seen = []

    for page in (1, 30, 60):
        preview.sheets.go_to(page)
        qtbot.waitUntil(lambda: preview.sheets.is_drawn)
        seen.append(preview.page)

    assert seen == [1, 30, 60]
    # Nothing in view stays out; nothing far away was ever drawn, or is kept.
    assert preview.sheets.kept <= 8


def test_two_papers_have_names_and_each_is_one_press_away(qtbot: QtBot, look: Look) -> None:
    preview = previewed(qtbot, look, plain_paper(1))

    preview.show_papers((
        Paper(words.SUMMARY, plain_paper(3)),
        Paper(words.RECEIPT, real_paper()),
    ))  # fmt: skip
    _button(preview, words.RECEIPT.key).click()

    assert preview.text_of_page(1) != "Bladzijde 1"
    assert preview.sheets.accessibleName().startswith("Het bewijs dat ik ja zei")
    chosen = [b.text() for b in preview.findChildren(QPushButton) if b.isChecked()]
    assert chosen == ["Mijn bewijs"]


def test_a_paper_never_shows_itself_in_a_log(look: Look) -> None:
    assert "geheim" not in repr(Paper(words.SUMMARY, b"geheim"))


def test_after_forgetting_no_widget_holds_a_word_or_a_picture(qtbot: QtBot, look: Look) -> None:
    preview = previewed(qtbot, look, plain_paper(3))

    preview.forget()

    assert preview.pages == preview.page == preview.sheets.kept == 0
    assert preview.text_of_page(1) == ""
    said = [
        text
        for widget in [preview, *preview.findChildren(QWidget)]
        for text in (widget.accessibleName(), widget.accessibleDescription())
    ]
    assert not [text for text in said if "Bladzijde" in text]
    assert min(_greys(preview.sheets.viewport().grab())) > 200


def test_forgetting_while_a_page_is_drawn_brings_it_not_back(qtbot: QtBot, look: Look) -> None:
    preview = Preview(look, DUTCH)
    qtbot.addWidget(preview)
    preview.resize(900, 700)
    preview.show()
    preview.show_paper(real_paper())
    preview.repaint()

    preview.forget()
    preview.show_paper(plain_paper(2))
    qtbot.waitUntil(lambda: preview.sheets.is_drawn)

    assert preview.text_of_page(1) == "Bladzijde 1"
    assert preview.sheets.kept in (1, 2)


def test_a_page_that_goes_while_its_paper_is_drawn_takes_nothing_down(
    qtbot: QtBot, look: Look
) -> None:
    pdf = real_paper()
    for _ in range(20):
        preview = Preview(look, DUTCH)
        preview.resize(900, 700)
        preview.show()
        preview.show_paper(pdf)
        preview.repaint()

        delete(preview)

        assert not isValid(preview)


def test_what_is_no_paper_is_said_in_a_sentence(qtbot: QtBot, look: Look) -> None:
    preview = Preview(look, DUTCH)
    qtbot.addWidget(preview)
    preview.show()

    preview.show_paper(b"no paper at all")

    shown = [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]
    assert "Dit papier kan ik niet laten zien." in shown


def test_looking_at_paper_writes_no_file(
    qtbot: QtBot, look: Look, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))

    previewed(qtbot, look, real_paper())

    assert [path for place in (tmp_path, home) for path in place.rglob("*") if path.is_file()] == []


def test_every_control_is_named_and_tab_visits_all(qtbot: QtBot, look: Look) -> None:
    preview = previewed(qtbot, look, plain_paper(2))
    controls = [preview.sheets, *preview.findChildren(QPushButton)]
    assert all(control.accessibleName() for control in controls)

    preview.activateWindow()
    preview.sheets.setFocus()
    visited: set[QWidget | None] = {preview.sheets}
    for _ in controls:
        QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Tab)
        visited.add(QApplication.focusWidget())

    assert visited == set(controls)
    assert QApplication.focusWidget() is preview.sheets


@pytest.mark.parametrize("theme", list(ThemeName))
def test_nothing_is_cut_at_twice_the_size(
    qtbot: QtBot, look: Look, qapp: QApplication, theme: ThemeName
) -> None:
    big = dress(qapp, tokens_of(theme, percent=200), resources=TOP / "resources")
    preview = Preview(big, Tongue(Language.NL, pseudo))
    qtbot.addWidget(preview)
    preview.resize(*NARROW)
    preview.show()
    preview.show_papers((Paper(words.SUMMARY, plain_paper(2)), Paper(words.RECEIPT, plain_paper())))
    qapp.processEvents()

    assert preview.minimumSizeHint().width() <= NARROW[0]
    assert preview.height() <= NARROW[1]
    for part in preview.findChildren(QPushButton):
        least = part.minimumSizeHint()
        assert part.width() >= least.width()
        assert part.height() >= least.height() >= 44


def _button(preview: Preview, key: str) -> QPushButton:
    found = preview.findChild(QPushButton, key)
    assert isinstance(found, QPushButton)
    return found


def _greys(shot: QPixmap) -> list[int]:
    """How light the dots are, within the ring of the focus."""
    image = shot.toImage()
    return [
        image.pixelColor(x, y).lightness()
        for x in range(10, image.width() - 10, 2)
        for y in range(10, image.height() - 10, 2)
    ]
