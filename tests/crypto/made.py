# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keys, locks and headers for tests: real ones, from fixed roots, at the lowest cost."""

import hashlib
from collections.abc import Callable
from functools import cache

from klantreis.crypto import grants, header, locks, openers
from klantreis.crypto.hierarchy import (
    ClientRoot,
    DataKey,
    MemberKeys,
    WorkerRoot,
    client_keys,
    worker_keys,
)
from klantreis.crypto.locks import Lock
from klantreis.crypto.stretching import FLOOR
from klantreis.domain.ids import FactHash, JourneyId, ReplicaId
from klantreis.domain.members import Role

CLIENT = ClientRoot(bytes(range(32)))
WORKER = WorkerRoot(bytes(range(32, 64)))
DATA_KEY = DataKey(bytes(range(64, 96)))
JOURNEY = JourneyId("0198" + "0" * 28)
REPLICA = ReplicaId("0198" + "1" * 28)
WORDS = "appel fiets kaas molen"
LIST = tuple(f"{place:04}" for place in range(7776))


def random_from(seed: bytes) -> Callable[[int], bytes]:
    """Random bytes that are the same each time for the same *seed*."""
    drawn = 0

    def random(size: int) -> bytes:
        nonlocal drawn
        drawn += 1
        return hashlib.shake_256(seed + drawn.to_bytes(4, "big")).digest(size)

    return random


@cache
def words_lock() -> Lock:
    """A lock on CLIENT that WORDS open."""
    opener = openers.with_words(WORDS)
    return locks.lock(CLIENT, opener=opener, cost=FLOOR, random=random_from(b"lock"))


def grant(keys: MemberKeys) -> bytes:
    """DATA_KEY for the owner of *keys*, in epoch 1 of JOURNEY."""
    context = grants.context(JOURNEY, epoch=1, member=keys.id)
    return grants.seal(DATA_KEY, keys.public.seal, context)


def unsigned_header(*, worker_may_read: bool = False) -> header.Header:
    """A header of a client and a worker, without signature and MAC."""
    client, worker = client_keys(CLIENT), worker_keys(WORKER)
    readers = (client, worker) if worker_may_read else (client,)
    return header.Header(
        jid=JOURNEY,
        gen=7,
        epoch=1,
        data="data-1.db",
        members=(
            header.PublicMember.of(client, Role.CLIENT),
            header.PublicMember.of(worker, Role.WORKER),
        ),
        locks=(words_lock(),),
        grants={keys.id: grant(keys) for keys in readers},
        log={REPLICA: (3, FactHash("ab" * 32))},
    )


def whole_header(*, worker_may_read: bool = False) -> header.Header:
    """The same, signed by the client and with its MAC."""
    bare = unsigned_header(worker_may_read=worker_may_read)
    return header.with_mac(header.seal_members(bare, client_keys(CLIENT)), DATA_KEY)
