# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page is read aloud as it stands there; it stops at once, and never for somebody else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from klantreis.host.settings import Settings
from klantreis.ui.kinds import Kind
from klantreis.ui.pieces.naming import in_turn
from klantreis.ui.rooms.door.routes import FirstPapers
from klantreis.ui.routes import LookBackRoom, SettingsRoom
from klantreis.ui.sound.system_voice import SystemVoice
from klantreis.ui.watch import SAID_BEFORE_MS, Watch
from klantreis.ui.wishes import Choose, Go
from tests.ui.at_table import at_table
from tests.ui.table.voiced import Voiced, senses_with, with_voice


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Voiced]:
    with with_voice(qapp, tmp_path) as voiced:
        voiced.here.sit()
        # Keys go to the window that is in front.
        frame = voiced.here.table.frame
        frame.activateWindow()
        qtbot.waitUntil(frame.isActiveWindow)
        yield voiced


def test_a_page_is_read_from_its_heading_on(home: Voiced) -> None:
    home.here.hands.press("frame.read-aloud")

    said = home.listen()

    assert said[:2] == [
        "Hier waren we",
        "Hier staat nog niets. Dat is goed. Begin wanneer je wilt.",
    ]
    assert said.index("Schrijven") < said.index("Vragen") < said.index("Zoeken")


def test_a_painted_picture_tells_what_is_on_it(home: Voiced) -> None:
    home.here.hands.press("frame.read-aloud")

    said = home.listen()

    assert said[said.index("Mijn reis") + 1].startswith("Hier begint je reis.")


def test_what_stands_on_a_button_is_said_before_what_it_does(home: Voiced) -> None:
    home.here.hands.find("frame.away").setFocus()

    _key(home, Qt.Key.Key_F3)

    assert home.said == ["Weg. Alles gaat van het scherm en op slot."]


@pytest.mark.parametrize(
    ("seen", "does", "heard"),
    [
        ("Rust in huis", "Openen", "Rust in huis. Openen"),
        ("Gaat het?", "Openen", "Gaat het? Openen"),
        ("Weg", "Weg. Alles gaat op slot.", "Weg. Alles gaat op slot."),
        ("Weg", "Weghalen", "Weg. Weghalen"),
        ("Wie mag open? Zie wie.", "Wie mag open?", "Wie mag open? Zie wie."),
        ("Rust in huis", "", "Rust in huis"),
    ],
)
def test_nothing_is_said_twice(seen: str, does: str, heard: str) -> None:
    assert in_turn(seen, does) == heard


def test_a_field_says_its_question_and_what_stands_there(home: Voiced) -> None:
    home.here.hands.press("tell.write")
    home.here.hands.write("write.text", "Ik wil rust.")

    home.here.hands.press("frame.read-aloud")

    question = home.here.hands.find("write.text").accessibleName()
    assert f"{question} Hier staat: Ik wil rust." in home.listen()


def test_what_is_chosen_is_said_to_be(home: Voiced) -> None:
    home.here.hands.press("frame.settings")
    home.here.hands.press("frame.read-aloud")

    said = home.listen()

    assert "Nederlands. Dit is gekozen." in said
    assert "English" in said


def test_of_a_long_list_the_rows_in_view_are_read(home: Voiced) -> None:
    home.here.hands.press("tell.write")
    home.here.hands.write("write.text", "Ik wil rust.")
    home.here.hands.press("write.ready")
    home.here.hands.go(LookBackRoom())

    home.here.hands.press("frame.read-aloud")

    assert [text for text in home.listen() if "Ik wil rust." in text] == [
        "Moment. Ik wil rust. 2 maart 2026"
    ]


def test_the_same_key_begins_and_stops_it(home: Voiced) -> None:
    _key(home, Qt.Key.Key_F2)
    was_reading = home.senses.reader.is_reading()
    assert home.here.hands.has("frame.silence")

    _key(home, Qt.Key.Key_F2)

    assert was_reading
    assert not home.senses.reader.is_reading()
    assert home.here.hands.has("frame.read-aloud")


@pytest.mark.parametrize("leave", ["tell.write", "frame.settings"])
def test_going_elsewhere_is_silence(home: Voiced, leave: str) -> None:
    home.here.hands.press("frame.read-aloud")

    home.here.hands.press(leave)

    assert not home.senses.reader.is_reading()


def test_escape_is_silence_and_takes_nothing_else(home: Voiced) -> None:
    home.here.hands.press("frame.read-aloud")

    _key(home, Qt.Key.Key_Escape)

    assert not home.senses.reader.is_reading()
    assert home.here.hands.page.isVisible()


def test_away_is_silence(home: Voiced) -> None:
    home.here.hands.press("frame.read-aloud")

    home.here.table.away()

    assert not home.senses.reader.is_reading()


def test_a_ring_lies_around_what_is_heard_and_goes_with_the_voice(home: Voiced) -> None:
    home.here.hands.press("frame.read-aloud")
    while home.said[-1] != "Vragen":
        home.voice.ended.emit()

    door = home.here.hands.find("home.questions")
    page = home.here.hands.page
    place = QRect(door.mapTo(page, QPoint(0, 0)), door.size())
    assert [ring.geometry().contains(place) for ring in _rings(home)] == [True]

    home.here.hands.press("frame.silence")
    assert _rings(home) == []


def test_what_is_heard_is_scrolled_into_view(home: Voiced) -> None:
    home.here.table.frame.resize(900, 420)
    home.here.hands.press("frame.read-aloud")
    while home.said[-1] != "Zoeken":
        home.voice.ended.emit()

    assert not home.here.hands.find("home.search").visibleRegion().isEmpty()


def test_while_somebody_listens_it_does_not_lock(home: Voiced) -> None:
    home.here.hands.press("frame.read-aloud")
    messages = home.here.table.frame.messages
    _timer_that_warns(home).timeout.emit()
    assert messages.note is not None

    home.voice.ended.emit()

    assert messages.note is None


def test_each_new_page_is_read_by_itself_when_somebody_chose_so(home: Voiced) -> None:
    home.here.table.fulfil(Choose(Settings(reads_aloud=True)))
    home.here.hands.rest()
    home.voice.said.clear()

    home.here.hands.press("tell.write")

    assert home.said
    assert home.senses.reader.is_reading()


def test_a_key_is_never_said_out_loud_by_itself(home: Voiced) -> None:
    home.here.table.fulfil(Choose(Settings(reads_aloud=True)))
    home.here.hands.rest()
    home.voice.said.clear()

    home.here.table.fulfil(Go(FirstPapers(recovery="ABCD EFGH")))
    home.here.hands.rest()
    assert home.said == []

    # Who asks for it hears it.
    home.here.hands.press("frame.read-aloud")
    assert home.said


def test_the_same_page_made_bigger_is_not_read_again(home: Voiced) -> None:
    home.here.table.fulfil(Choose(Settings(reads_aloud=True)))
    home.here.hands.rest()
    home.here.hands.press("frame.settings")
    home.listen()
    home.voice.said.clear()

    _key(home, Qt.Key.Key_F9)

    assert home.said == []


def test_the_voice_follows_the_language(home: Voiced) -> None:
    home.here.hands.press("frame.settings")
    home.here.hands.press("settings.english")

    home.here.hands.press("frame.read-aloud")

    assert home.voice.said[0] == ("Settings", "en")


def test_without_a_voice_for_the_language_there_is_no_button_but_a_reason(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with with_voice(qapp, tmp_path, "nl", route=SettingsRoom()) as voiced:
        assert voiced.here.hands.has("frame.read-aloud")

        voiced.here.hands.press("settings.english")

        assert not voiced.here.hands.has("frame.read-aloud")
        assert not voiced.here.hands.has("settings.reads")


def test_a_real_engine_reads_a_page_to_its_end(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    senses = senses_with(SystemVoice("mock"), tmp_path / "clips")
    with at_table(qapp, tmp_path, senses=senses, route=SettingsRoom()) as here:
        here.hands.rest()
        here.hands.press("settings.english")
        with qtbot.waitSignal(senses.reader.at, timeout=5000):
            here.hands.press("frame.read-aloud")
        assert senses.reader.is_reading()

        here.hands.press("frame.silence")

        assert not senses.reader.is_reading()


def _key(home: Voiced, key: Qt.Key) -> None:
    QTest.keyClick(home.here.table.frame, key)
    home.here.hands.rest()


def _timer_that_warns(home: Voiced) -> QTimer:
    """Alone it locks after a minute, and says so a while before."""
    watch = home.here.table.findChild(Watch)
    assert watch is not None
    before_ms = 60_000 - SAID_BEFORE_MS
    return next(one for one in watch.findChildren(QTimer) if one.interval() == before_ms)


def _rings(home: Voiced) -> list[QFrame]:
    frames = home.here.table.frame.findChildren(QFrame)
    return [one for one in frames if one.property("kind") == Kind.HEARD.value]
