# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's own sheets, the cards and the papers with keys."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.documents import keys, overview
from klantreis.documents.bankcard import CARD_HEIGHT, CARD_WIDTH, MM
from klantreis.documents.kit import Manner
from klantreis.domain.choices import CardKind, Ring, StepState
from klantreis.domain.choosing import OWN_PAPERS, OwnPaper, Sheet
from klantreis.domain.entries import Card, Helper, Line, Question, Step
from klantreis.domain.language import Language
from klantreis.words.cards import TALK_CARDS
from klantreis.words.sheets import CARD_TITLE
from tests.documents.everything import KIT, full, papers
from tests.documents.journeys import Journal
from tests.documents.reading import pages_of, text_of, words_of


def sheet(journal: Journal, which: OwnPaper, folder: Path) -> str:
    pdf = overview.render(journal.overview(which), Manner(Language.NL), kit=KIT)
    return " ".join(words_of(pdf, folder))


@pytest.mark.parametrize("which", OWN_PAPERS)
def test_a_journey_in_which_nothing_is_written_yet_still_prints(
    which: OwnPaper, tmp_path: Path
) -> None:
    assert sheet(Journal(), which, tmp_path)


def test_the_overview_holds_everything_and_the_names_as_they_are(tmp_path: Path) -> None:
    journal, _ = full()

    text = sheet(journal, Sheet.OVERVIEW, tmp_path)

    assert "Mijn overzicht Dit is van Toos. Afgedrukt op 3 maart 2026" in text
    assert "Mijn reis loopt door." in text
    assert "Naam Anneke de Boer" in text
    assert "Naam op papier voor anderen buurvrouw" in text
    assert "Hier hoort een foto bij." in text
    assert "Hier hoort een opname van een stem bij." in text
    assert "Ik heb ja gezegd tegen deze tekst. Opgeschreven door: Ad" in text
    assert "Woorden van: mijn zus Opgeschreven door: Toos" in text


def test_what_i_give_comes_before_what_i_get_and_near_before_far(tmp_path: Path) -> None:
    journal = Journal()
    journal.write(Helper(name="de dokter", ring=Ring.FURTHER))
    journal.write(Helper(name="Anneke", ring=Ring.NEAR, i_give=("koffie",), gives=("de sleutel",)))
    journal.write(Helper(name="de kat"))

    text = sheet(journal, Sheet.HELPERS, tmp_path)

    text = text[text.index("Dichtbij") :]
    assert text.startswith("Dichtbij Anneke Wat geef ik? koffie Wat krijg ik? de sleutel")
    assert text.index("Dichtbij") < text.index("Verder weg de dokter")
    assert "Nog geen plek de kat" in text


def test_the_journey_says_in_words_how_each_step_stands(tmp_path: Path) -> None:
    journal = Journal()
    for state in StepState:
        journal.write(Step(f"Stap {state}.", state=state))

    text = sheet(journal, Sheet.JOURNEY, tmp_path)

    said = ("Bedacht", "Bezig", "Gedaan", "Anders gegaan", "Losgelaten")
    starts = [
        f"2 maart 2026 · Stap · {words} Stap {state}."
        for words, state in zip(said, StepState, strict=True)
    ]
    assert [start for start in starts if start not in text] == []
    assert sorted(starts, key=text.index) == starts


def test_the_share_log_is_read_by_person_and_by_entry(tmp_path: Path) -> None:
    journal = Journal()
    rest, peace = journal.write(Question("Ik wil rust.")), journal.write(Question("Vrede."))
    journal.withdraw(journal.grant(rest, peace, name="de wijkagent"))
    journal.grant(rest, until="2026-03-02")
    journal.grant(peace)

    text = sheet(journal, Sheet.SHARE_LOG, tmp_path)

    without_feet = re.sub(r"Van: Toos · Bladzijde \d van \d ", "", text)
    person, entry = without_feet.split("Wat heb ik gedeeld?")
    assert "de wijkagent, verhuurder Waarvoor: overleg over de woning" in person
    assert "Ingetrokken op 2 maart 2026. Dit ging mee • Ik wil rust. • Vrede." in person
    assert "Dit gold tot en met 2 maart 2026." in person
    assert person.count("Woonstichting De Haven, verhuurder") == 1
    assert (
        "Ik wil rust. de wijkagent, verhuurder Ingetrokken op 2 maart 2026. "
        "Woonstichting De Haven, verhuurder Dit gold tot en met 2 maart 2026."
    ) in entry


def test_the_share_log_says_how_a_long_text_begins(tmp_path: Path) -> None:
    journal = Journal()
    journal.grant(journal.write(Question("woord " * 500)))

    words = sheet(journal, Sheet.SHARE_LOG, tmp_path).split()

    assert 10 < words.count("woord") < 40


def test_an_entry_that_is_gone_is_not_named_in_the_share_log(tmp_path: Path) -> None:
    journal = Journal()
    entry = journal.write(Question("Ik wil rust."))
    journal.grant(entry)
    journal.put_aside(entry)

    text = sheet(journal, Sheet.SHARE_LOG, tmp_path)

    assert "rust" not in text
    assert "(niet meer in mijn reis)" in text


def test_the_invitation_stands_also_where_nobody_talked_yet(tmp_path: Path) -> None:
    text = sheet(Journal(), Sheet.TALK_WITH_ME, tmp_path)

    assert "Praat met mij, niet over mij. Wil je over mij praten? Vraag mij erbij." in text


def test_a_card_has_its_own_prompts_and_says_its_name_once(tmp_path: Path) -> None:
    journal = Journal()
    journal.write(Card("", CardKind.HOMECOMING, (Line("Wat moet er zijn?", "eten"),)))
    journal.write(Card("", CardKind.NEIGHBOURS, (Line("Waar?", "hiernaast"),)))

    text = sheet(journal, CardKind.HOMECOMING, tmp_path)

    assert "Wat moet er zijn? eten" in text
    assert text.count("Thuiskomstkaart") == 1
    assert "hiernaast" not in text


def test_a_card_that_is_called_by_its_own_name_says_it_once_too(tmp_path: Path) -> None:
    journal = Journal()
    journal.write(Card("Thuiskomstkaart", CardKind.HOMECOMING, (Line("Wat?", "eten"),)))

    text = sheet(journal, CardKind.HOMECOMING, tmp_path)

    assert text.count("Thuiskomstkaart") == 1


def test_a_card_for_hard_times_goes_on_where_it_does_not_fit(tmp_path: Path) -> None:
    journal = Journal()
    lines = tuple(Line(f"Vraag {number}?", "een antwoord " * 9) for number in range(30))
    journal.write(Card("", CardKind.HARD_TIMES, lines))

    pdf = overview.render(journal.overview(CardKind.HARD_TIMES), Manner(Language.NL), kit=KIT)

    text = text_of(pdf, tmp_path)
    assert [number for number in range(30) if f"Vraag {number}?" not in text] == []
    assert pages_of(pdf, tmp_path) > 1


def test_a_bank_card_has_the_size_of_one() -> None:
    assert round(CARD_WIDTH / MM, 1) == 85.6
    assert round(CARD_HEIGHT / MM, 1) == 54


def test_blank_cards_ask_every_question_of_the_table(tmp_path: Path) -> None:
    text = " ".join(words_of(papers()["blank"](Manner(Language.NL)), tmp_path))

    asked = [question.nl for card in TALK_CARDS for question in card.questions]
    assert [question for question in asked if question not in text] == []
    assert sorted(asked, key=text.index) == asked


def test_the_recovery_sheet_has_seven_groups_of_four_and_no_name(tmp_path: Path) -> None:
    text = " ".join(words_of(papers()["recovery"](Manner(Language.NL)), tmp_path))

    assert "ABCD EFGH JKLM NPQR STUV WXYZ 2345" in text
    assert "Toos" not in text


def test_the_qr_code_is_40_millimetres_at_least() -> None:
    assert keys.SHEET_QR / MM >= 40
    assert keys.CARD_QR / MM >= 40


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("also_in", [None, *Language])
def test_no_word_of_the_name_of_the_key_card_is_broken(
    tmp_path: Path, language: Language, also_in: Language | None
) -> None:
    drawn = words_of(papers()["key-card"](Manner(language, also_in)), tmp_path)

    said = {CARD_TITLE.say(one) for one in (language, also_in) if one}
    assert {word for title in said for word in title.split()} <= set(drawn)


def test_the_same_language_twice_is_one_language() -> None:
    look = Manner(Language.NL, Language.NL)

    assert all(render(look) == render(replace(look, also_in=None)) for render in papers().values())
