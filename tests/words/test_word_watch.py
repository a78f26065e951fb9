# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The woordwacht knows a label in every form, and leaves what happened alone."""

import pytest

from klantreis.domain.language import Language
from klantreis.words.word_watch import LABELS, WHOSE_WORD, labels_in

NL, EN = Language.NL, Language.EN


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Hij is een zorgmijder.", ("zorgmijder",)),
        ("Zorgmijdend gedrag", ("Zorgmijdend",)),
        ("Een ZORGWEKKENDE ZORGMIJDER", ("ZORGMIJDER",)),
        ("ze is uitbehandeld, en onwillige buren", ("uitbehandeld", "onwillige")),
        ("kenmerken van borderline-problematiek", ("borderline-problematiek",)),
        ("een verwarde\npersoon op straat", ("verwarde\npersoon",)),
        ("een lvb’er", ("lvb'er",)),
        ("een licht verstandelijk beperkte man", ("verstandelijk beperkte",)),
        ("onhandelbare jongen", ("onhandelbare",)),
        ("(multiprobleemgezin)", ("multiprobleemgezin",)),
    ],
)
def test_a_label_is_known_in_every_form(text: str, labels: tuple[str, ...]) -> None:
    assert labels_in(text, NL) == labels


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hij deed de deur niet open. Hij was boos.",
        "Ze is stabiel en wil wel.",
        "onwillekeurig",
        "We zagen een junkyard.",
        "Hij raakte verward.",
        "Ze zegt: ik ben verslaafd.",
        "Vaas van Sèvres",
    ],
)
def test_what_happened_is_no_label(text: str) -> None:
    assert labels_in(text, NL) == ()


def test_a_label_that_stands_twice_is_asked_about_once() -> None:
    assert labels_in("Onwillig! En labiel. Echt onwillig.", NL) == ("Onwillig", "labiel")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("She is a care avoider", ("care avoider",)),
        ("a hard-to-reach, manipulative addict", ("hard-to-reach", "manipulative", "addict")),
        ("addiction is what she calls it", ()),
        ("Non-compliance again", ("Non-compliance",)),
    ],
)
def test_english_labels_are_known_too(text: str, labels: tuple[str, ...]) -> None:
    assert labels_in(text, EN) == labels


@pytest.mark.parametrize("language", Language)
def test_every_label_of_the_list_is_found(language: Language) -> None:
    missed = [one for one in LABELS[language] if not labels_in(one.replace("*", ""), language)]

    assert missed == []
    assert len(LABELS[language]) == len(set(LABELS[language]))


def test_the_question_names_the_client_and_blames_nobody() -> None:
    assert WHOSE_WORD.say(NL, name="Toos") == "Wiens woord is dit? Hoe zou Toos het zeggen?"
    assert WHOSE_WORD.say(EN, name="Toos") == "Whose word is this? How would Toos say it?"


def test_a_long_text_is_read_in_one_go() -> None:
    text = "Hij kwam langs en dronk koffie. " * 5_000 + "zorgmijder"

    assert labels_in(text, NL) == ("zorgmijder",)
