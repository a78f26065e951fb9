# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A draft opens for its author only, in its own place, and its size keeps quiet."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klantreis.crypto.drafts import SMALLEST, open_draft, seal_draft
from klantreis.crypto.hierarchy import WorkerRoot, box_key, client_keys, worker_keys
from klantreis.crypto.secret import Secret
from klantreis.domain.problems import JournalDamaged, NewerFormat
from tests.crypto.made import CLIENT, random_from

KEY = client_keys(CLIENT).draft_key()
CONTEXT = b"journey, row and author"
AROUND = 1 + 32 + 16
SEALED = seal_draft(KEY, b"ik wil", random=random_from(b"draft"), context=CONTEXT)


@pytest.mark.parametrize("size", [0, 1, 1000, SMALLEST - 8])
def test_a_word_and_a_page_take_the_same_room(size: int) -> None:
    sealed = seal_draft(KEY, b"x" * size, random=os.urandom, context=CONTEXT)

    assert len(sealed) == SMALLEST + AROUND
    assert open_draft(KEY, sealed, context=CONTEXT) == b"x" * size


def test_what_does_not_fit_doubles_the_room() -> None:
    sealed = seal_draft(KEY, b"x" * (SMALLEST - 7), random=os.urandom, context=CONTEXT)

    assert len(sealed) == 2 * SMALLEST + AROUND


@pytest.mark.parametrize(
    "key",
    [
        worker_keys(WorkerRoot(b"w" * 32)).draft_key(),
        worker_keys(WorkerRoot(CLIENT.reveal())).draft_key(),
        box_key(CLIENT),
    ],
)
def test_no_other_key_opens_it(key: Secret) -> None:
    with pytest.raises(JournalDamaged):
        open_draft(key, SEALED, context=CONTEXT)


@pytest.mark.parametrize("context", [b"", b"another row"])
def test_a_draft_opens_in_its_own_place_only(context: bytes) -> None:
    with pytest.raises(JournalDamaged):
        open_draft(KEY, SEALED, context=context)


@given(place=some.integers(1, len(SEALED) - 1), bit=some.integers(0, 7))
def test_a_flipped_bit_is_noticed(place: int, bit: int) -> None:
    flipped = bytearray(SEALED)
    flipped[place] ^= 1 << bit

    with pytest.raises(JournalDamaged):
        open_draft(KEY, bytes(flipped), context=CONTEXT)


def test_a_draft_by_a_later_program_says_so() -> None:
    with pytest.raises(NewerFormat):
        open_draft(KEY, b"\x02" + SEALED[1:], context=CONTEXT)
