# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Another program, written from docs/FORMAT.md alone, reads the same out of the same file."""

import random
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag

from tests.campaigns.plan import Campaign, Try
from tests.second_reader.bytes_and_keys import Refused
from tests.second_reader.contributions import read_contribution
from tests.second_reader.facts import Fact, Stands
from tests.second_reader.given import given
from tests.second_reader.journeys import Made, made
from tests.second_reader.reading import Read, read


@contextmanager
def readings(folder: Path) -> Iterator[Try]:
    """Each time a new journey."""

    def compare(number: int, chance: random.Random) -> Mapping[str, int]:
        ours = made(folder / str(number), chance)
        theirs = read(ours.container, ours.recovery)
        _are_the_same(ours, theirs)
        spoilt = bytearray(ours.container)
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
        with pytest.raises((Refused, ValueError)):
            read(bytes(spoilt), ours.recovery)
        shutil.rmtree(folder / str(number))
        _contribution_is_the_same(chance)
        return {"journeys": 1, "entries": len(ours.entries), "facts": len(theirs.facts),
                "contributions": 1}  # fmt: skip

    yield compare


def _are_the_same(ours: Made, theirs: Read) -> None:
    shared = {name: _seen(one, is_private=False) for name, one in theirs.entries.items()
              if one.heads}  # fmt: skip
    private = {name: _seen(one, is_private=True) for name, one in theirs.private.items()
               if one.heads}  # fmt: skip
    assert {**shared, **private} == ours.entries
    waiting = {name: one.proposal.said for name, one in theirs.entries.items() if one.proposal}
    assert waiting == ours.proposals
    used = {name: data for name, data in theirs.attachments.items() if name in ours.attachments}
    assert used == ours.attachments
    members = {
        name: (one.told["name"], one.spells[-1][1] is None) for name, one in theirs.members.items()
    }
    assert members == ours.members


def _contribution_is_the_same(chance: random.Random) -> None:
    ours = given(chance)
    theirs = read_contribution(ours.data)
    assert (theirs.key, theirs.gives, theirs.takes_back) == (ours.key, ours.gives, ours.takes_back)
    spoilt = bytearray(ours.data)
    spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    with pytest.raises((Refused, ValueError, InvalidTag)):
        read_contribution(bytes(spoilt))


def _seen(one: Stands, *, is_private: bool) -> object:
    heads = [_head(fact) for fact in sorted(one.heads, key=lambda fact: fact.hash)]
    return one.owner, heads, one.views, one.is_removed, is_private


def _head(fact: Fact) -> tuple[str, Any]:
    return fact.hash.hex(), fact.said


SECOND_READER = Campaign(
    name="second-reader",
    tries="a journey and a contribution made by chance are read by a program of FORMAT.md alone",
    begin=readings,
    full=200,
    short=2,
    finds=("journeys", "entries", "facts", "contributions"),
)
