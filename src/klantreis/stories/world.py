# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The world of a story while it plays: computers, copies, keys, and what refs stand for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path

from klantreis.bootstrap import StoryClock, demo
from klantreis.crypto import chance
from klantreis.crypto.hierarchy import MemberKeys
from klantreis.crypto.locks import assign_words
from klantreis.crypto.openers import Opener
from klantreis.crypto.secret import Secret
from klantreis.crypto.strength import check_pin
from klantreis.domain.ids import EntryId, GrantId, JourneyId, MemberId
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.domain.problems import NotThere, NotYours, WeakSecret
from klantreis.host.keyring_vault import MemoryVault
from klantreis.services import keeping, keys, opening, profiles
from klantreis.services.keys import Key
from klantreis.services.membership import Guest, invite
from klantreis.services.parts import Parts
from klantreis.services.profiles import ProfileKey
from klantreis.services.session import Session
from klantreis.storage.bundle import Place
from klantreis.stories.format import Story, WorkerSpec
from klantreis.stories.wording import CLIENT, MAIN_COPY, AccessMode, OpensWith

_PIN_DIGITS = 6
_PASSPHRASE_WORDS = 6


@dataclass(slots=True)
class Computer:
    """One copy of the journey, on a computer of its own, with what opens it there."""

    name: str
    parts: Parts
    place: Place
    key: Key = field(repr=False)
    recovery: str = field(repr=False)
    file: Path
    is_there: bool = True


@dataclass(slots=True)
class World:
    """Everything that a story needs while it is played; used by one player."""

    story: Story
    language: Language
    beside: Path
    base: Path
    out: Path
    clock: StoryClock
    zone: tzinfo
    vault: MemoryVault = field(default_factory=MemoryVault)
    journey: JourneyId = JourneyId("")
    client: MemberId = MemberId("")
    copies: dict[str, Computer] = field(default_factory=dict)
    workers: dict[str, ProfileKey] = field(default_factory=dict)
    unlocked: dict[str, MemberKeys] = field(default_factory=dict, repr=False)
    computers: int = 0
    entries: dict[str, EntryId] = field(default_factory=dict)
    grants: dict[str, GrantId] = field(default_factory=dict)
    session: Session | None = None
    copy: str = MAIN_COPY
    present: tuple[str, ...] = ()

    @property
    def here(self) -> Computer:
        """The copy that is open, or would be."""
        return self.copies[self.copy]

    def open_session(self) -> Session:
        """The session that is open now; NotThere when the table is locked."""
        if self.session is None:
            raise NotThere(what="session")
        return self.session

    def member_id(self, who: str) -> MemberId:
        """The id of the client or of a worker; NotYours for a worker whom nobody invited."""
        if who == CLIENT:
            return self.client
        return self.keys_of(who).id

    def keys_of(self, worker: str) -> MemberKeys:
        """A worker's keys, out of their own locked profile; NotYours when nobody invited them."""
        if worker not in self.workers:
            raise NotYours(what="worker")
        if worker not in self.unlocked:
            self.unlocked[worker] = profiles.open_profile(self.main.parts, self.workers[worker])
        return self.unlocked[worker]

    @property
    def main(self) -> Computer:
        """The computer on which the journey began."""
        return self.copies[MAIN_COPY]

    def entry(self, ref: str) -> EntryId:
        """The entry that *ref* stands for; NotThere when its act did not go through."""
        if ref not in self.entries:
            raise NotThere(what="entry")
        return self.entries[ref]

    def grant(self, ref: str) -> GrantId:
        """The sharing that *ref* stands for; NotThere when nothing was given."""
        if ref not in self.grants:
            raise NotThere(what="consent")
        return self.grants[ref]

    def opener(self) -> Opener:
        """What the client gives to open the copy that is open."""
        return keys.opener_of(self.here.parts, self.here.key, self.journey)


def begin(world: World) -> None:
    """The client begins, and the workers of the story are invited."""
    parts = computer_parts(world)
    world.journey = keys.new_journey(parts)
    key = new_key(parts, world.story.client.opens_with, world.journey)
    begun = opening.begin(
        parts, world.journey, keys.opener_of(parts, key, world.journey),
        name=world.story.client.name, language=world.language,
    )  # fmt: skip
    place = opening.place_of(parts, world.journey)
    file = new_file(world, "journey")
    world.copies[MAIN_COPY] = Computer("journey", parts, place, key, begun.recovery, file)
    world.session = begun.session
    world.client = begun.session.store.client
    for worker in world.story.workers:
        welcome(world, worker)
    keeping.make_copy(begun.session, file)
    keeping.close(begun.session)
    world.session = None


def welcome(world: World, worker: WorkerSpec) -> None:
    """A worker makes a profile, if they have none, and the client invites them."""
    session = world.open_session()
    session.as_client()
    make_profile(world, worker.id)
    public = world.keys_of(worker.id).public
    invite(session, Guest(public, worker.name, worker.organisation), access_of(worker.access))


def make_profile(world: World, worker: str) -> None:
    """A profile for a worker, on the computer where the journey began, if they have none."""
    if worker not in world.workers:
        parts = world.main.parts
        words = assign_words(parts.random, parts.words, count=_PASSPHRASE_WORDS)
        world.workers[worker] = profiles.begin_profile(parts, " ".join(words))


def access_of(mode: AccessMode) -> Access:
    """The access that a story's word stands for; there is none for `none`."""
    return Access(mode.value)


def new_key(parts: Parts, kind: OpensWith, journey: JourneyId) -> Key:
    """A new key of *kind*; a PIN or passphrase is thought of here, as the client would."""
    own = ""
    if kind in (OpensWith.CARD_PIN, OpensWith.PIN_DEVICE):
        own = _pin(parts)
    elif kind is OpensWith.PASSPHRASE:
        own = " ".join(assign_words(parts.random, parts.words, count=_PASSPHRASE_WORDS))
    return keys.assign(parts, LockKind(kind.value), journey, own=own)


def computer_parts(world: World) -> Parts:
    """The parts of one computer more; a copy that is made anew gets a new one."""
    world.computers += 1
    return demo(world.base / f"computer-{world.computers}", world.clock, world.vault, world.zone)


def new_file(world: World, name: str) -> Path:
    """Where the newest computer's copy is put, in a folder of its own.

    What it was before stays beside it there, and does not come among the results.
    """
    folder = world.base / f"files-{world.computers}"
    folder.mkdir()
    return folder / f"{name}.klantreis"


def secrets_of(world: World) -> Mapping[str, object]:
    """What opens this demo: written to `secrets.json`, and by nothing but a demo."""
    return {
        "journey": world.journey,
        "copies": {
            name: {
                "file": f"{computer.name}.klantreis",
                "client": _key_as_values(computer.key),
                "recovery": computer.recovery,
            }
            for name, computer in world.copies.items()
        },
        "workers": {
            name: {"passphrase": key.words, "profile": key.profile}
            for name, key in world.workers.items()
        },
        "keyring": _keyring(world),
    }


def _keyring(world: World) -> Mapping[str, str]:
    names = [profiles.in_vault(key.profile) for key in world.workers.values()]
    if any(one.key.kind is LockKind.PIN_DEVICE for one in world.copies.values()):
        names.append(keys.device_name(world.journey))
    return {name: world.vault.get(name).hex() for name in names}


def _key_as_values(key: Key) -> Mapping[str, object]:
    return {
        "kind": key.kind.value,
        "words": key.words,
        "pictures": list(key.pictures),
        "card": key.card,
        "pin": key.pin,
    }


def _pin(parts: Parts) -> str:
    """Six digits by chance, drawn again when they are among the first guesses."""
    while True:
        pin = "".join(str(chance.below(10, parts.random)) for _ in range(_PIN_DIGITS))
        try:
            check_pin(Secret(pin.encode("ascii")))
        except WeakSecret:
            continue
        return pin
