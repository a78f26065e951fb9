# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Is an own secret too easy to guess? Asked when it is made, never when it is used."""

import re
from collections.abc import Sequence

from zxcvbn import zxcvbn

from klantreis.crypto.secret import Secret
from klantreis.domain.problems import WeakSecret

_PIN = re.compile(r"[0-9]{4,8}", re.ASCII)
_YEAR = re.compile(r"(19|20)[0-9]{2}", re.ASCII)
_FAVOURITES = frozenset({"2580", "0852", "1379", "159357", "147258", "147258369"})
_LEAST_SCORE = 4
_LEAST_GUESSES_LOG10 = 10
_SHORTEST = 10  # shorter is never rated strong; and zxcvbn falls over an empty text
_MOST_MEASURED = 72  # zxcvbn takes no more, and slows down with the square of the length


def check_pin(pin: Secret) -> None:
    """Raise WeakSecret unless *pin* is 4 to 8 digits that are not among the first guesses.

    Refused: one digit or a short group repeated, up or down in even steps, a year, a pattern on
    the keys.
    """
    digits = pin.reveal().decode("ascii", errors="replace")
    if not _PIN.fullmatch(digits):
        raise WeakSecret(kind="pin")
    if _repeats(digits) or _runs(digits) or _YEAR.fullmatch(digits) or digits in _FAVOURITES:
        raise WeakSecret(kind="pin")


def check_passphrase(passphrase: Secret, *, known_words: Sequence[str] = ()) -> None:
    """Raise WeakSecret when *passphrase* would fall to some ten thousand million guesses.

    zxcvbn knows English; *known_words* (our list) teach it Dutch, else it takes a Dutch word for
    random letters.
    """
    text = passphrase.reveal().decode("utf-8", errors="replace")
    if len(text) < _SHORTEST:
        raise WeakSecret(kind="passphrase")
    found = zxcvbn(text[:_MOST_MEASURED], user_inputs=list(known_words))
    if found["score"] < _LEAST_SCORE or found["guesses_log10"] < _LEAST_GUESSES_LOG10:
        raise WeakSecret(kind="passphrase")


def _repeats(digits: str) -> bool:
    # "7777", "1212" and "123123" are found in themselves written twice, one step too early.
    return digits in (digits + digits)[1:-1]


def _runs(digits: str) -> bool:
    steps = {
        (int(after) - int(before)) % 10 for before, after in zip(digits, digits[1:], strict=False)
    }
    return len(steps) == 1
