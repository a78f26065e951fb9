# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The personal plan: what the client chose, with what they want before all else."""

from pathlib import Path

import pytest

from klantreis.documents import summary
from klantreis.domain.choices import Rung
from klantreis.domain.consent import Look
from klantreis.domain.entries import (
    Body,
    Contribution,
    Dream,
    Helper,
    Media,
    Moment,
    Question,
    Step,
    Talent,
)
from klantreis.domain.language import Language
from tests.documents import odd
from tests.documents.everything import CHECK_WORDS, KIT, PROOF, full
from tests.documents.journeys import AD, Journal
from tests.documents.reading import check, fonts_of, words_of

PARTS = (
    "Wat ik wil", "Hoe het nu met mij is", "Mijn mensen", "Wat ik zelf kan doen",
    "Wat ik wil leren", "Waar ik hulp bij zoek", "Wat de werker doet",
)  # fmt: skip
TOLD: tuple[Body, ...] = (
    Step("zoeken wij samen", Rung.FIND), Talent("planten verzorgen"), Moment("de zon scheen"),
    Step("leren bellen", Rung.LEARN), Helper(name="Anneke", masked="buurvrouw"),
    Question("rust in huis"), Step("zelf opruimen", Rung.SELF), Dream("een tuin"),
)  # fmt: skip


def plan(journal: Journal, *, also_in: Language | None = None) -> bytes:
    """A plan of all that is in *journal*."""
    items = sorted(journal.journey().entries)
    grant = journal.grant(*items, look=Look.PLAN, also_in=also_in, name="Gemeente Breda")
    return summary.render(journal.summary(grant), words=CHECK_WORDS, proof=PROOF, kit=KIT)


def test_it_begins_with_what_i_want_and_ends_with_what_others_do(tmp_path: Path) -> None:
    journal = Journal()
    for body in TOLD:
        journal.write(body)
    journal.write(Contribution("ik kom langs"), by=AD)

    text = " ".join(words_of(plan(journal), tmp_path))

    order = (
        *("Wat ik wil Vraag rust in huis", "een tuin", "Hoe het nu met mij is Moment de zon"),
        *("Mijn mensen Helper", "Wat ik zelf kan doen Talent planten", "zelf opruimen"),
        *("Wat ik wil leren Stap leren bellen", "Waar ik hulp bij zoek Stap zoeken wij samen"),
        *("Wat de werker doet Inbreng van de werker ik kom langs", "Goed om te weten"),
    )
    assert [text.find(part) >= 0 for part in order] == [True] * len(order)
    assert sorted(order, key=text.index) == list(order)


def test_it_says_what_it_is_for_the_municipality(tmp_path: Path) -> None:
    journal = Journal()
    journal.write(Question("rust"))

    text = " ".join(words_of(plan(journal), tmp_path))

    assert text.startswith(
        "Mijn persoonlijk plan Ik geef dit zelf aan jou. Dit hoort bij mijn vraag om hulp aan de "
        "gemeente. Ik mag het geven tot 7 dagen na mijn vraag."
    )
    assert "Voor wie Gemeente Breda" in text


def test_a_part_without_entries_is_left_out_and_no_entry_is_lost(tmp_path: Path) -> None:
    journal = Journal()
    journal.write(Step("bellen"))

    text = " ".join(words_of(plan(journal), tmp_path))

    assert [part for part in PARTS if part in text] == ["Wat ik zelf kan doen"]
    everything, items = full()
    chosen = everything.summary(everything.grant(*items)).entries
    told = " ".join(words_of(plan(everything), tmp_path))
    assert told.count("Opgeschreven op:") == sum(len(one.versions) for one in chosen)


@pytest.mark.parametrize(
    "text", [odd.LONG, "😀 مرحبا Zażółć Чи можу", "<b>{x}</b> %s", ""], ids=range(4)
)
def test_any_text_prints_well(text: str, tmp_path: Path) -> None:
    journal = Journal()
    journal.write(Question(text, wish=text), media=(Media.VOICE,))

    pdf = plan(journal, also_in=Language.EN)

    assert "No syntax or stream encoding errors" in check(pdf, tmp_path)
    assert all(is_inside for _, is_inside in fonts_of(pdf, tmp_path))
    if text == odd.LONG:
        assert "".join(words_of(pdf, tmp_path)).count(text[:40]) >= 2
    assert "Hier hoort een opname van een stem bij." in " ".join(words_of(pdf, tmp_path))


def test_three_hundred_entries_are_all_there(tmp_path: Path) -> None:
    journal = Journal()
    for number in range(odd.MANY):
        journal.write(Step(f"stap nummer {number}.", list(Rung)[number % 3]))

    text = " ".join(words_of(plan(journal), tmp_path))

    assert [n for n in range(odd.MANY) if f"stap nummer {n}." not in text] == []


def test_a_name_that_is_left_out_is_left_out_here_too(tmp_path: Path) -> None:
    journal = Journal()
    journal.write(Helper(name="Anneke", masked="buurvrouw"))
    journal.write(Question("Mag Anneke helpen?"))

    text = " ".join(words_of(plan(journal), tmp_path))

    assert "Anneke" not in text
    assert "Mag buurvrouw helpen?" in text
