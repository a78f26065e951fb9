# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A file and what it was before: `x.klantreis`, `x.1.klantreis`, `x.2.klantreis`."""

import os
from itertools import count
from pathlib import Path

KEPT = 3


def of(target: Path) -> list[Path]:
    """The names of all generations, newest first, whether they are there or not."""
    return [target, *(_named(target, str(number)) for number in range(1, KEPT))]


def make_room(target: Path, *, is_whole: bool) -> None:
    """Move what stands at *target* one generation back; put it aside when it is not whole.

    So a damaged file never drives out a good one, and what could not be read is not lost.
    """
    if not target.exists():
        return
    if not is_whole:
        target.rename(_free_name(target))
        return
    names = of(target)
    for newer, older in reversed(list(zip(names[1:], names[2:], strict=False))):
        if newer.exists():
            newer.replace(older)
    try:
        # A second name rather than a move: *target* is there at every moment.
        os.link(target, names[1])
    except OSError:
        target.replace(names[1])  # most sticks know no second names


def _named(target: Path, part: str) -> Path:
    return target.with_name(f"{target.stem}.{part}{target.suffix}")


def _free_name(target: Path) -> Path:
    names = (_named(target, f"stuk-{number}") for number in count(1))
    return next(name for name in names if not name.exists())
