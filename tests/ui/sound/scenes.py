# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is played at a real sound card: each scene in a process of its own.

Qt finds the sound server once in the life of a process, so no other test can have been there.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QMessageLogContext as Context
from PySide6.QtCore import QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from klantreis.ui.sound.devices import devices_here
from klantreis.ui.sound.espeak import espeak_folder
from klantreis.ui.sound.playing import Player
from klantreis.ui.sound.reading_aloud import ReadAloud, Spoken
from klantreis.ui.sound.recording import Recorder
from klantreis.ui.sound.speaking import FirstThatSpeaks, find_voice
from tests.ui.sound.card import ANSWER
from tests.ui.sound.samples import decoded, tone

_LONG_S = 20.0
Told = dict[str, object]


class Ear(QObject):
    """Records, and writes down what the recorder tells."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self.recorder = recorder
        self.heard: list[bytes] = []
        self.levels: list[int] = [0]
        self.so_far: list[int] = [0]
        self.failures = 0
        recorder.heard.connect(self.heard.append)
        recorder.level.connect(self.levels.append)
        recorder.went_on.connect(self.so_far.append)
        recorder.failed.connect(self._fail)

    def _fail(self) -> None:
        self.failures += 1

    def told(self) -> Told:
        sound = decoded(self.heard[0]) if self.heard else None
        return {
            "times": len(self.heard),
            "bytes": len(self.heard[0]) if self.heard else 0,
            "is_m4a": bool(self.heard) and self.heard[0][4:8] == b"ftyp",
            "ms": sound.length_ms if sound else 0,
            "hertz": sound.hertz if sound else 0,
            "channels": sound.channels if sound else 0,
            "loudness": sound.loudness if sound else 0,
            "last": sound.loudness_at_end if sound else 0,
            "level": max(self.levels),
            "so_far": self.so_far[-1],
            "failures": self.failures,
            "left": self.recorder.holds(),
        }


def until(is_so: Callable[[], bool], *, most_s: float = _LONG_S) -> None:
    """Let Qt work until *is_so*."""
    ends = time.monotonic() + most_s
    while not is_so():
        if time.monotonic() > ends:
            raise AssertionError("it did not come")
        QApplication.processEvents()
        time.sleep(0.002)


def talk() -> Told:
    """Somebody talks for three seconds and presses stop."""
    player, ear = Player(), Ear(Recorder())
    ear.recorder.start()
    began = time.monotonic()
    player.play(tone(seconds=6))
    until(lambda: time.monotonic() - began > 3)
    pressed_ms = round((time.monotonic() - began) * 1000)
    ear.recorder.stop()
    until(lambda: bool(ear.heard) or ear.failures > 0)
    player.stop()
    return ear.told() | {"pressed_ms": pressed_ms, "player_left": player.holds()}


def talk_too_long() -> Told:
    """Nobody presses stop."""
    player, ear = Player(), Ear(Recorder(most_ms=1500))
    player.play(tone(seconds=6))
    ear.recorder.start()
    until(lambda: bool(ear.heard) or ear.failures > 0)
    return ear.told()


def drop() -> Told:
    """Somebody goes away while talking."""
    ear = Ear(Recorder())
    ear.recorder.start()
    until(lambda: ear.so_far[-1] > 500 and ear.recorder.holds() > 500)
    held = ear.recorder.holds()
    ear.recorder.drop()
    until(lambda: ear.recorder.holds() == 0)
    ear.recorder.start()
    until(lambda: ear.so_far[-1] > 200)
    ear.recorder.drop()
    until(lambda: ear.recorder.holds() == 0)
    return ear.told() | {"held": held}


def unplug() -> Told:
    """The microphone is pulled out while somebody talks; later another is plugged in."""
    devices = devices_here()
    ear, has = Ear(Recorder()), [[devices.has_microphone(), devices.has_speaker()]]
    devices.changed.connect(lambda: has.append([devices.has_microphone(), devices.has_speaker()]))
    ear.recorder.start()
    until(lambda: ear.so_far[-1] > 500)
    pactl("unload-module", "module-remap-source")
    pactl("unload-module", "module-null-sink")
    until(lambda: bool(ear.heard) or ear.failures > 0)
    devices.lose_microphone()
    pactl("load-module", "module-null-sink", "sink_name=other")
    pactl("load-module", "module-remap-source", "master=other.monitor", "source_name=new")
    until(devices.has_microphone)
    return ear.told() | {"has": has}


def pactl(*words: str) -> None:
    """Change the sound card while it is in use."""
    subprocess.run(["pactl", *words], check=True, capture_output=True)


def listen() -> Told:
    """A voice is played to its end, and another is stopped halfway."""
    player, told, at = Player(), [0], [0]
    lengths: list[int] = []
    player.ended.connect(lambda: told.append(1))
    player.went_on.connect(at.append)
    player.lasts.connect(lengths.append)
    player.play(tone(seconds=1))
    until(lambda: sum(told) == 1)
    left = player.holds()
    player.play(tone(seconds=30))
    until(player.is_playing)
    player.pause()
    paused = [player.is_playing(), player.holds() > 0]
    player.go_on()
    until(player.is_playing)
    player.stop()
    return {
        "ended": sum(told), "left": [left, player.holds()], "paused": paused,
        "plays": player.is_playing(), "at": max(at), "lengths": lengths,
    }  # fmt: skip


def read_aloud() -> Told:
    """Two pieces are read, and what is read is heard at the microphone."""
    devices, ear = devices_here(), Ear(Recorder())
    voice = find_voice("nl", devices=devices, engines=(), espeak=espeak_folder())
    if not isinstance(voice, FirstThatSpeaks):
        return {"reason": voice.value}
    aloud, at, ends = ReadAloud(voice, clips=None, player=Player()), [-1], [0]
    aloud.at.connect(at.append)
    aloud.ended.connect(lambda: ends.append(1))
    ear.recorder.start()
    aloud.read([Spoken(None, "Dag.", "nl"), Spoken(None, "مرحبا", "ar")])
    until(lambda: sum(ends) == 1)
    ear.recorder.stop()
    until(lambda: bool(ear.heard) or ear.failures > 0)
    return ear.told() | {"at": at[1:], "ends": sum(ends)}


def nothing_there() -> Told:
    """A computer without sound."""
    devices, ear = devices_here(), Ear(Recorder())
    ear.recorder.start()
    until(lambda: ear.failures > 0)
    voice = find_voice("nl", devices=devices, engines=(), espeak=espeak_folder())
    has = [devices.has_microphone(), devices.has_speaker()]
    return ear.told() | {"has": has, "voice": str(voice)}


def scribble() -> Told:
    """Something is written after all."""
    place = Path.home() / "scribble.txt"
    place.write_text("Dag", encoding="utf-8")
    return {"file": str(place)}


_SCENES: Mapping[str, Callable[[], Told]] = {
    one.__name__: one
    for one in (talk, talk_too_long, drop, unplug, listen, read_aloud, nothing_there, scribble)
}


def main(what: str) -> int:
    """Play scene *what*; anything that Qt warns of is told with it."""
    warnings: list[str] = []

    def note(kind: QtMsgType, context: Context, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            warnings.append(f"{context.category}: {message}")

    application = QApplication([])
    application.setApplicationName("klantreis")
    qInstallMessageHandler(note)
    told = _SCENES[what]()
    print(ANSWER + json.dumps(told | {"warnings": warnings}), flush=True)  # noqa: T201
    qInstallMessageHandler(None)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
