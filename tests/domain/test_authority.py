# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who may say what: the whole table, written out by hand."""

import pytest

from klantreis.domain.authority import Saying, may_say
from klantreis.domain.bodies import BODIES
from klantreis.domain.entries import EntryKind
from klantreis.domain.facts import PAYLOADS
from tests.domain.copies import CLIENT, OTHER, WORKER

# Who speaks:     the client about…      a worker about…
# The entry is:   new  own  another's    new  own  another's
TABLE = {
    "Written":         ("yes yes no",  "contribution contribution no"),
    "Proposed":        ("no  no  no",  "yes yes no"),
    "Accepted":        ("yes yes yes", "no  no  no"),
    "Reworded":        ("yes yes yes", "no  no  no"),
    "Refused":         ("yes yes yes", "no  no  no"),
    "Removed":         ("yes yes yes", "no  yes no"),
    "Restored":        ("yes yes yes", "no  yes no"),
    "Forgotten":       ("yes yes yes", "no  yes no"),
    "Viewed":          ("yes yes yes", "no  no  no"),
    "Granted":         ("yes yes yes", "no  no  no"),
    "Withdrawn":       ("yes yes yes", "no  no  no"),
    "Shared":          ("yes yes yes", "no  no  no"),
    "Invited":         ("yes yes yes", "no  no  no"),
    "MemberRemoved":   ("yes yes yes", "no  no  no"),
    "Opened":          ("yes yes yes", "yes yes yes"),
    "SettingsChanged": ("yes yes yes", "no  no  no"),
}  # fmt: skip
WHOSE = ("new", "own", "another's")
CELLS = [
    (member, fact, whose, said)
    for fact, columns in TABLE.items()
    for member, column in zip((CLIENT, WORKER), columns, strict=True)
    for whose, said in zip(WHOSE, column.split(), strict=True)
]


@pytest.mark.parametrize("body", EntryKind)
@pytest.mark.parametrize(("member", "fact", "whose", "said"), CELLS)
def test_authority_is_as_the_table_says(
    member: object, fact: str, whose: str, said: str, body: EntryKind
) -> None:
    speaker = CLIENT if member is CLIENT else WORKER
    owner = {"new": None, "own": speaker.id, "another's": OTHER.id}[whose]

    allowed = may_say(speaker, Saying(fact, body, owner))

    right = {"yes": True, "no": False, "contribution": body is EntryKind.CONTRIBUTION}
    assert allowed is right[said]


@pytest.mark.parametrize("fact", ["Diagnosed", "", "written"])
@pytest.mark.parametrize("member", [CLIENT, WORKER])
def test_nobody_may_say_what_does_not_exist(member: object, fact: str) -> None:
    speaker = CLIENT if member is CLIENT else WORKER

    assert not may_say(speaker, Saying(fact, EntryKind.CONTRIBUTION, speaker.id))


def test_the_table_is_whole() -> None:
    assert TABLE.keys() == PAYLOADS.keys()
    assert BODIES.keys() == set(EntryKind)
