# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A code on paper survives bad handwriting and finds a slip at once."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klantreis.crypto import codes
from klantreis.crypto.secret import Secret
from klantreis.domain.problems import WrongSecret
from tests.crypto.made import random_from

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VALUES = some.binary(min_size=16, max_size=16).map(Secret)
PLACES = some.integers(0, 27)


@given(value=VALUES)
def test_a_code_is_seven_groups_of_four_and_comes_back(value: Secret) -> None:
    text = codes.write(value)

    assert [len(group) for group in text.split(" ")] == [4] * 7
    assert set(text) <= set(ALPHABET + " ")
    assert codes.read(text) == value


@given(value=VALUES)
def test_case_spaces_hyphens_and_lookalikes_are_forgiven(value: Secret) -> None:
    text = codes.write(value)

    assert codes.read(text.lower()) == value
    assert codes.read(text.replace(" ", "")) == value
    assert codes.read("  " + text.replace(" ", " - ") + "\n") == value
    assert codes.read(text.replace("0", "O").replace("1", "I")) == value
    assert codes.read(text.replace("0", "o").replace("1", "l")) == value


@given(value=VALUES, place=PLACES)
def test_any_one_wrong_character_is_found(value: Secret, place: int) -> None:
    letters = codes.write(value).replace(" ", "")

    for other in set(ALPHABET) - {letters[place]}:
        with pytest.raises(WrongSecret):
            codes.read(letters[:place] + other + letters[place + 1 :])


@given(value=VALUES)
def test_any_two_swapped_characters_are_found(value: Secret) -> None:
    letters = codes.write(value).replace(" ", "")

    for first, second in itertools.combinations(range(28), 2):
        swapped = list(letters)
        swapped[first], swapped[second] = swapped[second], swapped[first]
        if "".join(swapped) != letters:
            with pytest.raises(WrongSecret):
                codes.read("".join(swapped))


@given(typed=some.text(max_size=40))
def test_what_is_no_code_is_a_wrong_secret(typed: str) -> None:
    with pytest.raises(WrongSecret):
        codes.read(typed)


@given(letters=some.text(ALPHABET, min_size=28, max_size=28))
def test_what_is_read_is_written_the_same(letters: str) -> None:
    try:
        value = codes.read(letters)
    except WrongSecret:
        return
    assert codes.write(value).replace(" ", "") == letters


def test_new_codes_differ() -> None:
    random = random_from(b"codes")

    assert codes.new_code(random) != codes.new_code(random)
