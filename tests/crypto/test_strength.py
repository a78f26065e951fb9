# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is guessed first is refused when it is made."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from klantreis.crypto.secret import Secret
from klantreis.crypto.strength import check_passphrase, check_pin
from klantreis.domain.problems import WeakSecret

STRONG = "vier oude geiten lopen over het gele dak"


@pytest.mark.parametrize(
    "pin",
    [
        *("0000", "7777777", "1212", "123123", "45454545"),
        *("1234", "4321", "12345678", "7890", "2468"),
        *("2580", "1985", "2004"),
        *("123", "123456789", "", "12a4", "\u0661\u0662\u0667\u0663"),
    ],
)
def test_an_easy_or_impossible_pin_is_refused(pin: str) -> None:
    with pytest.raises(WeakSecret):
        check_pin(Secret(pin.encode()))


@pytest.mark.parametrize("pin", ["4071", "90215", "836104", "73910462"])
def test_another_pin_is_taken(pin: str) -> None:
    check_pin(Secret(pin.encode()))


@given(digits=some.text("0123456789", min_size=1, max_size=4), times=some.integers(2, 8))
def test_every_repeated_group_is_refused(digits: str, times: int) -> None:
    with pytest.raises(WeakSecret):
        check_pin(Secret((digits * times).encode()))


@pytest.mark.parametrize(
    "passphrase",
    ["", "a", "wachtwoord", "password1234", "Welkom01!", "qwertyuiop", "a" * 200, "1234567890123"],
)
def test_a_weak_passphrase_is_refused(passphrase: str) -> None:
    with pytest.raises(WeakSecret):
        check_passphrase(Secret(passphrase.encode()))


def test_a_strong_passphrase_is_taken() -> None:
    check_passphrase(Secret(STRONG.encode()))


def test_a_dutch_word_is_no_row_of_random_letters_once_the_list_is_known() -> None:
    words = ("boterham", "waterkoker")
    passphrase = Secret(b"boterhamwaterkoker")

    check_passphrase(passphrase)
    with pytest.raises(WeakSecret):
        check_passphrase(passphrase, known_words=words)


def test_words_known_once_are_forgotten_at_the_next_asking() -> None:
    passphrase = Secret(b"boterhamwaterkoker")
    with pytest.raises(WeakSecret):
        check_passphrase(passphrase, known_words=("boterham", "waterkoker"))

    check_passphrase(passphrase)


def test_a_weak_passphrase_is_not_in_the_problem() -> None:
    with pytest.raises(WeakSecret) as raised:
        check_passphrase(Secret(b"wachtwoord"))

    assert raised.value.values == {"kind": "passphrase"}
    assert raised.value.__context__ is None


@pytest.mark.parametrize("length", [72, 73, 100, 100_000])
def test_a_long_passphrase_is_measured_by_its_beginning(length: int) -> None:
    passphrase = Secret((STRONG + " ").encode() * (length // len(STRONG) + 1))

    check_passphrase(Secret(passphrase.reveal()[:length]))


@settings(max_examples=30)
@given(text=some.text(min_size=10, max_size=80))
def test_any_text_can_be_measured(text: str) -> None:
    with suppress(WeakSecret):
        check_passphrase(Secret(text.encode("utf-8", errors="replace")))
