# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A fact's hash covers all that it says; without its text it is still whole, and tells nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.clock import Stamp, next_stamp
from klantreis.domain.entries import Question
from klantreis.domain.facts import Fact, Written, erased, hash_of, is_whole, read_payload
from klantreis.domain.ids import FactHash, new_id
from klantreis.domain.problems import BadFormat, NotThere
from tests.domain.copies import CLIENT, ENTRY, Copy
from tests.domain.strategies import moves, play

OTHERWISE: dict[str, Any] = {
    "rep": "9" * 32, "seq": 7, "prev": "9" * 64, "stamp": Stamp(1, 2), "kind": "Proposed",
    "entry": None, "after": ("9" * 64,), "author": "9" * 32, "commitment": bytes(32),
}  # fmt: skip


class At:
    """A clock that stands still."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


def _written() -> Fact:
    copy = Copy("0")
    return copy.fact(copy.say(CLIENT, Written(Question(text="rust")), entry=ENTRY))


@pytest.mark.parametrize("field", OTHERWISE)
def test_the_hash_covers_every_field(field: str) -> None:
    fact = _written()

    changed = replace(fact, **{field: OTHERWISE[field]})

    assert hash_of(changed) != fact.hash
    assert not is_whole(changed)


def test_no_field_is_forgotten_by_the_test_above() -> None:
    beside = {"salt", "payload", "hash", "sig"}

    assert OTHERWISE.keys() | beside == set(Fact.__dataclass_fields__)


@pytest.mark.parametrize(
    "change",
    [
        {"payload": b'{"body":{"_":"Question","text":"ruzie"}}'},
        {"salt": bytes(16)}, {"salt": None}, {"payload": None}, {"prev": "zz"}, {"prev": "A" * 64},
        {"stamp": Stamp(-1, 0)}, {"stamp": Stamp(1 << 60, 0)}, {"stamp": Stamp(0, -1)},
        {"commitment": b""},
    ],
)  # fmt: skip
def test_a_changed_fact_is_not_whole(change: dict[str, Any]) -> None:
    assert not is_whole(replace(_written(), **change))


def test_a_text_that_moved_into_the_salt_is_not_whole() -> None:
    fact = _written()
    assert fact.salt is not None
    assert fact.payload is not None

    moved = replace(fact, salt=fact.salt + fact.payload[:1], payload=fact.payload[1:])

    assert not is_whole(moved)


@given(moves)
def test_erasing_keeps_hash_and_chain(told: bytes) -> None:
    for copy in play(told):
        for fact in copy.facts:
            gone = erased(fact)

            assert (gone.hash, hash_of(gone)) == (fact.hash, fact.hash)
            assert is_whole(fact)
            assert is_whole(gone)
            assert gone.is_erased
            assert (gone.salt, gone.payload) == (None, None)


def test_an_erased_fact_says_nothing() -> None:
    with pytest.raises(NotThere):
        read_payload(erased(_written()))


def test_a_fact_of_an_unknown_kind_is_a_bad_format() -> None:
    with pytest.raises(BadFormat):
        read_payload(replace(_written(), kind="Diagnosed"))


@given(st.lists(st.integers(-(10**6), 10**6), max_size=20))
def test_a_stamp_never_runs_back(jumps: list[int]) -> None:
    now, last = datetime(2026, 3, 2, tzinfo=UTC), Stamp(0, 0)
    for jump in jumps:
        now += timedelta(milliseconds=jump)
        following = next_stamp(now, last)

        assert following > last
        assert following.is_possible
        last = following


def test_the_last_possible_stamp_can_be_told() -> None:
    last = Stamp(253_402_300_799_999, 0)

    assert last.is_possible
    assert last.at().year == 9999
    assert not Stamp(last.ms + 1, 0).is_possible


@given(st.integers(10**10, 10**13), st.binary(min_size=10, max_size=10))
def test_an_id_is_a_uuid_of_version_seven_that_sorts_by_time(ms: int, chance: bytes) -> None:
    now = datetime.fromtimestamp(ms // 1000, UTC)

    one = new_id(At(now), lambda size: chance)
    later = new_id(At(now + timedelta(milliseconds=1)), lambda size: bytes(size))

    assert (len(one), one[12], one[16] in "89ab") == (32, "7", True)
    assert one < later


def test_hashes_of_equal_texts_differ_by_their_salt() -> None:
    copy = Copy("0")
    names: set[FactHash] = {
        copy.fact(copy.say(CLIENT, Written(Question(text="ja")))).hash for _ in range(3)
    }
    commitments = {copy.fact(name).commitment for name in names}

    assert len(commitments) == 3
