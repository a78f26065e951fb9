# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts with what people wrote, as services are asked for them."""

from klantreis.domain.entries import Question
from klantreis.domain.notes import Note
from klantreis.domain.settings import JourneyState
from klantreis.services import drafts, moving_in, private, proposing, reading, settings, writing
from klantreis.services.moving_in import Arrival
from klantreis.services.proposing import Answer
from klantreis.services.writing import Content
from tests.kills.cases import Case, Found
from tests.kills.seeing import Seen
from tests.kills.world import Table, text, with_photo

_TYPED = Content(Question(text="Ik wil rust en st"))
_DONE = Content(Question(text="Ik wil rust en stilte."))


def _write(table: Table) -> None:
    content = with_photo(Question(text="Wie past er op de planten?"))
    writing.write(table.session, table.world.client, content)


def _write_as_worker(table: Table) -> None:
    proposing.propose(table.session, table.world.bea.id, text("Ik bel de buren."))


def _write_private(table: Table) -> None:
    content = with_photo(Question(text="Dit weet niemand."))
    writing.write(table.session, table.world.client, content, private=True)


def _revise(table: Table) -> None:
    content = Content(Question(text="Ik wil rust, ook in de nacht."))
    writing.revise(table.session, table.world.client, table.world.question, content)


def _revise_private(table: Table) -> None:
    writing.revise(table.session, table.world.client, table.world.private, text("Nog steeds."))


def _accept(table: Table) -> None:
    proposing.answer(table.session, table.world.proposal, Answer.ACCEPT)


def _reword(table: Table) -> None:
    proposing.answer(table.session, table.world.proposal, Answer.REWORD, text="Ik ga wandelen.")


def _refuse(table: Table) -> None:
    proposing.answer(table.session, table.world.proposal, Answer.REFUSE)


def _remove(table: Table) -> None:
    writing.remove(table.session, table.world.client, table.world.moment)


def _restore(table: Table) -> None:
    writing.restore(table.session, table.world.client, table.world.moment)


def _forget(table: Table) -> None:
    writing.forget(table.session, table.world.client, table.world.moment)


def _make_private(table: Table) -> None:
    private.make_private(table.session, table.world.moment)


def _make_shared(table: Table) -> None:
    private.make_shared(table.session, table.world.private)


def _share_again(table: Table) -> None:
    private.make_shared(table.session, table.world.moment)


def _own_view(table: Table) -> None:
    writing.put_own_view(table.session, table.world.contribution, "Dat is te vaak.")


def _set_state(table: Table) -> None:
    settings.set_journey_state(table.session, JourneyState.SAFETY_NET)


def _search(table: Table) -> None:
    assert reading.search(table.session, "planten")


def _move_in(table: Table) -> None:
    texts = ("Het regende.", "De planten staan droog.", "Ik belde de buren.")
    arrivals = [Arrival(Note(one, "2026-02-03")) for one in texts]
    moving_in.take_in(table.session, table.world.client, arrivals)


def _move_out(table: Table) -> None:
    moving_in.take_out(table.session, table.world.client, [table.world.moment])


def _keep_draft(table: Table) -> None:
    drafts.keep(table.session, table.world.client, table.world.question, _TYPED)


def _keep_private_draft(table: Table) -> None:
    drafts.keep(table.session, table.world.client, table.world.private, _TYPED)


def _finish(table: Table) -> None:
    _keep_draft(table)
    drafts.finish(table.session, table.world.client, table.world.question, _DONE)


def _finish_private(table: Table) -> None:
    _keep_private_draft(table)
    drafts.finish(table.session, table.world.client, table.world.private, _DONE)


def _only_typed(seen: Seen, before: Seen, after: Seen) -> bool:
    """What was typed until then is a version; what it was done with is not."""
    del before, after
    return "rust en st" in str(seen) and "rust en stilte" not in str(seen)


def _is_in_one_place(found: Found) -> None:
    """The moment lies on the table or in the box, and its photo with it."""
    moment, seen = found.world.moment, found.seen
    assert (moment in seen.shared) != (moment in seen.private)
    assert len(seen.attachments) == 1


def _is_gone(found: Found) -> None:
    """Once it was said to be forgotten, no fact about it has a text any more."""
    facts = found.table.session.store.facts_about(found.world.moment)
    erased = [fact.is_erased for fact in facts if fact.kind == "Written"]
    assert erased
    assert all(erased) or not found.is_done


WORDS = (
    Case("write", _write),
    Case("write-private", _write_private),
    Case("revise", _revise),
    Case("revise-private", _revise_private),
    Case("propose", _write_as_worker),
    Case("answer-accept", _accept),
    Case("answer-reword", _reword),
    Case("answer-refuse", _refuse),
    Case("remove", _remove),
    Case("restore", _restore, prepare=_remove),
    Case("forget", _forget, prove=_is_gone),
    Case("make_private", _make_private, prove=_is_in_one_place),
    Case("make_shared", _make_shared),
    Case("make_shared-again", _share_again, prepare=_make_private, prove=_is_in_one_place),
    Case("draft-keep", _keep_draft),
    Case("draft-keep-private", _keep_private_draft),
    Case("draft-finish", _finish, halfway=_only_typed),
    Case("draft-finish-private", _finish_private, halfway=_only_typed),
    Case("move_in", _move_in),
    Case("move_out", _move_out),
    Case("own_view", _own_view),
    Case("journey", _set_state),
    Case("search", _search, shows=False),
)
