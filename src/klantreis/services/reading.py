# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking: what somebody at the table can see now. Only facts whose signatures hold are shown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from klantreis.domain.consent import Sharing
from klantreis.domain.entries import EntryKind, Helper
from klantreis.domain.folding import Entry, EntryState, Proposal, as_entry, fold_entry
from klantreis.domain.ids import AttachmentId, EntryId, GrantId, MemberId
from klantreis.domain.journey import Journey, fold_settings, fold_sharings
from klantreis.domain.problems import NotMade, NotThere
from klantreis.domain.searching import matches, texts_in
from klantreis.domain.settings import JourneySettings
from klantreis.services.session import Session
from klantreis.services.wanting import IsWanted, always

_SHARING_FACTS = ("Granted", "Withdrawn", "Shared")
_HELPER = b'"Helper"'
# So many entries are read before it is asked whether anybody still waits: some 50 ms.
AT_ONCE = 100


def entry(session: Session, wanted: EntryId) -> Entry:
    """One entry, shared or private; NotThere when there is none that may be seen."""
    private = private_entries(session).get(wanted)
    if private is not None and not private.is_removed:
        return private
    # One that came back on the table leaves earlier versions, put aside, in the box.
    found = state_of(session, wanted).entry or private
    if found is None:
        raise NotThere(what="entry")
    return found


def state_of(session: Session, wanted: EntryId) -> EntryState:
    """What the shared facts about *wanted* add up to."""
    return fold_entry(session.store.facts_about(wanted), session.members())


def entries(session: Session, *, kind: EntryKind | None = None) -> tuple[Entry, ...]:
    """All entries that can be seen, newest first; the client's private ones among them."""
    listed = shared_entries(session, session.store.entry_ids(kind=kind))
    # The list itself can be edited by whoever reads along; what the facts say cannot.
    seen = [
        one
        for one in (*listed, *private_entries(session).values())
        if not one.is_removed and kind in (None, one.kind)
    ]
    return tuple(sorted(seen, key=lambda one: (one.created, one.id), reverse=True))


def shared_entries(
    session: Session,
    wanted: Iterable[EntryId],
    *,
    all_rooms: bool = False,
    is_wanted: IsWanted = always,
) -> tuple[Entry, ...]:
    """The shared entries of these ids, in their order; what may not be seen is left out.

    So is what stands in a room that the client has off, unless *all_rooms* are asked for. Many are
    given up when *is_wanted* says no, with NotMade.
    """
    found = tuple(_shared(session, tuple(wanted), is_wanted))
    if all_rooms or is_difference_shown(session):
        return found
    return tuple(one for one in found if one.kind is not EntryKind.DIFFERENCE)


def is_difference_shown(session: Session) -> bool:
    """Whether the room *wat het scheelt* is on. While it is off, nothing tells of what is in it.

    But what is only the client's own stands apart from every room, and is always theirs to see.
    """
    return settings(session).shows_difference


def private_entries(session: Session) -> Mapping[EntryId, Entry]:
    """The entries that are only the client's; none when the client is not at the table."""
    if session.client is None:
        return {}
    return session.private_entries()


def proposals(session: Session, *, of: MemberId | None = None) -> tuple[Proposal, ...]:
    """What waits for the client's yes: all of it, or what *of* wrote."""
    waiting = (state_of(session, one).proposal for one in session.store.proposal_ids())
    return tuple(one for one in waiting if one is not None and of in (None, one.writer))


def proposal(session: Session, wanted: EntryId) -> Proposal:
    """The proposal that waits under *wanted*; NotThere when none does."""
    found = state_of(session, wanted).proposal
    if found is None:
        raise NotThere(what="proposal")
    return found


def entry_or_proposal(session: Session, wanted: EntryId) -> Entry:
    """An entry, or what waits under that name as if it were one of its writer's; NotThere."""
    try:
        return entry(session, wanted)
    except NotThere:
        waiting = state_of(session, wanted).proposal
        if waiting is None:
            # A text is gone, whatever it was: nobody asked for a proposal.
            raise
        return as_entry(waiting)


def search(session: Session, text: str, *, limit: int = 50) -> tuple[EntryId, ...]:
    """Entries that hold every word of *text* as the beginning of a word."""
    private = tuple(
        one.id
        for one in private_entries(session).values()
        if not one.is_removed and matches(text, "\n".join(texts_in(one)))
    )
    return (*private, *_found(session, text, limit))


def attachment(session: Session, wanted: AttachmentId) -> bytes:
    """The bytes of a photo, voice or drawing; NotThere when it is gone."""
    private = session.box.attachments.get(wanted) if session.client is not None else None
    return private if private is not None else session.store.attachment(wanted)


def sharings(session: Session) -> Mapping[GrantId, Sharing]:
    """All consents, with what became of them: the share log."""
    return fold_sharings(session.store.journey_facts(*_SHARING_FACTS), session.members())


def settings(session: Session) -> JourneySettings:
    """The journey's own settings."""
    return fold_settings(session.store.journey_facts("SettingsChanged"), session.members())


def journey(
    session: Session,
    *,
    wanted: Iterable[EntryId] | None = None,
    all_rooms: bool = False,
    is_wanted: IsWanted = always,
) -> Journey:
    """The whole journey as a value, or the part of it around *wanted*.

    Helpers are always there, removed ones too: their names must be kept off other people's paper.
    What stands in a room that is off is there with *all_rooms* only. A long one is given up when
    *is_wanted* says no, with NotMade.
    """
    chosen = dict.fromkeys(session.store.entry_ids() if wanted is None else wanted)
    ids = dict.fromkeys((*chosen, *_helper_ids(session)))
    shared = shared_entries(session, ids, all_rooms=all_rooms, is_wanted=is_wanted)
    found = {one.id: one for one in shared}
    kept = {key: one for key, one in found.items() if key in chosen or _is_helper(one)}
    for key, one in private_entries(session).items():
        if key not in kept or not one.is_removed:
            kept[key] = one
    return Journey(session.members(), kept, {}, sharings(session), settings(session))


def _shared(session: Session, ids: Sequence[EntryId], is_wanted: IsWanted) -> Iterator[Entry]:
    """Some at a time: whoever went on does not wait for all of a long journey."""
    for first in range(0, len(ids), AT_ONCE):
        if not is_wanted():
            raise NotMade()
        some = ids[first : first + AT_ONCE]
        facts = session.store.facts_about_many(some)
        for one in some:
            state = fold_entry(facts.get(one, ()), session.members())
            if state.entry is not None:
                yield state.entry


def _found(session: Session, text: str, limit: int) -> tuple[EntryId, ...]:
    """What the index finds, but for what stands in a room that is off."""
    if is_difference_shown(session):
        return session.store.search(text, limit=limit)
    unseen = frozenset(session.store.entry_ids(kind=EntryKind.DIFFERENCE))
    found = session.store.search(text, limit=limit + len(unseen))
    return tuple(one for one in found if one not in unseen)[:limit]


def _helper_ids(session: Session) -> Iterator[EntryId]:
    """What may be a helper, by the facts: a list that somebody edited must not unmask a name."""
    for fact in session.store.every_fact():
        if fact.entry is not None and fact.payload is not None and _HELPER in fact.payload:
            yield fact.entry


def _is_helper(one: Entry) -> bool:
    return any(isinstance(version.body, Helper) for version in one.history)
