# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two copies of a journey meet, against the signatures that must be checked for it."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from klantreis.crypto.derivation import labelled
from klantreis.crypto.signing import Purpose
from klantreis.domain.entries import Moment, Person
from klantreis.domain.facts import Fact, Written
from klantreis.domain.ids import EntryId, new_id
from klantreis.domain.members import Members
from klantreis.services.recording import Say, record
from klantreis.services.session import Session
from klantreis.storage import verifying
from tests.bench.journeys import Home, opened
from tests.bench.measuring import Row, Taken, take, turn_about

_DIFFERENT = 1_000
_AMONG = 10_000


def meeting(homes: Sequence[Home], work: Path) -> Iterator[Row]:
    """A thousand facts come into a journey of ten thousand."""
    for home in homes:
        if home.entries != _AMONG:
            continue
        other = home.copy(work / "merge-theirs")
        # A copy on another computer: it goes on in a chain of its own.
        shutil.rmtree(other.base / "state")
        with opened(other) as theirs:
            _tell_more(theirs)
            with opened(home.copy(work / "merge-once")) as once:
                checked = _signatures_of(once, theirs)
            ours, bare = turn_about(
                lambda: _merge(home, theirs, work),  # noqa: B023
                lambda: _check(theirs, checked),  # noqa: B023
            )
        yield Row(
            f"merge two copies, {_DIFFERENT:,} facts different", home.entries, ours, bare,
            bare_is=f"its {len(checked):,} signature checks", most_ratio=2,
        )  # fmt: skip


def _tell_more(session: Session) -> None:
    parts, by = session.parts, session.opened_by
    says = [
        Say(
            Written(Moment(text=f"Op reis, dag {number}, met de trein."), Person(member=by), ()),
            EntryId(new_id(parts.clock, parts.random)),
        )
        for number in range(_DIFFERENT - 1)  # its opening was a fact as well
    ]
    record(session, by, says)


def _signatures_of(ours: Session, theirs: Session) -> list[Fact]:
    """The facts of which a merge checks the signature."""
    found: list[Fact] = []
    check = verifying.holds

    def noted(fact: Fact, members: Members) -> bool:
        found.append(fact)
        return check(fact, members)

    vars(verifying)["holds"] = noted
    try:
        ours.store.merge_from(theirs.store)
    finally:
        vars(verifying)["holds"] = check
    return found


def _merge(home: Home, theirs: Session, work: Path) -> Taken:
    place = work / "merge-ours"
    with opened(home.copy(place)) as ours:
        taken = take(lambda: ours.store.merge_from(theirs.store))
    shutil.rmtree(place)
    return taken


def _check(theirs: Session, facts: Sequence[Fact]) -> Taken:
    members = theirs.members()
    label = labelled(Purpose.FACT.value) + b"\x00"
    given = [
        (members[one.author].member.sign, one.sig, label + bytes.fromhex(one.hash)) for one in facts
    ]

    def check() -> None:
        for key, signature, signed in given:
            Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)

    return take(check)
