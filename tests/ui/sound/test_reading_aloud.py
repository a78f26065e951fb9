# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page is read piece by piece; what is new or stopped leaves nothing of the old behind."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from klantreis.ui.sound.clips import Clips
from klantreis.ui.sound.reading_aloud import ReadAloud, Spoken
from tests.ui.sound.quiet import QuietPlayer, QuietVoice

HEADING = Spoken(None, "Hier waren we.", "nl")
STEPS = Spoken("home.steps", "Stappen", "nl")
PEOPLE = Spoken("home.people", "Mensen", "nl")
ARABIC = Spoken(None, "مرحبا", "ar")


class Room:
    """A reader with its voice and player, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.voice, self.player, self.clips = QuietVoice(), QuietPlayer(), Clips(folder)
        self.reader = ReadAloud(self.voice, clips=self.clips, player=self.player)
        self.at: list[int] = []
        self.ends = 0
        self.reader.at.connect(self.at.append)
        self.reader.ended.connect(self._end)

    def _end(self) -> None:
        self.ends += 1


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Room:
    assert qapp is not None
    return Room(tmp_path)


def test_pieces_are_said_one_after_the_other(room: Room) -> None:
    room.reader.read([HEADING, STEPS])
    first = list(room.voice.said)
    room.voice.ended.emit()

    assert first == [("Hier waren we.", "nl")]
    assert room.voice.said[1:] == [("Stappen", "nl")]
    assert (room.at, room.ends, room.reader.is_reading()) == ([0, 1], 0, True)


def test_after_the_last_it_is_over(room: Room) -> None:
    room.reader.read([HEADING])
    room.voice.ended.emit()

    assert (room.ends, room.reader.is_reading()) == (1, False)


def test_an_own_voice_takes_the_place_of_the_programs(room: Room) -> None:
    room.clips.put("home.steps", "nl", b"own voice")

    room.reader.read([STEPS, PEOPLE])
    room.player.reach_end()

    assert room.player.played == [b"own voice"]
    assert room.voice.said == [("Mensen", "nl")]
    assert room.at == [0, 1]


def test_a_clip_that_is_broken_leaves_nobody_without_a_word(room: Room) -> None:
    room.clips.put("home.steps", "nl", b"no sound at all")

    room.reader.read([STEPS, PEOPLE])
    room.player.break_down()

    assert room.voice.said == [("Stappen", "nl")]
    assert room.at == [0]


def test_something_new_stops_the_old(room: Room) -> None:
    room.clips.put("home.steps", "nl", b"own voice")
    room.reader.read([STEPS, HEADING])

    room.reader.read([PEOPLE])

    assert not room.player.is_playing()
    assert room.voice.said == [("Mensen", "nl")]
    assert room.ends == 1
    room.voice.ended.emit()
    assert (room.voice.said, room.ends) == ([("Mensen", "nl")], 2)


def test_after_stop_it_is_silent_at_once_and_stays_so(room: Room) -> None:
    room.reader.read([HEADING, STEPS])

    room.reader.stop()
    stops = room.voice.stops
    room.voice.ended.emit()
    room.reader.stop()

    assert stops > 0
    assert room.voice.said == [("Hier waren we.", "nl")]
    assert (room.at, room.ends) == ([0], 1)


def test_what_hears_where_it_is_may_stop_it(room: Room) -> None:
    room.reader.at.connect(lambda _: room.reader.stop())

    room.reader.read([HEADING, STEPS])

    assert room.voice.said == []
    assert room.ends == 1


def test_a_language_without_a_voice_and_empty_words_are_passed_over(room: Room) -> None:
    room.reader.read([ARABIC, Spoken(None, "  ", "nl"), HEADING])

    assert room.voice.said == [("Hier waren we.", "nl")]
    assert room.at == [2]


def test_a_sentence_that_fails_does_not_stop_the_rest(room: Room) -> None:
    room.reader.read([HEADING, STEPS])
    room.voice.failed.emit()

    assert room.voice.said[1:] == [("Stappen", "nl")]


def test_without_a_voice_own_clips_are_heard_still(room: Room) -> None:
    room.clips.put("home.steps", "nl", b"own voice")
    reader = ReadAloud(None, clips=room.clips, player=room.player)

    reader.read([HEADING, STEPS])

    assert room.player.played == [b"own voice"]
    assert not reader.can_read("nl")


def test_nothing_to_read_is_over_at_once(room: Room) -> None:
    room.reader.read([])

    assert (room.at, room.ends) == ([], 1)
