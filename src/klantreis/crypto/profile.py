# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's own locked file: the root from which the worker's keys grow.

It takes a passphrase *and* a secret in this computer's keyring: whoever has the file alone, or the
laptop's disk, can't even begin to guess. Where no keyring can be trusted, five assigned words stand
in for both; that is less safe, the file says so, and the program must show it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from klantreis.crypto import framing, strength, wrapping
from klantreis.crypto.fields import Fields
from klantreis.crypto.hierarchy import WorkerRoot
from klantreis.crypto.openers import exact, letters
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import Cost
from klantreis.crypto.wrapping import Wrapping
from klantreis.domain.ids import Random
from klantreis.domain.problems import WeakSecret, WrongSecret

KEYRING_SECRET_SIZE = 32
WORDS_ASSIGNED = 5
MOST_BYTES = 4096
_TITLE = "KLANTREIS-PROFIEL"
_LEAST_LETTERS = 10


class ProfileKind(StrEnum):
    """How a profile is locked."""

    KEYRING = "keyring"
    WORDS = "words"


_KIND = re.compile("|".join(ProfileKind))


@dataclass(frozen=True, slots=True)
class ProfileOpener:
    """What a worker gives to open the profile."""

    kind: ProfileKind
    parts: tuple[Secret, ...]

    def typed(self) -> Secret:
        """The bytes that are stretched."""
        return wrapping.typed("profile/" + self.kind.value, self.parts)


@dataclass(frozen=True, slots=True)
class WorkerProfile:
    """A locked profile, as read from its file. It holds no name and no journey."""

    kind: ProfileKind
    wrapping: Wrapping

    @property
    def is_less_safe(self) -> bool:
        """Whether it opens without this computer's keyring; the window must say so."""
        return self.kind == ProfileKind.WORDS


def with_keyring(passphrase: str, *, keyring: Secret) -> ProfileOpener:
    """The passphrase, and the 32-byte secret in the keyring; WrongSecret for another size."""
    if len(keyring.reveal()) != KEYRING_SECRET_SIZE:
        raise WrongSecret
    return ProfileOpener(ProfileKind.KEYRING, (exact(passphrase), keyring))


def with_five_words(words: str) -> ProfileOpener:
    """Five assigned words, as typed: `locks.assign_words(…, count=WORDS_ASSIGNED)` draws them."""
    return ProfileOpener(ProfileKind.WORDS, (letters(words),))


def make(
    root: WorkerRoot,
    *,
    opener: ProfileOpener,
    cost: Cost,
    random: Random,
    known_words: Sequence[str] = (),
) -> bytes:
    """The bytes of a profile that *opener* opens; WeakSecret when its passphrase is too weak."""
    if opener.kind == ProfileKind.KEYRING:
        strength.check_passphrase(opener.parts[0], known_words=known_words)
    elif len(opener.parts[0].reveal()) < _LEAST_LETTERS:
        raise WeakSecret(kind="words")
    about = _about(opener.kind)
    kept = wrapping.wrap(root, typed=opener.typed(), about=about, cost=cost, random=random)
    return framing.write(_TITLE, {"kind": opener.kind.value, **kept.to_plain()}, most=MOST_BYTES)


def read(untrusted: bytes) -> WorkerProfile:
    """Read a profile's bytes; NewerFormat or BadFormat when it is none that we know."""
    value = framing.read(_TITLE, untrusted, most=MOST_BYTES)
    found = Fields(value, what="profile", names=("kind", *wrapping.NAMES))
    kind = ProfileKind(found.text("kind", _KIND))
    return WorkerProfile(kind=kind, wrapping=Wrapping.from_fields(found))


def unlock(profile: WorkerProfile, opener: ProfileOpener) -> WorkerRoot:
    """The worker's root; WrongSecret, without saying what was wrong, when *opener* does not fit."""
    if opener.kind != profile.kind:
        raise WrongSecret
    about = _about(profile.kind)
    root = wrapping.unwrap(profile.wrapping, typed=opener.typed(), about=about)
    return WorkerRoot(root.reveal())


def _about(kind: ProfileKind) -> str:
    return f"profile/{kind.value}"
