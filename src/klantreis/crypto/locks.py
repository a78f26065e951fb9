# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's locks: each holds the whole root, each opens with something of its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from klantreis.crypto import chance, codes, strength, wrapping
from klantreis.crypto.fields import HEX_16, Fields
from klantreis.crypto.hierarchy import ClientRoot
from klantreis.crypto.openers import PICTURES, PICTURES_CHOSEN, Opener
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import Cost
from klantreis.crypto.wrapping import Wrapping
from klantreis.domain.ids import Random
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import WeakSecret, WrongSecret

WORDS_ASSIGNED = 4
_LEAST_LETTERS = 8
_KIND = re.compile("|".join(LockKind))


@dataclass(frozen=True, slots=True)
class Lock:
    """A client's root behind one way of opening it, as it lies in the header."""

    id: str
    kind: LockKind
    wrapping: Wrapping

    def to_plain(self) -> dict[str, object]:
        """As values for canonical JSON."""
        return {"id": self.id, "kind": self.kind.value, **self.wrapping.to_plain()}

    @classmethod
    def from_plain(cls, untrusted: object) -> "Lock":
        """Read what `to_plain` gave; anything else raises BadFormat."""
        found = Fields(untrusted, what="lock", names=("id", "kind", *wrapping.NAMES))
        return cls(
            id=found.text("id", HEX_16),
            kind=LockKind(found.text("kind", _KIND)),
            wrapping=Wrapping.from_fields(found),
        )


def lock(
    root: ClientRoot,
    *,
    opener: Opener,
    cost: Cost,
    random: Random,
    known_words: Sequence[str] = (),
) -> Lock:
    """Make a lock on *root* that *opener* opens.

    Raises WeakSecret for a PIN or own passphrase that is among the first guesses; *known_words*
    (our Dutch list) make that judgement better.
    """
    _refuse_weak(opener, known_words)
    made = random(16).hex()
    about = _about(opener.kind, made)
    kept = wrapping.wrap(root, typed=opener.typed(), about=about, cost=cost, random=random)
    return Lock(id=made, kind=opener.kind, wrapping=kept)


def unlock(lock: Lock, opener: Opener) -> ClientRoot:
    """The client's root; WrongSecret, without saying what was wrong, when *opener* does not fit."""
    if opener.kind != lock.kind:
        raise WrongSecret
    about = _about(lock.kind, lock.id)
    root = wrapping.unwrap(lock.wrapping, typed=opener.typed(), about=about)
    return ClientRoot(root.reveal())


def assign_words(
    random: Random, wordlist: Sequence[str], *, count: int = WORDS_ASSIGNED
) -> tuple[str, ...]:
    """Draw *count* words; four of 7,776 are 51.7 bits. The same word may come twice."""
    return tuple(wordlist[chance.below(len(wordlist), random)] for _ in range(count))


def assign_pictures(random: Random) -> tuple[int, ...]:
    """Draw 8 different pictures of 64, in order: 47.3 bits."""
    drawn: list[int] = []
    while len(drawn) < PICTURES_CHOSEN:
        place = chance.below(PICTURES, random)
        if place not in drawn:
            drawn.append(place)
    return tuple(drawn)


def new_card(random: Random) -> Secret:
    """The 128 bits of a new key card; `codes.write` makes them 28 characters."""
    return codes.new_code(random)


def new_recovery(random: Random) -> Secret:
    """The 128 bits of a new recovery sheet; `codes.write` makes them 28 characters."""
    return codes.new_code(random)


def _about(kind: LockKind, lock_id: str) -> str:
    return f"lock/{kind.value}/{lock_id}"


def _refuse_weak(opener: Opener, known_words: Sequence[str]) -> None:
    match opener.kind:
        case LockKind.CARD_PIN:
            strength.check_pin(opener.parts[1])
        case LockKind.PIN_DEVICE:
            strength.check_pin(opener.parts[0])
        case LockKind.PASSPHRASE:
            strength.check_passphrase(opener.parts[0], known_words=known_words)
        case LockKind.WORDS if len(opener.parts[0].reveal()) < _LEAST_LETTERS:
            raise WeakSecret(kind="words")
        case _:
            return  # assigned by chance: as strong as it gets
