# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Each lock opens with its own secret and with nothing else; all that is wrong looks alike."""

import traceback
from dataclasses import replace

import pytest

from klantreis.crypto import base64url, locks, openers
from klantreis.crypto.locks import Lock, lock, unlock
from klantreis.crypto.openers import Opener
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import FLOOR, Cost
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import BadFormat, WeakSecret, WrongSecret
from tests.crypto.made import CLIENT, WORDS, random_from, words_lock

CARD, DEVICE = Secret(b"c" * 16), Secret(b"d" * 32)
PASSPHRASE = "vier oude geiten lopen over het gele dak"
RIGHT: dict[LockKind, Opener] = {
    LockKind.WORDS: openers.with_words(WORDS),
    LockKind.PICTURES: openers.with_pictures([7, 63, 0, 12, 40, 33, 5, 21]),
    LockKind.CARD_PIN: openers.with_card(CARD, pin="4071"),
    LockKind.RECOVERY: openers.with_recovery(CARD),
    LockKind.PIN_DEVICE: openers.with_device("4071", device=DEVICE),
    LockKind.PASSPHRASE: openers.with_passphrase(PASSPHRASE),
}
WRONG: dict[str, Opener] = {
    "another word": openers.with_words("appel fiets kaas moken"),
    "words in another order": openers.with_words("fiets appel kaas molen"),
    "no words": openers.with_words(""),
    "another picture": openers.with_pictures([7, 63, 0, 12, 40, 33, 5, 22]),
    "another PIN": openers.with_card(CARD, pin="4072"),
    "no PIN": openers.with_card(CARD, pin=""),
    "another card": openers.with_card(Secret(b"e" * 16), pin="4071"),
    "another code": openers.with_recovery(Secret(b"e" * 16)),
    "another device": openers.with_device("4071", device=Secret(b"e" * 32)),
    "another PIN on this device": openers.with_device("4072", device=DEVICE),
    "another passphrase": openers.with_passphrase(PASSPHRASE.title()),
}


def made_lock(kind: LockKind) -> Lock:
    return lock(CLIENT, opener=RIGHT[kind], cost=FLOOR, random=random_from(kind.encode()))


@pytest.fixture(scope="module")
def all_locks() -> dict[LockKind, Lock]:
    return {kind: made_lock(kind) for kind in LockKind}


@pytest.mark.parametrize("kind", list(LockKind))
def test_a_lock_opens_with_its_own_secret(all_locks: dict[LockKind, Lock], kind: LockKind) -> None:
    assert unlock(all_locks[kind], RIGHT[kind]) == CLIENT


@pytest.mark.parametrize("name", list(WRONG))
def test_a_wrong_secret_is_only_ever_wrong(all_locks: dict[LockKind, Lock], name: str) -> None:
    opener = WRONG[name]

    with pytest.raises(WrongSecret) as raised:
        unlock(all_locks[opener.kind], opener)

    assert raised.value.values == {}


@pytest.mark.parametrize("kind", list(LockKind))
def test_the_secret_of_another_lock_opens_nothing(
    all_locks: dict[LockKind, Lock], kind: LockKind
) -> None:
    for other in set(LockKind) - {kind}:
        with pytest.raises(WrongSecret):
            unlock(all_locks[other], RIGHT[kind])


@pytest.mark.parametrize("part", ["salt", "wrapped", "commitment"])
def test_a_lock_with_a_changed_bit_is_as_wrong_as_a_wrong_secret(part: str) -> None:
    plain = words_lock().to_plain()
    value = bytearray(base64url.decode(str(plain[part])))
    value[-1] ^= 1
    changed = Lock.from_plain({**plain, part: base64url.encode(bytes(value))})

    with pytest.raises(WrongSecret) as raised:
        unlock(changed, RIGHT[LockKind.WORDS])

    assert raised.value.values == {}


def test_a_lock_given_another_id_or_cost_does_not_open() -> None:
    whole = words_lock()
    dearer = replace(whole.wrapping, cost=Cost(FLOOR.memory_kib, 4, 2))

    for changed in (replace(whole, id="0" * 32), replace(whole, wrapping=dearer)):
        with pytest.raises(WrongSecret):
            unlock(changed, RIGHT[LockKind.WORDS])


def test_the_commitment_refuses_before_anything_is_decrypted() -> None:
    first, second = words_lock(), made_lock(LockKind.WORDS)
    mixed = replace(first.wrapping, commitment=second.wrapping.commitment)

    with pytest.raises(WrongSecret) as raised:
        unlock(replace(first, wrapping=mixed), RIGHT[LockKind.WORDS])

    assert raised.value.__cause__ is None  # the cipher was not asked


def test_two_locks_of_one_secret_have_nothing_in_common() -> None:
    first, second = words_lock().wrapping, made_lock(LockKind.WORDS).wrapping

    assert first.salt != second.salt
    assert first.wrapped != second.wrapped
    assert first.commitment != second.commitment


@pytest.mark.parametrize(
    "opener",
    [
        openers.with_card(CARD, pin="1234"),
        openers.with_card(CARD, pin="geheim"),
        openers.with_device("0000", device=DEVICE),
        openers.with_passphrase("welkom"),
        openers.with_words(""),
    ],
)
def test_a_weak_secret_makes_no_lock(opener: Opener) -> None:
    with pytest.raises(WeakSecret):
        lock(CLIENT, opener=opener, cost=FLOOR, random=random_from(b"weak"))


def test_a_lock_comes_back_from_plain_values() -> None:
    assert Lock.from_plain(words_lock().to_plain()) == words_lock()


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "fingerprint"},
        {"kind": None},
        {"cost": [65536, 3]},
        {"cost": [65536, 3, True]},
        {"cost": [1, 1, 1]},
        {"cost": [2**40, 3, 2]},
        {"salt": "AA"},
        {"salt": 7},
        {"id": "x" * 32},
        {"extra": 1},
    ],
)
def test_a_lock_from_outside_keeps_to_the_format(change: dict[str, object]) -> None:
    with pytest.raises(BadFormat):
        Lock.from_plain({**words_lock().to_plain(), **change})


def test_a_wrong_secret_is_not_in_the_problem() -> None:
    with pytest.raises(WrongSecret) as raised:
        unlock(words_lock(), openers.with_words("geheim geheim geheim geheim"))

    frames = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    assert "geheimgeheim" not in "".join(frames.format())


def test_assigned_words_open_the_lock_they_were_assigned_for() -> None:
    wordlist = [f"woord{chr(97 + place % 26)}{chr(97 + place // 26)}" for place in range(100)]
    assigned = locks.assign_words(random_from(b"assign"), wordlist)
    opener = openers.with_words(" ".join(assigned))

    made = lock(CLIENT, opener=opener, cost=FLOOR, random=random_from(b"made"))

    assert len(assigned) == 4
    assert unlock(made, openers.with_words("-".join(assigned).upper())) == CLIENT
