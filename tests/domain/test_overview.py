# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's own paper holds what stands, and nothing that waits, is put aside or is gone."""

from dataclasses import replace

import pytest

from klantreis.domain.choices import CardKind
from klantreis.domain.choosing import OwnPaper, Sheet, check_items, choose, overview
from klantreis.domain.consent import Grant, Item, Recipient
from klantreis.domain.entries import (
    Body,
    Card,
    Consultation,
    Contribution,
    Helper,
    Link,
    Moment,
    Question,
    Step,
)
from klantreis.domain.facts import (
    Forgotten,
    Granted,
    Proposed,
    Refused,
    Removed,
    Reworded,
    Scope,
    Viewed,
    Written,
)
from klantreis.domain.ids import EntryId, FactHash, GrantId
from klantreis.domain.journey import Journey
from klantreis.domain.plain import texts_of
from klantreis.domain.problems import NothingChosen, PrivateCannotBeShared
from tests.domain.copies import CLIENT, START, WORKER, Copy, begun

STANDS, ASIDE, GONE, WAITS, REFUSED, REWORDED, OWN, PRIVATE = (
    EntryId(f"{n:032x}") for n in range(8)
)
GRANT = Grant(GrantId("8" * 32), "1", Recipient("gemeente"), "reden", (), "2026-12-31", 0)


def _journey() -> tuple[Copy, Journey, dict[EntryId, FactHash]]:
    copy, said = begun(WORKER), {}
    step = Step(text="staat", helpers=(Link(PRIVATE), Link(ASIDE), Link(OWN)))
    bodies: dict[EntryId, Body] = {
        STANDS: step, ASIDE: Question(text="opzij"), GONE: Question(text="vergeten"),
        PRIVATE: Question(text="geheim"),
    }  # fmt: skip
    for entry, body in bodies.items():
        said[entry] = copy.say(CLIENT, Written(body), entry=entry)
    copy.say(CLIENT, Removed(), entry=ASIDE, after=[said[ASIDE]])
    copy.say(CLIENT, Forgotten(Scope.WHOLE), entry=GONE, after=[said[GONE]])
    for entry, text in {WAITS: "wacht", REFUSED: "geweigerd", REWORDED: "hun woord"}.items():
        said[entry] = copy.say(WORKER, Proposed(Moment(text=text)), entry=entry)
    copy.say(CLIENT, Refused(), entry=REFUSED, after=[said[REFUSED]])
    copy.say(CLIENT, Reworded(Moment(text="mijn woord")), entry=REWORDED, after=[said[REWORDED]])
    said[OWN] = copy.say(WORKER, Written(Contribution(text="ik kom")), entry=OWN)
    copy.say(CLIENT, Viewed("mijn kijk"), entry=OWN, after=[said[OWN]])
    return copy, _with_private(copy.journey()), said


def _with_private(journey: Journey) -> Journey:
    hidden = replace(journey.entries[PRIVATE], is_private=True)
    return replace(journey, entries={**journey.entries, PRIVATE: hidden})


def _texts(journey: Journey, *, with_private: bool = False) -> set[str]:
    mine = overview(journey, Sheet.OVERVIEW, START, with_private=with_private)
    shown = {
        text
        for entry in mine.entries
        for version in entry.versions
        for text in texts_of(version.body)
    }
    views = {view for entry in mine.entries for view in entry.own_views}
    return shown | views | {title for _, title in mine.titles}


def test_the_overview_holds_what_stands_and_nothing_else() -> None:
    _, journey, _ = _journey()

    assert _texts(journey) == {"staat", "mijn woord", "ik kom", "mijn kijk"}


def test_the_copy_to_leave_with_holds_private_entries_too() -> None:
    _, journey, _ = _journey()

    assert _texts(journey, with_private=True) == _texts(journey) | {"geheim"}


def test_names_are_not_hidden_from_the_client() -> None:
    copy = begun()
    copy.say(CLIENT, Written(Helper(name="Anneke", text="Anneke helpt")), entry=STANDS)

    assert _texts(copy.journey()) == {"Anneke", "Anneke helpt"}


@pytest.mark.parametrize(
    ("sheet", "kinds"),
    [
        (Sheet.OVERVIEW, {"Question", "Helper", "Consultation", "hard-times", "handover"}),
        (Sheet.HELPERS, {"Helper"}), (Sheet.JOURNEY, {"Question"}), (Sheet.SHARE_LOG, set()),
        (Sheet.TALK_WITH_ME, {"Consultation"}), (CardKind.HARD_TIMES, {"hard-times"}),
        (CardKind.HANDOVER, {"handover"}), (CardKind.HOMECOMING, set()),
        (CardKind.NEIGHBOURS, set()),
    ],
)  # fmt: skip
def test_each_sheet_shows_its_own(sheet: OwnPaper, kinds: set[str]) -> None:
    copy = begun()
    there: list[Body] = [
        Question(text="a"), Helper(name="b"), Consultation(text="c"),
        Card(text="d", card=CardKind.HARD_TIMES), Card(text="e", card=CardKind.HANDOVER),
    ]  # fmt: skip
    for number, body in enumerate(there):
        copy.say(CLIENT, Written(body), entry=EntryId(f"{number:032x}"))

    shown = overview(copy.journey(), sheet, START).entries

    heads = [entry.versions[0].body for entry in shown]
    assert kinds == {
        str(body.card) if isinstance(body, Card) else type(body).__name__ for body in heads
    }


@pytest.mark.parametrize("entry", [ASIDE, GONE, WAITS, REFUSED, PRIVATE])
def test_what_does_not_stand_leaves_under_no_grant(entry: EntryId) -> None:
    copy, journey, said = _journey()
    granted = replace(GRANT, items=(Item(entry, (said[entry],)),))
    copy.say(CLIENT, Granted(granted))
    given = replace(copy.journey(), entries=journey.entries)

    with pytest.raises(NothingChosen):
        choose(given, granted, START, stand_in="iemand")


def test_a_private_entry_cannot_be_chosen() -> None:
    _, journey, _ = _journey()

    with pytest.raises(PrivateCannotBeShared):
        check_items(journey, [STANDS, PRIVATE], Recipient("Vos"))


def test_the_title_of_what_stays_behind_does_not_leave_in_a_link() -> None:
    copy, journey, said = _journey()
    granted = replace(GRANT, items=(Item(STANDS, (said[STANDS],)),))
    copy.say(CLIENT, Granted(granted))
    given = replace(copy.journey(), entries=journey.entries)

    (shown,) = choose(given, granted, START, stand_in="iemand").entries

    body = shown.versions[0].body
    assert isinstance(body, Step)
    assert body.helpers == ()
