# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small real journeys' files for the tests: real keys, a real header, a real SQLCipher database."""

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from klantreis.crypto import grants, header, locks
from klantreis.crypto.header import Header, PublicMember
from klantreis.crypto.hierarchy import ClientRoot, DataKey, client_keys
from klantreis.crypto.locks import Lock
from klantreis.crypto.openers import with_words
from klantreis.crypto.stretching import FLOOR
from klantreis.domain.facts import Invited
from klantreis.domain.ids import JourneyId, ReplicaId
from klantreis.domain.members import Role
from klantreis.domain.members import Role as MemberRole
from klantreis.storage import bundle, headers
from klantreis.storage.bundle import Place
from klantreis.storage.connection import connect
from klantreis.storage.store import Store
from tests.storage.people import CLIENT, JOURNEY, KEY, Copy, member

TOP = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Kept:
    """A place with a journey in it, and what opens it."""

    place: Place
    header: Header
    key: DataKey


def place_in(folder: Path) -> Place:
    """A place that is not there yet."""
    return Place(folder / "reis", folder / "staat")


def data_key(name: str = "one") -> DataKey:
    """Always the same key for the same name."""
    return DataKey(hashlib.sha256(name.encode()).digest())


def client_root(name: str = "client") -> ClientRoot:
    """Always the same client for the same name."""
    return ClientRoot(hashlib.sha256(name.encode()).digest())


def new_header(key: DataKey, *, epoch: int = 1, jid: JourneyId = JOURNEY) -> Header:
    """A header of one client, signed and sealed as in life, without locks."""
    keys = client_keys(client_root())
    context = grants.context(jid, epoch=epoch, member=keys.id)
    made = Header(
        jid=jid,
        gen=1,
        epoch=epoch,
        data=bundle.data_name(epoch),
        members=(PublicMember.of(keys, Role.CLIENT),),
        locks=(),
        grants={keys.id: grants.seal(key, keys.public.seal, context)},
        log={},
    )
    return header.with_mac(header.seal_members(made, keys), key)


def new_lock(words: str) -> Lock:
    """A real lock on the client's root, at the lowest cost."""
    opener = with_words(words)
    return locks.lock(client_root(), opener=opener, cost=FLOOR, random=os.urandom)


def fill(path: Path, key: DataKey, words: str = "woorden") -> None:
    """Make a database at *path* that holds *words*."""
    path.touch(mode=0o600)
    connection = connect(path, key)
    connection.execute("create table if not exists said (words text)")
    connection.execute("insert into said (words) values (?)", (words,))
    connection.close()


def words_in(path: Path, key: DataKey) -> list[str]:
    """What `fill` put there, in order."""
    connection = connect(path, key)
    try:
        return [row[0] for row in connection.execute("select words from said order by rowid")]
    finally:
        connection.close()


def begin(folder: Path, *, jid: JourneyId = JOURNEY) -> Kept:
    """A journey in *folder* with a small database, its header in all three copies."""
    place, key = place_in(folder), data_key()
    bundle.make(place)
    fill(bundle.data_path(place, 1), key)
    made = headers.replace_all(place, new_header(key, jid=jid), key)
    return Kept(place, made, key)


def begin_journal(folder: Path, *, moments: int = 5) -> tuple[Kept, Copy]:
    """A journey in *folder* with a real journal that is open, in which the client wrote."""
    place = place_in(folder)
    bundle.make(place)
    path = bundle.data_path(place, 1)
    replica = ReplicaId("1" * 32)
    store = Store.create(path, KEY, journey=JOURNEY, client=CLIENT.id, replica=replica)
    copy = Copy(store)
    copy.say(Invited(member(CLIENT, MemberRole.CLIENT)))
    for number in range(moments):
        copy.write(f"woord{number} van de buurvrouw")
    made = replace(new_header(KEY), log=store.heads())
    return Kept(place, headers.replace_all(place, made, KEY), KEY), copy


def next_epoch(kept: Kept) -> tuple[Header, DataKey]:
    """A header and key for the epoch after that of *kept*; its database lies ready."""
    key = data_key("two")
    fill(bundle.data_path(kept.place, 2), key, "nieuw")
    made = new_header(key, epoch=2, jid=kept.header.jid)
    return replace(made, gen=kept.header.gen), key


def run_apart(code: str, *arguments: object, mount: str = "") -> str:
    """Run *code* in another process; *mount* are shell words to do first, as root of its own.

    With *mount* the process gets a mount table of its own, so the computer's stays as it is.
    """
    command = [sys.executable, "-c", code, *map(str, arguments)]
    if mount:
        script = f'set -e\n{mount}\nexec "$@"'
        command = ["unshare", "-rm", "sh", "-c", script, "sh", *command]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TOP / "src"), str(TOP)])}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
