# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this computer can hear, see and say. What is not there takes its button away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from klantreis.domain.entries import Media
from klantreis.ui.pictures.camera import Eye
from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.clips import Clips
from klantreis.ui.sound.devices import Devices, devices_here
from klantreis.ui.sound.espeak import espeak_folder
from klantreis.ui.sound.playing import Player
from klantreis.ui.sound.reading_aloud import ReadAloud
from klantreis.ui.sound.recording import Recorder
from klantreis.ui.sound.speaking import NoVoice, Voice, find_voice
from klantreis.ui.sound.system_voice import system_engines


class Senses(QObject):
    """One of each for the whole window. *find* tells which voice reads a language, or why none."""

    # Something was plugged in or out.
    changed: Tells[()] = tells()

    def __init__(
        self,
        devices: Devices,
        eye: Eye,
        find: Callable[[], Voice | NoVoice],
        *,
        clips: Clips | None,
    ) -> None:
        super().__init__()
        self.devices, self.eye, self.clips = devices, eye, clips
        self.recorder = Recorder(self)
        self.player = Player(self)
        found = find()
        self.why_silent = found if isinstance(found, NoVoice) else None
        voice = None if isinstance(found, NoVoice) else found
        self.reader = ReadAloud(voice, clips=clips, player=Player(self), parent=self)
        # Qt does not always tell that the last microphone was pulled out.
        self.recorder.failed.connect(devices.lose_microphone)
        devices.changed.connect(self.changed)
        eye.changed.connect(self._tell)

    def can_take(self, media: Media) -> bool:
        """Whether that way to tell is possible here; a photo can come from a file too."""
        return media is not Media.VOICE or self.devices.has_microphone()

    def be_still(self) -> None:
        """Silence, and the camera off, at once."""
        self.reader.stop()
        self.player.stop()
        self.recorder.drop()
        self.eye.stop()

    def _tell(self, _: object) -> None:
        self.changed.emit()


def senses_here(language: str, *, clips: Path) -> Senses:
    """What there is on this computer now."""
    devices = devices_here()

    def find() -> Voice | NoVoice:
        return find_voice(
            language, devices=devices, engines=system_engines(), espeak=espeak_folder()
        )

    return Senses(devices, Eye(), find, clips=Clips(clips))


def no_senses() -> Senses:
    """A computer without microphone, camera and voice."""
    return Senses(Devices(), Eye(inputs=list), lambda: NoVoice.NO_SPEAKER, clips=None)
