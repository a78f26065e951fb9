# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a court let somebody decide: recorded with scope, reference and date, or not at all.

It gives no key and no right of its own: a yes still takes the client's own secret. It says, on all
that is made in that role, who spoke and by which decision.
"""

from dataclasses import replace

from klantreis.domain.facts import Invited
from klantreis.domain.ids import MemberId
from klantreis.domain.members import Representative
from klantreis.domain.problems import NotYours
from klantreis.services.changes import Changes
from klantreis.services.recording import Say, record
from klantreis.services.session import Session


def represent(session: Session, member: MemberId, decision: Representative | None) -> Changes:
    """Record by which *decision* a member may decide for the client; None: no longer.

    Raises NotYours for everybody but the client, and for who does not belong to the journey.
    """
    client = session.as_client().keys.id
    if member == client:
        raise NotYours(what="representative")
    changed = replace(session.member(member), representative=decision)
    return Changes(record(session, client, [Say(Invited(changed))]))


def role_of(session: Session, member: MemberId) -> Representative:
    """In which role *member*, who sits at the table, decides now: the decision and their name.

    Raises NotYours for who is not at the table, and for who was let decide by no court.
    """
    session.keys_of(member)
    there = session.member(member)
    if there.representative is None:
        raise NotYours(what="representative")
    return replace(there.representative, name=there.name)
