# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings show at once, and are kept for the next time."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from klantreis.bootstrap import settings_in
from klantreis.domain.language import Language
from klantreis.host.settings import Owner, Settings
from klantreis.services import reading
from klantreis.ui.journal import Journal
from klantreis.ui.keyboard import Key
from klantreis.ui.rooms.own_voice import CUES
from klantreis.ui.rooms.settings_questions import KEYS, QUESTIONS
from klantreis.ui.routes import OwnVoice, SettingsRoom, WriteText
from klantreis.ui.sound.recorder_panel import RecorderPanel
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.voiced import Voiced, with_voice


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Voiced]:
    with with_voice(qapp, tmp_path, route=SettingsRoom()) as voiced:
        yield voiced


def test_every_setting_of_this_computer_is_asked_about() -> None:
    names = {one.name for one in fields(Settings)} - {"others"}

    assert {one.field for one in QUESTIONS} == names


def test_each_answer_is_kept_and_shown(room: Voiced) -> None:
    hands = room.here.hands
    for question in QUESTIONS:
        for answer in reversed(question.answers):
            hands.press(answer.cue.key)

            assert answer.is_given(_kept(room.here))
            assert hands.is_chosen(answer.cue.key)


def test_every_key_that_works_everywhere_is_told_in_words(room: Voiced) -> None:
    assert set(KEYS) == set(Key)
    assert {phrase.nl for phrase in KEYS.values()} <= set(_said(room.here))


def test_what_was_said_about_the_computer_is_known_to_the_locks(room: Voiced) -> None:
    room.here.hands.press("settings.of-client")

    assert room.here.do(_owner) is Owner.CLIENT


def test_after_a_no_the_keyring_is_not_asked_any_more(room: Voiced) -> None:
    room.here.hands.press("settings.keyring-not")

    assert room.here.do(_vault) is None


def test_the_keyboard_stays_where_it_was(room: Voiced) -> None:
    room.here.hands.find("settings.size-160").setFocus()

    room.here.hands.press("settings.size-160")

    assert room.here.table.frame.focusWidget().objectName() == "settings.size-160"


@pytest.mark.parametrize("key", [Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10])
def test_what_somebody_writes_survives_another_look_or_language(
    room: Voiced, qtbot: QtBot, key: Qt.Key
) -> None:
    here = room.here
    here.sit(WriteText())
    here.hands.write("write.text", "Ik wil rust in huis.")
    _field(here).moveCursor(QTextCursor.MoveOperation.End)

    _press_key(here, qtbot, key)

    assert _field(here).toPlainText() == "Ik wil rust in huis."
    assert here.table.frame.focusWidget() is _field(here)
    assert _field(here).textCursor().atEnd()
    here.hands.press("write.ready")
    assert here.do(lambda journal: len(reading.entries(journal.session))) == 1


def test_a_proposal_survives_another_language_and_is_made_once(room: Voiced, qtbot: QtBot) -> None:
    here = room.here
    here.sit_together()
    here.hands.press("frame.pen")
    here.hands.press("tell.write")
    here.hands.write("write.text", "Misschien helpt een lijst.")

    _press_key(here, qtbot, Qt.Key.Key_F8)
    _field(here).insertPlainText("Of niet? ")
    here.hands.press("write.ready")

    assert here.do(lambda journal: len(reading.proposals(journal.session))) == 1


def test_with_the_pen_somebody_gets_a_page_of_their_own(room: Voiced, qtbot: QtBot) -> None:
    here = room.here
    here.sit_together()
    here.hands.press("frame.pen")
    here.hands.press("tell.write")
    here.hands.write("write.text", "Misschien helpt een lijst.")

    _press_key(here, qtbot, Qt.Key.Key_F4)
    was_empty = _field(here).toPlainText() == ""
    here.hands.write("write.text", "Ik wil rust.")
    here.hands.press("write.ready")

    assert was_empty
    assert here.do(lambda journal: len(reading.proposals(journal.session))) == 1
    assert here.do(lambda journal: len(reading.entries(journal.session))) == 1


def test_what_is_typed_in_a_form_survives_too(room: Voiced, qtbot: QtBot) -> None:
    here = room.here
    here.sit(WriteText())
    here.hands.press("write.someone-else")
    here.hands.write("write.words-of", "Ad")

    _press_key(here, qtbot, Qt.Key.Key_F9)

    assert here.hands.find("write.words-of").property("text") == "Ad"


def test_another_language_is_silence(room: Voiced, qtbot: QtBot) -> None:
    room.here.hands.press("frame.read-aloud")

    _press_key(room.here, qtbot, Qt.Key.Key_F8)

    assert not room.senses.reader.is_reading()
    assert _kept(room.here).language is Language.EN


def test_an_own_voice_is_kept_heard_and_taken_away(room: Voiced) -> None:
    hands = room.here.hands
    hands.press("settings.own-voice")
    hands.press("own-voice.pick:home.questions")
    panel = hands.page.findChild(RecorderPanel)
    assert panel is not None

    panel.kept.emit(b"own voice")
    hands.rest()

    clips = room.senses.clips
    assert clips is not None
    assert clips.of("home.questions", "nl") == b"own voice"
    hands.press("own-voice.remove")
    assert clips.of("home.questions", "nl") is None


def test_without_a_microphone_nobody_is_asked_to_talk(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path, route=SettingsRoom()) as here:
        here.hands.rest()
        assert not here.hands.has("settings.own-voice")

        here.hands.go(OwnVoice(next(iter(CUES))))

        assert here.hands.page.findChild(RecorderPanel) is None


@pytest.mark.parametrize("size", ["100", "200"])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_nothing_is_wider_than_the_window(room: Voiced, theme: str, size: str) -> None:
    room.here.table.frame.resize(1366, 768)
    room.here.hands.press(f"settings.{theme}")
    room.here.hands.press(f"settings.size-{size}")

    page = room.here.hands.page

    assert page.minimumSizeHint().width() <= 1366


def test_reading_from_the_right_mirrors_the_page(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path, route=SettingsRoom(), from_right=True) as here:
        here.hands.rest()
        first, second = here.hands.find("settings.dutch"), here.hands.find("settings.english")

        assert first.x() > second.x()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _press_key(here: AtTable, qtbot: QtBot, key: Qt.Key) -> None:
    frame = here.table.frame
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    QTest.keyClick(frame, key)
    here.hands.rest()


def _field(here: AtTable) -> QPlainTextEdit:
    field = here.hands.find("write.text")
    assert isinstance(field, QPlainTextEdit)
    return field


def _kept(here: AtTable) -> Settings:
    return settings_in(here.table.world.parts.folders).read().settings


def _owner(journal: Journal) -> Owner:
    return journal.parts.owner


def _vault(journal: Journal) -> object:
    return journal.parts.vault


def _said(here: AtTable) -> list[str]:
    return [label.text() for label in here.hands.page.findChildren(QLabel)]
