# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where klantreis starts: without a command the window, with a command the command line."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from klantreis.domain.language import Language
from klantreis.host.loading import put_off
from klantreis.host.process import BESIDE, harden

# What nobody needs to see a window with covers on a shelf (ADR 7).
BEHIND_THE_DOOR = (
    "cryptography.hazmat.primitives.kdf.argon2",
    "klantreis.crypto.",
    "klantreis.documents.",
    "klantreis.exchange.",
    "klantreis.host.keyring_vault",
    "klantreis.services.",
    "klantreis.storage.",
    "klantreis.ui.pictures.",
    "klantreis.ui.rooms.door.jobs",
    "klantreis.ui.sound.",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Start klantreis with *argv*, or with what was typed; the answer is the exit code."""
    harden()
    # What Qt finds of sound on this computer tells nobody anything; `klantreis doctor` does.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [BESIDE]:
        serve: Callable[[], int] = import_module("klantreis.services.press").serve
        return serve()
    # By name, when it is needed: a command must not wait for Qt, nor the window for a PDF library.
    run: Callable[..., int] = import_module("klantreis.cli.main").run
    return run(
        arguments,
        out=sys.stdout,
        err=sys.stderr,
        environment=os.environ,
        open_window=_open_window,
        open_desk=_open_desk,
        open_file=_open_file,
        play_in_windows=_play_in_windows,
    )


def _open_window(language: Language) -> int:
    put_off(BEHIND_THE_DOOR)
    # What is loaded stays: to go through it all again and again takes a tenth of the start.
    gc.disable()
    open_window: Callable[..., int] = import_module("klantreis.ui.app").open_window
    gc.freeze()
    gc.enable()
    return open_window(["klantreis"], language=language)


def _open_desk(language: Language) -> int:
    open_window: Callable[..., int] = import_module("klantreis.ui.app").open_window
    desk = import_module("klantreis.ui.routes").PilotDesk()
    return open_window(["klantreis"], language=language, route=desk)


def _open_file(language: Language, file: Path) -> int:
    open_window: Callable[..., int] = import_module("klantreis.ui.app").open_window
    route = import_module("klantreis.ui.file_place").route_to(file)
    return open_window(["klantreis"], language=language, route=route)


def _play_in_windows(*told: object, **more: object) -> object:
    play_in_windows: Callable[..., object] = import_module(
        "klantreis.ui.playing.starting"
    ).play_in_windows
    return play_in_windows(*told, **more)


if __name__ == "__main__":
    sys.exit(main())
