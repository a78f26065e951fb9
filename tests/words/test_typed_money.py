# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Amounts as people type them, exact to the cent; what is unclear is not guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.language import Language
from klantreis.words.money import say_amount
from klantreis.words.typed_money import read_cents, type_cents


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("2500", 250_000), ("€ 2.500", 250_000), ("2.500,50", 250_050), ("62,5", 6_250),
        ("62.50", 6_250), ("1,250.50", 125_050), ("10 000", 1_000_000), ("€2.500,-", 250_000),
        ("0", 0), ("1.250", 125_000),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_people_write_it(typed: str, cents: int) -> None:
    assert read_cents(typed) == cents


@pytest.mark.parametrize("typed", ["", "veel", "-5", "1.2.3", "12,345,6", "1e5", "९", "99" * 9])
def test_what_is_no_amount_is_not_guessed(typed: str) -> None:
    assert read_cents(typed) is None


@given(st.integers(min_value=0, max_value=10**11 - 1), st.sampled_from(Language))
def test_what_is_said_or_stands_in_a_field_is_read_back(cents: int, language: Language) -> None:
    assert read_cents(type_cents(cents, language)) == cents
    assert read_cents(say_amount(cents, language)) == cents
