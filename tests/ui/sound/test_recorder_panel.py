# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talking at a page: one button, and nothing of it stays that was not kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.look.colours import ThemeName
from klantreis.ui.palettes import tokens_of
from klantreis.ui.sound.devices import Devices
from klantreis.ui.sound.level_bar import LevelBar
from klantreis.ui.sound.recorder_panel import RecorderPanel
from klantreis.ui.sound.voice_note import VoiceNote
from klantreis.ui.theme import Look
from klantreis.words.tongue import Tongue
from tests.ui.sound.quiet import QuietPlayer, QuietRecorder

DUTCH = Tongue(Language.NL)
VOICE = b"somebody's voice"


class Talk:
    """A panel on the screen, and what it told."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.recorder, self.player = QuietRecorder(), QuietPlayer()
        self.panel = RecorderPanel(look, DUTCH, self.recorder, self.player)
        self.kept: list[bytes] = []
        self.dropped: list[int] = []
        self.panel.kept.connect(self.kept.append)
        self.panel.dropped.connect(lambda: self.dropped.append(1))
        qtbot.addWidget(self.panel)
        self.panel.show()
        qtbot.waitExposed(self.panel)

    def press(self, word: str) -> None:
        next(button for button in self._buttons() if button.text() == word).click()

    def words(self) -> list[str]:
        return [button.text() for button in self._buttons()]

    def says(self) -> list[str]:
        labels = [label for label in self.panel.findChildren(QLabel) if label.isVisible()]
        return [label.text() for label in labels if label.text()]

    def _buttons(self) -> list[QPushButton]:
        return [one for one in self.panel.findChildren(QPushButton) if one.isVisible()]


@pytest.fixture
def talk(look: Look, qtbot: QtBot) -> Talk:
    return Talk(look, qtbot)


def _spoken(talk: Talk) -> None:
    talk.press("Praten")
    talk.press("Klaar")
    talk.recorder.heard.emit(VOICE)


def test_before_anything_there_is_one_button(talk: Talk) -> None:
    assert talk.words() == ["Praten"]
    assert talk.says() == ["Druk op de knop en praat."]
    assert not talk.panel.holds_recording()


def test_while_somebody_talks_it_says_so_and_for_how_long(talk: Talk) -> None:
    talk.press("Praten")
    talk.recorder.went_on.emit(1_400)

    assert talk.recorder.asked[-1] == "start"
    assert talk.words() == ["Klaar"]
    assert talk.says() == ["Ik luister.", "1 seconde"]
    assert talk.panel.holds_recording()


def test_from_a_minute_on_it_counts_minutes(talk: Talk) -> None:
    talk.press("Praten")
    talk.recorder.went_on.emit(125_000)

    assert talk.says() == ["Ik luister.", "2 minuten"]


def test_what_was_said_can_be_heard_repeated_kept_or_thrown_away(talk: Talk) -> None:
    _spoken(talk)

    assert talk.words() == ["Luisteren", "Opnieuw", "Bewaren", "Weggooien"]
    assert talk.says() == ["Ik heb je gehoord."]


def test_listening_plays_waits_and_goes_on(talk: Talk) -> None:
    _spoken(talk)

    talk.press("Luisteren")
    talk.press("Even stil")
    paused = talk.player.holds() > 0 and not talk.player.is_playing()
    talk.press("Luisteren")
    talk.player.reach_end()

    assert talk.player.played == [VOICE]
    assert paused
    assert "Luisteren" in talk.words()


def test_what_is_kept_is_handed_over_once_and_gone_when_it_is_saved(talk: Talk) -> None:
    _spoken(talk)

    talk.press("Bewaren")
    talk.press("Bewaren")
    holds = talk.panel.holds_recording()
    talk.panel.forget()

    assert talk.kept == [VOICE]
    assert not holds
    assert talk.words() == ["Praten"]


def test_what_could_not_be_saved_is_still_there_to_keep_again(talk: Talk) -> None:
    _spoken(talk)
    talk.press("Bewaren")

    talk.panel.show_not_kept()
    holds = talk.panel.holds_recording()
    talk.press("Bewaren")

    assert holds
    assert talk.kept == [VOICE, VOICE]


def test_what_is_thrown_away_goes_to_nobody(talk: Talk) -> None:
    _spoken(talk)
    talk.press("Luisteren")

    talk.press("Weggooien")

    assert (talk.kept, talk.dropped) == ([], [1])
    assert not talk.panel.holds_recording()
    assert talk.player.holds() == 0


def test_again_begins_anew_at_once(talk: Talk) -> None:
    _spoken(talk)

    talk.press("Opnieuw")

    assert talk.recorder.asked[-1] == "start"
    assert talk.says() == ["Ik luister."]


def test_forgetting_is_silent_and_leaves_nothing(talk: Talk) -> None:
    _spoken(talk)
    talk.press("Luisteren")

    talk.panel.forget()

    assert (talk.player.holds(), talk.kept) == (0, [])
    assert not talk.panel.holds_recording()


def test_forgetting_while_somebody_talks_shuts_the_microphone(talk: Talk) -> None:
    talk.press("Praten")

    talk.panel.forget()

    assert talk.recorder.asked[-1] == "drop"
    assert not talk.panel.holds_recording()


def test_behind_a_page_that_is_gone_no_microphone_stays_open(talk: Talk) -> None:
    talk.press("Praten")

    talk.panel.hide()
    talk.recorder.heard.emit(VOICE)
    talk.panel.show()

    assert talk.recorder.asked[-1] == "stop"
    assert talk.panel.holds_recording()
    assert talk.says() == ["Ik heb je gehoord."]


def test_what_another_page_hears_or_plays_is_not_ours(talk: Talk) -> None:
    talk.recorder.heard.emit(b"somebody else")
    talk.recorder.went_on.emit(9_000)
    untouched = (talk.panel.holds_recording(), talk.says())
    _spoken(talk)
    talk.player.play(b"somebody else")

    talk.press("Luisteren")

    assert untouched == (False, ["Druk op de knop en praat."])
    assert talk.player.played == [b"somebody else", VOICE]


def test_a_microphone_that_hears_nothing_gets_a_sentence_and_another_try(talk: Talk) -> None:
    talk.press("Praten")
    talk.recorder.failed.emit()

    assert talk.says() == ["Ik hoor niets. Kijk of de microfoon aan staat."]
    assert talk.words() == ["Praten"]


def test_it_can_be_done_by_keyboard_and_every_control_has_a_name(talk: Talk) -> None:
    button = talk.panel.findChildren(QPushButton)[0]

    QTest.keyClick(button, Qt.Key.Key_Space)

    assert talk.recorder.asked[-1] == "start"
    assert all(one.accessibleName() for one in talk.panel.findChildren(QPushButton))
    assert button.size().width() >= 44


def test_the_bar_rises_with_the_voice_and_sinks_slowly(look: Look, qtbot: QtBot) -> None:
    bar = LevelBar(look)
    qtbot.addWidget(bar)

    bar.show_level(80)
    high = bar.shown()
    bar.show_level(0)

    assert high == 80
    assert 40 < bar.shown() < 80


def test_in_calm_mode_the_bar_stands_still_between_plain_steps(look: Look, qtbot: QtBot) -> None:
    calm = Look(tokens_of(ThemeName.LIGHT, is_calm=True), look.icons)
    bar = LevelBar(calm)
    qtbot.addWidget(bar)

    seen = []
    for level in (40, 44, 48, 52, 0):
        bar.show_level(level)
        seen.append(bar.shown())

    assert seen == [50, 50, 50, 50, 50]


def test_a_kept_voice_asks_for_its_sound_only_when_somebody_listens(
    look: Look, qtbot: QtBot
) -> None:
    player = QuietPlayer()
    note = VoiceNote(look, DUTCH, player)
    qtbot.addWidget(note)

    with qtbot.waitSignal(note.wanted):
        note.findChildren(QPushButton)[0].click()
    silent = player.played == []
    note.show_sound(VOICE)
    player.lasts.emit(61_000)

    assert silent
    assert player.played == [VOICE]
    assert note.findChildren(QLabel)[0].text() == "1 minuut"


def test_two_kept_voices_take_turns(look: Look, qtbot: QtBot) -> None:
    player = QuietPlayer()
    one, other = VoiceNote(look, DUTCH, player), VoiceNote(look, DUTCH, player)
    for note in (one, other):
        qtbot.addWidget(note)

    one.show_sound(b"one")
    other.show_sound(b"other")

    texts = [note.findChildren(QPushButton)[0].text() for note in (one, other)]
    assert texts == ["Luisteren", "Even stil"]
    other.stop()
    assert player.holds() == 0


def test_a_voice_that_cannot_be_played_says_what_to_do(look: Look, qtbot: QtBot) -> None:
    player = QuietPlayer()
    note = VoiceNote(look, DUTCH, player)
    qtbot.addWidget(note)

    note.show_sound(VOICE)
    player.break_down()

    assert note.findChildren(QLabel)[0].text().startswith("Ik kan dit niet laten horen.")
    assert note.findChildren(QPushButton)[0].text() == "Luisteren"


@pytest.mark.usefixtures("qapp")
def test_devices_tell_only_what_is_new() -> None:
    devices, told = Devices(microphone=True, speaker=True), []
    devices.changed.connect(lambda: told.append(devices.has_microphone()))

    devices.note(microphone=True, speaker=True)
    devices.lose_microphone()
    devices.note(microphone=True, speaker=True)

    assert told == [False, True]
