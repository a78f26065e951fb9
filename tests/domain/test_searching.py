# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A search finds every word as a beginning, whatever its capitals and accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.searching import matches, words_in
from tests.domain.strategies import texts


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("sleu", "De sleutel van Anneke"), ("ANNEKE sleutel", "de sleutel van anneke"),
        ("cafe", "In het Café"), ("Zoë", "zoe belde"), ("straße", "STRASSE"), ("12", "op 12-3"),
        ("bij-zonder", "Bij zonderlingen"), ("a_b", "b a"), ("ﬁets", "fietsen"),
    ],
)  # fmt: skip
def test_it_is_found(wanted: str, text: str) -> None:
    assert matches(wanted, text)


@pytest.mark.parametrize(
    ("wanted", "text"),
    [("leutel", "sleutel"), ("sleutel kast", "sleutel"), ("", "alles"), ("!?", "alles"), ("a", "")],
)
def test_it_is_not_found(wanted: str, text: str) -> None:
    assert not matches(wanted, text)


@given(texts)
def test_a_text_is_found_by_itself_and_by_the_beginning_of_its_words(text: str) -> None:
    assert matches(text, text) is bool(words_in(text))
    assert all(matches(word[: 1 + len(word) // 2], text) for word in words_in(text))


@given(texts, texts)
def test_words_may_come_in_any_order(one: str, two: str) -> None:
    assert matches(f"{one} {two}", f"{two} {one}") is bool(words_in(one) + words_in(two))


@given(texts, texts, st.sampled_from(["", "extra"]))
def test_more_words_find_less(one: str, two: str, more: str) -> None:
    if matches(f"{one} {more}", two) and words_in(one):
        assert matches(one, two)
