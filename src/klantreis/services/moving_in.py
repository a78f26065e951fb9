# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Moving in: what somebody kept elsewhere becomes moments, after they saw it and said yes.

The files stay as they are. All comes in one durable step, and goes out again in one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from klantreis.domain.entries import Moment, Person
from klantreis.domain.facts import Forgotten, Payload, Proposed, Scope, Written
from klantreis.domain.folding import Entry
from klantreis.domain.ids import AttachmentId, EntryId, MemberId, new_id
from klantreis.domain.notes import Cut, Note, Notes
from klantreis.domain.problems import BadFormat, NothingChosen, NotThere
from klantreis.exchange import notes as reading_notes
from klantreis.exchange.note_bytes import MOST_BYTES
from klantreis.exchange.note_days import day_in_name
from klantreis.exchange.photo_days import day_of_photo
from klantreis.services.changes import Changes
from klantreis.services.parts import Parts
from klantreis.services.reading import entry_or_proposal, private_entries, shared_entries
from klantreis.services.reading import proposals as waiting
from klantreis.services.recording import Progress, Say, record, record_private
from klantreis.services.session import Session
from klantreis.services.writing import NewMedia, only_client

# The client answers them one by one: more is no proposal but a pile.
MOST_PROPOSED = 20
# What klantreis can read notes from, by how the names of such files end.
NOTE_ENDINGS = reading_notes.PLAIN | reading_notes.MARKDOWN | reading_notes.TABLES


@dataclass(frozen=True, slots=True, repr=False)
class Arrival:
    """One thing that comes in and becomes a moment: what was noted, and what hangs on it."""

    note: Note
    media: NewMedia | None = None

    def moment(self) -> Moment:
        """What is written."""
        return Moment(text=self.note.text, on=self.note.on)

    def hung(self) -> tuple[NewMedia, ...]:
        """What hangs on it."""
        return () if self.media is None else (self.media,)


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """What the files that somebody picked hold, and the names of those that cannot be read.

    *ways* are where their texts can be cut.
    """

    notes: tuple[Note, ...]
    cut: Cut
    ways: tuple[Cut, ...]
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MovedIn(Changes):
    """What came in; *there_already* is how many were here before."""

    there_already: int = 0


def look_in_notes(parts: Parts, files: Sequence[Path], cut: Cut | None = None) -> Found:
    """What would come in from *files*; nothing is kept. They are cut as asked, where they can be.

    Of several files, what cannot be read is named. Of one, or when none can be read, BadFormat or
    NotThere is raised.
    """
    read: list[Notes] = []
    problems: dict[str, BadFormat | NotThere] = {}
    for file in files:
        try:
            read.append(_notes_in(parts, file, cut))
        except (BadFormat, NotThere) as problem:
            problems[file.name] = problem
    if not read:
        raise next(iter(problems.values()), NothingChosen())
    notes = tuple(note for one in read for note in one.notes)
    if len(notes) > reading_notes.MOST_NOTES:
        raise BadFormat(what="notes-too-many")
    ways = tuple(dict.fromkeys(way for one in read for way in one.ways))
    return Found(notes, read[0].cut, ways, tuple(problems))


def day_of_file(parts: Parts, name: str, data: bytes) -> str:
    """The day that a photo tells, or else the *name* of its file; empty when neither does."""
    today = _today(parts)
    return day_of_photo(data, today=today) or day_in_name(name, today=today)


def take_in(
    session: Session,
    by: MemberId,
    arrivals: Sequence[Arrival],
    *,
    private: bool = False,
    progress: Progress | None = None,
) -> MovedIn:
    """Let *arrivals* become moments, all of them in one durable step; those of a worker wait.

    What stands here already is left out. Raises NotYours, NothingChosen, BadFormat with
    what="notes-too-many-proposed", OutOfSpace, and what *progress* raises; then nothing came in.
    """
    if private:
        only_client(session, by)
    if not arrivals:
        raise NothingChosen()
    new = tuple(_not_here(session, by, arrivals, private=private))
    if by != session.store.client and len(new) > MOST_PROPOSED:
        raise BadFormat(what="notes-too-many-proposed")
    there_already = len(arrivals) - len(new)
    if not new:
        session.keys_of(by)
        return MovedIn(there_already=there_already)
    came = _write(session, by, new, private=private, progress=progress)
    return MovedIn(came, there_already=there_already)


def take_out(session: Session, by: MemberId, came: Iterable[EntryId]) -> Changes:
    """Let what came in go again, in one durable step, as if it had never come.

    What was changed or answered since stays: that was written here. Raises NotYours.
    """
    session.keys_of(by)
    says, boxed = list[Say](), list[Say]()
    private = private_entries(session)
    for name in came:
        is_boxed = name in private
        one = private.get(name) or _untouched(session, name)
        if one is not None and one.owner == by and len(one.history) <= 1:
            (boxed if is_boxed else says).append(Say(Forgotten(Scope.WHOLE), name, (), by))
    gone = record_private(session, boxed) if boxed else frozenset[EntryId]()
    return Changes(gone | record(session, by, says) if says else gone)


def _notes_in(parts: Parts, file: Path, cut: Cut | None) -> Notes:
    data = read_up_to(file, most=MOST_BYTES, otherwise="notes-too-big")
    return reading_notes.read_notes(data, file.name, today=_today(parts), cut=cut)


def _today(parts: Parts) -> date:
    return parts.clock.now().astimezone(parts.zone).date()


def read_up_to(file: Path, *, most: int, otherwise: str) -> bytes:
    """The bytes of *file*; BadFormat with what=*otherwise* over *most* bytes, NotThere."""
    try:
        with file.open("rb") as opened:
            data = opened.read(most + 1)
    except OSError:
        # The system's own words hold the path.
        raise NotThere(what="file") from None
    if len(data) > most:
        raise BadFormat(what=otherwise)
    return data


def _untouched(session: Session, name: EntryId) -> Entry | None:
    try:
        return entry_or_proposal(session, name)
    except NotThere:
        return None


def _name(session: Session) -> EntryId:
    return EntryId(new_id(session.parts.clock, session.parts.random))


def _write(
    session: Session,
    by: MemberId,
    new: Sequence[Arrival],
    *,
    private: bool,
    progress: Progress | None,
) -> frozenset[EntryId]:
    is_client = by == session.store.client
    says = [Say(_said(one, by, is_client=is_client), _name(session)) for one in new]
    hung = {one.attachment().id: one.data for each in new for one in each.hung()}
    if private:
        record_private(session, says, attachments=hung, progress=progress)
    else:
        record(session, by, says, attachments=hung, progress=progress)
    return frozenset(say.entry for say in says if say.entry is not None)


def _said(one: Arrival, by: MemberId, *, is_client: bool) -> Payload:
    hung = tuple(media.attachment() for media in one.hung())
    words_of = Person(member=by)
    kind = Written if is_client else Proposed
    return kind(one.moment(), words_of, hung)


def _not_here(
    session: Session, by: MemberId, arrivals: Sequence[Arrival], *, private: bool
) -> Iterator[Arrival]:
    """Those that do not stand here yet. What is private is asked only for what will be private:

    that something was left out would tell of it.
    """
    there = set(_told(session, by, private=private))
    for one in arrivals:
        marks = _marks(one.moment(), [media.attachment().id for media in one.hung()])
        if not marks & there:
            there |= marks
            yield one


Mark = AttachmentId | Moment


def _told(session: Session, by: MemberId, *, private: bool) -> Iterator[Mark]:
    listed = shared_entries(session, session.store.entry_ids())
    boxed = private_entries(session).values() if private else ()
    for entry in (*listed, *boxed):
        for head in entry.heads:
            yield from _marks(head.body, [one.id for one in head.attachments])
    for proposal in waiting(session, of=by):
        yield from _marks(proposal.body, [one.id for one in proposal.attachments])


def _marks(body: object, hung: Sequence[AttachmentId]) -> set[Mark]:
    """By what it is known again: what hangs on it, or its words and day where nothing does."""
    if hung:
        return set(hung)
    return {body} if isinstance(body, Moment) else set()
