# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is assigned is drawn evenly."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klantreis.crypto import chance, locks
from klantreis.crypto.openers import with_pictures
from tests.crypto.made import LIST, random_from


@given(limit=some.integers(1, 10_000), seed=some.binary(max_size=8))
def test_a_draw_is_below_its_limit(limit: int, seed: bytes) -> None:
    random = random_from(seed)

    assert all(0 <= chance.below(limit, random) < limit for _ in range(20))


@pytest.mark.parametrize("limit", [3, 5, 6, 48])
def test_each_outcome_is_as_likely_as_any_other(limit: int) -> None:
    # Every possible byte once: what is drawn must spread exactly, and a remainder would not.
    left = [bytes([value]) for value in range(256)]
    drawn: Counter[int] = Counter()

    def every_byte(size: int) -> bytes:
        assert size == 1
        return left.pop()

    while True:
        try:
            drawn[chance.below(limit, every_byte)] += 1
        except IndexError:
            break

    assert len(drawn) == limit
    assert len(set(drawn.values())) == 1


def test_a_draw_from_all_words_reaches_the_first_and_the_last() -> None:
    zeros, last = lambda size: bytes(size), lambda size: (7775 << 3).to_bytes(size, "big")

    assert locks.assign_words(zeros, LIST) == ("0000",) * 4
    assert locks.assign_words(last, LIST, count=5) == ("7775",) * 5


@given(seed=some.binary(max_size=8))
def test_assigned_pictures_are_eight_different_places(seed: bytes) -> None:
    assigned = locks.assign_pictures(random_from(seed))

    assert len(set(assigned)) == 8
    assert with_pictures(assigned) == with_pictures(list(assigned))


def test_every_picture_is_assigned_about_as_often() -> None:
    random = random_from(b"pictures")

    drawn = Counter(place for _ in range(4000) for place in locks.assign_pictures(random))

    assert len(drawn) == 64
    assert all(380 < times < 620 for times in drawn.values())  # 500 expected, 21 the deviation


def test_a_new_card_and_a_new_recovery_sheet_hold_128_bits() -> None:
    random = random_from(b"codes")

    card, recovery = locks.new_card(random), locks.new_recovery(random)

    assert len(card.reveal()) == len(recovery.reveal()) == 16
    assert card != recovery
