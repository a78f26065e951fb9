# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a person gives to open a lock, brought to the bytes that are stretched.

Hands tremble and keyboards differ: case, spaces, hyphens and accents are forgiven where they carry
nothing. Nothing here says whether a secret is right; only the lock does.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from klantreis.crypto import wrapping
from klantreis.crypto.secret import Secret
from klantreis.domain.canonical import normal
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import WrongSecret

PICTURES = 64
PICTURES_CHOSEN = 8
DEVICE_SECRET_SIZE = 32


@dataclass(frozen=True, slots=True)
class Opener:
    """One way to open, and what was given for it."""

    kind: LockKind
    parts: tuple[Secret, ...]

    def typed(self) -> Secret:
        """The bytes that are stretched."""
        return wrapping.typed(self.kind.value, self.parts)


def with_words(words: str) -> Opener:
    """The assigned words, as typed: only the letters count, so "Boter-ham  FIETS" is as good."""
    return Opener(LockKind.WORDS, (letters(words),))


def with_pictures(chosen: Sequence[int]) -> Opener:
    """Eight pictures by their places on the grid (0 to 63), in order; else WrongSecret."""
    if len(chosen) != PICTURES_CHOSEN or not all(0 <= place < PICTURES for place in chosen):
        raise WrongSecret
    return Opener(LockKind.PICTURES, (Secret(bytes(chosen)),))


def with_card(card: Secret, *, pin: str) -> Opener:
    """The card's 16 bytes (its QR, its file, or `codes.read` of what was typed) and the PIN."""
    return Opener(LockKind.CARD_PIN, (card, digits(pin)))


def with_recovery(code: Secret) -> Opener:
    """The recovery sheet's 16 bytes: `codes.read` of what was typed."""
    return Opener(LockKind.RECOVERY, (code,))


def with_device(pin: str, *, device: Secret) -> Opener:
    """The PIN, and the 32-byte secret in this computer's keyring; WrongSecret for another size."""
    if len(device.reveal()) != DEVICE_SECRET_SIZE:
        raise WrongSecret
    return Opener(LockKind.PIN_DEVICE, (digits(pin), device))


def with_passphrase(passphrase: str) -> Opener:
    """An own passphrase, exactly as typed but for the spelling of accents (NFC)."""
    return Opener(LockKind.PASSPHRASE, (exact(passphrase),))


def letters(typed: str) -> Secret:
    """The letters a to z in *typed*: small, without accents, without what stands between them.

    Words are not kept apart. Autocorrection that splits or joins them does no harm, and two
    different rows of words that run together alike are too rare to help a guesser.
    """
    plain = unicodedata.normalize("NFKD", typed.casefold())
    return Secret("".join(char for char in plain if "a" <= char <= "z").encode("ascii"))


def digits(typed: str) -> Secret:
    """A PIN without spaces; digits of other scripts (an Arabic keyboard) count as ours."""
    plain = [str(unicodedata.decimal(char, char)) for char in typed if not char.isspace()]
    return Secret(normal("".join(plain)).encode("utf-8"))


def exact(typed: str) -> Secret:
    """A passphrase as it is; only the two spellings of an accented letter are made one."""
    return Secret(normal(typed).encode("utf-8"))
