# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which voice speaks here, and the name of the reason when none does."""

import threading
from pathlib import Path

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.ui.sound.devices import Devices
from klantreis.ui.sound.espeak import espeak_folder
from klantreis.ui.sound.espeak_voice import EspeakVoice
from klantreis.ui.sound.speaking import WHY_SILENT, FirstThatSpeaks, NoVoice, find_voice
from klantreis.ui.sound.system_voice import SystemVoice, system_engines
from tests.ui.sound.quiet import QuietPlayer, QuietVoice
from tests.ui.sound.samples import read_wav

LONG_MS = 20_000


def _found(
    language: str, *, speaker: bool = True, engines: tuple[str, ...] = (), espeak: bool = True
) -> FirstThatSpeaks | NoVoice:
    folder = espeak_folder() if espeak else None
    return find_voice(language, devices=Devices(speaker=speaker), engines=engines, espeak=folder)


@pytest.mark.usefixtures("qapp")
def test_every_language_of_the_table_has_a_voice_here() -> None:
    for language in (*Language, "en-029", "ar", "tr", "pl", "uk"):
        assert isinstance(_found(language), FirstThatSpeaks), language


@pytest.mark.usefixtures("qapp")
def test_without_a_voice_there_is_a_reason() -> None:
    assert _found("nl", speaker=False) is NoVoice.NO_SPEAKER
    assert _found("nl", espeak=False) is NoVoice.NO_VOICE
    assert _found("so") is NoVoice.NOT_THIS_LANGUAGE
    assert _found("nl", espeak=False, engines=("mock",)) is NoVoice.NOT_THIS_LANGUAGE


def test_every_reason_has_a_sentence_for_the_settings() -> None:
    assert set(WHY_SILENT) == set(NoVoice)


def test_an_engine_that_may_hang_and_one_that_says_nothing_are_never_asked() -> None:
    assert {"speechd", "mock"} & set(QTextToSpeech.availableEngines())
    assert not {"speechd", "mock"} & set(system_engines())


@pytest.mark.usefixtures("qapp")
def test_each_text_goes_to_the_first_that_knows_its_language() -> None:
    dutch, arabic = QuietVoice("nl"), QuietVoice("nl", "ar")
    both = FirstThatSpeaks([dutch, arabic])

    both.say("Dag", "nl")
    both.say("مرحبا", "ar")

    assert dutch.said == [("Dag", "nl")]
    assert arabic.said == [("مرحبا", "ar")]


def test_the_voice_of_the_system_says_it_and_tells_when_it_is_done(qtbot: QtBot) -> None:
    voice = SystemVoice("mock")

    with qtbot.waitSignal(voice.ended, timeout=LONG_MS):
        voice.say("one two three", "en")

    assert voice.works()
    assert voice.speaks("en")
    assert not voice.speaks("nl")
    assert not voice.speaks("en-029")


def test_the_voice_of_the_system_is_silent_at_once(qtbot: QtBot) -> None:
    voice, told = SystemVoice("mock"), []
    voice.ended.connect(lambda: told.append(1))

    voice.say("one two three four five six seven eight", "en")
    voice.stop()
    voice.say("one", "en")
    qtbot.waitUntil(lambda: told != [], timeout=LONG_MS)

    assert told == [1]


def test_the_voice_that_comes_along_makes_its_sound_off_the_gui_thread(qtbot: QtBot) -> None:
    folder = espeak_folder()
    assert folder is not None
    player = QuietPlayer()
    voice = EspeakVoice(folder, player=player)

    voice.say("Dag. Wat wil je doen?", "nl")
    names = {thread.name for thread in threading.enumerate()}
    qtbot.waitUntil(lambda: player.played != [], timeout=LONG_MS)

    assert "voice" in names
    assert read_wav(player.played[0]).loudness > 8_000
    with qtbot.waitSignal(voice.ended, timeout=LONG_MS):
        player.reach_end()


def test_what_was_stopped_is_never_heard_later(qtbot: QtBot) -> None:
    folder = espeak_folder()
    assert folder is not None
    player = QuietPlayer()
    voice = EspeakVoice(folder, player=player)

    voice.say("Een lang verhaal. " * 400, "nl")
    voice.stop()
    voice.say("Kort.", "nl")
    qtbot.waitUntil(lambda: player.played != [], timeout=LONG_MS)

    assert [read_wav(sound).length_ms < 3_000 for sound in player.played] == [True]


def test_a_voice_without_its_library_says_that_it_failed(qtbot: QtBot, tmp_path: Path) -> None:
    voice = EspeakVoice(tmp_path, player=QuietPlayer())

    with qtbot.waitSignal(voice.failed, timeout=LONG_MS):
        voice.say("Dag.", "nl")


def test_the_thread_of_a_voice_goes_with_it(qtbot: QtBot) -> None:
    folder = espeak_folder()
    assert folder is not None
    before = {thread.ident for thread in threading.enumerate()}
    player = QuietPlayer()
    voice = EspeakVoice(folder, player=player)
    voice.say("Dag.", "nl")
    qtbot.waitUntil(lambda: player.played != [], timeout=LONG_MS)

    del voice

    ours = [one for one in threading.enumerate() if one.ident not in before]
    qtbot.waitUntil(lambda: not any(one.is_alive() for one in ours), timeout=LONG_MS)
