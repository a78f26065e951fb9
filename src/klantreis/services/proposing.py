# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Mag dit erin?* A worker proposes; the client takes it in, says it in own words, or says no."""

from dataclasses import replace
from enum import StrEnum

from klantreis.domain.bodies import is_empty
from klantreis.domain.entries import Body, Helper, Link, Person
from klantreis.domain.facts import Accepted, Payload, Proposed, Refused, Reworded
from klantreis.domain.folding import Proposal
from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.problems import EmptyEntry
from klantreis.services.changes import Changes, Saved
from klantreis.services.reading import proposal as proposal_of
from klantreis.services.recording import Say, record
from klantreis.services.session import Session
from klantreis.services.settings import switched_on
from klantreis.services.writing import Content, linked, new_entry


class Answer(StrEnum):
    """What the client says to a proposal."""

    ACCEPT = "accept"
    REWORD = "reword"
    REFUSE = "refuse"


def propose(
    session: Session, by: MemberId, content: Content, *, entry: EntryId | None = None
) -> Saved:
    """Save a worker's text that waits for the client's yes; until then it is in no print.

    It gets the name *entry* when it has one already; NotThere for a name that was used. Raises
    EmptyEntry, NotYours for the client, or OutOfSpace.
    """
    if is_empty(content.body) and not content.media:
        raise EmptyEntry()
    entry = new_entry(session, entry)
    body, left_out = linked(session, content, private=False)
    words_of = content.words_of or Person(member=by)
    say = Say(Proposed(body, words_of, content.attachments()), entry)
    record(session, by, [say], attachments=content.bytes_of())
    return Saved(frozenset({entry}), left_out, entry)


def answer(session: Session, wanted: EntryId, said: Answer, *, text: str = "") -> Changes:
    """The client's answer. A refused or reworded proposal leaves no text behind.

    Raises NotYours for everybody but the client, NotThere when nothing waits, EmptyEntry when
    the own words are empty.
    """
    client = session.as_client().keys.id
    proposal = proposal_of(session, wanted)
    if said is Answer.REWORD and not text.strip():
        raise EmptyEntry()
    payload = _payload(proposal, said, text, client)
    say = Say(payload, wanted, (proposal.hash,), proposal.writer)
    on = switched_on(session, proposal.body) if said is not Answer.REFUSE else ()
    return Changes(record(session, client, [say, *on]))


def _payload(proposal: Proposal, said: Answer, text: str, client: MemberId) -> Payload:
    if said is Answer.REFUSE:
        return Refused()
    if said is Answer.ACCEPT:
        return Accepted(proposal.body, proposal.words_of, proposal.attachments)
    return Reworded(_in_own_words(proposal.body, text), Person(member=client))


def _in_own_words(body: Body, text: str) -> Body:
    """The same kind of entry with the client's text: what is no sentence of the worker's stays."""
    kept: dict[str, object] = {}
    for name in body.__dataclass_fields__:
        value = getattr(body, name)
        is_link = isinstance(value, Link) and value.entry is not None
        if is_link or isinstance(value, StrEnum):
            kept[name] = value
        elif isinstance(value, tuple):
            kept[name] = tuple(one for one in value if isinstance(one, Link) and one.entry)
    if isinstance(body, Helper):
        kept |= {"name": body.name, "masked": body.masked}
    return replace(type(body)(**kept), text=text)  # type: ignore[arg-type]
