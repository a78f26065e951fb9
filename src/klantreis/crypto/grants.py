# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Grants: the data key of one epoch, sealed to one member."""

from klantreis.crypto.derivation import labelled
from klantreis.crypto.hierarchy import DataKey, MemberKeys
from klantreis.crypto.sealing import seal_to
from klantreis.domain import canonical
from klantreis.domain.ids import JourneyId, MemberId

GRANT_SIZE = 1120 + 32 + 16  # what HPKE sends along, the key, the tag


def context(journey: JourneyId, *, epoch: int, member: MemberId) -> bytes:
    """What a grant is bound to: put under another name, epoch or journey, it does not open."""
    return labelled("grant", canonical.encode([journey, epoch, member]))


def seal(data_key: DataKey, public_seal: bytes, context: bytes) -> bytes:
    """Seal *data_key* to the owner of *public_seal*; BadFormat when that is no key."""
    return seal_to(public_seal, plain=data_key, context=context)


def open_grant(sealed: bytes, *, keys: MemberKeys, context: bytes) -> DataKey:
    """The data key within a grant to the owner of *keys*; JournalDamaged when it is not theirs."""
    return DataKey(keys.open(sealed, context).reveal())
