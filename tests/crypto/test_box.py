# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The private box opens for the client only, and its size keeps quiet."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from klantreis.crypto.box import SMALLEST, open_box, seal_box
from klantreis.crypto.hierarchy import ClientRoot, box_key
from klantreis.domain.problems import JournalDamaged, NewerFormat
from tests.crypto.made import CLIENT, random_from

KEY = box_key(CLIENT)
CONTEXT = b"journey and box"
AROUND = 1 + 32 + 16
FITS = SMALLEST - 8
SEALED = seal_box(KEY, b"alleen van mij", random=random_from(b"box"), context=CONTEXT)


@pytest.mark.parametrize("size", [0, 1, 500 * 1024, FITS])
def test_nothing_and_much_take_the_same_room(size: int) -> None:
    sealed = seal_box(KEY, b"x" * size, random=os.urandom, context=CONTEXT)

    assert len(sealed) == SMALLEST + AROUND
    assert open_box(KEY, sealed, context=CONTEXT) == b"x" * size


@pytest.mark.parametrize(("size", "times"), [(FITS + 1, 2), (2 * SMALLEST, 4), (3_500_000, 4)])
def test_what_does_not_fit_doubles_the_room(size: int, times: int) -> None:
    sealed = seal_box(KEY, b"x" * size, random=os.urandom, context=CONTEXT)

    assert len(sealed) == times * SMALLEST + AROUND
    assert len(open_box(KEY, sealed, context=CONTEXT)) == size


def test_a_box_written_again_has_nothing_in_common_with_the_last() -> None:
    random = random_from(b"twice")

    first, second = (seal_box(KEY, b"same", random=random, context=CONTEXT) for _ in range(2))

    assert first[1:33] != second[1:33]
    same = sum(one == other for one, other in zip(first[33:], second[33:], strict=True))
    assert same < len(first) / 128  # one byte in 256 by accident


@pytest.mark.parametrize("context", [b"", b"another journey"])
def test_a_box_opens_in_its_own_context_only(context: bytes) -> None:
    with pytest.raises(JournalDamaged):
        open_box(KEY, SEALED, context=context)


def test_another_client_does_not_open_it() -> None:
    with pytest.raises(JournalDamaged):
        open_box(box_key(ClientRoot(b"x" * 32)), SEALED, context=CONTEXT)


@settings(max_examples=60)
@given(place=some.integers(1, 60) | some.integers(1, len(SEALED) - 1), bit=some.integers(0, 7))
def test_a_flipped_bit_is_noticed(place: int, bit: int) -> None:
    flipped = bytearray(SEALED)
    flipped[place] ^= 1 << bit

    with pytest.raises(JournalDamaged):
        open_box(KEY, bytes(flipped), context=CONTEXT)


@settings(max_examples=60)
@given(size=some.integers(0, 60) | some.integers(0, len(SEALED) - 1))
def test_a_truncated_box_is_noticed(size: int) -> None:
    with pytest.raises(JournalDamaged):
        open_box(KEY, SEALED[:size], context=CONTEXT)


def test_a_box_by_a_later_program_says_so() -> None:
    with pytest.raises(NewerFormat):
        open_box(KEY, b"\x02" + SEALED[1:], context=CONTEXT)


@given(data=some.binary(max_size=300))
def test_what_is_no_box_has_a_name(data: bytes) -> None:
    with pytest.raises((JournalDamaged, NewerFormat)):
        open_box(KEY, data, context=CONTEXT)
