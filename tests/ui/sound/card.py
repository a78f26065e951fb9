# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real sound card that makes no noise: PulseAudio with a null sink, for one test file only."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.rules.tree import TOP

ANSWER = "answer: "
_LONG_S = 60
# Whoever records hears what is played: the microphone is the other end of the sink.
_MODULES = (
    "module-null-sink sink_name=deaf",
    "module-remap-source master=deaf.monitor source_name=mic",
)


@dataclass(frozen=True, slots=True)
class Card:
    """Where the daemon listens, and a home of its own."""

    folder: Path

    def environment(self) -> dict[str, str]:
        """What a program is started with so that it finds this card and nothing of the tester's."""
        home = self.folder / "home"
        home.mkdir(exist_ok=True, mode=0o700)
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return kept | {
            "HOME": str(home),
            "PULSE_SERVER": f"unix:{self.folder}/native",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": os.pathsep.join([str(TOP / "src"), str(TOP)]),
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": str(home),
            "XDG_CONFIG_HOME": str(home),
            "XDG_RUNTIME_DIR": str(self.folder),
        }

    def ask(self, what: str, *, under: tuple[str, ...] = ()) -> dict[str, object]:
        """Let a process of its own play scene *what*, and take home what it tells."""
        command = [*under, sys.executable, "-m", "tests.ui.sound.scenes", what]
        done = subprocess.run(
            command, env=self.environment(), cwd=TOP, capture_output=True, text=True,
            timeout=_LONG_S, check=False,
        )  # fmt: skip
        told = [line for line in done.stdout.splitlines() if line.startswith(ANSWER)]
        assert done.returncode == 0, done.stderr
        assert len(told) == 1, done.stdout + done.stderr
        answer = json.loads(told[0].removeprefix(ANSWER))
        assert isinstance(answer, dict)
        return answer


@contextmanager
def sound_card(folder: Path, *, has_devices: bool = True) -> Iterator[Card]:
    """A daemon below *folder*, gone when the test is done, and by itself when that goes wrong."""
    card = Card(folder)
    loads = [f"module-native-protocol-unix socket={folder}/native auth-anonymous=1"]
    loads += _MODULES if has_devices else ()
    command = [
        "pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--high-priority=no",
        "--exit-idle-time=120", *(word for one in loads for word in ("-L", one)),
    ]  # fmt: skip
    with subprocess.Popen(
        command, env=card.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as daemon:
        try:
            _wait_for(card)
            yield card
        finally:
            daemon.terminate()


def _wait_for(card: Card) -> None:
    # The daemon has no way to say that it is up; asking is answered once it is.
    for _ in range(200):
        asked = ["pactl", "info"]
        if (
            subprocess.run(
                asked, env=card.environment(), capture_output=True, timeout=_LONG_S, check=False
            ).returncode
            == 0
        ):
            return
    raise AssertionError("no PulseAudio")
