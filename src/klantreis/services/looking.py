# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the rooms show first: the last own words, the way, talks, post, and the circle as it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from klantreis.domain.choices import Drawer, QuestionState, StepState, WasIThere
from klantreis.domain.clock import ms_of
from klantreis.domain.entries import Consultation, EntryKind, Letter, Person, Question, Step
from klantreis.domain.facts import Fact
from klantreis.domain.folding import Entry, Version, fold_entry
from klantreis.domain.ids import EntryId
from klantreis.services.reading import entries, private_entries, shared_entries
from klantreis.services.session import Session
from klantreis.services.writing import our_head

# So many of the client's last sayings are looked at; beyond that, home begins with an empty line.
_FAR_ENOUGH = 200
_AT_A_TIME = 10


@dataclass(frozen=True, slots=True)
class LastWords:
    """What the client said last, and when (UTC)."""

    entry: EntryId
    kind: EntryKind
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """A step or question in the journey picture; *at* is the day here when it last changed."""

    entry: EntryId
    text: str
    kind: EntryKind
    state: StepState | QuestionState | None
    at: date


def last_words(session: Session) -> LastWords | None:
    """*Hier waren we*: the last thing that the client wrote down in own words; None before that.

    Nothing private: home is the page that is in view when a worker sits down. Reads as many facts
    as it must, from the last back.
    """
    said = session.store.last_said_by(session.store.client, limit=_FAR_ENOUGH)
    for start in range(0, len(said), _AT_A_TIME):
        seen = _shown(session, said[start : start + _AT_A_TIME])
        told = [words for one in seen if (words := _own_words(session, one)) is not None]
        if told:
            return max(told, key=lambda one: one.at)
    return None


def still_open(session: Session) -> tuple[LastWords, ...]:
    """What the client was writing when the computer fell silent, and is a version now.

    Nothing private, for the same reason.
    """
    seen = _shown(session, session.found_open)
    found = (_own_words(session, one) for one in seen)
    return tuple(words for words in found if words is not None)


def steps_on_the_way(
    session: Session, most: int, *, kind: EntryKind = EntryKind.STEP
) -> tuple[OnTheWay, ...]:
    """The last *most* steps, or questions, in the order in which they were begun; none private."""
    ids = session.store.entry_ids(kind=kind, limit=most)
    return tuple(_on_the_way(session, one) for one in reversed(_shown(session, ids)))


def talks(session: Session, *, without_me: bool = False) -> tuple[Entry, ...]:
    """Who talked about me, newest first; *without_me*: only where I was not there."""
    found = entries(session, kind=EntryKind.CONSULTATION)
    return tuple(one for one in found if not without_me or _was_away(our_head(session, one)))


def letters(session: Session, drawer: Drawer) -> tuple[Entry, ...]:
    """The post that lies on the table, or in the drawer *niet nu*; newest first."""
    found = entries(session, kind=EntryKind.LETTER)
    return tuple(one for one in found if _drawer_of(our_head(session, one)) is drawer)


def helpers_then(session: Session, at: datetime) -> tuple[Entry, ...]:
    """Who counted at the moment *at*, as it was told then; of what was forgotten nothing is left.

    Who was put aside since then is there; who came later is not.
    """
    until = ms_of(at)
    states = (
        fold_entry([fact for fact in facts if fact.stamp.ms <= until], session.members()).entry
        for facts in _helper_facts(session)
    )
    found = [
        one
        for one in states
        if one is not None and one.kind is EntryKind.HELPER and not one.is_removed
    ]
    return tuple(sorted(found, key=lambda one: (one.created, one.id), reverse=True))


def _own_words(session: Session, one: Entry) -> LastWords | None:
    head = our_head(session, one)
    client = session.store.client
    text = head.body.text.strip()
    is_own = head.writer == client and head.words_of in (Person(), Person(member=client))
    return LastWords(one.id, one.kind, text, head.stamp.at()) if is_own and text else None


def _on_the_way(session: Session, one: Entry) -> OnTheWay:
    head = our_head(session, one)
    state = head.body.state if isinstance(head.body, Step | Question) else None
    day = one.changed.at().astimezone(session.parts.zone).date()
    return OnTheWay(one.id, head.body.text.strip(), one.kind, state, day)


def _shown(session: Session, ids: tuple[EntryId, ...]) -> tuple[Entry, ...]:
    return tuple(one for one in shared_entries(session, ids) if not one.is_removed)


def _was_away(head: Version) -> bool:
    away = (WasIThere.NO, WasIThere.LATER)
    return isinstance(head.body, Consultation) and head.body.present in away


def _drawer_of(head: Version) -> Drawer | None:
    # A letter that nobody put in a drawer lies on the table.
    return (head.body.drawer or Drawer.NOW) if isinstance(head.body, Letter) else None


def _helper_facts(session: Session) -> Iterator[tuple[Fact, ...]]:
    """The facts about what may have been a helper: listed, put aside, or in the box."""
    store = session.store
    boxed = private_entries(session)
    ids = dict.fromkeys((*store.entry_ids(kind=EntryKind.HELPER), *store.removed_ids()))
    yield from store.facts_about_many(ids).values()
    for one in boxed:
        if one not in ids:
            yield session.box.facts_about(one)
