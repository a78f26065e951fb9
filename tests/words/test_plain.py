# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rules for plain sentences find what is hard to read, and leave alone what is not."""

import pytest

from klantreis.domain.language import Language
from tests.words import plain

NL, EN = Language.NL, Language.EN


def test_a_text_falls_into_sentences_also_at_a_colon() -> None:
    assert plain.sentences("Dit is vol. Wat nu? Typ: ./run") == (
        "Dit is vol.", "Wat nu?", "Typ:", "./run",
    )  # fmt: skip


def test_what_is_filled_in_counts_as_one_word_and_a_dash_as_none() -> None:
    assert plain.words_of("{name} – hier is het") == ("x", "hier", "is", "het")


def test_a_sentence_may_have_as_many_words_as_the_limit() -> None:
    ten = "een twee drie vier vijf zes zeven acht negen tien"

    assert plain.too_long(ten, 10) == []
    assert plain.too_long(f"{ten}. {ten}.", 10) == []
    assert plain.too_long(f"{ten} elf", 10) == ["11 words, at most 10"]


@pytest.mark.parametrize(
    ("text", "language", "is_hard"),
    [
        ("Als je wilt, kan het.", NL, False),
        ("Wie deze code heeft, kan lezen.", NL, False),
        ("Als je wilt, zoek ik iemand die helpt.", NL, True),
        ("Bel omdat het kan, voordat het te laat is.", NL, True),
        ("Die brief ligt hier. Wat wil je?", NL, False),
        ("If you want, it can be done.", EN, False),
        ("If you want, ask somebody who helps.", EN, True),
    ],
)
def test_one_subclause_is_enough(text: str, language: Language, *, is_hard: bool) -> None:
    assert bool(plain.subclauses(text, language)) is is_hard


@pytest.mark.parametrize(
    ("text", "language", "is_hard"),
    [
        ("De brief wordt door Ad gelezen.", NL, True),
        ("Er moet iets gedaan worden.", NL, True),
        ("Het dagboek werd vergeten.", NL, False),
        ("De reis werd beëindigd.", NL, True),
        ("Als het moeilijk wordt, bel ik.", NL, False),
        ("De toestemming is ingetrokken.", NL, False),
        ("The letter was signed by Ad.", EN, True),
        ("The letter is here.", EN, False),
    ],
)
def test_a_sentence_says_who_does_it(text: str, language: Language, *, is_hard: bool) -> None:
    assert bool(plain.passive(text, language)) is is_hard


@pytest.mark.parametrize(
    "text", ["Bijv. brood", "brood, enz.", "t/m juni", "het BSN", "R&D", "nr. 3"]
)
def test_words_are_not_cut_short(text: str) -> None:
    assert plain.abbreviations(text, frozenset())


def test_capitals_may_be_allowed_and_names_to_fill_in_do_not_count() -> None:
    assert plain.abbreviations("Een PDF voor {NAME}. Ik ben er.", frozenset({"PDF"})) == []


@pytest.mark.parametrize(
    ("text", "language", "is_hard"),
    [
        ("Niemand mag niets lezen.", NL, True),
        ("Dit is niet zonder reden.", NL, True),
        ("Dit is niet waar. Er is niets mis.", NL, False),
        ("Er is niets gedeeld, en niets bewaard.", NL, False),
        ("No, I do not give this.", EN, False),
        ("Nobody can't read this.", EN, True),
        ("Nobody can read this.", EN, False),
    ],
)
def test_a_clause_denies_once(text: str, language: Language, *, is_hard: bool) -> None:
    assert bool(plain.double_negation(text, language)) is is_hard


def test_numbers_are_digits() -> None:
    assert plain.numbers_as_words("De vier woorden", NL) == ["use digits: vier"]
    assert plain.numbers_as_words("The 4 words of one person", EN) == []


def test_the_reader_is_je() -> None:
    assert plain.polite_form("Wat wilt u?", NL)
    assert plain.polite_form("Wat wil je? Uur 3.", NL) == []
    assert plain.polite_form("u", EN) == []


@pytest.mark.parametrize("text", ["twee  spaties", " voor", "na ", "even...", "nee ."])
def test_white_space_and_dots_are_tidy(text: str) -> None:
    assert plain.untidy(text)


def test_a_file_name_that_begins_with_a_dot_is_tidy() -> None:
    assert plain.untidy("Typ: ./run") == []


def test_jargon_comes_with_what_to_say_instead() -> None:
    assert plain.jargon("Document opslaan", {"opslaan": "bewaren"}) == ["opslaan: say bewaren"]
    assert plain.jargon("We slaan niets op", {"opslaan": "bewaren"}) == []


def test_a_never_word_is_found_in_every_form() -> None:
    stems = frozenset({"zorgmijd", "score"})

    assert plain.never_words("Zorgmijders en zorgmijding", stems) == ["never: zorgmijd"]
    assert plain.never_words("Underscore", stems) == []


@pytest.mark.parametrize(
    ("nl", "en"),
    [
        ("Van {name}", "From {naam}"),
        ("Van {name}", "From {name}."),
        ("Wie?", "Who"),
        ("Van {name", "From {name}"),
        ("Ja", ""),
        ("Kies een foto", "Kies een foto"),
    ],
)
def test_two_languages_that_drift_apart_are_noticed(nl: str, en: str) -> None:
    assert plain.unlike(nl, en)


def test_two_languages_that_go_together_are_fine() -> None:
    assert plain.unlike("Van {name} ({number})", "From {name} ({number})") == []
    assert plain.unlike("{name}, {what}, {ring}", "{name}, {what}, {ring}") == []
    assert plain.unlike("klantreis doctor --help", "klantreis doctor --help") == []


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("Dat mag. Kies zelf", True),
        ("Dat mag. Kies zelf.", False),
        ("Dat mag", False),
        ("Gebruik woorden. Of typ: klantreis doctor", False),
    ],
)
def test_the_last_of_more_sentences_has_an_end(text: str, *, is_open: bool) -> None:
    assert bool(plain.open_end(text)) is is_open


@pytest.mark.parametrize("text", ["", "Ik wil dit graag bewaren", "Bewaar."])
def test_a_control_has_one_to_three_words_and_no_full_stop(text: str) -> None:
    assert plain.too_wide_for_a_button(text)


def test_a_question_to_answer_may_be_longer() -> None:
    assert plain.too_wide_for_a_button("Wat vind jij ervan?") == []
    assert plain.too_wide_for_a_button("Wat vind jij er nu zelf van?")


def test_three_words_fit_on_a_control() -> None:
    assert plain.too_wide_for_a_button("Ik wil schrijven") == []
