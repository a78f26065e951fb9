# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bytes that nobody meant: each reader says so by name, soon, or reads them; none stumbles.

Here inputs are made by chance from sound ones; `fuzz-guided` lets coverage choose them.
"""

import random
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from klantreis.domain.problems import KlantreisError
from tests.campaigns.fuzz_targets import TARGETS
from tests.campaigns.plan import Campaign, Try

_SLOW_S = 0.2
_TOKENS = (
    b"", b"\x00", b"\xff" * 8, b"-1", b"0", b"1e999", b"9" * 40, b"null", b"true", b"[" * 40,
    b"{", b"}", b'"', b"\\", b"\n", b"\r\n", b"/", b"..", b"%s", b"\xc3\xa9", b"\xe2\x80\xae",
    b"\xed\xa0\x80", b"KLANTREIS-KOP 2\n", b"obj", b"stream", b"<<", b">>",
    b"/ByteRange [0 0 0 0]",
)  # fmt: skip


@contextmanager
def inputs(folder: Path) -> Iterator[Try]:
    """Each reader in turn."""
    names = list(TARGETS)

    def feed(number: int, chance: random.Random) -> Mapping[str, int]:
        name = names[number % len(names)]
        data = mutated(TARGETS[name].seeds(), chance)
        began = time.process_time()
        is_read = True
        try:
            TARGETS[name].read(data, folder)
        except KlantreisError:
            is_read = False
        took_s = time.process_time() - began
        return {
            f"to {name}: tried": 1,
            "read": is_read,
            "refused": not is_read,
            "slower than 200 ms": took_s > _SLOW_S,
            "most ms": int(took_s * 1000),
        }

    yield feed


def mutated(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """A sound input, wounded in one to six places; now and then nothing but chance."""
    if chance.random() < 0.03:
        return chance.randbytes(chance.randint(0, 400))
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(data))
        upto = min(len(data), at + chance.choice([1, 1, 2, 4, 16, 200]))
        match chance.randrange(6):
            case 0 if data:
                data[min(at, len(data) - 1)] ^= 1 << chance.randrange(8)
            case 1:
                data[at:upto] = chance.choice(_TOKENS)
            case 2:
                del data[at:upto]
            case 3:
                data[at:at] = data[at:upto]
            case 4:
                data[at:upto] = chance.randbytes(upto - at)
            case _:
                del data[at : None if chance.random() < 0.2 else upto]
    return bytes(data)


FUZZ = Campaign(
    name="fuzz",
    tries="a wounded file, paper, receipt, card, story or setting is given to its reader",
    begin=inputs,
    full=500_000,
    short=22 * len(TARGETS),
    finds=("read", "refused"),
)
