# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A table at a computer with a voice that makes no noise, and a microphone that hears nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from klantreis.ui.pictures.camera import Eye
from klantreis.ui.routes import Route
from klantreis.ui.senses import Senses, senses_of
from klantreis.ui.sound.clips import Clips
from klantreis.ui.sound.devices import Devices
from klantreis.ui.sound.speaking import Voice
from tests.ui.at_table import AtTable, at_table
from tests.ui.sound.quiet import QuietVoice


def senses_with(voice: Voice, folder: Path) -> Senses:
    """What a computer with *voice* can do; own voices lie in *folder*."""
    devices = Devices(microphone=True, speaker=True)
    return senses_of(devices, Eye(inputs=list), lambda: voice, own=Clips(folder))


class Voiced:
    """The table and its voice; `said` is every text that was begun, oldest first."""

    def __init__(self, here: AtTable, voice: QuietVoice, senses: Senses) -> None:
        self.here, self.voice, self.senses = here, voice, senses

    @property
    def said(self) -> list[str]:
        return [text for text, _ in self.voice.said]

    def listen(self) -> list[str]:
        """Hear it to the end."""
        while self.senses.reader.is_reading():
            self.voice.ended.emit()
        return self.said


@contextmanager
def with_voice(
    application: QApplication, base: Path, *languages: str, route: Route | None = None
) -> Iterator[Voiced]:
    """Somebody at a table with a voice that knows *languages*: Dutch and English without any."""
    voice = QuietVoice(*languages)
    senses = senses_with(voice, base / "clips")
    with at_table(application, base, senses=senses, route=route) as here:
        here.hands.rest()
        yield Voiced(here, voice, senses)
