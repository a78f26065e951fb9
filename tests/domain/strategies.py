# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any value of the domain, and any journey: what people may say and may not, in several copies."""

import types
from datetime import date
from enum import StrEnum
from random import Random
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from klantreis.domain.canonical import normal
from klantreis.domain.consent import Grant, Item, Recipient
from klantreis.domain.difference import Amount
from klantreis.domain.entries import Attachment, Contribution, Media, Moment, Person, Question
from klantreis.domain.facts import (
    Accepted,
    Forgotten,
    Granted,
    Invited,
    MemberRemoved,
    Opened,
    Payload,
    Proposed,
    Refused,
    Removed,
    Restored,
    Reworded,
    Scope,
    SettingsChanged,
    Shared,
    Viewed,
    Withdrawn,
    Written,
)
from klantreis.domain.ids import AttachmentId, EntryId, FactHash, GrantId
from klantreis.domain.members import Representative
from klantreis.domain.settings import JourneySettings, JourneyState
from tests.domain.copies import CLIENT, OTHER, STRANGER, WORKER, Copy, begun, beside

T = TypeVar("T")
ENTRIES = tuple(EntryId(sign * 32) for sign in "123")
GRANTS = tuple(GrantId(sign * 32) for sign in "89")
PEOPLE = (CLIENT, WORKER, CLIENT, OTHER, CLIENT, STRANGER)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8).map(normal)
days = st.dates(date(2026, 1, 1), date(2030, 12, 31)).map(date.isoformat)


def any_of(kind: type[T]) -> st.SearchStrategy[T]:
    """Any value of a dataclass of the domain."""
    fields = {name: _values(hint) for name, hint in get_type_hints(kind).items()}
    if kind is Grant:
        fields["until"] = days
        fields["for_pilot"] = st.none()
    if kind is Amount:
        fields["low"] = st.integers(max_value=0)
        fields["high"] = st.integers(min_value=0)
        fields["count"] = st.integers(min_value=1)
    if kind is Representative:
        # All three or none: a decision of which a part is missing cannot be.
        filled = texts.map(lambda text: normal(f"x{text}"))
        fields |= dict.fromkeys(("scope", "reference", "date"), filled)
    return st.builds(kind, **fields)


def _values(hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, NewType):
        return st.binary(min_size=16, max_size=16).map(bytes.hex)
    if get_origin(hint) in (Union, types.UnionType):
        return st.one_of([_values(option) for option in get_args(hint)])
    if get_origin(hint) is tuple:
        return st.lists(_values(get_args(hint)[0]), max_size=2).map(tuple)
    if hint is types.NoneType:
        return st.none()
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    plain = {str: texts, int: st.integers(), bool: st.booleans(), bytes: st.binary(max_size=4)}
    return plain[hint] if hint in plain else any_of(hint)


# Four bytes are one move: who, at which copy, what, and what it follows. They come from a seed, so
# that thousands of journeys fit in a test and each of them is a long one; fewer moves is simpler.
moves = st.builds(
    lambda seed, number: Random(seed).randbytes(4 * number),
    st.integers(0, (1 << 32) - 1),
    st.integers(4, 20),
)


def play(told: bytes, *, copies: int = 3) -> list[Copy]:
    """The copies of a journey after the moves in *told*."""
    first = begun(WORKER, OTHER)
    there = [first, *(beside(first, str(one), skew_s=30 - 25 * one) for one in range(1, copies))]
    for start in range(0, len(told) - 3, 4):
        where, what, about, follows = told[start : start + 4]
        copy = there[where % copies]
        if about < 32:
            copy.take_in(there[about % copies])
        elif about < 48:
            copy.sweep()
        else:
            _say(copy, PEOPLE[where // 4 % len(PEOPLE)], what, about, follows)
    return there


def _say(copy: Copy, author: Any, what: int, about: int, follows: int) -> None:
    said = _SAYINGS[what % len(_SAYINGS)](f"woord {what} {about}", about)
    if isinstance(said, _OF_JOURNEY):
        copy.say(author, said)
        return
    entry = ENTRIES[about % len(ENTRIES)]
    known = sorted(
        (fact for fact in copy.facts if fact.entry == entry), key=lambda fact: fact.order
    )
    # Mostly all that is there, sometimes some of it, sometimes nothing.
    seen: list[FactHash] = [
        fact.hash for place, fact in enumerate(known) if follows % 3 or follows >> place % 8 & 1
    ]
    copy.say(author, said, entry=entry, after=() if follows % 7 == 6 else seen)


_OF_JOURNEY = (Granted, Withdrawn, Shared, Invited, MemberRemoved, Opened, SettingsChanged)


def _written(text: str, about: int) -> Payload:
    photo = Attachment(AttachmentId("f" * 64), Media.PHOTO, "image/png", 10)
    return Written(Question(text=text), Person(text="oma"), (photo,) if about % 5 == 0 else ())


def _granted(text: str, about: int) -> Payload:
    item = Item(ENTRIES[about % 3], (FactHash("e" * 64),))
    return Granted(
        Grant(GRANTS[about % 2], "1", Recipient("gemeente"), text, (item,), "2026-12-31", 0)
    )


_SAYINGS: tuple[Any, ...] = (
    _written,
    lambda text, about: Written(Contribution(text=text)),
    lambda text, about: Written(Moment(text=text)),
    lambda text, about: Proposed(Moment(text=text)),
    lambda text, about: Accepted(Moment(text=text)),
    lambda text, about: Reworded(Moment(text=text)),
    lambda text, about: Refused(),
    lambda text, about: Removed(),
    lambda text, about: Restored(),
    lambda text, about: Forgotten(list(Scope)[about % 3]),
    lambda text, about: Viewed(text),
    _granted,
    lambda text, about: Withdrawn(GRANTS[about % 2]),
    lambda text, about: Shared(GRANTS[about % 2], "0" * 64, about),
    lambda text, about: Invited((WORKER, OTHER, STRANGER, CLIENT)[about % 4]),
    lambda text, about: MemberRemoved((WORKER, OTHER, STRANGER, CLIENT)[about % 4].id),
    lambda text, about: Opened(),
    lambda text, about: SettingsChanged(JourneySettings(list(JourneyState)[about % 3])),
)
