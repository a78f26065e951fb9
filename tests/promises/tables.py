# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey that was kept once, and laid on the table anew for each test: keys take time."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.crypto import box as sealing
from klantreis.crypto.hierarchy import ClientRoot, MemberKeys, WorkerRoot, worker_keys
from klantreis.crypto.secret import Secret
from klantreis.domain.members import Access, Member
from klantreis.services import membership, opening, recording
from klantreis.services.keys import Key
from klantreis.services.membership import Guest
from klantreis.services.parts import Parts
from klantreis.services.session import Session
from klantreis.storage.bundle import Place
from tests.services.table import Table

STRANGER = worker_keys(WorkerRoot(b"vreemde " * 4))


@dataclass(slots=True)
class Kept:
    """A locked journey below *base*, and what its people remember of it."""

    base: Path
    table: Table
    root: ClientRoot
    roots: dict[str, WorkerRoot]

    def laid(self, base: Path) -> "Kept":
        """The same journey, in a copy of all its folders."""
        shutil.copytree(self.base, base)
        clock = StoryClock(self.table.clock.now())
        parts = replace(for_tests(base, clock), vault=self.table.parts.vault)
        place = opening.place_of(parts, self.table.journey)
        table = replace(self.table, parts=parts, clock=clock, place=place)
        return Kept(base, table, self.root, self.roots)

    @property
    def parts(self) -> Parts:
        """The world of this copy."""
        return self.table.parts

    @property
    def place(self) -> Place:
        """Where this copy lies."""
        return self.table.place

    @property
    def key(self) -> Key:
        """What the client keeps."""
        return self.table.key

    def keys(self, name: str) -> MemberKeys:
        """A worker's unlocked keys."""
        return self.table.workers[name]

    def as_client(self) -> Session:
        """Open as the client."""
        self.table.session = opening.open_with_root(self.parts, self.place, self.root)
        return self.table.session

    def as_worker(self, name: str) -> Session:
        """Open with a worker's key alone."""
        self.table.session = opening.open_as_worker(self.parts, self.place, self.keys(name))
        return self.table.session


def keep(base: Path, table: Table, roots: dict[str, WorkerRoot]) -> Kept:
    """Lock *table* and keep it for later."""
    root = table.session.as_client().root
    table.lock()
    return Kept(base, table, root, roots)


def seat(table: Table, name: str, access: Access, **about: str) -> tuple[WorkerRoot, Member]:
    """A worker travels along; gives the root as well, which only the worker's profile holds."""
    root = WorkerRoot(table.parts.random(32))
    keys = worker_keys(root)
    table.workers[name] = keys
    guest = Guest(keys.public, about.get("called", name), about.get("organisation", ""))
    member = membership.invite(table.session, guest, access)
    opening.sit_down(table.session, keys)
    return root, member


def opened_box(session: Session, key: Secret) -> bytes:
    """The box, opened with *key*, whatever that is."""
    sealed = session.store.box()
    assert sealed is not None
    return sealing.open_box(key, sealed, context=recording.box_context(session))
