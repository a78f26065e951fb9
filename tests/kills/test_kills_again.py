# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Killed at the very beginning, and killed again while the first kill is being put right."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.services import keeping, keys, opening
from klantreis.services.opening import place_of
from klantreis.storage.inspection import inspect
from tests.kills.acts_copies import COPIES
from tests.kills.acts_keys import KEYS
from tests.kills.campaign import check, start
from tests.kills.cases import Case
from tests.kills.dying import Ended, Report, Work, killed_at, steps_of
from tests.kills.world import World, parts_in, sit

MANY_STEPS = [
    case for case in (*KEYS, *COPIES) if case.name in {"access-none", "change_secret", "merge"}
]
TIMES = 8


@pytest.mark.parametrize("case", MANY_STEPS, ids=str)
def test_a_kill_while_the_last_one_is_put_right_loses_nothing(
    case: Case, begun: tuple[World, Path], tmp_path: Path
) -> None:
    ready, chance = start(case, *begun, tmp_path), random.Random(3)
    first_report = ready.changes.index("done")

    for _ in range(TIMES):
        ready.again()
        step = chance.randint(1, first_report)
        first = killed_at(step, ready.begin)
        second = killed_at(chance.randint(1, 60), lambda: _opens(ready.world, ready.folder))

        assert first.was_killed
        check(ready, Ended(second.was_killed, first.reported, 0), f"{case}, twice, {step}")


def test_a_kill_at_the_beginning_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    base = tmp_path / "base"
    steps = len(steps_of(_beginning(base)))

    for step in random.Random(4).sample(range(1, steps + 1), 10):
        base = tmp_path / f"base-{step}"
        killed = killed_at(step, _beginning(base))
        _begins_after_all(base)

        assert killed.reported == (step == steps)


def _opens(world: World, folder: Path) -> Work:
    def work(report: Report) -> None:
        sit(world, folder, seed=5)
        report()

    return work


def _beginning(base: Path) -> Callable[[], Work]:
    def begin() -> Work:
        base.mkdir()
        parts = parts_in(base, seed=6)
        journey = keys.new_journey(parts)
        opener = keys.opener_of(parts, keys.assign(parts, LockKind.WORDS, journey), journey)

        def work(report: Report) -> None:
            opening.begin(parts, journey, opener, name="Toos", language=Language.NL)
            report()

        return work

    return begin


def _begins_after_all(base: Path) -> None:
    """The client begins once more on the same computer, and the new journey is whole."""
    parts = parts_in(base, seed=8)
    journey = keys.new_journey(parts)
    opener = keys.opener_of(parts, keys.assign(parts, LockKind.WORDS, journey), journey)
    again = opening.begin(parts, journey, opener, name="Toos", language=Language.NL)
    keeping.close(again.session)
    session = opening.open_as_client(parts, place_of(parts, journey), opener)
    assert inspect(session.store).found == ()
    keeping.close(session, with_backup=False)
