# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey to die in: people, keys, entries, on a computer that is one folder."""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from klantreis.bootstrap import StoryClock
from klantreis.crypto.hierarchy import ClientRoot, MemberKeys
from klantreis.crypto.stretching import FLOOR
from klantreis.disk.whole_files import write_whole
from klantreis.domain.entries import Body, Contribution, Media, Moment, Person, Question
from klantreis.domain.ids import EntryId, JourneyId, MemberId, Random
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.domain.problems import KeyringMissing
from klantreis.host.folders import Folders, word_list
from klantreis.host.log import Log
from klantreis.host.pace import Pace
from klantreis.host.settings import Owner
from klantreis.host.trusted_keyrings import VaultKind
from klantreis.services import keeping, keys, opening, profiles, proposing, writing
from klantreis.services.keys import Key
from klantreis.services.membership import Guest, invite
from klantreis.services.parts import Parts
from klantreis.services.session import Session
from klantreis.services.writing import Content, NewMedia
from klantreis.storage.bundle import Place

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
TEXTS = ("Ik wil rust in huis.", "De sleutel van de planten.", "Alleen voor mij.", "Elke maandag.")


@dataclass(frozen=True, slots=True)
class FolderVault:
    """A keyring that outlives the process, as real ones do: one file for each secret."""

    folder: Path
    is_safe: bool = True
    kind: VaultKind = VaultKind.MEMORY

    def get(self, name: str) -> bytes:
        """The secret under *name*."""
        try:
            return (self.folder / name).read_bytes()
        except FileNotFoundError:
            raise KeyringMissing(kind=self.kind.value, reason="not-kept") from None
        except OSError:
            raise KeyringMissing(kind=self.kind.value, reason="locked") from None

    def put(self, name: str, secret: bytes) -> None:
        """Keep *secret*."""
        self.folder.mkdir(exist_ok=True)
        write_whole(self.folder / name, secret)

    def forget(self, name: str) -> None:
        """Remove what is under *name*."""
        (self.folder / name).unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class World:
    """What the people know and hold; where it lies is the folder that it is played in."""

    journey: JourneyId
    client: MemberId
    root: ClientRoot
    key: Key
    new_key: Key
    recovery: str
    ad: MemberKeys
    bea: MemberKeys
    question: EntryId
    moment: EntryId
    private: EntryId
    proposal: EntryId
    contribution: EntryId


@dataclass(slots=True)
class Table:
    """The journey as it is open in *base*, a computer that is one folder."""

    world: World
    base: Path
    parts: Parts
    place: Place
    session: Session

    @property
    def out(self) -> Path:
        """Where papers and travelling files are put."""
        return self.base / "out"


def parts_in(base: Path, *, seed: int) -> Parts:
    """The parts of the computer in *base*; with chance that repeats itself, so runs compare."""
    clock, folders = StoryClock(NOON), Folders.under(base)
    return Parts(
        clock=clock,
        random=_chance(seed),
        cost=FLOOR,
        folders=folders,
        words=_words(folders.resources),
        vault=FolderVault(base / "vault"),
        pace=Pace(folders.state, clock, lambda _: None),
        log=Log(folders.log, clock),
        zone=UTC,
        owner=Owner.CLIENT,
    )


def copied(base: Path, to: Path) -> Path:
    """The same computer once more."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(base, to)
    return to


def place_in(world: World, parts: Parts) -> Place:
    """Where the journey lies."""
    return opening.place_of(parts, world.journey)


def sit(world: World, base: Path, *, seed: int) -> Table:
    """The client opens the journey in *base*; both workers sit down, if they still belong."""
    parts = parts_in(base, seed=seed)
    place = place_in(world, parts)
    return Table(world, base, parts, place, seated(world, parts, place))


def seated(world: World, parts: Parts, place: Place) -> Session:
    """Open with the client's root at hand, and offer both workers a seat."""
    session = opening.open_with_root(parts, place, world.root)
    for worker in (world.ad, world.bea):
        known = session.members().get(worker.id)
        if known is not None and known.until is None:
            opening.sit_down(session, worker)
    return session


@contextmanager
def at_table(world: World, base: Path, *, seed: int) -> Iterator[Table]:
    """Sit down, and in the end close without a backup."""
    table = sit(world, base, seed=seed)
    try:
        yield table
    finally:
        keeping.close(table.session, with_backup=False)


def begin(base: Path) -> World:
    """A journey with somebody of everything, begun in *base* and locked again."""
    base.mkdir(parents=True)
    (base / "out").mkdir()
    parts = parts_in(base, seed=0)
    journey = keys.new_journey(parts)
    key, new_key = (keys.assign(parts, LockKind.WORDS, journey) for _ in range(2))
    opener = keys.opener_of(parts, key, journey)
    begun = opening.begin(parts, journey, opener, name="Toos", language=Language.NL)
    session = begun.session
    client = session.as_client()
    ad, bea = (_worker(session, name) for name in ("Ad", "Bea"))
    write = writing.write
    mine = Content(Question(text=TEXTS[0]), words_of=Person(text="de buurman"))
    world = World(
        journey=journey, client=client.keys.id, root=client.root, key=key, new_key=new_key,
        recovery=begun.recovery, ad=ad, bea=bea,
        question=write(session, client.keys.id, mine).entry,
        moment=write(session, client.keys.id, with_photo(Moment(text=TEXTS[1]))).entry,
        private=write(session, client.keys.id, text(TEXTS[2]), private=True).entry,
        proposal=proposing.propose(session, ad.id, text("Misschien een wandeling?")).entry,
        contribution=write(session, ad.id, Content(Contribution(text=TEXTS[3]))).entry,
    )  # fmt: skip
    keeping.close(session)
    return world


def text(words: str) -> Content:
    """A moment of these words."""
    return Content(Moment(text=words))


def with_photo(body: Body) -> Content:
    """An entry with a photo on it: bytes that go over several pages of the database."""
    return Content(body, media=(NewMedia(Media.PHOTO, "image/png", _chance(7)(9000)),))


def _worker(session: Session, name: str) -> MemberKeys:
    profile = profiles.begin_profile(session.parts, "zeven sloten op de blauwe deur")
    worker = profiles.open_profile(session.parts, profile)
    invite(session, Guest(worker.public, name, "WIJ"), Access.TOGETHER)
    opening.sit_down(session, worker)
    return worker


@cache
def _words(resources: Path) -> tuple[str, ...]:
    """Read once: it takes longer than a kill."""
    return word_list(resources)


def _chance(seed: int) -> Random:
    return random.Random(seed).randbytes
