# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey of a long life: thousands of entries of every kind, built once and kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.crypto.stretching import STANDARD
from klantreis.domain.choices import Ring, Rung, StepState
from klantreis.domain.entries import Body, Helper, LookBack, Moment, Person, Question, Step, Talent
from klantreis.domain.facts import Written
from klantreis.domain.ids import EntryId, new_id
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.services import keeping, keys, opening
from klantreis.services.keys import Key
from klantreis.services.parts import Parts
from klantreis.services.recording import Say, record
from klantreis.services.session import Session

SECRET = "vier stille bootjes varen langzaam voorbij"
_BEGAN = datetime(2025, 1, 6, 9, 0, tzinfo=UTC)
_AT_ONCE = 250
_WORDS = (
    "brood",
    "koffie",
    "tuin",
    "regen",
    "buren",
    "huis",
    "sleutel",
    "brief",
    "fiets",
    "trein",
    "school",
    "werk",
    "rust",
    "geld",
    "dag",
    "week",
    "maand",
    "zon",
    "hond",
    "kat",
    "muziek",
    "foto",
    "kaart",
    "tafel",
    "stoel",
    "raam",
    "deur",
    "straat",
    "winkel",
    "markt",
    "dokter",
)


def parts_in(base: Path) -> Parts:
    """The parts of a computer in *base*, at the full cost of a key."""
    return replace(for_tests(base, StoryClock(_BEGAN)), cost=STANDARD)


def build(parts: Parts, entries: int) -> None:
    """Begin a journey and tell *entries* things in it, over a year."""
    clock = parts.clock
    assert isinstance(clock, StoryClock)
    journey = keys.new_journey(parts)
    opener = keys.opener_of(parts, Key(LockKind.PASSPHRASE, words=SECRET), journey)
    session = opening.begin(parts, journey, opener, name="Toos", language=Language.NL).session
    for first in range(0, entries, _AT_ONCE):
        clock.set(_BEGAN + timedelta(days=365 * first / entries))
        says = [_say(session, number) for number in range(first, min(first + _AT_ONCE, entries))]
        record(session, session.opened_by, says)
    clock.set(_BEGAN + timedelta(days=366))
    keeping.close(session)


def _say(session: Session, number: int) -> Say:
    entry = EntryId(new_id(session.parts.clock, session.parts.random))
    return Say(Written(_body(number), Person(member=session.opened_by), ()), entry)


def _body(number: int) -> Body:
    text = " ".join(_WORDS[(number * step + step) % len(_WORDS)] for step in range(3, 21))
    match number % 20:
        case 0 | 1:
            return Question(f"Hoe {text}?")
        case 2 | 3:
            states = tuple(StepState)
            return Step(f"Ik {text}", tuple(Rung)[number % 3], state=states[number % len(states)])
        case 4 if number < 600:
            return Helper(name=f"Mens {number}", ring=tuple(Ring)[number % 3])
        case 5:
            return Talent(f"Ik kan {text}")
        case 6:
            return LookBack(text)
    return Moment(text=f"Vandaag {text} nummer {number}.")
