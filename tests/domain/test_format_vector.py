# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fact in the format's documents is computed again, byte by byte."""

import re
from pathlib import Path

from klantreis.domain import canonical
from klantreis.domain.choices import QuestionState
from klantreis.domain.clock import Stamp
from klantreis.domain.entries import Person, Question, Stake
from klantreis.domain.facts import Fact, Written, commit, hash_of, is_whole, write_payload
from klantreis.domain.ids import NO_HASH, EntryId, FactHash, MemberId, ReplicaId

_DOCS = Path(__file__).parents[2] / "docs"
SAID = Written(
    Question(
        text="Ik wil rust in huis.",
        at_stake=(Stake("slapen", ("ik", "de kat")),),
        state=QuestionState.LET_GO,
    ),
    Person(text="oma Zoë"),
)


def _vector() -> dict[str, str]:
    """The block named `fact`, wherever in the documents it stands."""
    for path in sorted(_DOCS.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        found = re.search(r"^```vector fact\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        if found:
            joined = re.sub(r"\n  +", "", found.group(1))
            return {
                name.strip(): value.strip().strip('"')
                for name, _, value in (line.partition("=") for line in joined.splitlines())
            }
    raise AssertionError("no vector of a fact in the documents")


def _fact() -> Fact:
    told = _vector()
    salt, payload = bytes.fromhex(told["salt"]), bytes.fromhex(told["payload"])
    return Fact(
        rep=ReplicaId(told["rep"]), seq=int(told["seq"]), prev=FactHash(told["prev"]),
        stamp=Stamp(int(told["ms"]), int(told["count"])), kind=told["kind"],
        entry=EntryId(told["entry"]), after=(FactHash(told["after"]),),
        author=MemberId(told["author"]), salt=salt, payload=payload,
        commitment=bytes.fromhex(told["commitment"]), hash=FactHash(told["hash"]), sig=b"",
    )  # fmt: skip


def test_the_payload_is_as_the_document_says() -> None:
    assert write_payload(SAID).hex() == _vector()["payload"]


def test_commitment_and_hash_are_as_the_document_says() -> None:
    fact = _fact()
    assert fact.salt is not None
    assert fact.payload is not None

    assert commit(fact.salt, fact.payload) == fact.commitment
    assert hash_of(fact) == fact.hash
    assert is_whole(fact)


def test_the_metadata_are_as_the_document_says() -> None:
    told = _vector()

    metadata = canonical.encode(
        [told["rep"], int(told["seq"]), int(told["ms"]), int(told["count"]), told["kind"],
         told["entry"], [told["after"]], told["author"]]
    )  # fmt: skip

    assert metadata.hex() == told["metadata"]
    assert told["prev"] != NO_HASH
