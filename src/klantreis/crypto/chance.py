# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fair draws from random bytes: each outcome is exactly as likely as any other."""

from klantreis.domain.ids import Random


def below(limit: int, random: Random) -> int:
    """Draw a whole number from 0 up to, not including, *limit*.

    Draws that fall outside are thrown away and drawn again: a remainder would favour some.
    """
    bits = (limit - 1).bit_length()
    size = (bits + 7) // 8
    while True:
        drawn = int.from_bytes(random(size), "big") >> (size * 8 - bits)
        if drawn < limit:
            return drawn
