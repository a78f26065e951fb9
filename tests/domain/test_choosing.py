# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What leaves on paper is what the client said yes to, and not one word more."""

import dataclasses
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.domain.bodies import BODIES, map_links
from klantreis.domain.choosing import Overview, Sheet, Summary, check_items, choose, overview
from klantreis.domain.consent import Grant, Item, Recipient
from klantreis.domain.entries import Body, Difference, Helper, Link, Person, Question, Step
from klantreis.domain.facts import Granted, Proposed, Viewed, Withdrawn, Written
from klantreis.domain.ids import EntryId, FactHash, GrantId
from klantreis.domain.plain import map_texts, texts_of
from klantreis.domain.problems import ConsentExpired, ConsentWithdrawn, NoConsent, NothingChosen
from tests.domain.copies import CLIENT, START, WORKER, Copy, begun
from tests.domain.strategies import any_of

GRANT = Grant(GrantId("8" * 32), "1", Recipient("gemeente"), "om te weten", (), "2026-12-31", 0)
bodies = st.one_of([any_of(kind) for kind in BODIES.values()])


class Told:
    """A journey of marked texts: each text of each version is a word that occurs nowhere else."""

    def __init__(self) -> None:
        self.copy = begun(WORKER)
        self.marks: dict[FactHash, frozenset[str]] = {}
        self._number = count(1)

    def write(self, entry: EntryId, body: Body, *after: FactHash) -> FactHash:
        marked, marks = self.marked(body)
        said = Written(marked, Person(text=(words := self.mark())))
        name = self.copy.say(CLIENT, said, entry=entry, after=after)
        self.marks[name] = marks | {words}
        return name

    def marked(self, body: Body) -> tuple[Body, frozenset[str]]:
        marked = map_texts(body, lambda text: self.mark())
        return marked, frozenset(texts_of(marked))

    def mark(self) -> str:
        return f"merk{next(self._number):04}x"


def _linked(body: Body, to: EntryId) -> Body:
    return map_links(body, lambda link: Link(to))


def _entry_id(number: int) -> EntryId:
    return EntryId(f"{number:032x}")


@given(
    st.lists(st.tuples(bodies, bodies, st.integers(0, 3), st.booleans()), min_size=1, max_size=4)
)
@settings(max_examples=250)
def test_only_words_of_granted_versions_leave(
    told: list[tuple[Body, Body, int, bool]],
) -> None:
    journey, items = Told(), []
    for number, (first, second, other, later) in enumerate(told):
        entry = _entry_id(number)
        one = journey.write(entry, _linked(first, _entry_id(other)))
        two = journey.write(entry, _linked(second, _entry_id(other)), one)
        journey.copy.say(CLIENT, Proposed(journey.marked(first)[0]), entry=_entry_id(90 + number))
        journey.copy.say(WORKER, Proposed(journey.marked(first)[0]), entry=_entry_id(80 + number))
        if other:
            items.append(Item(entry, (two,) if later else (one,)))
    granted = _grant(journey.copy, *items)
    journey.write(_entry_id(0), told[0][0], *_heads_of(journey.copy, _entry_id(0)))

    # *Wat het scheelt* goes to a pilot only, and this is none: it stays, and the rest goes.
    goes = [item for item in items if not isinstance(_body_of(journey.copy, item), Difference)]
    if not goes:
        with pytest.raises(NothingChosen):
            choose(journey.copy.journey(), granted, START, stand_in="iemand")
        return

    summary = choose(journey.copy.journey(), granted, START, stand_in="iemand")
    allowed = frozenset().union(*(journey.marks[one] for item in goes for one in item.versions))
    shown = _words(summary.entries)
    leaked = {word for word in shown if "merk" in word} - allowed - _stand_ins(journey.copy)
    assert not leaked
    assert [one.id for one in summary.entries] == [item.entry for item in goes]


@given(st.lists(bodies, min_size=1, max_size=4))
@settings(max_examples=100)
def test_no_name_of_a_helper_leaves_unless_it_is_chosen(told: list[Body]) -> None:
    journey = Told()
    names = {_entry_id(50 + one): f"Naam{one}voor Naam{one}achter" for one in range(2)}
    for entry, name in names.items():
        journey.copy.say(CLIENT, Written(Helper(name=name)), entry=entry)
    hidden, chosen = names
    text = f"{names[hidden].upper()} en Naam0voors fiets, naam0achter; {names[chosen]}"
    items = []
    # The last goes along with any grant, so that there is a paper to look at.
    for number, body in enumerate([*told, Question()]):
        said = map_texts(_linked(body, hidden), lambda _: text)
        one = journey.copy.say(CLIENT, Written(said), entry=_entry_id(number))
        items.append(Item(_entry_id(number), (one,)))
    granted = _grant(journey.copy, *items, purpose=text, show_names=(chosen,))

    summary = choose(journey.copy.journey(), granted, START, stand_in="iemand")

    shown = " ".join([summary.purpose, *_words(summary.entries)])
    assert "naam0" not in shown.casefold()
    assert names[chosen] in shown


def test_the_last_day_counts_and_the_day_after_does_not() -> None:
    copy, granted = _shared_question()
    last = datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC)

    assert choose(copy.journey(), granted, last, stand_in="iemand").entries

    with pytest.raises(ConsentExpired):
        choose(copy.journey(), granted, last + timedelta(seconds=1), stand_in="iemand")


def test_a_withdrawn_grant_shows_nothing() -> None:
    copy, granted = _shared_question()
    copy.say(CLIENT, Withdrawn(granted.id))

    with pytest.raises(ConsentWithdrawn):
        choose(copy.journey(), granted, START, stand_in="iemand")


@pytest.mark.parametrize(
    "change",
    [
        {"id": GrantId("7" * 32)}, {"purpose": "iets anders"}, {"until": "2027-12-31"},
        {"recipient": Recipient("huisarts")}, {"items": ()}, {"show_names": (EntryId("1" * 32),)},
    ],
    ids=lambda change: next(iter(change)),
)  # fmt: skip
def test_a_grant_that_the_client_did_not_say_shows_nothing(change: dict[str, object]) -> None:
    copy, granted = _shared_question()
    changed = Grant(**{**_parts(granted), **change})  # type: ignore[arg-type]

    with pytest.raises(NoConsent):
        choose(copy.journey(), changed, START, stand_in="iemand")


def test_no_paper_can_be_made_by_hand() -> None:
    copy, granted = _shared_question()
    summary = choose(copy.journey(), granted, START, stand_in="iemand")
    mine = overview(copy.journey(), Sheet.OVERVIEW, START)

    for paper in (summary, mine):
        with pytest.raises(NoConsent):
            dataclasses.replace(paper, proof=object())  # type: ignore[arg-type]
        with pytest.raises(NoConsent):
            dataclasses.replace(paper, entries=())
        assert dataclasses.replace(paper) == paper
    with pytest.raises(TypeError):
        Summary(granted, "Mo", (), "")  # type: ignore[call-arg]
    with pytest.raises(NoConsent):
        Overview(mine.sheet, "Mo", (), (), (), mine.state, START, None)  # type: ignore[arg-type]


@pytest.mark.parametrize("replaces", [True, False])
def test_a_paper_shows_the_view_of_the_yes_and_no_later_one(*, replaces: bool) -> None:
    copy = begun(WORKER)
    said = copy.say(CLIENT, Written(Question(text="rust")), entry=_entry_id(1))
    then = copy.say(CLIENT, Viewed("toen"), entry=_entry_id(1), after=[said])
    granted = _grant(copy, Item(_entry_id(1), (said,), (then,)))
    after = [then] if replaces else [said]
    copy.say(CLIENT, Viewed("daarna"), entry=_entry_id(1), after=after)

    (shown,) = choose(copy.journey(), granted, START, stand_in="iemand").entries

    assert shown.own_views == ("toen",)


def test_a_link_to_a_helper_without_a_name_tells_nothing_of_them() -> None:
    copy = begun()
    helper = Helper(text="drinkt te veel")
    copy.say(CLIENT, Written(helper), entry=_entry_id(1))
    step = Step(text="bellen", helpers=(Link(_entry_id(1)),))
    said = copy.say(CLIENT, Written(step), entry=_entry_id(2))
    granted = _grant(copy, Item(_entry_id(2), (said,)))

    (shown,) = choose(copy.journey(), granted, START, stand_in="iemand").entries

    body = shown.versions[0].body
    assert isinstance(body, Step)
    assert body.helpers == (Link(_entry_id(1), "iemand"),)


def test_nothing_chosen_is_no_sharing() -> None:
    copy, _ = _shared_question()

    with pytest.raises(NothingChosen):
        check_items(copy.journey(), [_entry_id(404)], Recipient("Vos"))
    assert [one.id for one in check_items(copy.journey(), [_entry_id(1)], Recipient("Vos"))] == [
        _entry_id(1)
    ]


def _shared_question() -> tuple[Copy, Grant]:
    copy = begun(WORKER)
    said = copy.say(CLIENT, Written(Question(text="rust")), entry=_entry_id(1))
    return copy, _grant(copy, Item(_entry_id(1), (said,)))


def _grant(copy: Copy, *items: Item, **said: Any) -> Grant:
    given = dataclasses.replace(GRANT, items=items, **said)
    copy.say(CLIENT, Granted(given))
    return given


def _body_of(copy: Copy, item: Item) -> Body:
    """What the client said yes to."""
    (wanted,) = item.versions
    history = copy.journey().entries[item.entry].history
    return next(version.body for version in history if version.hash == wanted)


def _heads_of(copy: Copy, entry: EntryId) -> list[FactHash]:
    there = copy.state(entry).entry
    return [head.hash for head in there.heads] if there else []


def _stand_ins(copy: Copy) -> frozenset[str]:
    """The client's own words for helpers, which are made for other people's paper."""
    there = copy.journey().entries.values()
    return frozenset(
        version.body.masked
        for entry in there
        for version in entry.history
        if isinstance(version.body, Helper)
    )


def _words(value: object) -> set[str]:
    """Every word in every text that *value* holds, ids and all."""
    if isinstance(value, str):
        return set(value.split())
    if isinstance(value, tuple):
        return set().union(*map(_words, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return set().union(*(_words(part) for part in _parts(value).values()))
    return set()


def _parts(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in type(value).__dict__["__slots__"]}
