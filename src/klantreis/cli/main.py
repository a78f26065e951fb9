# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line: reads what was typed, starts that command, and turns problems into words."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import TextIO

from klantreis.cli.arguments import Asked, language_typed, read_arguments
from klantreis.cli.terminal import Terminal
from klantreis.cli.version import VERSION
from klantreis.domain.language import Language
from klantreis.domain.problems import (
    BadFormat,
    KlantreisError,
    NotAJourney,
    NotAStory,
    NotThere,
    NotUnderstood,
    of_disk,
)
from klantreis.words.commands import say_help
from klantreis.words.outcomes import PART_MISSING, UNFORESEEN
from klantreis.words.sentences import say_problem

SOFTWARE = 70
STOPPED = 130
TERMINATED = 143
# What plays through the real windows.
_WITH_WINDOWS = frozenset({"demo", "manual"})
_OURS = frozenset({"words", "resources"})
_NO_SUCH_FILE: Mapping[str, tuple[type[KlantreisError], ...]] = {
    "demo": (NotAStory,),
    "verify": (KlantreisError,),
    "check": (NotAJourney, NotThere),
    "restore": (NotAJourney, NotThere),
    "unpack": (BadFormat, NotThere),
}


class Terminated(BaseException):
    """The system asks us to end; what must be tidied is tidied on the way out."""


def run(
    arguments: Sequence[str],
    *,
    out: TextIO | None,
    err: TextIO | None,
    environment: Mapping[str, str],
    open_window: Callable[[Language], int],
    open_desk: Callable[[Language], int],
    open_file: Callable[..., int],
    play_in_windows: Callable[..., object],
) -> int:
    """Do what *arguments* ask; the answer is the exit code. No exception comes out of it."""
    terminal = Terminal(out, err, language=_language_for(arguments, environment))
    asked = Asked()
    try:
        asked = read_arguments(arguments)
        if asked.command is None or asked.wants_help or asked.wants_version:
            return _answer(asked, terminal, environment, _opener(asked, open_window, open_file))
        if _is_for_desk(asked, environment):
            return open_desk(terminal.language)
        with _ending_tidily():
            return _command(asked, play_in_windows)(asked, terminal)
    except KlantreisError as problem:
        return _tell(problem, asked.command, terminal)
    except KeyboardInterrupt:
        return STOPPED
    except Terminated:
        return TERMINATED
    except Exception as problem:  # noqa: BLE001 - the edge: nothing may reach the person as a trace
        return _tell_unforeseen(problem, asked.command, terminal)


def _answer(
    asked: Asked,
    terminal: Terminal,
    environment: Mapping[str, str],
    open_window: Callable[[Language], int],
) -> int:
    """What is asked without a command: help, the version, or the window."""
    if asked.wants_help:
        terminal.say(*say_help(asked.command, _help_languages(asked, environment)))
        return 0
    if asked.wants_version:
        terminal.say(f"klantreis {VERSION}")
        return 0
    if not _has_screen(environment):
        raise NotThere(what="screen")
    return open_window(terminal.language)


def _language_for(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    return language_typed(arguments) or _of_computer(environment) or Language.NL


def _opener(
    asked: Asked, open_window: Callable[[Language], int], open_file: Callable[..., int]
) -> Callable[[Language], int]:
    """What opens the window: empty, or with the file that somebody double-clicked."""
    if asked.file is None or asked.command is not None:
        return open_window
    if not asked.file.is_file():
        raise NotThere(what="file")
    return partial(open_file, file=asked.file.absolute())


def _is_for_desk(asked: Asked, environment: Mapping[str, str]) -> bool:
    """Whether *pilot* stands alone where there is a screen; else it says what it can."""
    return asked.command == "pilot" and asked.verb is None and _has_screen(environment)


def _command(
    asked: Asked, play_in_windows: Callable[..., object]
) -> Callable[[Asked, Terminal], int]:
    # By name: each command loads what it needs itself, so that the doctor comes when others can't.
    module = import_module(f"klantreis.cli.{asked.command}")
    if asked.command in _WITH_WINDOWS:
        return partial(module.run, windows=play_in_windows)
    command: Callable[[Asked, Terminal], int] = module.run
    return command


def _tell(problem: KlantreisError, command: str | None, terminal: Terminal) -> int:
    _say(terminal, *say_problem(problem, terminal.language))
    if isinstance(problem, NotUnderstood):
        return 2
    if problem.values.get("what") in _OURS:
        return SOFTWARE
    return 2 if isinstance(problem, _NO_SUCH_FILE.get(command or "", ())) else 1


def _tell_unforeseen(problem: Exception, command: str | None, terminal: Terminal) -> int:
    """The kind only: what an exception says of itself could be somebody's words."""
    known = of_disk(problem)
    if known is not None:
        return min(_tell(known, command, terminal), 1)
    what, todo = PART_MISSING if isinstance(problem, ImportError) else UNFORESEEN
    kind_name = type(problem).__name__
    _say(terminal, what.say(terminal.language), todo.say(terminal.language, kind=kind_name))
    return SOFTWARE


def _say(terminal: Terminal, what: str, todo: str) -> None:
    try:
        terminal.tell_problem(what, todo)
    except OSError:
        return  # there is nowhere left to say it; the exit code does


def _of_computer(environment: Mapping[str, str]) -> Language | None:
    """The language that this computer is set to, when it is one of ours."""
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    chosen = next((name for name in names if name), "")
    return {"nl": Language.NL, "en": Language.EN}.get(chosen[:2].lower())


def _help_languages(asked: Asked, environment: Mapping[str, str]) -> tuple[Language, ...]:
    """The language asked for; else Dutch, with English beside it where Dutch is not at home."""
    if asked.language is not None:
        return (asked.language,)
    if _of_computer(environment) is Language.NL:
        return (Language.NL,)
    return (Language.NL, Language.EN)


def _has_screen(environment: Mapping[str, str]) -> bool:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(environment.get(name) for name in screens)


@contextmanager
def _ending_tidily() -> Iterator[None]:
    """Let the system's request to end be a way out on which everything is tidied."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(number: int, frame: object) -> None:
    del number, frame
    raise Terminated
