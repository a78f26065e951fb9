# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The test vector of the container: a file that comes out the same, byte for byte, for ever."""

import hashlib
from pathlib import Path

from klantreis.crypto.header import Header, PublicMember, seal_members, with_mac
from klantreis.crypto.hierarchy import ClientRoot, DataKey, client_keys
from klantreis.domain.ids import JourneyId
from klantreis.domain.members import Role
from klantreis.storage import bundle, container
from tests.storage.places import place_in

KEY = DataKey(bytes(range(32)))
DATABASE = b"these stand for the pages of SQLCipher"

START = "4b4c414e5452454953310a000000000000083f0000000000000026"
SIZE = 2240
DIGEST = "7093da4786103a505d0c066de0b48d2a12918d4cee5dd70ddbe1944b5f97fe09"
MAC = "6a1fb269976966eb764ff99e4e3b6e185217f3f4f563fdbb611795f102fdf25a"
WHOLE = "4f2aa336a41e38fc401c39a1736f66a17b6aa6f1c25846d998afcc265ea3e94b"


def test_the_vector_comes_out(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    bundle.make(place)
    bundle.data_path(place, 1).write_bytes(DATABASE)
    target = tmp_path / "vector.klantreis"

    container.pack(place, _header(), KEY, target)

    data = target.read_bytes()
    assert data[:27].hex() == START
    assert len(data) == SIZE
    assert data[-32:].hex() == DIGEST
    assert data[-64:-32].hex() == MAC
    assert hashlib.sha256(data).hexdigest() == WHOLE


def _header() -> Header:
    """No locks and no grants: those are random. What is left is the same each time."""
    keys = client_keys(ClientRoot(bytes(range(32, 64))))
    made = Header(
        jid=JourneyId("0f" * 16),
        gen=1,
        epoch=1,
        data="data-1.db",
        members=(PublicMember.of(keys, Role.CLIENT),),
        locks=(),
        grants={},
        log={},
    )
    return with_mac(seal_members(made, keys), KEY)
