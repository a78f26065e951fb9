# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The windows: how long until the door can be used, and the memory once somebody sits there."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.bench.journeys import Home
from tests.bench.machine import forget_files
from tests.bench.measuring import ROUNDS, Row, Taken, memory, middle, turn_about
from tests.rules.tree import TOP

_EMPTY, _SAME = "an empty PySide6 window", "the same door in PySide6 alone"


def starting(homes: Sequence[Home], work: Path) -> Iterator[Row]:
    """From nothing to a door that can be used: an empty shelf, and one with a journey on it."""
    empty, shelf = _place(work / "nobody"), _placed(homes[0], work / "somebody")
    turns: list[Callable[[], Taken]] = [
        lambda: _start("bare_window", empty),
        lambda: _start("bare_door", empty),
        lambda: _start("door_child", empty),
        lambda: _start("door_child", shelf),
    ]
    for state, rounds, each in (
        ("warm", ROUNDS, turns),
        ("cold", ROUNDS, [_cold(one) for one in turns]),
    ):
        bare, same, ours, covers = turn_about(*each, rounds=rounds)
        goal = 1.5 if state == "warm" else None
        yield Row(f"start to the door ({state})", None, ours, bare, _EMPTY, most_ratio=goal)
        yield Row(f"start to the door ({state})", None, ours, same, _SAME)
        yield Row(f"start, a cover on the shelf ({state})", None, covers, bare, _EMPTY)


def sitting(homes: Sequence[Home], work: Path) -> Iterator[Row]:
    """Memory once a journey is open, and in its longest list; how soon the list is there."""
    place = _place(work / "nobody-there")
    bare = memory(_middle(lambda: _told("bare_window", place)["pss_mib"]))
    least: Taken | None = None
    for home in homes:
        found = [_sit(home, work / f"seated-{home.entries}") for _ in range(3)]
        at_home = memory(_of(found, "home_mib"))
        rows = memory(_of(found, "rows_mib"))
        least = least or rows
        goal = 1.6 if home.entries == 10_000 else None
        yield Row("memory after unlock", home.entries, at_home, bare, _EMPTY, goal, unit="MiB")
        yield Row(
            "memory in the longest list", home.entries, rows, least,
            f"the same at {homes[0].entries:,}", 1.3, unit="MiB",
        )  # fmt: skip
        shown = Taken(_of(found, "rows_ms"), _of(found, "rows_cpu_ms"))
        yield Row("the longest list shown, its page made", home.entries, shown)


def _sit(home: Home, work: Path) -> Any:
    """A visit ends without locking: the next one on the same computer would look it all over."""
    found = _told("seated_child", _placed(home, work))
    shutil.rmtree(work)
    return found


def _start(module: str, place: Mapping[str, str]) -> Taken:
    began = time.perf_counter()
    told = _told(module, place)
    return Taken(1000 * (time.perf_counter() - began), 1000 * told["cpu_s"])


def _cold(start: Callable[[], Taken]) -> Callable[[], Taken]:
    def cold() -> Taken:
        forget_files(Path(sys.prefix), TOP / "src", TOP / "resources")
        return start()

    return cold


def _told(module: str, place: Mapping[str, str]) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}"],
        cwd=TOP,
        env=dict(place),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return json.loads(done.stdout)


def _place(base: Path) -> dict[str, str]:
    """Where a computer of its own has its folders; nobody's journey is on it."""
    base.mkdir(parents=True)
    names = ("DATA", "STATE", "CONFIG", "CACHE")
    return {
        "HOME": str(base),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": "src:.",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.multimedia.*=false",
        **{f"XDG_{name}_HOME": str(base / name.lower()) for name in names},
    }


def _placed(home: Home, base: Path) -> dict[str, str]:
    """The computer of *home*, with its folders where the program looks for them."""
    place = _place(base)
    copy = home.copy(base / "computer")
    for name in ("data", "state", "config"):
        (base / name).mkdir()
        (copy.base / name).rename(base / name / "klantreis")
    return place


def _middle(figure: Callable[[], float]) -> float:
    return middle([memory(figure()) for _ in range(ROUNDS)]).wall_ms


def _of(found: Sequence[Mapping[str, float]], name: str) -> float:
    return middle([memory(one[name]) for one in found]).wall_ms
