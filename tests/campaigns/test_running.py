# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A campaign counts, tells what broke, repeats itself, and goes on where it was stopped."""

import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.campaigns.plan import Campaign, Try
from tests.campaigns.running import run


@contextmanager
def _dice(_: Path) -> Iterator[Try]:
    def throw(number: int, chance: random.Random) -> Mapping[str, int]:
        assert number != 7, "the seventh breaks"
        return {"eyes": chance.randint(1, 6), "most number": number}

    yield throw


DICE = Campaign(name="dice", tries="a throw", begin=_dice, full=5, short=5)


def test_a_run_repeats_itself() -> None:
    assert run(DICE, n=6, seed=1).counts == run(DICE, n=6, seed=1).counts
    assert run(DICE, n=6, seed=1).counts != run(DICE, n=6, seed=2).counts


def test_a_run_that_was_stopped_goes_on(tmp_path: Path) -> None:
    keep = tmp_path / "dice.json"
    run(DICE, n=3, seed=1, keep=keep)

    both = run(DICE, n=6, seed=1, keep=keep)

    assert (both.done, both.counts) == (6, run(DICE, n=6, seed=1).counts)
    assert both.counts["most number"] == 5


def test_what_breaks_is_told_and_the_rest_is_tried() -> None:
    report = run(DICE, n=9, seed=1)

    assert report.done == 9
    assert report.broken(DICE)[0] == "broken: 1"
    assert "the seventh breaks" in report.found[0]


def test_a_control_that_finds_nothing_and_what_must_never_be_are_told() -> None:
    strict = replace(DICE, finds=("sixes",), never=("eyes",))

    told = run(strict, n=3, seed=1).broken(strict)

    assert "sixes: nothing found" in told
    assert any(one.startswith("eyes: ") for one in told)
