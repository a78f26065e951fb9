# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Secrets that are almost right: each kind of lock says no, and still opens to the right one."""

import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from klantreis.crypto import codes
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import WrongSecret
from klantreis.services import keeping, keys
from klantreis.services.keys import Key
from klantreis.services.unlocking import try_locks
from tests.campaigns.plan import Campaign, Try
from tests.services.table import Table, sit

_RIGHT = 7
_OWN = {
    LockKind.CARD_PIN: "2758",
    LockKind.PIN_DEVICE: "275849",
    LockKind.PASSPHRASE: "zeven grijze ganzen vlogen dwars over Breda",
}


@contextmanager
def guesses(folder: Path) -> Iterator[Try]:
    """A journey for each kind of lock."""
    yield _Doors({kind: _locked(folder / kind.value, kind) for kind in LockKind}).guess


@dataclass(frozen=True, slots=True)
class _Doors:
    tables: Mapping[LockKind, tuple[Table, Key]]

    def guess(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """Try one wrong secret; now and then the right one."""
        kind = list(LockKind)[number % len(LockKind)]
        table, key = self.tables[kind]
        header, root = table.session.header, table.session.as_client().root
        is_right = number % 10 == _RIGHT
        tried = key if is_right else _NEAR[kind](table, key, chance)
        opener = keys.opener_of(table.parts, tried, table.journey)
        if is_right:
            assert try_locks(table.parts, header, opener) == root
            return {"opened": 1}
        with pytest.raises(WrongSecret):
            try_locks(table.parts, header, opener)
        return {"refused": 1, f"kind: {kind.value}": 1}


def _locked(base: Path, kind: LockKind) -> tuple[Table, Key]:
    table = sit(base)
    if kind is LockKind.RECOVERY:
        key = Key(kind, card=table.recovery)
    else:
        key = keys.assign(table.parts, kind, table.journey, own=_OWN.get(kind, ""))
        opener = keys.opener_of(table.parts, key, table.journey)
        keys.change_secret(table.session, opener, present=table.sheet())
    session = table.session
    keeping.close(session)
    return table, key


def _words(table: Table, key: Key, chance: random.Random) -> Key:
    words = key.words.split()
    place = chance.randrange(len(words))
    words[place] = chance.choice([word for word in table.parts.words if word != words[place]])
    return replace(key, words=" ".join(words))


def _pictures(_: Table, key: Key, chance: random.Random) -> Key:
    places = list(key.pictures)
    one, two = chance.sample(range(len(places)), 2)
    places[one], places[two] = places[two], places[one]
    return replace(key, pictures=tuple(places))


def _pin(_: Table, key: Key, chance: random.Random) -> Key:
    place = chance.randrange(len(key.pin))
    digit = chance.choice([one for one in "0123456789" if one != key.pin[place]])
    return replace(key, pin=key.pin[:place] + digit + key.pin[place + 1 :])


def _card(_: Table, key: Key, chance: random.Random) -> Key:
    return replace(key, card=codes.write(codes.new_code(chance.randbytes)))


def _passphrase(_: Table, key: Key, chance: random.Random) -> Key:
    place = chance.randrange(len(key.words))
    return replace(key, words=key.words[:place] + "q" + key.words[place + 1 :])


_NEAR: Mapping[LockKind, Callable[[Table, Key, random.Random], Key]] = {
    LockKind.WORDS: _words,
    LockKind.PICTURES: _pictures,
    LockKind.CARD_PIN: lambda table, key, chance: chance.choice([_pin, _card])(table, key, chance),
    LockKind.RECOVERY: _card,
    LockKind.PIN_DEVICE: _pin,
    LockKind.PASSPHRASE: _passphrase,
}

WRONG_SECRET = Campaign(
    name="wrong-secret",
    tries="a secret that differs in one word, picture, digit or letter from the right one",
    begin=guesses,
    full=5_000,
    short=2 * len(LockKind),
    finds=("refused", "opened"),
)
