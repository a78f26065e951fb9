# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a person gives is brought to one spelling, and never to another person's."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klantreis.crypto import openers
from klantreis.crypto.secret import Secret
from klantreis.domain.problems import WrongSecret

WORDS = some.lists(some.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=9), min_size=4)
BETWEEN = some.sampled_from([" ", "  ", "-", " - ", "\t", "\n", ", ", "\u00a0", "\u200b", ""])


@given(words=WORDS, between=BETWEEN)
def test_case_and_what_stands_between_words_do_not_matter(words: list[str], between: str) -> None:
    assigned = openers.with_words(" ".join(words))

    assert openers.with_words(between.join(words).upper()) == assigned
    assert openers.with_words(f"  {between.join(words).title()} ") == assigned


def test_an_accent_too_many_does_not_matter() -> None:
    assert openers.with_words("\u00e9\u00e9n ko\u0308e") == openers.with_words("een koe")


@given(words=WORDS, place=some.integers(0))
def test_another_letter_is_another_secret(words: list[str], place: int) -> None:
    text = "".join(words)
    at = place % len(text)
    other = text[:at] + ("b" if text[at] == "a" else "a") + text[at + 1 :]

    assert openers.with_words(text) != openers.with_words(other)


def test_the_order_of_pictures_matters() -> None:
    chosen = [7, 63, 0, 12, 40, 33, 5, 21]

    assert openers.with_pictures(chosen) == openers.with_pictures(tuple(chosen))
    assert openers.with_pictures(chosen) != openers.with_pictures(chosen[::-1])


@pytest.mark.parametrize("chosen", [[], [1] * 7, [1] * 9, [64] + [1] * 7, [-1] + [1] * 7])
def test_what_is_not_on_the_grid_is_a_wrong_secret(chosen: list[int]) -> None:
    with pytest.raises(WrongSecret):
        openers.with_pictures(chosen)


def test_a_pin_from_an_arabic_keyboard_is_the_same_pin() -> None:
    card = Secret(bytes(16))
    arabic = "".join(chr(0x0660 + int(digit)) for digit in "4071")

    assert openers.with_card(card, pin=arabic) == openers.with_card(card, pin="4071")
    assert openers.with_card(card, pin=" 40 71 ") == openers.with_card(card, pin="4071")


def test_a_passphrase_keeps_its_case_and_spaces() -> None:
    exact = openers.with_passphrase("Geel dak")

    assert exact != openers.with_passphrase("geel dak")
    assert exact != openers.with_passphrase("Geeldak")
    assert openers.with_passphrase("Rene\u0301") == openers.with_passphrase("Ren\u00e9")


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_device_secret_of_another_size_is_wrong(size: int) -> None:
    with pytest.raises(WrongSecret):
        openers.with_device("4071", device=Secret(bytes(size)))


def test_the_same_text_under_another_kind_is_another_secret() -> None:
    code = Secret(b"4071" * 4)
    typed = [
        openers.with_recovery(code).typed(),
        openers.with_passphrase("4071" * 4).typed(),
        openers.with_card(code, pin="").typed(),
        openers.with_card(Secret(b""), pin="4071" * 4).typed(),
        openers.with_device("4071", device=Secret(bytes(32))).typed(),
    ]

    assert len({secret.reveal() for secret in typed}) == len(typed)


@given(typed=some.text())
def test_whatever_is_typed_becomes_bytes(typed: str) -> None:
    made = [openers.letters(typed), openers.digits(typed), openers.exact(typed)]

    assert all(isinstance(secret.reveal(), bytes) for secret in made)
