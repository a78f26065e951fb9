# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Typing a command, for real in a process of its own, or quickly in this one."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from klantreis.cli.main import run
from klantreis.domain.language import Language
from klantreis.words.outcomes import BUSY
from tests.rules.tree import TOP

DUTCH = {"LANG": "nl_NL.UTF-8"}
TRACE = ("Traceback", 'File "', "klantreis/cli")


@dataclass(frozen=True, slots=True)
class Answered:
    """How a command ended, and what it said where."""

    code: int
    out: str
    err: str

    def is_a_sentence_and_a_next_step(self) -> bool:
        lines = self.err.splitlines()
        return len(lines) == 2 and all(lines) and not any(sign in self.err for sign in TRACE)


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-P", "-m", "klantreis", *map(str, arguments)]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(TOP / "src"), "LC_ALL": "nl_NL.UTF-8", **more}


def type_in(*arguments: str | Path, folder: Path | None = None, **more: str) -> Answered:
    """Type `klantreis` with *arguments* in *folder*, on a computer that speaks Dutch."""
    done = subprocess.run(
        command(*arguments),
        cwd=folder,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return Answered(done.returncode, done.stdout.decode(), _without_notes(done.stderr.decode()))


def no_window(language: Language) -> int:
    raise AssertionError(f"a window in {language}")


def no_story(*told: object, **more: object) -> object:
    raise AssertionError(f"a story in windows: {told} {more}")


def ask(
    *arguments: str | Path,
    on: Mapping[str, str] = DUTCH,
    open_window: Callable[[Language], int] = no_window,
    open_desk: Callable[[Language], int] = no_window,
    open_file: Callable[..., int] = no_window,
    play_in_windows: Callable[..., object] = no_story,
) -> Answered:
    """The same in this process, which is quicker; *on* is the environment."""
    out, err = io.StringIO(), io.StringIO()
    typed = [str(word) for word in arguments]
    code = run(
        typed,
        out=out,
        err=err,
        environment=on,
        open_window=open_window,
        open_desk=open_desk,
        open_file=open_file,
        play_in_windows=play_in_windows,
    )
    return Answered(code, out.getvalue(), _without_notes(err.getvalue()))


def _without_notes(err: str) -> str:
    """What was said of a problem; a busy computer tells of progress as well."""
    notes = tuple(BUSY.say(language).split("{")[0][:12] for language in Language)
    return "".join(line for line in err.splitlines(True) if not line.startswith(notes))
