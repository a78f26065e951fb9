# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notes out of files as people and programs write them: no word is lost and no day is guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.notes import Cut, Note
from klantreis.domain.problems import BadFormat
from klantreis.exchange import note_bytes
from klantreis.exchange.note_days import day_in, day_in_name
from klantreis.exchange.notes import MOST_LETTERS, read_notes

TODAY = date(2026, 3, 2)


def read(text: str | bytes, name: str = "notities.txt", cut: Cut | None = None) -> list[Note]:
    data = text if isinstance(text, bytes) else text.encode()
    return list(read_notes(data, name, today=TODAY, cut=cut).notes)


def refusal(data: bytes, name: str = "notities.txt") -> str:
    with pytest.raises(BadFormat) as refused:
        read_notes(data, name, today=TODAY)
    return str(refused.value.values["what"])


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-02-03", "2026-02-03"),
        ("2026/2/3", "2026-02-03"),
        ("2026-02-03 10:05", "2026-02-03T10:05"),
        ("3 februari 2026", "2026-02-03"),
        ("Dinsdag 3 februari 2026:", "2026-02-03"),
        ("di. 3 feb. 2026", "2026-02-03"),
        ("3 mrt 2025 om 9.30 uur", "2025-03-03T09:30"),
        ("3rd February 2026", "2026-02-03"),
        ("February 3, 2026", "2026-02-03"),
        ("03-02-2026", "2026-02-03"),
        ("3.2.2026", "2026-02-03"),
        ("25/2/2026", "2026-02-25"),
        ("2/2/2026", "2026-02-02"),
    ],
)
def test_a_day_that_can_be_read_in_one_way_is_known(said: str, day: str) -> None:
    assert day_in(said, today=TODAY) == day


@pytest.mark.parametrize(
    "said",
    ["3/4/2026", "3-4-26", "3 februari", "31 februari 2025", "2 maart 1850", "2 maart 2126",
     "2026-13-01", "2 maart 2026 25:99"],
)  # fmt: skip
def test_a_day_that_is_not_sure_stays_as_it_was_written(said: str) -> None:
    assert day_in(said, today=TODAY) == said


@pytest.mark.parametrize("said", ["", "10.30", "3-2", "1.2.3", "Ik ging op 2 maart 2026", "maart"])
def test_what_is_no_day_is_none(said: str) -> None:
    assert day_in(said, today=TODAY) is None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2026-02-03 thuis.md", "2026-02-03"),
        ("IMG_20260203_101500.jpg", "2026-02-03"),
        ("PTT-20260203-WA0001.opus", "2026-02-03"),
        ("20261340.txt", ""),
        ("IMG_1234.jpg", ""),
        ("12345678901.txt", ""),
    ],
)
def test_a_name_tells_a_day_only_with_its_year_in_front(name: str, day: str) -> None:
    assert day_in_name(name, today=TODAY) == day


def test_each_line_with_a_day_begins_a_piece() -> None:
    text = "Dagboek\n\n2 februari 2026\nIk was thuis.\n\nHet regende.\n3/4/2026\nNaar de winkel.\n"

    assert read(text) == [
        Note("Dagboek"),
        Note("Ik was thuis.\n\nHet regende.", "2026-02-02"),
        Note("Naar de winkel.", "3/4/2026"),
    ]


def test_a_day_in_front_of_its_text_begins_a_piece_only_when_it_is_sure() -> None:
    text = "2026-02-02: Ik was thuis.\n3/4/2026: is dit een dag?\n"

    assert read(text) == [Note("Ik was thuis.\n3/4/2026: is dit een dag?", "2026-02-02")]


def test_a_story_without_days_stays_whole_and_can_be_cut_at_empty_lines() -> None:
    text = "Eerst dit.\nEn dit.\n\n\nDan dat."

    whole = read_notes(text.encode(), "verhaal.txt", today=TODAY)

    assert (whole.cut, whole.ways) == (Cut.WHOLE, (Cut.WHOLE, Cut.BLANK))
    assert [one.text for one in whole.notes] == [text]
    pieces = read(text, cut=Cut.BLANK)
    assert [one.text for one in pieces] == ["Eerst dit.\nEn dit.", "Dan dat."]


def test_a_file_with_a_day_in_its_name_gives_that_day_to_what_has_none() -> None:
    assert read("Ik was thuis.", "2026-02-03.txt") == [Note("Ik was thuis.", "2026-02-03")]


def test_the_marks_of_markdown_go_and_every_word_stays() -> None:
    text = (
        "# **Thuis**\n> Zij zei: *kom*\n- [x] de planten_van_hiernaast\n![een foto](foto.png)\n"
        "Kijk [hier](https://voorbeeld.nl) en `daar`\n2 * 3 * 4 \\* 5\n```\n# geen kop\n```\n---\n"
    )

    assert read(text, "thuis.md", Cut.WHOLE)[0].text == (
        "Thuis\nZij zei: kom\n- de planten_van_hiernaast\neen foto\n"
        "Kijk hier (https://voorbeeld.nl) en daar\n2 * 3 * 4 * 5\n# geen kop"
    )


def test_each_heading_of_markdown_begins_a_piece() -> None:
    pieces = read("Vooraf\n# Een\ntekst\n```\n# niet\n```\n## Twee\n", "lijst.md")

    assert [one.text for one in pieces] == ["Vooraf", "Een\ntekst\n# niet", "Twee"]


def test_a_heading_that_is_a_day_is_that_day() -> None:
    assert read("## 2 februari 2026\nIk was thuis.", "dag.md") == [
        Note("Ik was thuis.", "2026-02-02")
    ]


def test_what_stands_above_a_note_of_markdown_gives_title_and_day() -> None:
    text = "---\ntitle: Thuis\ndate: 2026-02-03\ntags: x\n---\nHet regende.\n"

    assert read(text, "n.md") == [Note("Thuis\nHet regende.", "2026-02-03")]


@pytest.mark.parametrize(
    "text",
    [
        'Datum;Titel;Tekst\n3-2-2026;Thuis;"Zij zei: ""kom""; ik ging"\nergens;;Los\n;;\n',
        'date,title,text\n3-2-2026,Thuis,"Zij zei: ""kom""; ik ging"\nergens,,Los\n',
        'DATUM\tonderwerp\tnotitie\n3-2-2026\tThuis\t"Zij zei: ""kom""; ik ging"\nergens\t\tLos\n',
    ],
)
def test_a_table_gives_a_piece_for_each_row(text: str) -> None:
    assert read(text, "lijst.csv") == [
        Note('Thuis\nZij zei: "kom"; ik ging', "2026-02-03"),
        Note("Los", "ergens"),
    ]


def test_a_cell_of_several_lines_stays_one_piece() -> None:
    assert [one.text for one in read('tekst\n"een\ntwee"\n', "t.csv")] == ["een\ntwee"]


def test_a_table_without_a_column_of_text_is_said_to_be_so() -> None:
    assert refusal(b"a;b\n1;2\n", "t.csv") == "notes-columns"
    assert refusal(b"", "t.csv") == "notes-columns"


@pytest.mark.parametrize(
    "data",
    [
        "Één café".encode(),
        b"\xef\xbb\xbf" + "Één café".encode(),
        "Één café".encode("utf-16"),
        "Één café".encode("utf-16-le"),
        "Één café".encode("utf-16-be"),
        "Één café".encode("cp1252"),
        "Één café\x1a".encode("cp1252"),
    ],
)
def test_the_text_is_the_same_in_every_spelling_of_bytes(data: bytes) -> None:
    assert read(data) == [Note("Één café")]


@pytest.mark.parametrize("between", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_do_anywhere(between: str) -> None:
    assert read(f"een{between}twee") == [Note("een\ntwee")]


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\x00\x00", b"PK\x03\x04\x14\x00", b"{\\rtf1 hoi}", b"%PDF-1.7",
     b"\x00" * 100, b"tekst met \x07", b"\xff\xfe\x00", b"caf\x81"],
)  # fmt: skip
def test_what_is_no_plain_text_is_refused_by_name(data: bytes) -> None:
    assert refusal(data) == "notes"


def test_limits_are_said_by_name() -> None:
    assert refusal(b"x" * (note_bytes.MOST_BYTES + 1)) == "notes-too-big"
    assert refusal(b"x" * (MOST_LETTERS + 1)) == "notes-too-long"
    assert refusal(b"tekst\n" + b"x\n" * 10_001, "t.csv") == "notes-too-many"
    assert refusal(b" \n\n") == "notes-empty"


def test_a_text_too_long_for_one_piece_is_cut_at_empty_lines() -> None:
    found = read_notes(b"een\n\n" + b"x" * MOST_LETTERS, "n.txt", today=TODAY)

    assert (found.cut, len(found.notes)) == (Cut.BLANK, 2)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200), st.sampled_from(Cut))
def test_of_plain_text_no_letter_is_lost_however_it_is_cut(text: str, cut: Cut) -> None:
    whole = f"begin {text}\n\n{text} eind"

    pieces = read(whole, cut=cut)

    left = "".join(f"{one.on}{one.text}" for one in pieces)
    kept = note_bytes.text_in(whole.encode())
    assert sorted("".join(left.split())) == sorted("".join(kept.split()))


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.csv", "a"]))
def test_any_bytes_give_notes_or_a_name_for_what_is_wrong(data: bytes, name: str) -> None:
    try:
        found = read_notes(data, name, today=TODAY)
    except BadFormat:
        return
    assert all(one.text.strip() for one in found.notes)
