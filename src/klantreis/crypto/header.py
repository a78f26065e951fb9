# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The header of a journey: who belongs to it, what opens it, which state is the last.

Whoever finds the files can read it and write in it. So it names nobody, and it is trusted only
after a key has opened it: the client's signature holds the members, the MAC holds the rest.
"""

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from klantreis.crypto import base64url, fields, framing, grants
from klantreis.crypto.derivation import labelled
from klantreis.crypto.fields import HEX_16, HEX_32, Fields
from klantreis.crypto.hierarchy import (
    ClientRoot,
    DataKey,
    MemberKeys,
    PublicKeys,
    client_keys,
    member_id,
)
from klantreis.crypto.locks import Lock
from klantreis.crypto.sealing import PUBLIC_SIZE
from klantreis.crypto.signing import Purpose, verify
from klantreis.domain import canonical
from klantreis.domain.ids import FactHash, JourneyId, MemberId, ReplicaId
from klantreis.domain.members import Role
from klantreis.domain.problems import BadFormat, JournalDamaged, MayNotOpen, NewerFormat

FORMAT = 1
MOST_BYTES = 64 * 1024
_TITLE = "KLANTREIS-KOP"
_MOST_MEMBERS = 16
_MOST_LOCKS = 16
_MOST_COPIES = 128
_NAMES = (
    *("fmt", "min", "jid", "gen", "epoch", "data", "members"),
    *("sig", "locks", "grants", "log", "mac"),
)
# A bare name: a header from outside must not lead to a file elsewhere.
_DATA_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,47}\.db", re.ASCII)
_ROLE = re.compile("client|worker")


@dataclass(frozen=True, slots=True)
class PublicMember:
    """A member as the header knows them: keys, and no name."""

    id: MemberId
    role: Role
    sign: bytes
    seal: bytes

    @classmethod
    def of(cls, keys: MemberKeys, role: Role) -> "PublicMember":
        """The public side of *keys*."""
        return cls(id=keys.id, role=role, sign=keys.public.sign, seal=keys.public.seal)

    def is_named_rightly(self) -> bool:
        """Whether the id is that of these two keys."""
        return self.id == member_id(PublicKeys(sign=self.sign, seal=self.seal))

    def to_plain(self) -> dict[str, object]:
        """As values for canonical JSON."""
        sign, seal = base64url.encode(self.sign), base64url.encode(self.seal)
        return {"id": self.id, "role": self.role.value, "sign": sign, "seal": seal}


@dataclass(frozen=True, slots=True)
class Header:
    """A header as it was written; of the parts, only what `open_as_…` has checked is to be trusted.

    `min` is the oldest format that may read it, `gen` counts writes, `epoch` counts data keys,
    `data` is the database's file name, `log` the last fact of each copy: (number, hash).
    """

    jid: JourneyId
    gen: int
    epoch: int
    data: str
    members: tuple[PublicMember, ...]
    locks: tuple[Lock, ...]
    grants: Mapping[MemberId, bytes]
    log: Mapping[ReplicaId, tuple[int, FactHash]]
    sig: bytes = b""
    mac: bytes = b""
    fmt: int = FORMAT
    min: int = FORMAT

    def client(self) -> PublicMember:
        """The one member whose journey it is; JournalDamaged when there is none, or more."""
        clients = [member for member in self.members if member.role == Role.CLIENT]
        if len(clients) != 1:
            raise JournalDamaged(what="members")
        return clients[0]

    def to_plain(self) -> dict[str, object]:
        """As values for canonical JSON."""
        return {
            "fmt": self.fmt,
            "min": self.min,
            "jid": self.jid,
            "gen": self.gen,
            "epoch": self.epoch,
            "data": self.data,
            "members": [member.to_plain() for member in self.members],
            "sig": base64url.encode(self.sig),
            "locks": [lock.to_plain() for lock in self.locks],
            "grants": {name: base64url.encode(sealed) for name, sealed in self.grants.items()},
            "log": {name: [seq, last] for name, (seq, last) in self.log.items()},
            "mac": base64url.encode(self.mac),
        }


def write(header: Header) -> bytes:
    """The header's bytes: title, canonical JSON, SHA-256. BadFormat when it is not whole.

    What was written can be read: it is read at once.
    """
    data = framing.write(_TITLE, header.to_plain(), most=MOST_BYTES)
    read(data)
    return data


def read(untrusted: bytes) -> Header:
    """Read a header from outside; NewerFormat when a later klantreis is needed, else BadFormat."""
    value = framing.read(_TITLE, untrusted, most=MOST_BYTES)
    _refuse_newer(value)
    found = Fields(value, what="header", names=_NAMES)
    header = Header(
        jid=JourneyId(found.text("jid", HEX_16)),
        gen=found.number("gen"),
        epoch=found.number("epoch"),
        data=found.text("data", _DATA_NAME),
        members=tuple(_read_member(one) for one in found.many("members", most=_MOST_MEMBERS)),
        locks=tuple(Lock.from_plain(one) for one in found.many("locks", most=_MOST_LOCKS)),
        grants=_read_grants(found.table("grants", most=_MOST_MEMBERS)),
        log=_read_log(found.table("log", most=_MOST_COPIES)),
        sig=found.data("sig", size=64),
        mac=found.data("mac", size=32),
        fmt=found.number("fmt", least=1),
        min=found.number("min", least=1),
    )
    _refuse_mixed_up(header)
    return header


def seal_members(header: Header, client_keys: MemberKeys) -> Header:
    """The same header with the client's signature over who belongs to it, in this epoch."""
    signature = client_keys.sign(_members_signed(header), purpose=Purpose.MEMBERS)
    return replace(header, sig=signature)


def members_hold(header: Header) -> bool:
    """Whether the client in the header signed its members; if not, they are provisional."""
    return all(member.is_named_rightly() for member in header.members) and verify(
        header.client().sign,
        message=_members_signed(header),
        signature=header.sig,
        purpose=Purpose.MEMBERS,
    )


def with_mac(header: Header, data_key: DataKey) -> Header:
    """The same header with its MAC; the last thing to do before `write`."""
    return replace(header, mac=data_key.header_mac(_maced(header)))


def mac_holds(header: Header, data_key: DataKey) -> bool:
    """Whether somebody who holds *data_key* wrote this header as it is."""
    return hmac.compare_digest(header.mac, data_key.header_mac(_maced(header)))


def open_as_client(header: Header, root: ClientRoot) -> DataKey:
    """The data key for the client; JournalDamaged when keys, grant or MAC are not what they were.

    Members may still be provisional: ask `members_hold`.
    """
    keys = client_keys(root)
    if header.client() != PublicMember.of(keys, Role.CLIENT):
        raise JournalDamaged(what="members")
    if keys.id not in header.grants:
        raise JournalDamaged(what="grant")
    return _opened(header, keys)


def open_as_member(header: Header, keys: MemberKeys) -> DataKey:
    """The data key for a member; MayNotOpen without a grant, JournalDamaged when it is broken."""
    if keys.id not in header.grants:
        raise MayNotOpen(member=keys.id)
    return _opened(header, keys)


def _opened(header: Header, keys: MemberKeys) -> DataKey:
    context = grants.context(header.jid, epoch=header.epoch, member=keys.id)
    data_key = grants.open_grant(header.grants[keys.id], keys=keys, context=context)
    if not mac_holds(header, data_key):
        raise JournalDamaged(what="header")
    return data_key


def _members_signed(header: Header) -> bytes:
    # With journey and epoch: an earlier list, validly signed, does not fit a later epoch.
    members = [member.to_plain() for member in header.members]
    return canonical.encode({"jid": header.jid, "epoch": header.epoch, "members": members})


def _maced(header: Header) -> bytes:
    plain = header.to_plain()
    del plain["mac"]
    return labelled("header", canonical.encode(plain))


def _refuse_newer(value: object) -> None:
    # Looked at before anything else: a newer header may hold what this program cannot know.
    needed = value.get("min") if isinstance(value, dict) else None
    needed = fields.number(needed, what="header", least=1)
    if needed > FORMAT:
        raise NewerFormat(found=needed, known=FORMAT)


def _refuse_mixed_up(header: Header) -> None:
    names = {member.id for member in header.members}
    clients = sum(member.role == Role.CLIENT for member in header.members)
    if clients != 1 or len(names) != len(header.members) or not header.grants.keys() <= names:
        raise BadFormat(what="members")
    if len({lock.id for lock in header.locks}) != len(header.locks):
        raise BadFormat(what="locks")


def _read_member(untrusted: object) -> PublicMember:
    found = Fields(untrusted, what="member", names=("id", "role", "sign", "seal"))
    member = PublicMember(
        id=MemberId(found.text("id", HEX_16)),
        role=Role(found.text("role", _ROLE)),
        sign=found.data("sign", size=32),
        seal=found.data("seal", size=PUBLIC_SIZE),
    )
    if not member.is_named_rightly():
        raise BadFormat(what="member")
    return member


def _read_grants(untrusted: dict[str, object]) -> dict[MemberId, bytes]:
    return {
        MemberId(name): fields.data(sealed, what="grant", size=grants.GRANT_SIZE)
        for name, sealed in untrusted.items()
    }


def _read_log(untrusted: dict[str, object]) -> dict[ReplicaId, tuple[int, FactHash]]:
    return {
        ReplicaId(fields.text(name, HEX_16, what="log")): _read_head(head)
        for name, head in untrusted.items()
    }


def _read_head(untrusted: object) -> tuple[int, FactHash]:
    if not isinstance(untrusted, list) or len(untrusted) != 2:
        raise BadFormat(what="log")
    seq = fields.number(untrusted[0], what="log")
    return seq, FactHash(fields.text(untrusted[1], HEX_32, what="log"))
