# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose words they are: the one place in storage where a signature is checked.

A member's id is a print of the member's own public keys. So the client's id, which the journey
keeps, says which key is the client's, and nobody can put another key in its place.
"""

from collections.abc import Iterable

from klantreis.crypto.hierarchy import PublicKeys, member_id
from klantreis.crypto.signing import Purpose, verify
from klantreis.domain.facts import PAYLOADS, Fact, Invited, is_whole, read_payload
from klantreis.domain.ids import NO_HASH, FactHash, MemberId
from klantreis.domain.journey import fold_members
from klantreis.domain.members import Member, Members
from klantreis.domain.problems import BadFormat

MEMBERSHIP = ("Invited", "MemberRemoved")
_OF_JOURNEY = frozenset(
    {"Granted", "Withdrawn", "Shared", "Opened", "SettingsChanged", *MEMBERSHIP}
)


def holds(fact: Fact, members: Members) -> bool:
    """Whether *fact* is whole, and signed by the member it names; past members count as well."""
    known = members.get(fact.author)
    return known is not None and is_in_order(fact) and _is_signed(fact, by=known.member.sign)


def is_in_order(fact: Fact) -> bool:
    """Whether hashes and shape of *fact* are right, whoever said it."""
    # A kind unknown here may come from a later version: it counts for nothing, but it stays.
    fits = fact.kind not in PAYLOADS or (fact.kind in _OF_JOURNEY) == (fact.entry is None)
    return fits and is_whole(fact)


def known_members(facts: Iterable[Fact], client: MemberId) -> Members:
    """Who belongs, out of the membership facts that *client*'s own key signed."""
    said = [
        fact
        for fact in facts
        if fact.author == client and fact.kind in MEMBERSHIP and is_in_order(fact)
    ]
    key = _key_of(client, said)
    if key is None:
        return {}
    return fold_members((fact for fact in said if _counts(fact, key)), client)


def is_own_key(member: Member) -> bool:
    """Whether the id of *member* is the print of the keys that come with it."""
    return member_id(PublicKeys(sign=member.sign, seal=member.seal)) == member.id


class Trust:
    """Signatures that were found good, so that each is checked once while a journal is open."""

    def __init__(self) -> None:
        self._held: set[tuple[FactHash, bytes]] = set()

    def holds(self, fact: Fact, members: Members) -> bool:
        """As `holds`; what the fact says is compared with its hash each time."""
        if (fact.hash, fact.sig) in self._held and fact.author in members:
            return is_in_order(fact)
        if not holds(fact, members):
            return False
        self._held.add((fact.hash, fact.sig))
        return True


def _key_of(client: MemberId, facts: Iterable[Fact]) -> bytes | None:
    for fact in facts:
        member = _invited(fact)
        if member is not None and member.id == client and is_own_key(member):
            return member.sign
    return None


def _counts(fact: Fact, key: bytes) -> bool:
    if not _is_signed(fact, by=key):
        return False
    if fact.kind != "Invited":
        return _is_readable(fact)
    member = _invited(fact)
    return member is not None and is_own_key(member)


def _invited(fact: Fact) -> Member | None:
    if fact.kind != "Invited" or fact.is_erased or not _is_readable(fact):
        return None
    said = read_payload(fact)
    return said.member if isinstance(said, Invited) else None


def _is_readable(fact: Fact) -> bool:
    try:
        return fact.is_erased or read_payload(fact) is not None
    except BadFormat:
        return False


def _is_signed(fact: Fact, *, by: bytes) -> bool:
    if fact.hash == NO_HASH:
        return False
    return verify(by, message=bytes.fromhex(fact.hash), signature=fact.sig, purpose=Purpose.FACT)
