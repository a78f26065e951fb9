# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The receipt that the client keeps, and the letter that takes a consent back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from klantreis.documents import receipt, withdrawal
from klantreis.domain.entries import Helper, Moment, Question
from klantreis.domain.entries import Media as Sort
from klantreis.domain.language import Language
from tests.documents.everything import CHECK_WORDS, COURT, KIT, full
from tests.documents.journeys import NOON, Journal
from tests.documents.reading import pages_of, text_of, words_of

RECEIPT = [
    "Mijn ontvangstbewijs",
    "Ik heb ja gezegd. Ik heb dit gedeeld.",
    "Wie gaf het? Toos",
    "Aan wie? Woonstichting De Haven, verhuurder",
    "Waarvoor overleg over de woning",
    "Tot wanneer tot en met 1 juni 2026",
    "Gegeven op 2 maart 2026",
    "Nummer K-2026-17",
    "Wat ging mee?",
    "Vraag: Ik wil rust.",
    "Helper: buurvrouw",
    "Moment: (zonder woorden)",
    "Verder ging er niets mee.",
    "4 woorden om te controleren",
    "appel · molen · regen · stoel",
    "Of kijk naar de 4 plaatjes",
    "Wil je het intrekken?",
    "Dat mag altijd. Je hoeft niet te zeggen waarom.",
    "Open klantreis. Kies eerst delen en dan intrekken.",
    "Je krijgt dan een brief voor de lezer.",
    "Wat al gelezen is, kun je niet terughalen.",
    "De lezer heeft ook een eigen reden uit de wet nodig.",
    "Bewaar dit papier zelf.",
    "Nummer: K-2026-17 · Bladzijde 1 van 1",
]


def test_the_receipt_says_what_was_given_and_how_to_take_it_back(tmp_path: Path) -> None:
    journal = Journal()
    entries = [
        journal.write(Question("Ik wil rust.\nEcht.")),
        journal.write(Helper(name="Anneke", masked="buurvrouw")),
        journal.write(Moment(), media=(Sort.PHOTO,)),
    ]
    given = journal.summary(journal.grant(*entries))

    text = text_of(receipt.render(given, words=CHECK_WORDS, kit=KIT), tmp_path)

    assert [line for line in text.splitlines() if line.strip("\f")] == RECEIPT


def test_the_receipt_is_one_page_for_as_much_as_people_share(tmp_path: Path) -> None:
    journal, items = full()
    given = journal.summary(journal.grant(*items[:12]))

    assert pages_of(receipt.render(given, words=CHECK_WORDS, kit=KIT), tmp_path) == 1


def test_a_receipt_for_very_much_leaves_nothing_out(tmp_path: Path) -> None:
    journal = Journal()
    long = "x" * 200
    entries = [journal.write(Question(f"Nummer {number} is {long}")) for number in range(60)]
    given = journal.summary(journal.grant(*entries))

    text = text_of(receipt.render(given, words=CHECK_WORDS, kit=KIT), tmp_path)

    assert [number for number in range(60) if f"Vraag: Nummer {number} is" not in text] == []


def test_the_letter_says_that_the_yes_no_longer_counts(tmp_path: Path) -> None:
    journal = Journal()
    grant = journal.grant(journal.write(Question("Ik wil rust.")))
    journal.withdraw(grant)
    sharing = journal.journey().sharings[grant.id]

    text = text_of(withdrawal.render(sharing, "Toos", NOON, kit=KIT), tmp_path)

    assert [line for line in text.splitlines() if line.strip("\f")] == [
        "3 maart 2026",
        "Ik trek mijn ja in",
        "Beste Woonstichting De Haven,",
        "Op 2 maart 2026 heb ik iets met jou gedeeld.",
        "Het nummer van dat papier is K-2026-17.",
        "Vanaf 3 maart 2026 geldt mijn ja niet meer.",
        "Gebruik het papier niet meer.",
        "Geef het niet aan anderen.",
        "Gooi het papier en elke kopie weg.",
        "Gaf je het al aan iemand? Vertel het mij.",
        "Moet je het bewaren van de wet? Vertel mij waarom.",
        "Met groet,",
        "Toos",
        "Nummer: K-2026-17 · Bladzijde 1 van 1",
    ]


def test_the_letter_tells_nothing_that_was_shared(tmp_path: Path) -> None:
    journal = Journal()
    entry = journal.write(Question("Ik wil rust."))
    grant = journal.grant(entry, purpose="praten over Anneke", also_in=Language.EN)

    pdf = withdrawal.render(journal.journey().sharings[grant.id], "Toos", NOON, kit=KIT)

    text = " ".join(words_of(pdf, tmp_path))
    assert "rust" not in text
    assert "Anneke" not in text


def test_a_representative_is_named_on_what_is_made_in_that_role(tmp_path: Path) -> None:
    journal = Journal()
    grant = journal.grant(journal.write(Question("Rust.")), representative=COURT)
    sharing = journal.journey().sharings[grant.id]

    for pdf in (
        receipt.render(journal.summary(grant), words=CHECK_WORDS, kit=KIT),
        withdrawal.render(sharing, "Toos", NOON, kit=KIT),
    ):
        text = text_of(pdf, tmp_path)
        assert "Iemand beslist voor mij." in text
        assert "Ik heb ja gezegd." not in text
        assert "Nummer van het besluit C/02/123" in text


def test_a_letter_of_late_in_the_evening_has_the_day_of_the_table(tmp_path: Path) -> None:
    journal = Journal()
    grant = journal.grant(journal.write(Question("Rust.")))
    sharing = journal.journey().sharings[grant.id]
    late = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)
    summer = timezone(timedelta(hours=1))

    text = text_of(withdrawal.render(sharing, "Toos", late, kit=replace(KIT, tz=summer)), tmp_path)

    assert text.startswith("4 maart 2026")
