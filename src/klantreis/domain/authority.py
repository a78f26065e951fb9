# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who may say what. Authority is in the fact, not in the window.

The client owns the question, the process and the result; a worker owns only their own contribution
and may propose. There is no override and no setting that changes this.
"""

from dataclasses import dataclass

from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import MemberId
from klantreis.domain.members import Member, Role

_CLIENT_SAYS = frozenset(
    {
        "Accepted", "Reworded", "Refused", "Removed", "Restored", "Forgotten", "Viewed", "Granted",
        "Withdrawn", "Shared", "Invited", "MemberRemoved", "Opened", "SettingsChanged",
    }
)  # fmt: skip
_WORKER_SAYS_OF_OWN = frozenset({"Removed", "Restored", "Forgotten"})


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody is about to say: the kind of fact, about which kind of entry, whose it is."""

    fact: str
    body: EntryKind | None = None
    owner: MemberId | None = None


def may_say(member: Member, saying: Saying) -> bool:
    """Whether *member* may say *saying*; `owner` is None for an entry that does not exist yet."""
    own = saying.owner in (None, member.id)
    if member.role is Role.CLIENT:
        return own if saying.fact == "Written" else saying.fact in _CLIENT_SAYS
    if saying.fact == "Written":
        return own and saying.body in (None, EntryKind.CONTRIBUTION)
    if saying.fact == "Proposed":
        return own
    if saying.fact in _WORKER_SAYS_OF_OWN:
        return saying.owner == member.id
    return saying.fact == "Opened"
