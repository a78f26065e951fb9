# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""128 secret bits as 28 characters that a tired person can copy from paper."""

from klantreis.crypto.secret import Secret
from klantreis.domain.ids import Random
from klantreis.domain.problems import WrongSecret

CODE_BYTES = 16
_LENGTH = 28
# No I, L, O and U: they look like 1, 0 and V, or spell words that nobody wants in a code.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
# The whole code, read as one number in base 32, is a multiple of this prime. Any one wrong
# character, and any two swapped, leave a remainder.
_CHECK = 4093
_CHECK_BITS = 12


def new_code(random: Random) -> Secret:
    """The 16 bytes of a new code."""
    return Secret(random(CODE_BYTES))


def write(code: Secret) -> str:
    """*code* as it stands on paper: seven groups of four. This text is as secret as the code."""
    number = int.from_bytes(code.reveal(), "big") << _CHECK_BITS
    number += -number % _CHECK
    letters = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return " ".join(letters[start : start + 4] for start in range(0, _LENGTH, 4))


def read(typed: str) -> Secret:
    """The bytes of a code as somebody typed it; WrongSecret when it cannot be one.

    Case, spaces and hyphens don't matter, and O, I and L count as what they look like. A slip of
    the fingers is found here, at once, without a second of stretching.
    """
    letters = "".join(part for part in typed.upper() if part.isalnum()).translate(_ALIKE)
    if len(letters) != _LENGTH or not set(letters) <= set(_ALPHABET):
        raise WrongSecret(kind="code")
    number = 0
    for letter in letters:
        number = number << 5 | _ALPHABET.index(letter)
    if number % _CHECK or number % (1 << _CHECK_BITS) >= _CHECK:
        raise WrongSecret(kind="code")
    return Secret((number >> _CHECK_BITS).to_bytes(CODE_BYTES, "big"))
