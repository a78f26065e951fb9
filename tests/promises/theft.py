# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody can do who has all files, a worker's keys and the source."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from klantreis.crypto import grants
from klantreis.crypto import header as as_bytes
from klantreis.crypto.derivation import derive
from klantreis.crypto.header import Header, PublicMember
from klantreis.crypto.hierarchy import ClientRoot, DataKey, MemberKeys, WorkerRoot, client_keys
from klantreis.crypto.secret import Secret
from klantreis.domain.ids import MemberId
from klantreis.domain.members import Role
from klantreis.domain.problems import KlantreisError
from klantreis.storage.bundle import Place
from klantreis.storage.store import Store

OWN_KEY = DataKey(b"self made data key, thirty-two b")
_LABELS = (
    "client/box", "client/id/sign", "client/id/seal/x25519", "client/id/pdf", "client/id/receipt",
    "worker/id/sign", "worker/id/seal/x25519", "data/database", "data/header", "data/container",
    "box/write", "wrap/key", "wrap/commitment", "grant", "data",
)  # fmt: skip


def grown_from(root: WorkerRoot, header: Header) -> Iterator[bytes]:
    """Every 32 bytes that the source knows how to make of a worker's root, and what lies about."""
    yield root.reveal()
    as_client = ClientRoot(root.reveal())
    for secret in (root, as_client):
        for label in _LABELS:
            yield derive(secret, label).reveal()
            yield derive(secret, label, detail=header.jid.encode()).reveal()
    for sealed in header.grants.values():
        yield from (sealed[:32], sealed[-32:], sealed[-48:-16], sha256(sealed).digest())
    yield from (bytes(32), sha256(header.jid.encode()).digest(), header.mac, header.sig[:32])


def opens(path: Path, key: bytes) -> bool:
    """Whether *key* opens the database at *path*, as a data key."""
    try:
        Store.open(path, DataKey(key)).close()
    except KlantreisError:
        return False
    return True


def granted_to(header: Header, keys: MemberKeys, data_key: DataKey) -> Header:
    """*header* with a grant that somebody made for themselves, under a MAC of the same key."""
    context = grants.context(header.jid, epoch=header.epoch, member=keys.id)
    sealed = grants.seal(data_key, keys.public.seal, context)
    members = header.members
    if keys.id not in {one.id for one in members}:
        members = (*members, PublicMember.of(keys, Role.WORKER))
    made = replace(header, members=members, grants={**header.grants, keys.id: sealed})
    return as_bytes.with_mac(replace(made, gen=header.gen + 5), data_key)


def owned_by(header: Header, root: ClientRoot, data_key: DataKey) -> Header:
    """*header* with another client in it, who signed the members and has the only grant."""
    keys = client_keys(root)
    workers = tuple(one for one in header.members if one.role is Role.WORKER)
    mine = replace(header, members=(PublicMember.of(keys, Role.CLIENT), *workers), grants={})
    return granted_to(as_bytes.seal_members(mine, keys), keys, data_key)


def contexts(header: Header) -> Iterator[bytes]:
    """Every context in which a grant may have been sealed."""
    members: list[MemberId] = [one.id for one in header.members]
    for epoch in range(header.epoch + 3):
        for member in members:
            yield grants.context(header.jid, epoch=epoch, member=member)
    yield b""


def put(place: Place, header: Header) -> None:
    """Write *header* over all three copies, without asking anybody."""
    data = as_bytes.write(header)
    for path in (*place.slots, place.third):
        path.write_bytes(data)


def box_keys(root: WorkerRoot, data_key: DataKey, header: Header) -> Iterator[Secret]:
    """What a worker who reads along would try on the private box."""
    yield from map(Secret, grown_from(root, header))
    yield from (derive(data_key, label) for label in _LABELS)
    yield Secret(data_key.reveal())
