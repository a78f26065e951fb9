# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary: what one reader gets, and not one letter more."""

import io
from pathlib import Path

import pikepdf
import pytest

from klantreis.documents import finishing, summary
from klantreis.documents.proof import PaperProof
from klantreis.domain.consent import Grant
from klantreis.domain.entries import Contribution, Helper, Moment, Question, Step
from klantreis.domain.language import Language
from tests.documents.everything import CHECK_WORDS, COURT, KIT, PROOF, full
from tests.documents.journeys import AD, Journal
from tests.documents.reading import fonts_of, pages_of, text_of, words_of


def paper(journal: Journal, grant: Grant, proof: PaperProof = PROOF) -> bytes:
    return summary.render(journal.summary(grant), words=CHECK_WORDS, proof=proof, kit=KIT)


def test_it_tells_who_gives_what_to_whom_and_until_when(tmp_path: Path) -> None:
    journal = Journal()
    grant = journal.grant(journal.write(Question("Ik wil rust.")), representative=COURT)

    lines = [line for line in text_of(paper(journal, grant), tmp_path).splitlines() if line]

    assert lines[: lines.index("Ik wil rust.")] == [
        "Wat ik met jou deel",
        "Iemand zei ja voor mij.",
        "Van Toos",
        "Voor wie Woonstichting De Haven, verhuurder",
        "Waarvoor overleg over de woning",
        "Tot wanneer tot en met 1 juni 2026",
        "Gegeven op 2 maart 2026",
        "Nummer K-2026-17",
        "Iemand beslist voor mij. Dat mag van de rechter.",
        "Waarover mag dat? geld",
        "Nummer van het besluit C/02/123",
        "Dag van het besluit 1 mei 2025",
        "4 woorden om te controleren",
        "appel · molen · regen · stoel",
        "Of kijk naar de 4 plaatjes",
        "Twijfel je? Bel mij en vraag naar de 4 woorden.",
        "Zeg ik dezelfde woorden? Dan komt dit papier van mij.",
        "Wat ik wil vertellen",
        "Vraag",
    ]


def test_each_page_tells_at_its_foot_what_it_belongs_to(tmp_path: Path) -> None:
    journal, items = full()
    pdf = paper(journal, journal.grant(*items))

    pages = text_of(pdf, tmp_path).split("\f")[:-1]

    for number, page in enumerate(pages, start=1):
        foot = " ".join(" ".join(page.splitlines()[-6:]).split())
        assert foot.endswith(
            "Van: Toos · Voor wie: Woonstichting De Haven, verhuurder "
            "Waarvoor: overleg over de woning · Tot wanneer: tot en met 1 juni 2026 "
            f"Nummer: K-2026-17 · Bladzijde {number} van {len(pages)}"
        )


def test_a_long_purpose_is_whole_on_the_first_page_and_short_at_the_foot(tmp_path: Path) -> None:
    journal = Journal()
    purpose = "overleg over de woning, de buren en de huur, met iedereen erbij en zonder haast"
    grant = journal.grant(journal.write(Question("Rust.")), purpose=purpose)

    text = " ".join(words_of(paper(journal, grant), tmp_path))

    assert f"Waarvoor {purpose} " in text
    assert "Waarvoor: overleg over de woning, de buren en de… Tot wanneer:" in text


def test_a_hidden_name_is_nowhere_in_the_file(tmp_path: Path) -> None:
    journal, items = full()
    record = b'{"helper":"buurvrouw"}'

    pdf = paper(journal, journal.grant(*items), PaperProof("00", record))

    text = text_of(pdf, tmp_path)
    assert "buurvrouw" in text
    assert [name for name in ("Anneke", "Boer") if name in text] == []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(tmp_path / "raw.pdf", qdf=True)
    assert b"Anneke" not in (tmp_path / "raw.pdf").read_bytes()


def test_a_name_that_the_client_shows_is_shown(tmp_path: Path) -> None:
    journal = Journal()
    helper = journal.write(Helper(name="Anneke de Boer", masked="buurvrouw"))

    pdf = paper(journal, journal.grant(helper, show_names=(helper,)))

    assert "Anneke de Boer" in text_of(pdf, tmp_path)
    assert "buurvrouw" not in text_of(pdf, tmp_path)


def test_the_record_travels_inside_as_it_is() -> None:
    journal = Journal()
    grant = journal.grant(journal.write(Question("Rust.")))

    with pikepdf.open(io.BytesIO(paper(journal, grant))) as pdf:
        attached = pdf.attachments["klantreis.json"]

        assert attached.get_file().read_bytes() == PROOF.record
        assert attached.relationship == pikepdf.Name.Data
        assert len(pdf.Root.AF) == 1


def test_the_mark_of_the_key_can_be_compared(tmp_path: Path) -> None:
    journal = Journal()
    text = text_of(paper(journal, journal.grant(journal.write(Question("Rust.")))), tmp_path)

    assert "Kenmerk van mijn sleutel: 3f9a 3f9a" in text


def test_the_clients_own_view_stands_beside_what_the_worker_wrote(tmp_path: Path) -> None:
    journal = Journal()
    entry = journal.write(Contribution("Ik kom langs."), by=AD)
    journal.view(entry, "Fijn dat je komt.")

    words = " ".join(words_of(paper(journal, journal.grant(entry)), tmp_path))

    assert (
        "Ik kom langs. Opgeschreven door: Ad Opgeschreven op: 2 maart 2026 "
        "Wat ik ervan vind Fijn dat je komt."
    ) in words


def test_two_versions_are_both_there(tmp_path: Path) -> None:
    journal = Journal()
    entry = journal.write(Question("Ik wil rust."))
    journal.write(Question("Ik wil stilte."), entry=entry)

    words = " ".join(words_of(paper(journal, journal.grant(entry)), tmp_path))

    assert "Er zijn 2 versies. Versie 1 Ik wil rust." in words
    assert "Versie 2 Ik wil stilte." in words


@pytest.mark.parametrize(
    "text",
    [
        '<font color="white">weg</font>',
        "<img src='kat.png'/>",
        "<b>dik</b> & <br/> &amp; &lt;",
        "{client} %s %(name)s \\n (haakje ) dicht",
        "<para><unknown></para>",
    ],
)
def test_what_looks_like_markup_is_printed_as_it_stands(text: str, tmp_path: Path) -> None:
    journal = Journal()

    pdf = paper(journal, journal.grant(journal.write(Moment(text, feeling=text)), purpose=text))

    lines = text_of(pdf, tmp_path).splitlines()
    assert text in lines
    assert f"Waarvoor {text}" in lines
    assert f"Hoe voelde dat? {text}" in lines


def test_a_word_without_end_is_broken_and_none_of_it_is_lost(tmp_path: Path) -> None:
    journal = Journal()
    word = "".join(chr(97 + number % 26) for number in range(5_000))

    pdf = paper(journal, journal.grant(journal.write(Moment(word))))

    pages = text_of(pdf, tmp_path).split("\f")
    kept = [line for page in pages for line in page.splitlines() if len(line) > 30]
    assert word in "".join(line for line in kept if " " not in line)


@pytest.mark.parametrize(("many", "is_in_order"), [(0, True), (200, False)])
def test_a_long_paper_begins_with_where_its_pages_stand(
    monkeypatch: pytest.MonkeyPatch, *, many: int, is_in_order: bool
) -> None:
    monkeypatch.setattr(finishing, "_MANY_PAGES", many)
    journal = Journal()

    pdf = paper(journal, journal.grant(journal.write(Moment("Rust."))))

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.is_linearized is is_in_order


def test_three_hundred_entries_fit_on_their_pages(tmp_path: Path) -> None:
    journal = Journal()
    items = [journal.write(Step(f"Dit is stap nummer {number}.")) for number in range(300)]

    pdf = paper(journal, journal.grant(*items))

    text = text_of(pdf, tmp_path)
    assert [n for n in range(300) if f"Dit is stap nummer {n}.\n" not in text] == []
    assert f"Bladzijde 1 van {pages_of(pdf, tmp_path)}" in " ".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "Zażółć gęślą jaźń",
        "Привіт, як справи?",
        "Ğüle güle, İstanbul",
        "Tiếng Việt",
        "ik ben blij 😀 ❤ ☀ ✓ →",
        "中文",
        "ሰላም",
    ],
)
def test_every_script_is_in_the_text_also_where_no_font_has_it(text: str, tmp_path: Path) -> None:
    journal = Journal()

    pdf = paper(journal, journal.grant(journal.write(Moment(text))))

    assert text in text_of(pdf, tmp_path)
    assert all(is_inside for _, is_inside in fonts_of(pdf, tmp_path))


@pytest.mark.parametrize("text", ["مرحبا بالعالم", "שלום עולם", "أنا بخير"])
def test_what_runs_to_the_left_is_read_in_its_own_order(text: str, tmp_path: Path) -> None:
    journal = Journal()

    pdf = paper(journal, journal.grant(journal.write(Moment(text))))

    assert text in text_of(pdf, tmp_path, as_seen=True)


def test_newlines_stay_and_control_characters_are_seen(tmp_path: Path) -> None:
    journal = Journal()
    text = "eerst\r\ndan\u2028daarna\n\nlaatst\x07\x1b[2J\u202e!"

    pdf = paper(journal, journal.grant(journal.write(Moment(text))))

    lines = text_of(pdf, tmp_path).splitlines()
    start = lines.index("eerst")
    assert [line for line in lines[start:] if line][:4] == [
        "eerst",
        "dan",
        "daarna",
        "laatst␇␛[2J!",
    ]


def test_in_two_languages_people_are_heard_once(tmp_path: Path) -> None:
    journal = Journal()
    entry = journal.write(Question("Ik wil rust.", wish="Slapen."))

    pdf = paper(journal, journal.grant(entry, also_in=Language.EN))

    text = " ".join(words_of(pdf, tmp_path))
    assert "Wat wil ik? What do I want? Slapen." in text
    assert text.count("Ik wil rust.") == 1
    assert "Van From Toos" in text
