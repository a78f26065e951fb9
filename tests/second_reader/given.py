# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A contribution by chance, as klantreis writes it, with what it says for the second reader."""

import random
from dataclasses import dataclass
from typing import Any

from klantreis.crypto import pilots
from klantreis.crypto.hierarchy import ClientRoot
from klantreis.domain.consent import Which
from klantreis.domain.difference import Outcome, Range
from klantreis.domain.evidence import Evidence, Sentence, Situation, TakenBack
from klantreis.exchange.evidence import Told, write

_SIGNS = 'abcé\U0001f600 \n"\\ij'


@dataclass(frozen=True, slots=True)
class Given:
    """The file, the key that signed it, and what it gives or takes back, in plain values."""

    data: bytes
    key: bytes
    gives: dict[str, Any] | None
    takes_back: dict[str, Any] | None


def given(chance: random.Random) -> Given:
    """One file: three in four give, the others take back."""
    root, pilot = ClientRoot(chance.randbytes(32)), pilots.pilot_mark(f"Pilot {chance.random()}")
    key = pilots.evidence_key(root, pilot)
    if chance.random() < 0.25:
        back = TakenBack(pilot.hex(), chance.randbytes(16).hex())
        data = write(Told(taken_back=back), key, random=chance.randbytes)
        return Given(data, key.public, None, {"pilot": back.pilot, "mark": back.mark})
    told = Evidence(
        pilot=pilot.hex(),
        mark=chance.randbytes(16).hex(),
        given=f"2026-Q{chance.randint(1, 4)}",
        until=f"2027-Q{chance.randint(1, 4)}",
        edition=chance.randint(1, 9),
        situations=tuple(_situation(chance) for _ in range(chance.randint(1, 4))),
        minutes=chance.choice([0, chance.randint(1, 90_000)]),
    )
    data = write(Told(evidence=told), key, random=chance.randbytes)
    return Given(data, key.public, _plain(told), None)


def _situation(chance: random.Random) -> Situation:
    named = chance.sample(list(Which), chance.randint(0, len(Which)))
    return Situation(
        id=chance.randbytes(16).hex(),
        support=_range(chance),
        all_help=_range(chance),
        otherwise=_range(chance),
        outcome=chance.choice([None, *Outcome]),
        sentences=tuple(Sentence(which, _text(chance)) for which in named),
    )


def _range(chance: random.Random) -> Range | None:
    low = chance.randint(0, 10**7)
    return chance.choice([None, Range(low, low + chance.randint(0, 10**6))])


def _text(chance: random.Random) -> str:
    return "zin " + "".join(chance.choice(_SIGNS) for _ in range(chance.randint(0, 300)))


def _plain(told: Evidence) -> dict[str, Any]:
    return {
        "pilot": told.pilot, "mark": told.mark, "given": told.given, "until": told.until,
        "edition": told.edition, "minutes": told.minutes,
        "situations": [_plain_situation(one) for one in told.situations],
    }  # fmt: skip


def _plain_situation(one: Situation) -> dict[str, Any]:
    ranges = {"support": one.support, "all_help": one.all_help, "otherwise": one.otherwise}
    return {
        "id": one.id,
        **{name: (told.low, told.high) if told else None for name, told in ranges.items()},
        "outcome": one.outcome.value if one.outcome else None,
        "sentences": [(said.which.value, said.text) for said in one.sentences],
    }
