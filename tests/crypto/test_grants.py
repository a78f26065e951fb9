# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A grant opens for one member, in one epoch of one journey."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from klantreis.crypto import grants
from klantreis.crypto.hierarchy import client_keys, worker_keys
from klantreis.crypto.sealing import PUBLIC_SIZE
from klantreis.domain.ids import JourneyId
from klantreis.domain.problems import BadFormat, JournalDamaged
from tests.crypto.made import CLIENT, DATA_KEY, JOURNEY, WORKER, grant

KEYS = worker_keys(WORKER)
CONTEXT = grants.context(JOURNEY, epoch=1, member=KEYS.id)
SEALED = grant(KEYS)


def test_a_grant_opens_for_whom_it_was_sealed() -> None:
    assert len(SEALED) == grants.GRANT_SIZE
    assert grants.open_grant(SEALED, keys=KEYS, context=CONTEXT) == DATA_KEY


def test_a_grant_is_never_sealed_twice_alike() -> None:
    assert grant(KEYS) != SEALED


@pytest.mark.parametrize(
    "context",
    [
        grants.context(JOURNEY, epoch=2, member=KEYS.id),
        grants.context(JourneyId("f" * 32), epoch=1, member=KEYS.id),
        grants.context(JOURNEY, epoch=1, member=client_keys(CLIENT).id),
        b"",
    ],
)
def test_a_grant_opens_in_its_own_context_only(context: bytes) -> None:
    with pytest.raises(JournalDamaged):
        grants.open_grant(SEALED, keys=KEYS, context=context)


def test_a_grant_to_the_worker_does_not_open_for_the_client() -> None:
    with pytest.raises(JournalDamaged):
        grants.open_grant(SEALED, keys=client_keys(CLIENT), context=CONTEXT)


@settings(max_examples=200)
@given(bit=some.integers(0, len(SEALED) * 8 - 1))
def test_a_flipped_bit_is_noticed(bit: int) -> None:
    flipped = bytearray(SEALED)
    flipped[bit // 8] ^= 1 << bit % 8

    with pytest.raises(JournalDamaged):
        grants.open_grant(bytes(flipped), keys=KEYS, context=CONTEXT)


@given(sealed=some.binary(max_size=1300))
def test_what_is_no_grant_does_not_open(sealed: bytes) -> None:
    with pytest.raises(JournalDamaged):
        grants.open_grant(sealed, keys=KEYS, context=CONTEXT)


@pytest.mark.parametrize(
    "public", [b"", bytes(PUBLIC_SIZE - 1), bytes(PUBLIC_SIZE), b"\xff" * PUBLIC_SIZE]
)
def test_nothing_is_sealed_to_what_is_no_key(public: bytes) -> None:
    with pytest.raises(BadFormat):
        grants.seal(DATA_KEY, public, CONTEXT)
