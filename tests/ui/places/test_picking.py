# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody finds a file, or a place to save to, by cards alone; a stick may come, go or hang."""

from datetime import UTC
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.look.colours import ThemeName
from klantreis.ui.palettes import tokens_of
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.places.files import AT_ONCE
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import COPY, PHOTO
from klantreis.ui.theme import Look, dress
from klantreis.words.tongue import Tongue, blocks, pseudo
from tests.rules.tree import TOP
from tests.ui.places.made import (
    NOON_2_MARCH,
    Computer,
    card,
    has,
    looking_in,
    names,
    photo,
    picker_at,
    said,
)


def test_a_photo_on_a_stick_is_two_presses_away(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    path = photo(computer.put_in("FOTOS"), "vakantie.JPG")
    (path.parent / "brief.txt").write_text("x")
    picker = picker_at(qtbot, look, computer)

    picker.pick(PHOTO)
    looking_in(qtbot, picker, "Stick FOTOS")
    with qtbot.waitSignal(picker.picked) as picked:
        card(picker, "vakantie").click()

    assert picked.args == [path]
    assert not has(picker, "brief")


def test_a_card_says_name_day_and_size_in_words(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    photo(computer.put_in("FOTOS"), "vakantie.jpg")
    picker = picker_at(qtbot, look, computer)
    picker.pick(PHOTO)
    looking_in(qtbot, picker, "FOTOS")

    spoken = card(picker, "vakantie").accessibleName()

    assert "vakantie.jpg. 2 maart 2026. 3 megabyte" in spoken


def test_folders_are_gone_into_and_out_of(qtbot: QtBot, look: Look, computer: Computer) -> None:
    inside = computer.put_in("FOTOS") / "2026"
    inside.mkdir()
    photo(inside, "tuin.png")
    picker = picker_at(qtbot, look, computer)
    picker.pick(PHOTO)
    looking_in(qtbot, picker, "FOTOS")
    assert "Hier is geen foto." in said(picker)

    looking_in(qtbot, picker, "2026")
    assert has(picker, "tuin")
    looking_in(qtbot, picker, "Terug")
    assert has(picker, "2026")
    card(picker, "Terug").click()

    qtbot.waitUntil(lambda: has(picker, "Documenten"))


def test_an_empty_place_explains_itself(qtbot: QtBot, look: Look, computer: Computer) -> None:
    picker = picker_at(qtbot, look, computer)
    picker.pick(COPY)

    looking_in(qtbot, picker, "Documenten")

    assert "Hier is geen kopie. Ga terug en kijk ergens anders." in said(picker)
    assert len(names(picker)) == 1


def test_saving_is_one_press_and_the_name_is_proposed(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    picker = picker_at(qtbot, look, computer)
    picker.save("mijn overzicht.pdf")
    qtbot.waitUntil(lambda: has(picker, "Documenten"))
    field = picker.findChildren(QLineEdit)[0]
    assert field.text() == "mijn overzicht"
    assert field.accessibleName()

    with qtbot.waitSignal(picker.save_asked) as asked:
        card(picker, "Documenten").click()

    assert asked.args == [computer.places()[0], "mijn overzicht.pdf"]


def test_without_a_name_nothing_is_saved_and_the_field_waits(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    picker = picker_at(qtbot, look, computer)
    picker.save("mijn overzicht.pdf")
    qtbot.waitUntil(lambda: has(picker, "Documenten"))
    field = picker.findChildren(QLineEdit)[0]
    field.clear()

    with qtbot.assertNotEmitted(picker.save_asked):
        card(picker, "Documenten").click()

    assert field.hasFocus()


def test_thousands_of_photos_come_a_few_at_a_time(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    folder = computer.put_in("FOTOS")
    for number in range(2 * AT_ONCE + 5):
        photo(folder, f"foto {number:03}.jpg", size=10, at=NOON_2_MARCH - number)
    picker = picker_at(qtbot, look, computer)
    picker.pick(PHOTO)
    looking_in(qtbot, picker, "FOTOS")
    counts = [len(picker.findChildren(WideButton))]

    while has(picker, "Meer"):
        card(picker, "Meer").click()
        counts.append(len(picker.findChildren(WideButton)))

    assert counts == [AT_ONCE, 2 * AT_ONCE, 2 * AT_ONCE + 5]


def test_the_keyboard_alone_finds_a_photo(qtbot: QtBot, look: Look, computer: Computer) -> None:
    path = photo(computer.put_in("FOTOS"), "vakantie.jpg")
    picker = picker_at(qtbot, look, computer, poll_ms=60_000)
    picker.activateWindow()
    picker.pick(PHOTO)
    qtbot.waitUntil(lambda: has(picker, "FOTOS"))

    _tab_to(picker, "FOTOS")
    QTest.keyClick(picker.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not picker.is_waiting)
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClick(picker.focusWidget(), Qt.Key.Key_Space)

    assert picked.args == [path]


def test_tab_visits_every_control_in_reading_order(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    folder = computer.put_in("FOTOS")
    for number in range(AT_ONCE + 3):
        photo(folder, f"{number}.jpg", size=10, at=NOON_2_MARCH - number)
    picker = picker_at(qtbot, look, computer, poll_ms=60_000)
    picker.activateWindow()
    picker.pick(PHOTO)
    looking_in(qtbot, picker, "FOTOS")
    card(picker, "Meer").click()
    _tab_to(picker, "Terug")
    visited = []

    for _ in names(picker):
        visited.append(picker.focusWidget().accessibleName())
        QTest.keyClick(picker.focusWidget(), Qt.Key.Key_Tab)

    assert visited == names(picker)
    assert all(visited)


def test_nothing_is_cut_at_twice_the_size_and_names_are_disguised_on_the_screen_only(
    qtbot: QtBot, look: Look, qapp: QApplication, computer: Computer
) -> None:
    big = dress(qapp, tokens_of(ThemeName.LIGHT, percent=200), resources=TOP / "resources")
    photo(computer.put_in("EEN_STICK_MET_EEN_HEEL_LANGE_NAAM_1234567890"), "een lange naam.jpg")
    for disguise in (pseudo, blocks):
        picker = picker_at(qtbot, big, computer, disguise=disguise)
        picker.resize(1366, 768)
        picker.pick(PHOTO)
        looking_in(qtbot, picker, "STICK")

        assert picker.minimumSizeHint().width() <= 1366
        shown = card(picker, "een lange naam")
        assert isinstance(shown, WideButton)
        assert shown.face.title == disguise("een lange naam.jpg")
        for part in picker.findChildren(QPushButton):
            assert part.height() >= 44
            assert part.mapTo(picker, part.rect().bottomRight()).x() <= picker.width()


def test_after_forgetting_no_widget_holds_a_name(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    photo(computer.put_in("FOTOS"), "vakantie.jpg")
    picker = picker_at(qtbot, look, computer)
    picker.pick(PHOTO)
    looking_in(qtbot, picker, "FOTOS")

    picker.forget()
    assert [one for one in picker.findChildren(QWidget) if one.isVisible()] == []

    # What *Weg* does as well, before anything else can happen.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert picker.findChildren(QPushButton) == []


def test_the_words_are_there_in_english_too(
    qtbot: QtBot, look: Look, computer: Computer, tmp_path: Path
) -> None:
    computer.put_in("FOTOS")
    english = PlacePicker(look, Tongue(Language.EN), tz=UTC, find_places=computer.places)
    qtbot.addWidget(english)
    english.show()

    english.pick(PHOTO)

    qtbot.waitUntil(lambda: has(english, "Documents"))
    assert "Where is the photo?" in said(english)


def _tab_to(picker: PlacePicker, about: str) -> None:
    picker.findChildren(QPushButton)[0].setFocus()
    for _ in range(100):
        if about in picker.focusWidget().accessibleName():
            return
        QTest.keyClick(picker.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {about}")
