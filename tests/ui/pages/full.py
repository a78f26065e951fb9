# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey with a bit of everything, made once and copied for whoever needs one."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.crypto.hierarchy import MemberKeys, new_worker_root, worker_keys
from klantreis.domain.consent import Recipient
from klantreis.domain.entries import Body, EntryKind, Media, Moment, Spent, Step
from klantreis.domain.facts import Written
from klantreis.domain.ids import EntryId, GrantId, JourneyId, MemberId
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.services import (
    hours,
    keeping,
    keys,
    membership,
    opening,
    printing,
    profiles,
    proposing,
    reading,
    settings,
    sharing,
    shelf,
    writing,
)
from klantreis.services.keys import Key
from klantreis.services.membership import Guest
from klantreis.services.parts import Parts
from klantreis.services.recording import Say, record
from klantreis.services.session import Session
from klantreis.services.shelf import CoverArt, CoverColour
from klantreis.services.worker_cards import WorkerCard, put_worker_card
from klantreis.services.writing import Content, NewMedia
from klantreis.ui.journal import Journal
from klantreis.ui.rooms.door.jobs import seat_of
from klantreis.ui.seat import Seat
from klantreis.words.pictograms import Topic
from tests.ui.at_table import NOON, SECRET
from tests.ui.pages import telling

DOCTOR = Recipient("Dokter Vos-van der Kanarieburg", "huisarts")
_BROUGHT = EntryKind.CONTRIBUTION
PURPOSE = "Om samen de zwaluwkast op te ruimen"


@dataclass(slots=True)
class Full:
    """What there is in it, by what one looks for. *words* are all that was put in."""

    base: Path
    journey: JourneyId = JourneyId("")
    profile: str = ""
    # What opens that profile.
    profile_words: str = ""
    workers: list[MemberKeys] = field(default_factory=list)
    of_kind: dict[EntryKind, EntryId] = field(default_factory=dict)
    disputed: EntryId = EntryId("")
    private: EntryId = EntryId("")
    situation: EntryId = EntryId("")
    with_media: EntryId = EntryId("")
    shared: GrantId = GrantId("")
    withdrawn: GrantId = GrantId("")

    def key(self) -> Key:
        """What opens it."""
        return Key(LockKind.PASSPHRASE, words=SECRET)

    def left(self) -> Path:
        """The exit copy with which the client left."""
        return self.base / "alles van mij.zip"

    def open(self, journal: Journal) -> Seat:
        """Open it at *journal*; the client and both workers sit down."""
        parts = journal.parts
        opener = keys.opener_of(parts, self.key(), self.journey)
        place = opening.place_of(parts, self.journey)
        session = opening.open_as_client(parts, place, opener)
        for one in self.workers:
            opening.sit_down(session, one)
        journal.hold(session)
        return seat_of(session)


def make_full(base: Path) -> Full:
    """A full journey below *base*, closed again."""
    clock = StoryClock(NOON - timedelta(days=40))
    parts = for_tests(base, clock)
    full = Full(base, keys.new_journey(parts))
    opener = keys.opener_of(parts, full.key(), full.journey)
    shelf.put_cover(parts, full.journey, CoverArt(CoverColour.LILAC, Topic.ANIMALS, "Van Toos"))
    begun = opening.begin(parts, full.journey, opener, name="Toos", language=Language.NL)
    session = begun.session
    _fill(session, full, clock)
    _dispute(session, full)
    _share(session, full)
    full.profile, full.profile_words = _profile(parts)
    full.left().write_bytes(printing.make_exit_copy(session))
    keeping.close(session)
    return full


def _fill(session: Session, full: Full, clock: StoryClock) -> None:
    client = session.opened_by
    workers = [_invite(session, full, name) for name in ("Ad", "Samira el Ouazzani-Kanariewijk")]
    for body in telling.bodies():
        clock.set(clock.now() + timedelta(days=1))
        saved = writing.write(session, client, Content(body))
        full.of_kind.setdefault(_kind(session, saved.entry), saved.entry)
    for step in telling.linked(full.of_kind):
        full.of_kind[EntryKind.STEP] = writing.write(session, client, Content(step)).entry
    saved = writing.write(session, workers[0], Content(telling.BRINGS))
    full.of_kind[EntryKind.CONTRIBUTION] = saved.entry
    full.situation = writing.write(session, client, Content(telling.DIFFERENCE)).entry
    settings.set_difference(session, shown=True)
    hours.spend(session, workers[0], Spent("2026-02-20", 90), about=full.of_kind[_BROUGHT])
    private = Moment(text=telling.PRIVATE)
    full.private = writing.write(session, client, Content(private), private=True).entry
    full.with_media = _with_media(session, client)
    proposals: tuple[Body, ...] = (Moment(text=telling.PROPOSAL), Step(text=telling.PROPOSED_STEP))
    for by, proposed in zip(workers, proposals, strict=True):
        proposing.propose(session, by, Content(proposed))


def _kind(session: Session, entry: EntryId) -> EntryKind:
    return reading.entry(session, entry).kind


def _invite(session: Session, full: Full, name: str) -> MemberId:
    one = worker_keys(new_worker_root(session.parts.random))
    full.workers.append(one)
    membership.invite(session, Guest(one.public, name, "Wijkteam Zwaluwstraat"), Access.TOGETHER)
    opening.sit_down(session, one)
    return one.id


def _with_media(session: Session, client: MemberId) -> EntryId:
    media = (
        NewMedia(Media.PHOTO, "image/png", telling.photo()),
        NewMedia(Media.VOICE, "audio/wav", telling.voice()),
    )
    content = Content(Moment(text="Hier is de zwaluw op de foto"), media=media)
    return writing.write(session, client, content).entry


def _dispute(session: Session, full: Full) -> None:
    """As when two copies of the journey were written in, and met."""
    client = session.opened_by
    first = writing.write(session, client, Content(Moment(text="eerste kanarie"))).entry
    (head,) = reading.entry(session, first).heads
    for text in telling.TWO_VERSIONS:
        record(session, client, [Say(Written(Moment(text=text)), first, (head.hash,), client)])
    full.disputed = first


def _share(session: Session, full: Full) -> None:
    items = tuple(full.of_kind[kind] for kind in (EntryKind.QUESTION, EntryKind.STEP))
    for recipient in (DOCTOR, Recipient("Woningbedrijf", "verhuurder")):
        opener = keys.opener_of(session.parts, full.key(), full.journey)
        wish = sharing.Wish(recipient, PURPOSE, items, date(2026, 6, 1))
        full.withdrawn, full.shared = full.shared, sharing.grant(session, wish, opener).grant
    sharing.withdraw(session, full.withdrawn)


def _profile(parts: Parts) -> tuple[str, str]:
    """A worker's profile on this computer, so that the page of workers has one to show."""
    made = profiles.begin_less_safe_profile(parts)
    worker = profiles.open_profile(parts, made)
    put_worker_card(parts, made.profile, keys=worker, card=WorkerCard("Ad"), label="Ad")
    return made.profile, made.words
