# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wat het scheelt* for a pilot: what can go along, and the files that give it and take it back.

The yes itself is a sharing like any other (`services.sharing`), to a recipient whose role is a
pilot; without it nothing here makes a file, in nobody's hands.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from klantreis.crypto import pilots
from klantreis.crypto.hierarchy import ClientRoot
from klantreis.domain.bodies import title_of
from klantreis.domain.choosing import Summary
from klantreis.domain.consent import Said, Which
from klantreis.domain.contributing import evidence_of
from klantreis.domain.entries import Difference, EntryKind
from klantreis.domain.evidence import Evidence, TakenBack, text_of
from klantreis.domain.ids import EntryId, GrantId
from klantreis.domain.problems import NotThere
from klantreis.exchange import evidence
from klantreis.exchange.evidence import Told
from klantreis.services.reading import entries, sharings
from klantreis.services.session import Session
from klantreis.services.writing import our_head


@dataclass(frozen=True, slots=True)
class OfferedSentence:
    """A sentence that may go along if the client chooses it; until then it does not."""

    said: Said
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Offer:
    """One with-and-without story that may go to a pilot."""

    entry: EntryId
    title: str = field(repr=False)
    sentences: tuple[OfferedSentence, ...] = ()


def offered(session: Session) -> tuple[Offer, ...]:
    """What may go to a pilot, oldest first; nothing private. Raises NoConsent for a worker."""
    session.as_giver()
    found = []
    for one in reversed(entries(session, kind=EntryKind.DIFFERENCE)):
        body = our_head(session, one).body
        if one.is_private or not isinstance(body, Difference):
            continue
        found.append(Offer(one.id, title_of(body), tuple(_sentences(one.id, body))))
    return tuple(found)


def make(session: Session, chosen: Summary) -> bytes:
    """The file for the pilot of *chosen*. NoConsent for a worker, or when that is no pilot."""
    told = tell(session, chosen)
    pilot = pilots.pilot_mark(chosen.grant.recipient.name)
    key = pilots.evidence_key(session.as_giver().root, pilot)
    return evidence.write(Told(evidence=told), key, random=session.parts.random)


def tell(session: Session, chosen: Summary) -> Evidence:
    """What the file for the pilot of *chosen* says, to look at. Raises NoConsent as `make` does."""
    root = session.as_giver().root
    pilot = pilots.pilot_mark(chosen.grant.recipient.name)
    return evidence_of(
        chosen, pilot=pilot.hex(), edition=_edition(session, pilot), mark_of=_marker(root, pilot)
    )


def withdrawal(session: Session, wanted: GrantId) -> bytes:
    """The file by which the pilot counts what was given under *wanted* no more.

    Needs the client, but no secret. Raises NotYours, or NotThere while the consent was not taken
    back, and for one that was not for a pilot.
    """
    root = session.as_client().root
    sharing = sharings(session).get(wanted)
    if sharing is None or sharing.withdrawn is None or not sharing.grant.recipient.is_pilot:
        raise NotThere(what="consent")
    pilot = pilots.pilot_mark(sharing.grant.recipient.name)
    told = TakenBack(pilot.hex(), _marker(root, pilot)(wanted))
    key = pilots.evidence_key(root, pilot)
    return evidence.write(Told(taken_back=told), key, random=session.parts.random)


def _sentences(entry: EntryId, body: Difference) -> Iterator[OfferedSentence]:
    for which in Which:
        text = text_of(body, which)
        if text:
            yield OfferedSentence(Said(entry, which), text)


def _marker(root: ClientRoot, pilot: bytes) -> Callable[[str], str]:
    return lambda about: pilots.evidence_mark(root, pilot, about).hex()


def _edition(session: Session, pilot: bytes) -> int:
    """How often the client gave something to this pilot, this time included."""
    return 1 + sum(
        len(one.papers)
        for one in sharings(session).values()
        if one.grant.recipient.is_pilot and pilots.pilot_mark(one.grant.recipient.name) == pilot
    )
