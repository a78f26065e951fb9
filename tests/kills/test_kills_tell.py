# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Would the kills tell? A program that says done too early, or keeps no journal, is caught."""

from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.domain.problems import KlantreisError
from klantreis.storage import bundle, connection
from tests.kills.acts_keys import KEYS
from tests.kills.acts_words import WORDS
from tests.kills.campaign import Start, check, leftovers, start
from tests.kills.cases import Case
from tests.kills.dying import Report, Work, killed_at, steps_of
from tests.kills.world import World, sit

WRITE = next(case for case in WORDS if case.name == "write")
CHANGE = next(case for case in KEYS if case.name == "change_secret")


@pytest.mark.parametrize("case", [WRITE, CHANGE], ids=str)
def test_what_is_said_to_be_done_too_early_is_caught(
    case: Case, begun: tuple[World, Path], tmp_path: Path
) -> None:
    ready = start(case, *begun, tmp_path)

    for step in (1, 5):
        ready.again()
        ended = killed_at(step, lambda: _says_done_first(ready))

        assert ended.reported == 1
        with pytest.raises(AssertionError):
            check(ready, ended, "too early")


def test_a_database_without_a_journal_is_caught(
    begun: tuple[World, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = start(WRITE, *begun, tmp_path)
    reckless = tuple(
        ("journal_mode", "OFF", "off") if name == "journal_mode" else (name, value, held)
        for name, value, held in connection._PRAGMAS
    )
    monkeypatch.setattr(connection, "_PRAGMAS", reckless)
    ready.again()
    writes = steps_of(ready.begin).index("done")

    caught = [_is_caught(ready, step) for step in range(2, min(writes, 14))]

    assert any(caught)


def test_an_act_that_changes_nothing_is_caught(begun: tuple[World, Path], tmp_path: Path) -> None:
    idle = replace(WRITE, act=lambda _: None)

    with pytest.raises(AssertionError):
        start(idle, *begun, tmp_path)


def test_what_a_broken_write_leaves_is_caught(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / bundle.data_name(1)).touch()
    (tmp_path / "data" / ".kop.a.0.part").touch()

    assert leftovers(tmp_path) == [".kop.a.0.part"]


def _says_done_first(ready: Start) -> Work:
    table = sit(ready.world, ready.folder, seed=1)

    def work(report: Report) -> None:
        report()
        ready.case.act(table)

    return work


def _is_caught(ready: Start, step: int) -> bool:
    ready.again()
    ended = killed_at(step, ready.begin)
    try:
        check(ready, ended, "without a journal")
    except (AssertionError, KlantreisError):
        return True
    return False
