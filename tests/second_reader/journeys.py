# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journeys made by chance with klantreis itself, and what it says is in them."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from klantreis.domain.entries import Contribution, Media, Moment, Person, Question
from klantreis.domain.facts import Written
from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId
from klantreis.domain.journey import fold_journey
from klantreis.domain.members import Access
from klantreis.domain.plain import to_plain
from klantreis.domain.problems import KlantreisError
from klantreis.services import keeping, membership, private, proposing, reading, writing
from klantreis.services.proposing import Answer
from klantreis.services.session import Session
from klantreis.services.writing import Content, NewMedia
from tests.services.table import Table, sit

_DOINGS = 40
_SIGNS = 'abcdefg éß\n"\\\U0001f600ñ€'


@dataclass(frozen=True, slots=True)
class Made:
    """A journey in a file, the code that opens it, and what klantreis sees in it."""

    container: bytes
    recovery: str
    entries: Mapping[str, object]
    proposals: Mapping[str, object]
    attachments: Mapping[str, bytes]
    members: Mapping[str, tuple[str, bool]]


def made(folder: Path, chance: random.Random) -> Made:
    """People do this and that; then they lock."""
    table = sit(folder)
    table.invite("ad", chance.choice(list(Access)))
    for _ in range(chance.randint(1, _DOINGS)):
        _do(table, chance)
    target = folder / "made.klantreis"
    keeping.make_copy(table.session, target)
    session = table.session
    entries = _every_entry(session)
    found = Made(
        container=target.read_bytes(),
        recovery=table.recovery,
        entries={one.id: seen(one) for one in entries},
        proposals={one.entry: to_plain(Written(one.body, one.words_of, one.attachments))
                   for one in reading.proposals(session)},
        attachments={
            attachment.id: reading.attachment(session, attachment.id)
            for one in entries for head in one.heads for attachment in head.attachments
        },
        members={key: (one.member.name, one.until is None)
                 for key, one in session.members().items()},
    )  # fmt: skip
    table.lock()
    return found


def _every_entry(session: Session) -> list[Entry]:
    """Those that were put aside as well, and those in the box."""
    shared = fold_journey(session.store.every_fact(), session.store.client).entries
    return [*shared.values(), *session.box.entries(session.members()).values()]


def seen(one: Entry) -> object:
    """An entry, as much of it as a second reader can know."""
    heads = sorted(head.hash for head in one.heads)
    said = {head.hash: to_plain(Written(head.body, head.words_of, head.attachments))
            for head in one.heads}  # fmt: skip
    views = tuple(view.text for view in one.views)
    return one.owner, [(name, said[name]) for name in heads], views, one.is_removed, one.is_private


def _do(table: Table, chance: random.Random) -> None:
    session, client, ad = table.session, table.client, table.workers["ad"].id
    there = [one.id for one in reading.entries(session)]
    waiting = [one.entry for one in reading.proposals(session)]
    some = chance.choice(there) if there else None
    table.later(minutes=chance.randint(0, 90))
    try:
        match chance.randrange(12):
            case 0 | 1:
                writing.write(session, client, _content(chance), private=chance.random() < 0.3)
            case 2:
                writing.write(session, ad, Content(Contribution(text=_text(chance))))
            case 3 | 4:
                proposing.propose(session, ad, _content(chance))
            case 5 if waiting:
                answer = chance.choice(list(Answer))
                proposing.answer(session, chance.choice(waiting), answer, text=_text(chance))
            case 11:
                membership.set_access(session, ad, chance.choice(list(Access)))
            case other if some is not None:
                _do_with(session, some, other, chance)
    except KlantreisError:
        # Not everybody may do everything: that too is as it is in life.
        return


def _do_with(session: Session, some: EntryId, what: int, chance: random.Random) -> None:
    client = session.store.client
    match what:
        case 6:
            writing.revise(session, client, some, _content(chance))
        case 7:
            writing.put_own_view(session, some, _text(chance))
        case 8:
            writing.remove(session, client, some)
        case 9:
            writing.restore(session, client, some)
        case 10 if chance.random() < 0.5:
            writing.forget(session, client, some)
        case _:
            private.make_private(session, some)


def _content(chance: random.Random) -> Content:
    body = chance.choice([Moment, Question])(text=_text(chance))
    photo = NewMedia(Media.PHOTO, "image/png", chance.randbytes(chance.randint(1, 9000)))
    words_of = Person(text="de buurman") if chance.random() < 0.2 else None
    return Content(body, words_of, (photo,) if chance.random() < 0.3 else ())


def _text(chance: random.Random) -> str:
    return "tekst " + "".join(chance.choice(_SIGNS) for _ in range(chance.randint(1, 60)))
