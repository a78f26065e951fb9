# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The names of others stay off paper, however they are typed; other words stay as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.choices import HelperIs
from klantreis.domain.entries import Helper
from klantreis.domain.masking import mask_of, masker
from tests.domain.strategies import texts

ANNEKE = Helper(name="Anneke de Boer", masked="buurvrouw")


def _hidden(text: str, *helpers: Helper, reader: str = "") -> str:
    return masker([mask_of(one, "iemand") for one in helpers], except_for=reader)(text)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Anneke de Boer kwam.", "buurvrouw kwam."),
        ("anneke DE boer kwam", "buurvrouw kwam"),
        ("Anneke  de\nBoer", "buurvrouw"),
        ("anneke en ANNEKE", "buurvrouw en buurvrouw"),
        ("Annekes sleutel", "buurvrouws sleutel"),
        ("Anneke's sleutel, Anneke’s kat", "buurvrouw's sleutel, buurvrouw’s kat"),
        ("mevrouw De Boer", "mevrouw De buurvrouw"),
        ("(Anneke)!", "(buurvrouw)!"),
        ("Annekedag en Hanneke", "Annekedag en Hanneke"),
        ("de straat", "de straat"),
        ("", ""),
    ],
)
def test_a_full_name_goes_in_all_its_forms(text: str, hidden: str) -> None:
    assert _hidden(text, ANNEKE) == hidden


@pytest.mark.parametrize(
    ("name", "text", "hidden"),
    [
        ("Wil", "Wil wil wel, ik wil niet", "iemand wil wel, ik wil niet"),
        ("Roos Jansen", "Roos en de roos van Jansen", "iemand en de roos van iemand"),
        ("Jo Smit", "Jo en jo, zo zo. smit", "iemand en jo, zo zo. iemand"),
        ("Dr. Pieters", "dr pieters, Dr. Pieters", "dr iemand, iemand"),
        ("Jos", "Jos' fiets", "iemand' fiets"),
        ("A. Bakker", "A. Bakker, Bakker, A", "iemand, iemand, A"),
        ("O'Neill (Pat)", "Pat O'Neill", "iemand iemand"),
        ("C++ club", "de c++ club", "de iemand"),
    ],
)
def test_ordinary_words_survive(name: str, text: str, hidden: str) -> None:
    assert _hidden(text, Helper(name=name)) == hidden


def test_a_place_is_hidden_as_a_whole_only() -> None:
    garden = Helper(name="Tuin Oost", what=HelperIs.PLACE, masked="de tuin")

    assert _hidden("Tuin Oost in Oost, een tuin", garden) == "de tuin in Oost, een tuin"


def test_the_longest_name_goes_first() -> None:
    ans, ans_b = Helper(name="Ans", masked="tante"), Helper(name="Ans Bos", masked="vriendin")

    assert _hidden("Ans Bos en Ans", ans, ans_b) == "vriendin en tante"


def test_the_reader_is_not_hidden_from_themselves() -> None:
    assert _hidden("Voor Anneke de Boer", ANNEKE, reader="anneke de boer") == "Voor Anneke de Boer"


def test_what_stands_in_is_taken_as_it_is_written() -> None:
    odd = Helper(name="Kees", masked=r"\1 \g<0> buur")

    assert _hidden("Kees!", odd) == r"\1 \g<0> buur!"


def test_a_helper_without_a_name_hides_nothing() -> None:
    assert _hidden("alles blijft", Helper(text="alles", name="  ")) == "alles blijft"


@given(texts, texts, st.sampled_from(["Anneke de Boer", "ANNEKE", "anneke", "Annekes", "De Boer"]))
def test_no_form_of_the_name_is_left(before: str, after: str, form: str) -> None:
    hidden = _hidden(f"{before} {form} {after}", ANNEKE)

    assert "anneke" not in hidden.casefold()
    assert "boer" not in hidden.casefold()


@given(texts)
def test_a_text_without_the_name_stays(text: str) -> None:
    assert _hidden(text, ANNEKE) == text
