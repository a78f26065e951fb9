# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""From what a person can remember to a key: Argon2id (RFC 9106), at a known cost."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf import argon2

from klantreis.crypto.secret import Secret
from klantreis.domain.problems import BadFormat

SALT_SIZE = 16
_LEAST_KIB, _MOST_KIB = 64 * 1024, 1024 * 1024
_LEAST_PASSES, _MOST_PASSES = 3, 10
_MOST_LANES = 8


@dataclass(frozen=True, slots=True)
class Cost:
    """How much memory and work one guess takes.

    Raises BadFormat below the floor, where guessing is cheap, and above the ceiling, where a
    made-up header would hold up the computer.
    """

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        if not (
            _LEAST_KIB <= self.memory_kib <= _MOST_KIB
            and _LEAST_PASSES <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
        ):
            raise BadFormat(what="cost")


STANDARD = Cost(262_144, 3, 2)  # 1.07 s on the machine it was measured on
FLOOR = Cost(65_536, 3, 2)


def stretch(secret: Secret, *, salt: bytes, cost: Cost) -> Secret:
    """Make 32 bytes of *secret*; takes about a second at STANDARD, so not on a window's thread.

    *salt* has 16 bytes, else BadFormat.
    """
    if len(salt) != SALT_SIZE:
        raise BadFormat(what="salt")
    kdf = argon2.Argon2id(
        salt=salt,
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return Secret(kdf.derive(secret.reveal()))
