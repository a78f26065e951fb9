# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contributions that somebody changed: none counts, each has its reason, none stops the desk.

Bytes are changed from outside, and, by somebody who knows the format, what is said within the veil.
"""

import json
import os
import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from klantreis.crypto import pilots
from klantreis.domain.pilot import PilotReport
from klantreis.services.pilot import Handed, report
from tests.campaigns.plan import Campaign, Try
from tests.exchange.made_evidence import gives, takes_back

_AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
_START = len(b"KLANTREIS-BIJDRAGE 1\n")
_HEAD = 32 + 64
_MOST_S = 0.2
_MANY = 4


@contextmanager
def altered(folder: Path) -> Iterator[Try]:
    """Some contributions, and a way to change one of them."""
    del folder
    files = [gives(client) for client in range(_MANY)] + [takes_back(_MANY)]

    def attempt(number: int, chance: random.Random) -> Mapping[str, int]:
        how = _WAYS[number % len(_WAYS)]
        whole, other = chance.sample(files[:_MANY], 2)
        spoiled = how(whole, other, chance)
        assert spoiled != whole, "nothing was changed"
        # Of the processor: what else this computer does is nobody's doing.
        began = time.process_time()
        made = _report(spoiled)
        took = time.process_time() - began
        assert made.counted == 0, how.__name__
        assert [one.name for one in made.left_out] == ["spoiled"]
        assert took < _MOST_S, f"{took:.3f} s"
        return {made.left_out[0].why.value: 1, "whole counted": _report(whole).counted}

    yield attempt


def _report(data: bytes) -> PilotReport:
    return report([Handed("spoiled", data)], at=_AT)


def _flip(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    del other
    at = chance.randrange(len(whole))
    return whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]


def _cut(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    del other
    return whole[: chance.randrange(len(whole))]


def _lengthen(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    del other
    return whole + chance.randbytes(chance.randrange(1, 5000))


def _splice(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """The start of one before the end of another; where all but nothing is of one, further on."""
    at = chance.randrange(_START + 1, len(whole))
    while whole[:at] == other[:at]:
        at += 1
    return whole[:at] + other[at:]


def _noise(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    del whole, other
    return b"KLANTREIS-BIJDRAGE 1\n" + chance.randbytes(chance.randrange(5000))


def _number(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """Another figure, under the signature that was there."""
    del other

    def change(told: dict[str, object]) -> None:
        found = list(_numbers(told))
        place, name = chance.choice(found)
        place[name] += chance.choice((-1, 1, 10**6))  # type: ignore[operator]

    return _within(whole, change)


def _named(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """A field more, a field less, or a field that says something else."""
    del other

    def change(told: dict[str, object]) -> None:
        evidence = told["evidence"]
        assert isinstance(evidence, dict)
        name = chance.choice(sorted(evidence))
        if chance.random() < 0.5:
            del evidence[name]
        else:
            evidence[chance.choice((name, "naam"))] = chance.choice((None, "x", [], {}, 1.5, True))

    return _within(whole, change)


def _of_another(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """What one said, under the key and signature of another."""
    del chance
    ours, theirs = pilots.unveil(whole[_START:]), pilots.unveil(other[_START:])
    return _veil(theirs[:_HEAD] + ours[_HEAD:])


def _spelled(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """The same, spelt otherwise."""
    del other
    plain = pilots.unveil(whole[_START:])
    at = _HEAD + plain[_HEAD:].index(b":") + 1
    return _veil(plain[:at] + chance.choice((b" ", b"\t", b"\n")) + plain[at:])


_WAYS: tuple[Callable[[bytes, bytes, random.Random], bytes], ...] = (
    _flip, _cut, _lengthen, _splice, _noise, _number, _named, _of_another, _spelled, _flip,
)  # fmt: skip


def _within(whole: bytes, change: Callable[[dict[str, object]], None]) -> bytes:
    plain = pilots.unveil(whole[_START:])
    told = json.loads(plain[_HEAD:])
    change(told)
    said = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return _veil(plain[:_HEAD] + said)


def _veil(plain: bytes) -> bytes:
    return b"KLANTREIS-BIJDRAGE 1\n" + pilots.veil(plain, random=os.urandom)


def _numbers(value: object) -> Iterator[tuple[dict[str, object], str]]:
    if isinstance(value, dict):
        for name, part in value.items():
            if type(part) is int:
                yield value, name
            yield from _numbers(part)
    if isinstance(value, list):
        for part in value:
            yield from _numbers(part)


ALTER = Campaign(
    name="alter",
    tries="a contribution to a pilot, changed in one way out of many",
    begin=altered,
    full=10_000,
    short=400,
    finds=("whole counted", "altered", "foreign"),
)
