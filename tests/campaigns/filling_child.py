# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run in a mount space of its own: every act on a disk with so much room left, and then a look."""

import json
import shutil
import sys
from pathlib import Path

from klantreis.domain.problems import CannotWrite, KlantreisError, OutOfSpace
from tests.kills.campaign import look_after, start
from tests.kills.every_case import CASES
from tests.kills.remembering import small_box, stretched_once
from tests.kills.world import begin, sit
from tests.promises.disk_child import mount

_PAGE = 4096
_SHARE = 8


def main(disk: Path, size: int) -> None:
    """Try a share of the acts; tell how many there were, and for how many there was no room."""
    told = {"acts": 0, "full": 0}
    with stretched_once(), small_box():
        mount(disk, "size=256m")
        base = disk / "base"
        world = begin(base)
        for case in CASES[size % _SHARE :: _SHARE]:
            beside = disk / case.name
            beside.mkdir()
            ready = start(case, world, base, beside)
            ready.again()
            table = sit(world, ready.folder, seed=1)
            used = shutil.disk_usage(disk).used
            mount(disk, f"remount,size={used + size * 2 * _PAGE}")
            reported = 0
            try:
                case.act(table)
                reported = 1
            except (OutOfSpace, CannotWrite):
                told["full"] += 1
            told["acts"] += 1
            table.session.store.close()
            table.session.slot.free()
            mount(disk, "remount,size=256m")
            look_after(ready, reported, f"{case}, {size * 2} pages of room")
            shutil.rmtree(beside)
    print(json.dumps(told))  # noqa: T201


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), int(sys.argv[2]))
    except KlantreisError as problem:
        raise SystemExit(f"not said well: {problem!r}") from problem
