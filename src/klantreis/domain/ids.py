# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names for things: each kind of id has its own type, so that they cannot be mixed up."""

from collections.abc import Callable
from typing import NewType

from klantreis.domain.clock import Clock, ms_of

JourneyId = NewType("JourneyId", str)
ReplicaId = NewType("ReplicaId", str)
EntryId = NewType("EntryId", str)
MemberId = NewType("MemberId", str)
GrantId = NewType("GrantId", str)
FactHash = NewType("FactHash", str)
AttachmentId = NewType("AttachmentId", str)

Random = Callable[[int], bytes]

NO_HASH = FactHash("0" * 64)


def new_id(clock: Clock, random: Random) -> str:
    """Make a UUIDv7 (RFC 9562): 32 hex characters that sort by time."""
    ms = ms_of(clock.now())
    chance = int.from_bytes(random(10), "big")
    value = (ms & (1 << 48) - 1) << 80 | 7 << 76 | (chance >> 62 & 0xFFF) << 64
    value |= 2 << 62 | chance & (1 << 62) - 1
    return f"{value:032x}"
