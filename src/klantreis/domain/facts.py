# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Facts: what a journey is made of. Each is immutable, signed, and a link in the chain of one copy.

The chain holds only a salted commitment to the payload: erasing sets payload and salt to None, the
chain still verifies, and what is left tells nothing of the text.
"""

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum

from klantreis.domain import canonical
from klantreis.domain.clock import Stamp
from klantreis.domain.consent import Grant
from klantreis.domain.entries import Attachment, Body, Person
from klantreis.domain.ids import NO_HASH, EntryId, FactHash, GrantId, MemberId, ReplicaId
from klantreis.domain.members import Member
from klantreis.domain.plain import from_plain, to_plain
from klantreis.domain.problems import BadFormat, NotThere
from klantreis.domain.settings import JourneySettings

_LABEL = b"klantreis/1/fact"
SALT_BYTES = 16
COMMITMENT_BYTES = 32
_HEX = frozenset("0123456789abcdef")


class Scope(StrEnum):
    """What a Forgotten takes: the entry, some versions, or what moved to *alleen van mij*."""

    WHOLE = "whole"
    VERSIONS = "versions"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Written:
    """A version of an entry; the fact's `after` names the versions it follows."""

    body: Body
    words_of: Person = Person()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposed:
    """A text from somebody else that waits for the client's yes."""

    body: Body
    words_of: Person = Person()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    """The client takes a proposal in; it carries the text, which so stands by the client's word."""

    body: Body
    words_of: Person = Person()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Reworded:
    """The client says it in own words; the proposal's text is erased."""

    body: Body
    words_of: Person = Person()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """The client says no; the proposal's text is erased."""


@dataclass(frozen=True, slots=True)
class Removed:
    """Put aside; `after` names the versions that were seen. Can be restored."""


@dataclass(frozen=True, slots=True)
class Restored:
    """Brought back; `after` names the removals it answers."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Erased for good; for `VERSIONS` the fact's `after` names which."""

    scope: Scope


@dataclass(frozen=True, slots=True)
class Viewed:
    """The client's own view beside somebody else's text; `after` names the views it follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Granted:
    """The client's signed yes to one sharing."""

    grant: Grant


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The client takes a consent back."""

    grant: GrantId


@dataclass(frozen=True, slots=True)
class Shared:
    """A paper was made for a grant: the SHA-256 and length of its exact bytes."""

    grant: GrantId
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody becomes a member, or gets another access."""

    member: Member


@dataclass(frozen=True, slots=True)
class MemberRemoved:
    """A member is let go; what they write later does not count."""

    member: MemberId


@dataclass(frozen=True, slots=True)
class Opened:
    """The author opened the journey."""


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """The client set something about the journey as a whole."""

    settings: JourneySettings


Payload = (
    Written
    | Proposed
    | Accepted
    | Reworded
    | Refused
    | Removed
    | Restored
    | Forgotten
    | Viewed
    | Granted
    | Withdrawn
    | Shared
    | Invited
    | MemberRemoved
    | Opened
    | SettingsChanged
)

PAYLOADS: dict[str, type[Payload]] = {
    kind.__name__: kind
    for kind in (
        Written, Proposed, Accepted, Reworded, Refused, Removed, Restored, Forgotten, Viewed,
        Granted, Withdrawn, Shared, Invited, MemberRemoved, Opened, SettingsChanged,
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One signed statement. Everything but `salt` and `payload` stays when a text is erased."""

    rep: ReplicaId
    seq: int
    prev: FactHash
    stamp: Stamp
    kind: str
    entry: EntryId | None
    after: tuple[FactHash, ...]
    author: MemberId
    salt: bytes | None
    payload: bytes | None
    commitment: bytes
    hash: FactHash
    sig: bytes

    @property
    def is_erased(self) -> bool:
        """Whether the text is gone."""
        return self.payload is None

    @property
    def order(self) -> tuple[Stamp, str, int, str]:
        """Where the fact stands among all facts of all copies."""
        return (self.stamp, self.rep, self.seq, self.hash)


def read_payload(fact: Fact) -> Payload:
    """What *fact* says; NotThere when erased, BadFormat when it does not follow the format."""
    if fact.payload is None:
        raise NotThere(what="payload")
    if fact.kind not in PAYLOADS:
        raise BadFormat(what="kind")
    return from_plain(PAYLOADS[fact.kind], canonical.decode(fact.payload))


def write_payload(payload: Payload) -> bytes:
    """The canonical bytes of *payload*."""
    return canonical.encode(to_plain(payload))


def commit(salt: bytes, payload: bytes) -> bytes:
    """The commitment that the chain keeps: SHA-256 over salt and payload."""
    return hashlib.sha256(salt + payload).digest()


def hash_of(fact: Fact) -> FactHash:
    """SHA-256 over label, previous hash, commitment and metadata: what the author signs."""
    metadata = canonical.encode(
        [
            fact.rep, fact.seq, fact.stamp.ms, fact.stamp.count, fact.kind,
            fact.entry, list(fact.after), fact.author,
        ]
    )  # fmt: skip
    whole = _LABEL + bytes.fromhex(fact.prev) + fact.commitment + metadata
    return FactHash(hashlib.sha256(whole).hexdigest())


def is_whole(fact: Fact) -> bool:
    """Whether hash and commitment fit what the fact holds (an erased fact holds no payload)."""
    if not _is_well_shaped(fact) or hash_of(fact) != fact.hash:
        return False
    if fact.payload is None or fact.salt is None:
        return fact.payload is None and fact.salt is None
    return len(fact.salt) == SALT_BYTES and commit(fact.salt, fact.payload) == fact.commitment


def erased(fact: Fact) -> Fact:
    """The same fact without its text."""
    return replace(fact, salt=None, payload=None)


def _is_well_shaped(fact: Fact) -> bool:
    """Whether lengths fit: without them, one hash could stand for two facts."""
    is_hash = len(fact.prev) == len(NO_HASH) and set(fact.prev) <= _HEX
    return is_hash and len(fact.commitment) == COMMITMENT_BYTES and fact.stamp.is_possible
