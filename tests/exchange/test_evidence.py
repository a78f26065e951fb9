# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A contribution comes over whole or not at all, and no run of bytes ties it to another."""

import os
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from klantreis.crypto import pilots
from klantreis.domain import canonical
from klantreis.domain.consent import Which
from klantreis.domain.evidence import MOST_SENTENCE, Evidence, Sentence
from klantreis.domain.plain import to_plain
from klantreis.domain.problems import BadFormat, JournalDamaged, NewerFormat
from klantreis.exchange.evidence import MOST_BYTES, MOST_SITUATIONS, Told, read
from klantreis.services.pilot import Handed, report
from tests.crypto.vectors import read_all
from tests.domain.given_evidence import SITUATION
from tests.exchange.made_evidence import (
    BREDA,
    SENTENCE,
    TILBURG,
    gives,
    root,
    sign,
    takes_back,
)

AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
START = b"KLANTREIS-BIJDRAGE 1\n"


def test_it_is_read_as_it_was_written_and_its_signature_holds() -> None:
    signed = read(gives(1))

    assert signed.holds()
    assert signed.told.evidence is not None
    assert signed.told.evidence.situations[0].sentences == (SENTENCE,)
    assert read(takes_back(1)).told.taken_back is not None


def test_the_bytes_are_those_in_the_document() -> None:
    vector = read_all()["evidence"]
    drawn = gives(1, random=lambda size: vector.data("salt")[:size])

    assert pilots.pilot_mark(vector.text("pilot")) == vector.data("pilot-mark")
    assert root(1).reveal() == vector.data("root")
    signed = read(drawn)
    assert signed.key == vector.data("key")
    assert signed.message == vector.text("message").encode()
    assert signed.signature == vector.data("signature")
    assert len(drawn) == vector.number("length")
    assert drawn[:86] == vector.data("begins")
    assert drawn[-16:] == vector.data("ends")


def test_two_pilots_of_one_client_get_files_with_nothing_in_common() -> None:
    """Not even though both tell the same story: past the first line no four bytes are the same."""
    one, other = gives(1), gives(1, TILBURG)

    assert len(one) == len(other)
    assert one.startswith(START)
    assert _shared(one[len(START) + 1 :], other[len(START) + 1 :], run=4) == 0
    first, second = read(one), read(other)
    assert first.key != second.key
    assert first.signature != second.signature
    assert not _marks(first.told.evidence) & _marks(second.told.evidence)


def test_one_client_twice_and_two_clients_look_the_same_from_outside() -> None:
    assert _shared(gives(1)[22:], gives(1)[22:], run=4) == 0
    assert {len(gives(one)) for one in range(4)} == {len(takes_back(1))}


def test_how_much_is_said_shows_only_in_steps() -> None:
    short, long = gives(1, sentences=()), gives(1, sentences=(replace(SENTENCE, text="x" * 3000),))
    longest = gives(1, sentences=tuple(Sentence(one, "x" * MOST_SENTENCE) for one in Which))

    assert len(short) == len(long) < len(longest)


@pytest.mark.parametrize(
    "change",
    [
        {"pilot": "AB" * 16},
        {"mark": "short"},
        {"edition": 0},
        {"edition": 2**60},
        {"minutes": -1},
        {"situations": ()},
        {"situations": (SITUATION, SITUATION)},
        {"situations": (replace(SITUATION, id=""),)},
        {
            "situations": tuple(
                replace(SITUATION, id=f"{i:032x}") for i in range(MOST_SITUATIONS + 1)
            )
        },
        {"situations": (replace(SITUATION, sentences=(SENTENCE, SENTENCE)),)},
        {"situations": (replace(SITUATION, sentences=(Sentence(Which.CLIENT, ""),)),)},
        {"situations": (replace(SITUATION, sentences=(Sentence(Which.CLIENT, "x" * 4001),)),)},
    ],
)
def test_what_a_file_may_not_say_is_neither_written_nor_read(change: dict[str, object]) -> None:
    told = replace(_told(), **change)  # type: ignore[arg-type]

    with pytest.raises(BadFormat):
        sign(1, told)
    with pytest.raises(BadFormat):
        read(_veiled(canonical.encode(to_plain(Told(evidence=told)))))


@pytest.mark.parametrize(
    ("message", "why"),
    [
        (b"", BadFormat),
        (b"{}", BadFormat),
        (b"[" * 5000, BadFormat),
        (b'{"evidence":{},"taken_back":{}}', BadFormat),
        (b'{"taken_back":{"mark":"00","pilot":"00","x":1}}', BadFormat),
        (b'{ "taken_back":{"mark":"00","pilot":"00"}}', BadFormat),
    ],
)
def test_a_message_that_is_no_contribution_is_refused(message: bytes, why: type[Exception]) -> None:
    with pytest.raises(why):
        read(_veiled(message))


def test_other_files_are_told_apart() -> None:
    with pytest.raises(BadFormat):
        read(b"")
    with pytest.raises(BadFormat):
        read(b"%PDF-1.7\n")
    with pytest.raises(BadFormat):
        read(START + bytes(MOST_BYTES))
    with pytest.raises(NewerFormat):
        read(gives(1).replace(b" 1\n", b" 2\n", 1))
    with pytest.raises(JournalDamaged):
        read(gives(1)[:-1])
    with pytest.raises(JournalDamaged):
        read(START)


def test_the_desk_names_each_file_that_does_not_count() -> None:
    whole = gives(1)
    files = {
        "whole": whole, "again": gives(1), "cut": whole[:-1], "other": b"%PDF-1.7\n",
        "newer": whole.replace(b" 1\n", b" 2\n", 1), "theirs": gives(2, TILBURG), "back": gives(3),
        "undo": takes_back(3), "gone": None,
    }  # fmt: skip

    made = report([Handed(name, data) for name, data in files.items()], at=AT, pilot="pilot breda")

    found = {one.name: one.why.value for one in made.left_out}
    assert found.pop("again", None) or found.pop("whole", None)
    assert found == {
        "cut": "altered", "other": "foreign", "newer": "newer", "theirs": "other-pilot",
        "back": "withdrawn", "gone": "unreadable",
    }  # fmt: skip
    assert made.counted == 1


def test_two_thousand_contributions_are_counted_in_seconds() -> None:
    files = [Handed(str(client), gives(client)) for client in range(2000)]

    began_s = time.process_time()
    made = report(files, at=AT)

    # Of this process alone: other work on the machine is not ours to count.
    assert time.process_time() - began_s < 5
    assert made.figures.clients == 2000


def _told() -> Evidence:
    told = read(gives(1)).told.evidence
    assert told is not None
    return told


def _veiled(message: bytes) -> bytes:
    key = pilots.evidence_key(root(1), BREDA)
    return START + pilots.veil(key.public + bytes(64) + message, random=os.urandom)


def _marks(told: Evidence | None) -> set[str]:
    assert told is not None
    return {told.pilot, told.mark, *(one.id for one in told.situations)}


def _shared(one: bytes, other: bytes, *, run: int) -> int:
    """How many runs of so many bytes stand in both."""
    theirs = {other[at : at + run] for at in range(len(other) - run + 1)}
    return sum(one[at : at + run] in theirs for at in range(len(one) - run + 1))
