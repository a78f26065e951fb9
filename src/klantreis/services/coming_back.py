# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Coming back with an exit copy: a new journey that holds what the old one held.

New keys, so every statement is signed anew, by the client, on the day that the copy tells. Whose
words they are stays; who wrote them down is the client from now on, for nobody else signs here.
"""

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from klantreis.crypto.openers import Opener
from klantreis.domain.bodies import kind_of, map_links
from klantreis.domain.entries import EntryKind, Link, Person
from klantreis.domain.facts import (
    Fact,
    Granted,
    SettingsChanged,
    Shared,
    Viewed,
    Withdrawn,
    Written,
)
from klantreis.domain.ids import NO_HASH, AttachmentId, JourneyId, MemberId, ReplicaId, new_id
from klantreis.domain.problems import BadFormat
from klantreis.domain.showing import Shown, ShownVersion
from klantreis.exchange.exit_copy import ExitCopy, read_exit_copy
from klantreis.services.opening import Begun, begin
from klantreis.services.parts import Parts
from klantreis.services.reading import settings
from klantreis.services.recording import ChainEnd, Say, attachment_id, compose, seal
from klantreis.services.session import Session

_ID = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class _On:
    """The clock as it stood then."""

    at: datetime

    def now(self) -> datetime:
        return self.at


@dataclass(frozen=True, slots=True)
class _Dated:
    """Something that was said, and when (UTC)."""

    at: datetime
    say: Say


@dataclass(frozen=True, slots=True)
class CopyLook:
    """What an exit copy holds: whose it was, how many entries, and when it was made (UTC)."""

    client: str
    count: int
    at: datetime


def look_in_copy(untrusted_copy: bytes) -> CopyLook:
    """What would come back; nothing is begun. Raises BadFormat or NewerFormat."""
    copy = read_exit_copy(untrusted_copy)
    _check(copy)
    return CopyLook(copy.client, len(copy.entries), copy.at)


def begin_from_copy(
    parts: Parts, journey: JourneyId, opener: Opener, untrusted_copy: bytes
) -> Begun:
    """Begin *journey*, owned by whoever gives *opener*, with all that is in an exit copy.

    Raises BadFormat or NewerFormat for a copy that is none, and what `opening.begin` raises.
    """
    copy = read_exit_copy(untrusted_copy)
    _check(copy)
    then = replace(parts, clock=_On(_first(copy)))
    begun = begin(then, journey, opener, name=copy.client, language=copy.language)
    session = begun.session
    try:
        _record_shared(session, copy)
        _record_private(session, copy)
    except BaseException:
        _undo(session)
        raise
    session.parts = parts
    session.changed = True
    return begun


def _undo(session: Session) -> None:
    """Leave nothing: of half a journey nobody would have the words."""
    session.store.close()
    session.slot.free()
    for folder in (session.place.bundle, session.place.state):
        shutil.rmtree(folder, ignore_errors=True)


def _check(copy: ExitCopy) -> None:
    """Refuse what no journey can hold: a copy can be edited by hand."""
    ids = [shown.id for shown in copy.entries]
    grants = [one.grant.id for one in copy.sharings]
    sound = (
        len(set(ids)) == len(ids)
        and len(set(grants)) == len(grants)
        and all(_ID.fullmatch(one) for one in (*ids, *grants))
        and copy.at.tzinfo is not None
        and all(attachment_id(data) == one for one, data in copy.attachments.items())
        and all(_fits(shown) for shown in copy.entries)
    )
    if not sound:
        raise BadFormat(what="exit copy")


def _fits(shown: Shown) -> bool:
    return bool(shown.versions) and all(
        kind_of(version.body) is shown.kind for version in shown.versions
    )


def _first(copy: ExitCopy) -> datetime:
    """When the first thing in it was said: the new journey begins there."""
    said = [version.at for shown in copy.entries for version in shown.versions]
    return min((*said, *(one.given.at() for one in copy.sharings), copy.at))


def _sharings(copy: ExitCopy) -> Iterator[_Dated]:
    for sharing in copy.sharings:
        grant = sharing.grant
        yield _Dated(sharing.given.at(), Say(Granted(grant)))
        for paper in sharing.papers:
            yield _Dated(paper.made.at(), Say(Shared(grant.id, paper.sha256, paper.length)))
        if sharing.withdrawn is not None:
            yield _Dated(sharing.withdrawn.at(), Say(Withdrawn(grant.id)))


def _entries(copy: ExitCopy, client: MemberId, *, private: bool) -> Iterator[_Dated]:
    kept = _keeper(copy, private=private)
    for shown in copy.entries:
        if shown.is_private is not private:
            continue
        for version in shown.versions:
            body = map_links(version.body, kept)
            words_of = _words_of(version, copy.client, client)
            written = Written(body, words_of, version.attachments)
            yield _Dated(version.at, Say(written, shown.id))
        last = max(version.at for version in shown.versions)
        for view in shown.own_views:
            yield _Dated(last, Say(Viewed(view), shown.id))


def _keeper(copy: ExitCopy, *, private: bool) -> Callable[[Link], Link | None]:
    """Links to what is there; nothing on the table tells of what is private."""
    there = {shown.id: shown.is_private for shown in copy.entries}

    def keep(link: Link) -> Link | None:
        if link.entry is None:
            return link
        is_hidden = there.get(link.entry, False) and not private
        if link.entry in there and not is_hidden:
            return Link(link.entry)
        return None if is_hidden else Link(text=link.text)

    return keep


def _words_of(version: ShownVersion, name: str, client: MemberId) -> Person:
    """Whose words: those of who wrote them down, where the copy does not name anybody else."""
    if version.words_of == name:
        return Person(member=client)
    if version.words_of or version.is_clients:
        return Person(text=version.words_of)
    return Person(text=version.writer)


def _record_shared(session: Session, copy: ExitCopy) -> None:
    client = session.as_client().keys.id
    dated = [*_entries(copy, client, private=False), *_sharings(copy)]
    # What comes back must be seen, whether its room was on or off.
    has_difference = any(
        shown.kind is EntryKind.DIFFERENCE and not shown.is_private for shown in copy.entries
    )
    now = replace(settings(session), state=copy.state, shows_difference=has_difference)
    changed = SettingsChanged(now)
    ordered = [*sorted(dated, key=lambda one: one.at), _Dated(copy.at, Say(changed))]
    tip = session.store.tip()
    end = ChainEnd(session.store.replica, tip.seq, tip.hash, tip.stamp)
    facts = _signed(session, ordered, end)
    session.store.append(facts, attachments=_attachments(copy, ordered))


def _record_private(session: Session, copy: ExitCopy) -> None:
    client = session.as_client().keys.id
    ordered = sorted(_entries(copy, client, private=True), key=lambda one: one.at)
    rep = ReplicaId(new_id(session.parts.clock, session.parts.random))
    # After the client came in, for what is said before that does not count.
    begun = session.members()[client].since
    facts = _signed(session, ordered, ChainEnd(rep, 0, NO_HASH, begun))
    box = session.box.joined(facts, _attachments(copy, ordered), session.members())
    session.store.set_box(seal(session, box))
    session.box = box


def _signed(session: Session, ordered: Sequence[_Dated], end: ChainEnd) -> tuple[Fact, ...]:
    """Each said on its own day, one after the other."""
    keys, facts = session.as_client().keys, list[Fact]()
    for one in ordered:
        session.parts = replace(session.parts, clock=_On(one.at))
        (fact,) = compose(session, keys, [one.say], end)
        end = ChainEnd(fact.rep, fact.seq, fact.hash, fact.stamp)
        facts.append(fact)
    return tuple(facts)


def _attachments(copy: ExitCopy, said: Sequence[_Dated]) -> dict[AttachmentId, bytes]:
    written = [one.say.payload for one in said if isinstance(one.say.payload, Written)]
    return {one.id: copy.attachments[one.id] for each in written for one in each.attachments}
