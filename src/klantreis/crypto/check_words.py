# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Four words, or pictures, for some bytes, so that two people can compare them over the phone."""

import hashlib
from collections.abc import Sequence

from klantreis.crypto.derivation import labelled

CheckWords = tuple[str, str, str, str]

WORDS = 7776
PICTURES = 64
_FOUR = WORDS**4
# The largest multiple of 7,776⁴ in 64 bits: numbers from here on would favour the first words.
_FAIR = 2**64 - 2**64 % _FOUR


def four_words(data: bytes, wordlist: Sequence[str]) -> CheckWords:
    """The four words of *data*: the same for the same bytes, and any four equally likely.

    51.7 bits: no other paper has them by accident, nor by a forger's evening of trying. A forger
    with a hall full of machines could, so the words stand beside the signature, not for it.
    """
    if len(wordlist) != WORDS:
        raise ValueError(f"the list of words has {WORDS} words")
    drawn = _number(data)
    first, second, third, fourth = (
        wordlist[drawn // WORDS**place % WORDS] for place in (3, 2, 1, 0)
    )
    return first, second, third, fourth


def four_pictures(words: Sequence[str]) -> tuple[int, int, int, int]:
    """Four different ones of 64 pictures, by their places, that go with four *words*.

    For who does not read: 23.9 bits, less than the words hold, so the words stand beside them.
    """
    data = "\0".join(words).encode("utf-8")
    drawn = int.from_bytes(hashlib.sha256(labelled("check-pictures", data)).digest(), "big")
    left, chosen = list(range(PICTURES)), []
    for _ in range(4):
        drawn, place = divmod(drawn, len(left))
        chosen.append(left.pop(place))
    first, second, third, fourth = chosen
    return first, second, third, fourth


def _number(data: bytes) -> int:
    attempt = 0
    while True:
        digest = hashlib.sha256(labelled("check-words", attempt.to_bytes(4, "big") + data)).digest()
        drawn = int.from_bytes(digest[:8], "big")
        if drawn < _FAIR:
            return drawn % _FOUR
        attempt += 1
