# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A process that makes a long paper of marked words, in a process beside it.

With `die` it is killed while the other is at work; it says first which process that is.
"""

import os
import pickle
import signal
import sys
from pathlib import Path
from threading import Thread

from klantreis.documents.kit import Manner
from klantreis.domain.choosing import Sheet
from klantreis.domain.entries import Moment
from klantreis.domain.language import Language
from klantreis.host.beside import Beside
from klantreis.services import press
from klantreis.services.wanting import always
from tests.documents.everything import KIT
from tests.documents.journeys import Journal
from tests.promises.scanning import marker

_AT_WORK = 10


def long_text() -> str:
    """More than is made in the process that asks."""
    return " ".join(f"{marker(number)} ging mee naar de markt." for number in range(1950))


def make() -> int:
    """Make it, and give how big it is."""
    journal = Journal()
    journal.write(Moment(text=long_text()))
    chosen = journal.overview(Sheet.OVERVIEW)
    with press.press_for(chosen) as here:
        return len(here.sheet(chosen, Manner(Language.NL), KIT))


class _Endless:
    """What keeps whoever reads it at work for ever."""

    def __reduce__(self) -> tuple[object, ...]:
        return exec, ("while True: pass",)


def die() -> None:
    """End at once, while a process beside is at work."""
    with Beside(is_wanted=always) as process:
        # When it answers this, it waits; from then on only work takes time of the processor.
        process.ask(b"unknown", b"")
        before = _worked(process.number)
        Thread(target=process.ask, args=(b"any", pickle.dumps(_Endless())), daemon=True).start()
        while _worked(process.number) < before + _AT_WORK:
            continue
        print(process.number, flush=True)  # noqa: T201
        os.kill(os.getpid(), signal.SIGKILL)


def state_of(number: int) -> str:
    """How the system says that a process is: at work (R), asleep (S), over (Z), or gone."""
    try:
        return _told_of(number)[0]
    except (FileNotFoundError, ProcessLookupError):
        return "gone"


def _worked(number: int) -> int:
    """How long it worked, in ticks of the system."""
    told = _told_of(number)
    return int(told[11]) + int(told[12])


def _told_of(number: int) -> list[str]:
    return Path(f"/proc/{number}/stat").read_text("ascii").rsplit(")", 1)[1].split()


if __name__ == "__main__":
    if sys.argv[1:] == ["die"]:
        die()
    print(make())  # noqa: T201
