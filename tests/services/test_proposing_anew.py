# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits for the client's yes can still be said otherwise, by whoever proposed it."""

from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.domain.choices import Rung
from klantreis.domain.entries import Link, Media, Moment, Person, Step
from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.problems import NotThere, NotYours
from klantreis.services import attaching, drafts, proposing, reading, writing
from klantreis.services.proposing import Answer
from klantreis.services.writing import Content, NewMedia
from tests.services.table import Table, sit

FIRST, LATER = "Samen bellen.", "Samen bellen, op dinsdag."
PHOTO = NewMedia(Media.PHOTO, "image/png", b"the bytes of a photo")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    made = sit(tmp_path)
    made.invite("ad")
    made.invite("bo")
    return made


def proposed(table: Table) -> tuple[MemberId, EntryId]:
    """Ad, and what he proposes."""
    ad = table.workers["ad"].id
    content = Content(Step(text=FIRST), media=(PHOTO,))
    return ad, proposing.propose(table.session, ad, content).entry


def test_the_later_text_waits_and_the_earlier_is_nowhere(table: Table) -> None:
    ad, entry = proposed(table)

    writing.revise(table.session, ad, entry, Content(Step(text=LATER, rung=Rung.LEARN)))

    (waiting,) = reading.proposals(table.session)
    assert waiting.body == Step(text=LATER, rung=Rung.LEARN)
    texts = [one.payload for one in table.session.store.facts_about(entry)]
    assert texts[0] is None
    assert [one.media for one in waiting.attachments] == [Media.PHOTO]
    assert reading.attachment(table.session, waiting.attachments[0].id) == PHOTO.data


def test_the_client_takes_in_what_was_said_last(table: Table) -> None:
    ad, entry = proposed(table)
    whose = Person(text="de buurman")
    writing.revise(table.session, ad, entry, Content(Step(text=LATER), whose))

    proposing.answer(table.session, entry, Answer.ACCEPT)

    (head,) = reading.entry(table.session, entry).heads
    assert (head.body, head.words_of, head.writer) == (Step(text=LATER), whose, ad)


def test_a_no_leaves_none_of_the_texts(table: Table) -> None:
    ad, entry = proposed(table)
    writing.revise(table.session, ad, entry, Content(Step(text=LATER)))

    proposing.answer(table.session, entry, Answer.REFUSE)

    payloads = [one.payload or b"" for one in table.session.store.facts_about(entry)]
    assert not any(b"Samen" in one for one in payloads)


@pytest.mark.parametrize("who", ["client", "bo"])
def test_nobody_else_says_it_otherwise(table: Table, who: str) -> None:
    _, entry = proposed(table)
    by = table.client if who == "client" else table.workers[who].id

    with pytest.raises(NotYours):
        writing.revise(table.session, by, entry, Content(Step(text=LATER)))


def test_what_was_answered_waits_no_more(table: Table) -> None:
    ad, entry = proposed(table)
    proposing.answer(table.session, entry, Answer.REFUSE)

    with pytest.raises(NotThere):
        writing.revise(table.session, ad, entry, Content(Step(text=LATER)))


def test_what_hangs_on_it_comes_off_again(table: Table) -> None:
    ad, entry = proposed(table)
    photo = PHOTO.attachment().id

    attaching.detach(table.session, ad, entry, photo, erase=True)

    assert reading.proposal(table.session, entry).attachments == ()
    with pytest.raises(NotThere):
        reading.attachment(table.session, photo)


def test_what_the_worker_was_still_typing_in_it_is_taken_in(table: Table) -> None:
    ad, entry = proposed(table)
    drafts.keep(table.session, ad, entry, Content(Step(text=LATER)))

    drafts.take_in(table.session, ad)

    assert reading.proposal(table.session, entry).body == Step(text=LATER)


def test_a_proposal_never_tells_that_something_private_is_there(table: Table) -> None:
    ad, entry = proposed(table)
    secret = table.write("alleen van mij", private=True)
    body = replace(Step(text=LATER), helpers=(Link(entry=secret),))

    writing.revise(table.session, ad, entry, Content(body))
    other = proposing.propose(table.session, ad, Content(body)).entry

    for one in (entry, other):
        assert reading.proposal(table.session, one).body == Step(text=LATER)


def test_two_proposals_of_the_same_words_stay_apart(table: Table) -> None:
    ad = table.workers["ad"].id
    one, other = (
        proposing.propose(table.session, ad, Content(Moment(text=FIRST))).entry for _ in range(2)
    )

    writing.revise(table.session, ad, one, Content(Moment(text=LATER)))

    assert reading.proposal(table.session, other).body == Moment(text=FIRST)
