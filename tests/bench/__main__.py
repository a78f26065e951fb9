# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What klantreis costs beside the libraries that it stands on, in one run.

    ./test bench [--json FILE] [--picture FILE.svg] [--only CHAPTER ...]
                 [--entries N ...] [--journeys FOLDER] [--peers]

Chapters: start memory unlock save search list erase merge paper. Journeys of 1,000, 10,000 and
100,000 entries are made once, in a temporary folder or in FOLDER, which keeps them for the next
run. It asserts nothing: a busy machine is no fault of the program.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from tests.bench.finding_rows import listing_rows, searching
from tests.bench.journal_rows import erasing, saving, unlocking
from tests.bench.journeys import Home, made
from tests.bench.machine import machine
from tests.bench.measuring import Row
from tests.bench.merging_rows import meeting
from tests.bench.paper_rows import printing
from tests.bench.peers import peers
from tests.bench.showing import picture, plain, table
from tests.bench.window_rows import sitting, starting

_Chapter = Callable[[Sequence[Home], Path], Iterator[Row]]
CHAPTERS: Mapping[str, _Chapter] = {
    "start": starting,
    "memory": sitting,
    "unlock": unlocking,
    "save": saving,
    "search": searching,
    "list": listing_rows,
    "erase": erasing,
    "merge": meeting,
    "paper": printing,
}
_SIZES = (1_000, 10_000, 100_000)


def main(arguments: Sequence[str]) -> None:
    """Measure, print, and write what was asked for."""
    asked = _read(arguments)
    with tempfile.TemporaryDirectory(prefix="klantreis-bench-") as folder:
        work = Path(folder)
        kept: Path = asked.journeys or work / "journeys"
        kept.mkdir(parents=True, exist_ok=True)
        homes = [_made(entries, kept) for entries in asked.entries]
        rows: list[Row] = []
        for name in asked.only:
            _say(f"{name} …")
            rows += CHAPTERS[name](homes, work)
        beside = peers(homes[0], work / "peers") if asked.peers else None
    told = machine()
    print(table(rows))  # noqa: T201
    if beside is not None:
        print(f"\n{beside.table()}")  # noqa: T201
    if asked.json:
        whole = {"machine": told, "rows": plain(rows), "peers": beside and beside.plain()}
        asked.json.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", "utf-8")
    if asked.picture:
        asked.picture.write_text(picture(rows, told), encoding="utf-8")


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./test bench", description=__doc__)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--only", nargs="+", choices=CHAPTERS, default=list(CHAPTERS))
    parser.add_argument("--entries", nargs="+", type=int, default=list(_SIZES))
    parser.add_argument("--journeys", type=Path)
    parser.add_argument("--peers", action="store_true")
    return parser.parse_args(arguments)


def _made(entries: int, folder: Path) -> Home:
    _say(f"a journey of {entries:,} entries …")
    return made(entries, folder)


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
