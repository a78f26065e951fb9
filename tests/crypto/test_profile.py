# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's profile needs the passphrase and this computer, or says that it is less safe."""

import hashlib

import pytest

from klantreis.crypto import profile
from klantreis.crypto.profile import ProfileKind, ProfileOpener
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import FLOOR
from klantreis.domain.problems import BadFormat, NewerFormat, WeakSecret, WrongSecret
from tests.crypto.made import WORKER, random_from

KEYRING = Secret(b"k" * 32)
PASSPHRASE = "vier oude geiten lopen over het gele dak"
WORDS = "appel fiets kaas molen zolder"


def made(opener: ProfileOpener) -> bytes:
    return profile.make(WORKER, opener=opener, cost=FLOOR, random=random_from(b"profile"))


@pytest.fixture(scope="module")
def with_keyring() -> bytes:
    return made(profile.with_keyring(PASSPHRASE, keyring=KEYRING))


@pytest.fixture(scope="module")
def with_words() -> bytes:
    return made(profile.with_five_words(WORDS))


def test_passphrase_and_keyring_open_it_together(with_keyring: bytes) -> None:
    found = profile.read(with_keyring)

    assert profile.unlock(found, profile.with_keyring(PASSPHRASE, keyring=KEYRING)) == WORKER
    assert found.kind == ProfileKind.KEYRING
    assert not found.is_less_safe


def test_five_words_open_a_profile_that_says_it_is_less_safe(with_words: bytes) -> None:
    found = profile.read(with_words)

    assert profile.unlock(found, profile.with_five_words(WORDS.upper())) == WORKER
    assert found.is_less_safe


@pytest.mark.parametrize(
    "opener",
    [
        profile.with_keyring(PASSPHRASE, keyring=Secret(bytes(32))),
        profile.with_keyring(PASSPHRASE + "!", keyring=KEYRING),
        profile.with_keyring("", keyring=KEYRING),
        profile.with_five_words(WORDS),
    ],
)
def test_one_of_the_two_opens_nothing(with_keyring: bytes, opener: ProfileOpener) -> None:
    with pytest.raises(WrongSecret) as raised:
        profile.unlock(profile.read(with_keyring), opener)

    assert raised.value.values == {}


@pytest.mark.parametrize(
    "opener",
    [
        profile.with_five_words("appel fiets kaas molen"),
        profile.with_keyring(PASSPHRASE, keyring=KEYRING),
    ],
)
def test_other_words_open_nothing(with_words: bytes, opener: ProfileOpener) -> None:
    with pytest.raises(WrongSecret):
        profile.unlock(profile.read(with_words), opener)


@pytest.mark.parametrize(
    "opener",
    [
        profile.with_keyring("welkom01", keyring=KEYRING),
        profile.with_keyring("", keyring=KEYRING),
        profile.with_five_words("a b c"),
    ],
)
def test_a_weak_secret_makes_no_profile(opener: ProfileOpener) -> None:
    with pytest.raises(WeakSecret):
        made(opener)


@pytest.mark.parametrize("size", [0, 16, 33])
def test_a_keyring_secret_of_another_size_is_wrong(size: int) -> None:
    with pytest.raises(WrongSecret):
        profile.with_keyring(PASSPHRASE, keyring=Secret(bytes(size)))


def test_the_file_shows_neither_root_nor_secret(with_keyring: bytes) -> None:
    assert WORKER.reveal() not in with_keyring
    assert KEYRING.reveal() not in with_keyring
    assert b"geiten" not in with_keyring


def test_every_flipped_bit_and_truncation_is_noticed(with_keyring: bytes) -> None:
    for place in range(len(with_keyring)):
        flipped = bytearray(with_keyring)
        flipped[place] ^= 1
        with pytest.raises((BadFormat, NewerFormat)):
            profile.read(bytes(flipped))
        with pytest.raises(BadFormat):
            profile.read(with_keyring[:place])


def test_a_profile_by_a_later_program_says_so() -> None:
    body = b"KLANTREIS-PROFIEL 2\n{}\n"

    with pytest.raises(NewerFormat):
        profile.read(body + hashlib.sha256(body).hexdigest().encode() + b"\n")
