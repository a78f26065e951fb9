# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Kills a window in the middle of something, opens the journey again, and tells what was lost.

QT_QPA_PLATFORM=offscreen PYTHONPATH=src:. python -m tests.ui.hard.killing FOLDER SCENE [KILLS]
"""

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.domain.locking import LockKind
from klantreis.services import keeping, keys, opening, reading, shelf
from klantreis.services.keys import Key
from klantreis.services.session import Session
from tests.ui.at_table import NOON, SECRET
from tests.ui.hard.dying_windows import SCENES, TYPED

# Whoever types loses at most this; the machine of a test may be slow to write.
MOST_LOST_S = 2.0
_LONGEST_S = 60
_KILLED_WITHIN_S = {"typing": 4.0, "photos": 2.0, "leaving": 0.5}


@dataclass(frozen=True, slots=True)
class Told:
    """What the window told before it died: a number, and when."""

    number: int
    at: float


def main(arguments: list[str]) -> None:
    """Kill so many windows, one by one, each in an own folder."""
    base, scene = Path(arguments[0]), arguments[1]
    chance = random.Random(scene)
    for number in range(int(arguments[2]) if len(arguments) > 2 else 10):
        folder = base / str(number)
        folder.mkdir(parents=True)
        after_s = chance.uniform(0.0, _KILLED_WITHIN_S[scene])
        told, killed_at = killed(folder, scene, after_s=after_s)
        print(scene, CHECKS[scene](folder, told, killed_at))  # noqa: T201


def killed(folder: Path, scene: str, *, after_s: float) -> tuple[list[Told], float]:
    """Let a window play *scene*, and kill it *after_s* from when it told something first."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        _live(folder, scene, write)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        first = pipe.readline()
        assert first, "the window never came"
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        killed_at = time.monotonic()
        lines = [first, *pipe.readlines()]
    os.waitpid(child, 0)
    whole = [line.split() for line in lines if line.endswith(b"\n")]
    return [Told(int(number), float(at)) for number, at in whole], killed_at


def _live(folder: Path, scene: str, write: int) -> None:
    def tell(number: int) -> None:
        os.write(write, f"{number} {time.monotonic()}\n".encode("ascii"))

    signal.alarm(_LONGEST_S)
    try:
        SCENES[scene](folder, tell)
        # Killed all the same: what was told last counts.
        signal.pause()
    finally:
        os._exit(1)


def opened_again(folder: Path) -> Session:
    """The journey in *folder*, opened by the client as after a crash."""
    parts = for_tests(folder, StoryClock(NOON))
    cover = shelf.covers(parts)[0].id
    key = Key(LockKind.PASSPHRASE, words=SECRET)
    opener = keys.opener_of(parts, key, shelf.journey_of(cover))
    return opening.open_as_client(parts, shelf.place_of_cover(parts, cover), opener)


def lost_of_typing(folder: Path, told: list[Told], killed_at: float) -> str:
    """What was typed more than 2 seconds before the end is there, and told of at opening."""
    session = opened_again(folder)
    texts = [reading.entry(session, one).heads[0].body.text for one in session.found_open]
    kept = len(texts[0]) if texts else 0
    keeping.close(session, with_backup=False)
    assert not texts or TYPED.startswith(texts[0]), "what is there was never typed"
    missing = [one for one in told if one.number > kept]
    lost_s = killed_at - missing[0].at if missing else 0.0
    assert lost_s <= MOST_LOST_S, f"{lost_s:.2f} s lost, {kept} of {told[-1].number} letters kept"
    return f"{lost_s:.2f} s lost, {kept} of {told[-1].number} letters kept"


def lost_of_photos(folder: Path, told: list[Told], _killed_at: float) -> str:
    """Each photo that the window said was safe is there, and each that is there is whole."""
    session = opened_again(folder)
    hung = [
        reading.attachment(session, one.id)
        for entry in reading.entries(session)
        for one in entry.heads[0].attachments
    ]
    keeping.close(session, with_backup=False)
    assert len(hung) >= told[-1].number, f"{len(hung)} of {told[-1].number} photos"
    return f"{len(hung)} photos there, {told[-1].number} told"


def lost_of_leaving(folder: Path, told: list[Told], killed_at: float) -> str:
    """After *Weg*: all that was typed when the journey was closed, else up to 2 seconds less."""
    session = opened_again(folder)
    [entry] = reading.entries(session) or [None]
    text = "" if entry is None else entry.heads[0].body.text
    keeping.close(session, with_backup=False)
    assert TYPED.startswith(text)
    letters, is_closed = told[0].number, told[-1].number == -1
    missing = letters - len(text)
    assert not missing or (not is_closed and killed_at - told[0].at < MOST_LOST_S), missing
    return f"{missing} letters lost, closed: {is_closed}"


CHECKS: Mapping[str, Callable[[Path, list[Told], float], str]] = {
    "typing": lost_of_typing,
    "photos": lost_of_photos,
    "leaving": lost_of_leaving,
}

if __name__ == "__main__":
    main(sys.argv[1:])
