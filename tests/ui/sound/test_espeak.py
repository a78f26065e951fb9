# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The voice that comes along says something in every language of the table."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from klantreis.ui.sound.espeak import LANGUAGES, Espeak, espeak_folder
from tests.ui.sound.samples import read_wav

SAID = {
    "nl": "Dag. Wat wil je doen?",
    "en": "Hello. What do you want to do?",
    "en-029": "Hello. What do you want to do?",
    "ar": "مرحبا. ماذا تريد أن تفعل؟",
    "tr": "Merhaba. Ne yapmak istiyorsun?",
    "pl": "Dzień dobry. Co chcesz zrobić?",
    "uk": "Привіт. Що ти хочеш робити?",
}


@pytest.fixture(scope="module")
def espeak() -> Espeak:
    folder = espeak_folder()
    assert folder is not None
    return Espeak(folder)


def test_there_is_a_sentence_for_every_language() -> None:
    assert set(SAID) == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(SAID))
def test_a_sentence_becomes_a_sound_that_can_be_heard(espeak: Espeak, language: str) -> None:
    sound = read_wav(espeak.say(SAID[language], language, is_wanted=lambda: True))

    assert 1_500 < sound.length_ms < 8_000
    assert sound.loudness > 8_000
    assert sum(abs(one) > 500 for one in sound.samples) > len(sound.samples) // 4


def test_the_same_words_sound_different_in_another_language(espeak: Espeak) -> None:
    texts = {espeak.say("Dag Samira", one, is_wanted=lambda: True) for one in ("nl", "pl", "tr")}

    assert len(texts) == 3


def test_it_speaks_slowly(espeak: Espeak) -> None:
    # By itself eSpeak says 220 such short words a minute.
    words = "een twee drie vier vijf zes zeven acht negen tien " * 2

    sound = read_wav(espeak.say(words, "nl", is_wanted=lambda: True))

    assert 20 / (sound.length_ms / 60_000) < 160


def test_what_is_wanted_no_longer_is_not_made(espeak: Espeak) -> None:
    asked = []

    def is_wanted() -> bool:
        asked.append(1)
        return False

    assert espeak.say("Een lang verhaal. " * 500, "nl", is_wanted=is_wanted) == b""
    assert len(asked) < 10
    assert espeak.say("Dag.", "nl", is_wanted=lambda: True) != b""


def test_two_that_speak_at_once_keep_their_words_apart(espeak: Espeak) -> None:
    folder = espeak_folder()
    assert folder is not None
    alone = {one: espeak.say(SAID[one], one, is_wanted=lambda: True) for one in ("nl", "ar")}

    with ThreadPoolExecutor(2) as pool:
        other = Espeak(folder)
        made = [
            pool.submit(who.say, SAID[one], one, is_wanted=lambda: True)
            for who, one in [(espeak, "nl"), (other, "ar")] * 5
        ]

    # eSpeak breathes a little differently each time; another language differs by far more.
    lengths = [len(one.result()) for one in made]
    wanted = [len(alone["nl"]), len(alone["ar"])] * 5
    assert lengths == [pytest.approx(one, rel=0.02) for one in wanted]


def test_an_unknown_language_is_not_said_in_a_wrong_one(espeak: Espeak) -> None:
    assert espeak.say("Dag.", "xx", is_wanted=lambda: True) == b""


def test_a_folder_without_its_library_or_its_data_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="espeak"):
        Espeak(tmp_path)


def test_saying_something_writes_nothing(espeak: Espeak, home: Path) -> None:
    espeak.say(SAID["nl"], "nl", is_wanted=lambda: True)

    assert [path for path in home.rglob("*") if path.is_file()] == []
