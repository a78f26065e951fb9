# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this computer can hear, see and say. What is not there takes its button away.

To look for it takes as long as to show the door: so the senses wake when somebody sees the door,
or needs one of them. The modules are named, not what is in them: they are loaded no sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from klantreis.domain.entries import Media
from klantreis.ui.pictures import camera
from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound import clips as own_clips
from klantreis.ui.sound import devices as ears
from klantreis.ui.sound import (
    espeak,
    playing,
    reading_aloud,
    recording,
    speaking,
    system_voice,
)

# Time to paint a page once.
_SEEN_AFTER_MS = 100


@dataclass(frozen=True, slots=True)
class Organs:
    """One of each for the whole window; *why_silent* where nothing is read aloud."""

    devices: ears.Devices
    eye: camera.Eye
    clips: own_clips.Clips | None
    recorder: recording.Recorder
    player: playing.Player
    reader: reading_aloud.ReadAloud
    why_silent: speaking.NoVoice | None


class Senses(QObject):
    """Asleep until `wake`, or until one of them is asked for."""

    # Something was plugged in or out.
    changed: Tells[()] = tells()
    # From now on there is a voice, where there is one here.
    woke: Tells[()] = tells()

    def __init__(self, make: Callable[[], Organs]) -> None:
        super().__init__()
        self._make = make
        self._organs: Organs | None = None

    @property
    def is_awake(self) -> bool:
        """Whether it is known what there is."""
        return self._organs is not None

    def wake_soon(self, _seen: object = None) -> None:
        """Wake when what is shown was painted."""
        if not self.is_awake:
            QTimer.singleShot(_SEEN_AFTER_MS, self, self.wake)

    def wake(self) -> None:
        """Look what there is; once."""
        self._awake()

    @property
    def devices(self) -> ears.Devices:
        """What there is for sound."""
        return self._awake().devices

    @property
    def eye(self) -> camera.Eye:
        """The camera."""
        return self._awake().eye

    @property
    def clips(self) -> own_clips.Clips | None:
        """Controls in an own voice."""
        return self._awake().clips

    @property
    def recorder(self) -> recording.Recorder:
        """What listens."""
        return self._awake().recorder

    @property
    def player(self) -> playing.Player:
        """What plays what was told."""
        return self._awake().player

    @property
    def reader(self) -> reading_aloud.ReadAloud:
        """What reads aloud."""
        return self._awake().reader

    @property
    def why_silent(self) -> speaking.NoVoice | None:
        """Why nothing is read aloud here; None where it is."""
        return self._awake().why_silent

    def can_take(self, media: Media) -> bool:
        """Whether that way to tell is possible here; a photo can come from a file too."""
        return media is not Media.VOICE or self.devices.has_microphone()

    def be_still(self) -> None:
        """Silence, and the camera off, at once."""
        if self._organs is not None:
            self._organs.reader.stop()
            self._organs.player.stop()
            self._organs.recorder.drop()
            self._organs.eye.stop()

    def _awake(self) -> Organs:
        if self._organs is None:
            self._organs = organs = self._make()
            # Qt does not always tell that the last microphone was pulled out.
            organs.recorder.failed.connect(organs.devices.lose_microphone)
            organs.devices.changed.connect(self.changed)
            organs.eye.changed.connect(self._tell)
            self.woke.emit()
        return self._organs

    def _tell(self, _: object) -> None:
        self.changed.emit()


def senses_here(language: str, *, clips_in: Path) -> Senses:
    """What there is on this computer, and which of its voices reads *language*; asleep."""
    return Senses(partial(_organs_here, language, clips_in=clips_in))


def senses_of(
    devices: ears.Devices,
    eye: camera.Eye,
    find: Callable[[], speaking.Voice | speaking.NoVoice],
    *,
    own: own_clips.Clips | None,
    recorder: recording.Recorder | None = None,
) -> Senses:
    """Awake, with these; *find* tells which voice reads a language, or why none."""
    awake = Senses(partial(_organs, devices, eye, find, own=own, recorder=recorder))
    awake.wake()
    return awake


def no_senses() -> Senses:
    """A computer without microphone, camera and voice."""
    eye = camera.Eye(inputs=list)
    return senses_of(ears.Devices(), eye, lambda: speaking.NoVoice.NO_SPEAKER, own=None)


def _organs(
    devices: ears.Devices,
    eye: camera.Eye,
    find: Callable[[], speaking.Voice | speaking.NoVoice],
    *,
    own: own_clips.Clips | None,
    recorder: recording.Recorder | None = None,
) -> Organs:
    found = find()
    why_silent = found if isinstance(found, speaking.NoVoice) else None
    voice = None if isinstance(found, speaking.NoVoice) else found
    # A player for its clips alone: what somebody told goes on when a page is read.
    reader = reading_aloud.ReadAloud(voice, clips=own, player=playing.Player())
    ear = recorder or recording.Recorder()
    return Organs(devices, eye, own, ear, playing.Player(), reader, why_silent)


def _organs_here(language: str, *, clips_in: Path) -> Organs:
    there = ears.devices_here()

    def find() -> speaking.Voice | speaking.NoVoice:
        return speaking.find_voice(
            language,
            devices=there,
            engines=system_voice.system_engines(),
            espeak=espeak.espeak_folder(),
        )

    return _organs(there, camera.Eye(), find, own=own_clips.Clips(clips_in))
