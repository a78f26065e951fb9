# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A guess costs time and memory, and no header from outside decides how little or how much."""

import pytest

from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import FLOOR, STANDARD, Cost, stretch
from klantreis.domain.problems import BadFormat

MIB = 1024


def test_the_profiles_are_those_that_were_decided() -> None:
    assert Cost(256 * MIB, 3, 2) == STANDARD
    assert Cost(64 * MIB, 3, 2) == FLOOR


@pytest.mark.parametrize("lanes", [1, 8])
@pytest.mark.parametrize("passes", [3, 10])
@pytest.mark.parametrize("memory_kib", [64 * MIB, 1024 * MIB])
def test_costs_within_bounds_are_accepted(memory_kib: int, passes: int, lanes: int) -> None:
    cost = Cost(memory_kib, passes, lanes)

    assert (cost.memory_kib, cost.passes, cost.lanes) == (memory_kib, passes, lanes)


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [
        (64 * MIB - 1, 3, 2),
        (1024 * MIB + 1, 3, 2),
        (2**40, 3, 2),
        (64 * MIB, 2, 2),
        (64 * MIB, 11, 2),
        (64 * MIB, 3, 0),
        (64 * MIB, 3, 9),
        (-1, 3, 2),
    ],
)
def test_costs_out_of_bounds_are_refused(memory_kib: int, passes: int, lanes: int) -> None:
    with pytest.raises(BadFormat):
        Cost(memory_kib, passes, lanes)


def test_salt_and_secret_both_change_what_comes_out() -> None:
    made = [
        stretch(Secret(b"appel"), salt=bytes(16), cost=FLOOR),
        stretch(Secret(b"appel"), salt=bytes(15) + b"\x01", cost=FLOOR),
        stretch(Secret(b"peer"), salt=bytes(16), cost=FLOOR),
    ]

    assert len({secret.reveal() for secret in made}) == 3
    assert all(len(secret.reveal()) == 32 for secret in made)


def test_a_salt_of_another_size_is_refused() -> None:
    with pytest.raises(BadFormat):
        stretch(Secret(b"appel"), salt=bytes(15), cost=FLOOR)
