# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wat het scheelt* goes to a pilot and to nobody else, whatever an entry was or became."""

import dataclasses

import pytest

from klantreis.domain.choosing import check_items, choose
from klantreis.domain.consent import Grant, Item, Recipient
from klantreis.domain.entries import Body, Difference, EntryKind, Person, Question
from klantreis.domain.facts import Granted, Written
from klantreis.domain.ids import EntryId, FactHash, GrantId
from klantreis.domain.problems import NothingChosen
from tests.domain.copies import CLIENT, START, Copy, begun

GP, BREDA = Recipient("gemeente"), Recipient("Breda", "Pilot ")
ASKED, SAVED = EntryId("1" * 32), EntryId("2" * 32)
GRANT = Grant(GrantId("8" * 32), "1", GP, "om te weten", (), "2026-12-31", 0)
REST, QUIET = Question(text="rust"), Difference(text="stil", going_on="ruzie")


@pytest.mark.parametrize(("recipient", "goes"), [(GP, ASKED), (BREDA, SAVED)])
def test_of_a_mixed_grant_a_pilot_gets_the_difference_and_others_the_rest(
    recipient: Recipient, goes: EntryId
) -> None:
    copy = begun()
    items = (
        Item(ASKED, (_write(copy, ASKED, REST),)),
        Item(SAVED, (_write(copy, SAVED, QUIET),)),
    )
    granted = _grant(copy, *items, recipient=recipient)

    summary = choose(copy.journey(), granted, START, stand_in="iemand")

    assert [shown.id for shown in summary.entries] == [goes]
    found = check_items(copy.journey(), [ASKED, SAVED], recipient)
    assert [entry.id for entry in found] == [goes]


def test_a_pilot_gets_nothing_that_somebody_wrote_nor_who_it_was() -> None:
    copy = begun()
    granted = _grant(copy, Item(SAVED, (_write(copy, SAVED, QUIET),)), recipient=BREDA)

    (shown,) = choose(copy.journey(), granted, START, stand_in="iemand").entries

    told = repr(dataclasses.asdict(shown))
    assert not [word for word in ("stil", "ruzie", "oma", CLIENT.name) if word in told]


@pytest.mark.parametrize("seen", [1, 2], ids=["the-difference", "both-at-once"])
def test_what_was_a_difference_at_the_yes_stays_one_whatever_it_became(seen: int) -> None:
    copy = begun()
    old = _write(copy, SAVED, QUIET)
    new = _write(copy, SAVED, REST, old)
    granted = _grant(copy, Item(SAVED, (old, new)[:seen]))

    with pytest.raises(NothingChosen):
        choose(copy.journey(), granted, START, stand_in="iemand")


def test_two_that_stand_side_by_side_go_to_nobody_when_one_is_a_difference() -> None:
    copy = begun()
    _write(copy, SAVED, REST)
    _write(copy, SAVED, QUIET)

    for recipient in (GP, BREDA):
        with pytest.raises(NothingChosen):
            check_items(copy.journey(), [SAVED], recipient)


def test_what_became_a_difference_after_the_yes_goes_as_what_it_was() -> None:
    copy = begun()
    old = _write(copy, SAVED, REST)
    granted = _grant(copy, Item(SAVED, (old,)))
    _write(copy, SAVED, QUIET, old)

    (shown,) = choose(copy.journey(), granted, START, stand_in="iemand").entries

    assert shown.kind is EntryKind.QUESTION
    assert [version.body for version in shown.versions] == [REST]


def _write(copy: Copy, entry: EntryId, body: Body, *after: FactHash) -> FactHash:
    return copy.say(CLIENT, Written(body, Person(text="oma")), entry=entry, after=after)


def _grant(copy: Copy, *items: Item, recipient: Recipient = GP) -> Grant:
    given = dataclasses.replace(GRANT, items=items, recipient=recipient)
    copy.say(CLIENT, Granted(given))
    return given
