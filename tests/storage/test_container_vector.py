# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The test vector of the container: a file that comes out the same, byte for byte, for ever."""

import hashlib
from pathlib import Path

from klantreis.crypto.header import Header, PublicMember, Role, seal_members, with_mac
from klantreis.crypto.hierarchy import ClientRoot, DataKey, client_keys
from klantreis.domain.ids import JourneyId
from klantreis.storage import bundle, container
from tests.storage.places import place_in

KEY = DataKey(bytes(range(32)))
DATABASE = b"these stand for the pages of SQLCipher"

START = "4b4c414e5452454953310a000000000000083f0000000000000026"
SIZE = 2240
DIGEST = "67fb5cf37a2ee2009f6e9ea07de7b028b5b06b9ffd22c8b016155a91c95d3edf"
MAC = "ae65d40542e08cbe063db04293747d63f60458263509c7f9ff903adbb4e08dc2"
WHOLE = "0a8a341f6451b2e20925e7b37cb2619016fb0f0dbe0fd9dc8acb1199e0156b57"


def test_the_vector_comes_out(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    bundle.make(place)
    bundle.data_path(place, 1).write_bytes(DATABASE)
    target = tmp_path / "vector.klantreis"

    container.pack(place, _header(), KEY, target)

    data = target.read_bytes()
    assert data[:27].hex() == START
    assert len(data) == SIZE
    assert data[-64:-32].hex() == DIGEST
    assert data[-32:].hex() == MAC
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
