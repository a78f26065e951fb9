# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The header and the grant in docs/FORMAT.md are what klantreis reads and writes."""

import hashlib

from klantreis.crypto import base64url, grants, header, signing
from klantreis.crypto.hierarchy import ClientRoot, DataKey, WorkerRoot, client_keys, worker_keys
from klantreis.crypto.locks import Lock
from klantreis.crypto.stretching import FLOOR
from klantreis.crypto.wrapping import Wrapping
from klantreis.domain import canonical
from klantreis.domain.ids import FactHash, JourneyId, ReplicaId
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Role
from tests.crypto.vectors import read_all

VECTORS = read_all()


def test_the_grant_in_the_document_opens_with_the_clients_keys() -> None:
    vector = VECTORS["grant"]
    keys = client_keys(ClientRoot(vector.data("root")))
    journey, epoch = JourneyId(vector.text("journey")), vector.number("epoch")
    context = grants.context(journey, epoch=epoch, member=keys.id)

    sealed = base64url.decode(vector.text("grant"))
    opened = grants.open_grant(sealed, keys=keys, context=context)

    assert context == vector.data("info")
    assert opened.reveal() == vector.data("data-key")


def test_the_header_is_the_one_in_the_document() -> None:
    vector = VECTORS["header"]

    written = header.write(_header_in_the_document())

    assert len(written) == vector.number("size")
    assert hashlib.sha256(written).digest() == vector.data("sha256")


def test_the_clients_signature_is_over_the_bytes_that_the_document_says() -> None:
    vector = VECTORS["header"]
    keys = client_keys(ClientRoot(vector.data("client-root")))

    plain = _header_in_the_document().to_plain()
    signed = canonical.encode({name: plain[name] for name in ("epoch", "jid", "members")})

    assert signing.verify(
        keys.public.sign,
        message=signed,
        signature=vector.data("sig"),
        purpose=signing.Purpose.MEMBERS,
    )


def _header_in_the_document() -> header.Header:
    vector = VECTORS["header"]
    client = client_keys(ClientRoot(vector.data("client-root")))
    worker = worker_keys(WorkerRoot(vector.data("worker-root")))
    last = (vector.number("last"), FactHash(vector.text("last-hash")))
    bare = header.Header(
        jid=JourneyId(vector.text("jid")),
        gen=vector.number("gen"),
        epoch=vector.number("epoch"),
        data=vector.text("data"),
        members=(
            header.PublicMember.of(client, Role.CLIENT),
            header.PublicMember.of(worker, Role.WORKER),
        ),
        locks=(_lock_in_the_document(vector.text("lock")),),
        grants={client.id: base64url.decode(VECTORS[vector.text("grant")].text("grant"))},
        log={ReplicaId(vector.text("replica")): last},
    )
    signed = header.seal_members(bare, client)
    return header.with_mac(signed, DataKey(vector.data("data-key")))


def _lock_in_the_document(name: str) -> Lock:
    vector = VECTORS[name]
    return Lock(
        id=vector.text("id"),
        kind=LockKind.WORDS,
        wrapping=Wrapping(
            salt=vector.data("salt"),
            cost=FLOOR,
            wrapped=vector.data("wrapped"),
            commitment=vector.data("commitment"),
        ),
    )
