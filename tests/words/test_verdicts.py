# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What klantreis says about a paper: the whole answer, in plain words, and nothing that bites."""

from dataclasses import replace
from datetime import date

import pytest

from klantreis.domain.consent import Recipient
from klantreis.domain.language import Language
from klantreis.domain.members import Representative
from klantreis.domain.verdict import PaperTold, Reason, VerdictState
from klantreis.words.verdicts import ANSWERS, REASONS, say_verdict

TOLD = PaperTold(
    client="Toos",
    recipient=Recipient("Dokter Vos", "huisarts"),
    purpose="Zodat je weet hoe het gaat.",
    until=date(2026, 6, 1),
    number="K7QM-2FVX-9TRD",
    words=("appel", "boot", "citroen", "dak"),
    items=("Ik wil rust.",),
    representative=Representative("geldzaken", "BM-12", "2025-01-02"),
)


def test_a_whole_paper_tells_everything_and_what_to_do() -> None:
    said = "\n".join(_say(VerdictState.GENUINE, (), TOLD))

    for part in ("niet veranderd", "Toos", "Dokter Vos, huisarts", "Zodat je weet", "1 juni 2026",
                 "K7QM-2FVX-9TRD", "appel boot citroen dak", "Ik wil rust.", "BM-12"):  # fmt: skip
        assert part in said
    assert "Bel Toos en vraag naar de 4 woorden." in said


def test_who_decided_for_the_client_is_named_with_the_decision() -> None:
    named = replace(TOLD, representative=Representative("geld", "BM-12", "2025-01-02", "Mw. Jans"))

    assert "Mw. Jans besliste voor Toos: geld, BM-12, 2 januari 2025" in _say(
        VerdictState.GENUINE, (), named
    )
    assert "Iemand besliste voor Toos: geldzaken, BM-12, 2 januari 2025" in _say(
        VerdictState.GENUINE, (), TOLD
    )


def test_a_changed_paper_tells_why_and_nothing_of_what_it_claims() -> None:
    said = _say(VerdictState.CHANGED, (Reason.OTHER_KEY,), None)

    assert said[:2] == ("Dit papier klopt niet.", REASONS[Reason.OTHER_KEY].nl)
    assert "Gebruik het papier niet." in said


def test_a_paper_that_is_past_is_not_to_be_used() -> None:
    said = _say(VerdictState.PAST, (Reason.PAST,), TOLD)

    assert "De laatste dag is voorbij." in said
    assert "Gebruik het papier niet meer." in said


def test_somebody_elses_file_is_told_so_in_two_lines() -> None:
    said = _say(VerdictState.NOT_OURS, (Reason.NOT_SIGNED,), None)

    assert said[0] == "Dit is geen papier van klantreis."
    assert len(said) == 2


def test_a_name_cannot_steer_the_screen() -> None:
    evil = PaperTold(
        "Toos\x1b[2J\u202e", Recipient("a\nb"), "\x07", date(2026, 6, 1), "1", ("\r",) * 4, ()
    )

    said = _say(VerdictState.GENUINE, (), evil)

    assert all(letter.isprintable() for line in said for letter in line)


@pytest.mark.parametrize("language", list(Language))
def test_there_are_words_for_everything(language: Language) -> None:
    assert set(ANSWERS) == set(VerdictState)
    assert set(REASONS) == set(Reason)
    for state in VerdictState:
        assert say_verdict(state, tuple(Reason), TOLD, language=language)


def _say(
    state: VerdictState, reasons: tuple[Reason, ...], told: PaperTold | None
) -> tuple[str, ...]:
    return say_verdict(state, reasons, told, language=Language.NL)
