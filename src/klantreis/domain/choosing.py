# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may be seen on paper. Documents take a Summary or an Overview, and only this module makes
one: there is no way in code to print a text that was not consented to.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from klantreis.domain.bodies import kind_of, map_links, title_of
from klantreis.domain.choices import CardKind
from klantreis.domain.consent import ForPilot, Grant, Recipient, Sharing
from klantreis.domain.entries import Card, EntryKind, Helper, Link
from klantreis.domain.evidence import for_pilot
from klantreis.domain.folding import Entry, Version
from klantreis.domain.ids import EntryId
from klantreis.domain.journey import Journey
from klantreis.domain.masking import Mask, mask_of, masker
from klantreis.domain.members import Role
from klantreis.domain.plain import map_texts
from klantreis.domain.problems import NoConsent, NothingChosen, PrivateCannotBeShared
from klantreis.domain.settings import JourneyState
from klantreis.domain.showing import Shown, ShownVersion


class Sheet(StrEnum):
    """What the client prints for themselves beside the cards."""

    OVERVIEW = "overview"
    CONTRIBUTION = "contribution"
    HELPERS = "helpers"
    JOURNEY = "journey"
    TALK_WITH_ME = "talk-with-me"
    SHARE_LOG = "share-log"


# What the client prints for themselves, each from an Overview.
OwnPaper: TypeAlias = Sheet | CardKind
OWN_PAPERS: tuple[OwnPaper, ...] = (*Sheet, *CardKind)


@dataclass(frozen=True, slots=True)
class _Proof:
    """Made by this module alone, for one content: without it no Summary or Overview exists."""

    content: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """What one recipient may read, in the versions that the client said yes to."""

    grant: Grant
    client: str
    entries: tuple[Shown, ...]
    purpose: str
    proof: _Proof = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse to exist without a consent that counts, or with anything else in it."""
        _check(self.proof, (self.grant, self.client, self.entries, self.purpose))


@dataclass(frozen=True, slots=True)
class Overview:
    """What the client prints for themselves."""

    sheet: OwnPaper
    client: str
    entries: tuple[Shown, ...]
    sharings: tuple[Sharing, ...]
    titles: tuple[tuple[EntryId, str], ...]
    state: JourneyState
    at: datetime
    proof: _Proof = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse to exist unless `overview` made it, with just this in it."""
        _check(self.proof, (self.sheet, self.client, self.entries, self.sharings, self.titles))


def choose(journey: Journey, grant: Grant, at: datetime, *, stand_in: str) -> Summary:
    """Pick what *grant* lets its reader see at *at*, and nothing else.

    *stand_in* is the word for a helper without a masked name. Raises NoConsent when the grant is
    not signed into the journey, ConsentWithdrawn, ConsentExpired, or NothingChosen.
    """
    sharing = journey.sharings.get(grant.id)
    if sharing is None or sharing.grant != grant:
        raise NoConsent()
    sharing.check(at)
    hide = _hider(journey, grant, stand_in)
    pinned = [entry for item in grant.items if (entry := _pinned(journey, item.entry, sharing))]
    chosen = [entry for entry in pinned if _is_for(grant.recipient, entry)]
    if not chosen:
        raise NothingChosen()
    names = _link_names(journey, chosen, stand_in)
    shown = tuple(_show(journey, entry, names, hide) for entry in chosen)
    if grant.recipient.is_pilot:
        shown = tuple(for_pilot(one, grant.for_pilot or ForPilot()) for one in shown)
    client, purpose = journey.client().name, hide(grant.purpose)
    return Summary(grant, client, shown, purpose, _Proof((grant, client, shown, purpose)))


def vouch(chosen: Summary | Overview, kind: type[Summary | Overview]) -> None:
    """NoConsent unless *chosen* is a *kind* that this module made, with just what it chose in it.

    Types say so already; this says it to whatever was put together by other means.
    """
    if type(chosen) is not kind:
        raise NoConsent()
    chosen.__post_init__()


def check_items(
    journey: Journey, items: Iterable[EntryId], recipient: Recipient
) -> tuple[Entry, ...]:
    """The entries that can go along; PrivateCannotBeShared or NothingChosen when that cannot be.

    What is not for *recipient* stays here: *wat het scheelt* goes to a pilot only, and alone.
    """
    entries = [journey.entries.get(item) for item in items]
    if any(entry is not None and entry.is_private for entry in entries):
        raise PrivateCannotBeShared()
    chosen = tuple(
        entry
        for entry in entries
        if entry is not None and not entry.is_removed and _is_for(recipient, entry)
    )
    if not chosen:
        raise NothingChosen()
    return chosen


def overview(
    journey: Journey, sheet: OwnPaper, at: datetime, *, with_private: bool = False
) -> Overview:
    """Pick what the client's own *sheet* shows: all that is theirs, and nothing that waits.

    Private entries stay off paper that lies about; only the copy with which the client leaves the
    program has them (*with_private*).
    """
    there = sorted(journey.entries.values(), key=lambda entry: (entry.created, entry.id))
    kept = [
        entry for entry in there if not entry.is_removed and (with_private or not entry.is_private)
    ]
    names = {entry.id: title_of(entry.heads[0].body) for entry in kept}
    shown = tuple(
        _show(journey, entry, names, _as_it_is) for entry in kept if _belongs(entry, sheet)
    )
    sharings = tuple(sorted(journey.sharings.values(), key=lambda sharing: sharing.given))
    content = (sheet, journey.client().name, shown, sharings, tuple(names.items()))
    return Overview(*content, journey.settings.state, at, _Proof(content))


def _check(proof: object, content: tuple[object, ...]) -> None:
    if not isinstance(proof, _Proof) or proof.content != content:
        raise NoConsent()


_KINDS: Mapping[Sheet, frozenset[EntryKind]] = {
    Sheet.CONTRIBUTION: frozenset({EntryKind.CONTRIBUTION}),
    Sheet.HELPERS: frozenset({EntryKind.HELPER}),
    Sheet.JOURNEY: frozenset({EntryKind.QUESTION, EntryKind.STEP, EntryKind.LOOK_BACK}),
    Sheet.TALK_WITH_ME: frozenset({EntryKind.CONSULTATION}),
    Sheet.SHARE_LOG: frozenset(),
}


def _belongs(entry: Entry, sheet: OwnPaper) -> bool:
    if isinstance(sheet, CardKind):
        bodies = [head.body for head in entry.heads]
        return any(isinstance(body, Card) and body.card is sheet for body in bodies)
    return sheet is Sheet.OVERVIEW or entry.kind in _KINDS[sheet]


def _pinned(journey: Journey, wanted: EntryId, sharing: Sharing) -> Entry | None:
    """The entry as it was when the client said yes; None when it was forgotten or put aside."""
    entry = journey.entries.get(wanted)
    if entry is None or entry.is_private or entry.is_removed:
        return None
    items = [item for item in sharing.grant.items if item.entry == wanted]
    versions = {one for item in items for one in item.versions}
    seen = {one for item in items for one in item.views}
    heads = tuple(version for version in entry.history if version.hash in versions)
    views = tuple(view for view in entry.all_views if view.hash in seen)
    # Of the kind that it then was: what was written since may make another kind of it.
    kind = kind_of(heads[0].body) if heads else entry.kind
    return replace(entry, kind=kind, heads=heads, views=views) if heads else None


def _is_for(recipient: Recipient, entry: Entry) -> bool:
    """Whether all that *entry* shows can go to *recipient*, version by version."""
    return all(recipient.takes(kind_of(head.body)) for head in entry.heads)


def _hider(journey: Journey, grant: Grant, stand_in: str) -> Callable[[str], str]:
    masks = [
        mask_of(version.body, stand_in)
        for entry in journey.entries.values()
        if grant.recipient.is_pilot or entry.id not in grant.show_names
        for version in entry.history
        if isinstance(version.body, Helper)
    ]
    if grant.recipient.is_pilot:
        # No name at all goes to a pilot: not those of the people at the table either.
        return masker([*masks, *_own_masks(journey, stand_in)])
    return masker(masks, except_for=grant.recipient.name)


def _own_masks(journey: Journey, stand_in: str) -> list[Mask]:
    members = [one.member for one in journey.members.values()]
    people = [Mask(one.name.strip(), stand_in, is_person=True) for one in members]
    # Their organisation may be called WIJ, which is also a word.
    named = [one.organisation.strip() for one in members]
    return [*people, *(Mask(name, stand_in, is_person=False, exactly=True) for name in named)]


def _link_names(journey: Journey, chosen: Iterable[Entry], stand_in: str) -> Mapping[EntryId, str]:
    """Names for links: of what goes along, and of helpers (masked later where they must be)."""
    names = {entry.id: title_of(entry.heads[0].body) for entry in chosen}
    for entry in journey.entries.values():
        body = entry.heads[0].body
        if isinstance(body, Helper) and not entry.is_private and not entry.is_removed:
            # Not the title: without a name that would be the first text, which does not go along.
            names.setdefault(entry.id, body.name or mask_of(body, stand_in).instead)
    return names


def _show(
    journey: Journey,
    entry: Entry,
    names: Mapping[EntryId, str],
    hide: Callable[[str], str],
) -> Shown:
    versions = tuple(_show_version(journey, head, names, hide) for head in entry.heads)
    views = tuple(hide(view.text) for view in entry.views)
    return Shown(entry.id, entry.kind, versions, views, is_private=entry.is_private)


def _show_version(
    journey: Journey,
    version: Version,
    names: Mapping[EntryId, str],
    hide: Callable[[str], str],
) -> ShownVersion:
    def named(link: Link) -> Link | None:
        if link.entry is None:
            return link
        return Link(link.entry, names[link.entry]) if link.entry in names else None

    body = map_texts(map_links(version.body, named), hide)
    writer = journey.members.get(version.writer)
    words_of = version.words_of.text
    if version.words_of.member is not None:
        words_of = journey.name_of(version.words_of.member)
    return ShownVersion(
        body=body,
        writer=journey.name_of(version.writer),
        is_clients=writer is not None and writer.member.role is Role.CLIENT,
        words_of=hide(words_of),
        attachments=version.attachments,
        at=version.stamp.at(),
        taken_in=version.taken_in,
    )


def _as_it_is(text: str) -> str:
    return text
