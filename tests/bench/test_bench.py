# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The benchmark measures turn about, tells what is within its goal, and runs; none asserts time."""

import json
from pathlib import Path

import pytest

from tests.bench.__main__ import main
from tests.bench.measuring import Row, Taken, turn_about
from tests.bench.showing import picture, table

_SAME = Taken(10, 10)
_MACHINE = {"cores": 2, "memory_gib": 24, "python": "3.11", "load": [0.1, 0.1, 0.1]}


def test_both_are_done_turn_about_and_the_middle_of_each_counts() -> None:
    done: list[str] = []

    def first() -> Taken:
        done.append("a")
        return Taken(len(done), len(done))

    def second() -> Taken:
        done.append("b")
        return _SAME

    middles = turn_about(first, second, rounds=3)

    assert done == ["a", "b"] * 3
    assert middles == [Taken(3, 3), _SAME]


@pytest.mark.parametrize(
    ("row", "is_met"),
    [
        (Row("a", None, Taken(90, 15), _SAME, most_ratio=1.5), True),
        (Row("a", None, Taken(10, 16), _SAME, most_ratio=1.5), False),
        (Row("a", None, Taken(90, 15), _SAME, most_ratio=1.5, waits=True), False),
        (Row("a", None, Taken(90, 29), most=30), True),
        (Row("a", None, Taken(10, 31), most=30), False),
        (Row("a", None, Taken(10, 31)), None),
    ],
)
def test_a_row_tells_whether_it_is_within_its_goal(row: Row, *, is_met: bool | None) -> None:
    assert row.is_met is is_met


def test_what_misses_its_goal_is_said_in_table_and_picture() -> None:
    rows = [
        Row("quick", 1_000, Taken(14, 14), _SAME, "nothing", most_ratio=1.5),
        Row("slow", 1_000, Taken(16, 16), _SAME, "nothing", most_ratio=1.5),
    ]

    said = table(rows).splitlines()
    drawn = picture(rows, _MACHINE).splitlines()

    assert [("NOT MET" in line) for line in said[2:]] == [False, True]
    assert [line.count("(above)") for line in drawn if "×" in line] == [0, 1]


def test_a_short_run_leaves_its_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "figures.json"

    main(["--entries", "40", "--only", "search", "list", "--json", str(file)])

    told = json.loads(file.read_text(encoding="utf-8"))
    assert told["machine"]["cores"] >= 1
    assert [row["entries"] for row in told["rows"]] == [40, 40, 40]
    assert all(row["ours"]["cpu"] > 0 for row in told["rows"])
    assert "first 50 rows of a list" in capsys.readouterr().out
