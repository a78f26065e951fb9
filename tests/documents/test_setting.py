# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Breaking texts into lines, rows into pages, and what runs to the left."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.documents.breaking import break_lines, clean
from klantreis.documents.faces import INSTEAD, Faces, Weight, open_faces
from klantreis.documents.leftward import as_written, for_paper, is_leftward
from klantreis.documents.rows import Row, Rule, Words, fall_into_pages
from klantreis.documents.setting import Setter, Tongues
from klantreis.documents.style import NORMAL
from klantreis.domain.language import Language
from tests.documents.everything import KIT

WIDTH, SIZE = 200.0, 14.0
LETTERS = st.text(alphabet=st.characters(max_codepoint=0x24F, exclude_categories=("C", "Z")))
HEIGHTS = st.lists(st.tuples(st.integers(1, 400), st.booleans(), st.booleans()), max_size=60)


@pytest.fixture(scope="module")
def faces() -> Faces:
    return open_faces(KIT.fonts)


def lines(text: str, faces: Faces, taken: float = 0.0) -> list[str]:
    broken = break_lines(text, faces, weight=Weight.REGULAR, size=SIZE, width=WIDTH, taken=taken)
    return ["".join(run.meant or run.drawn for run in runs) for runs in broken]


@given(words=st.lists(LETTERS))
def test_no_letter_and_no_space_is_lost_in_breaking(words: list[str]) -> None:
    text = " ".join(words)

    assert "".join(lines(text, open_faces(KIT.fonts))) == clean(text)


@given(text=st.text(max_size=200))
def test_whatever_is_typed_can_be_set(text: str) -> None:
    assert lines(text, open_faces(KIT.fonts))


@given(words=st.lists(LETTERS))
def test_no_line_is_wider_than_the_paper(words: list[str]) -> None:
    faces = open_faces(KIT.fonts)

    for line in lines(" ".join(words), faces):
        assert faces.width(line.rstrip(" "), Weight.REGULAR, SIZE) <= WIDTH + 0.01 or len(line) == 1


def test_the_space_of_a_line_end_stays(faces: Faces) -> None:
    assert lines("een twee drie vier vijf zes zeven acht negen", faces)[0].endswith(" ")


def test_every_sort_of_line_end_is_one(faces: Faces) -> None:
    assert lines("a\r\nb\rc\u2028d\n\ne", faces) == ["a", "b", "c", "d", "", "e"]


def test_what_stands_before_takes_room_on_the_first_line_only(faces: Faces) -> None:
    assert lines("een twee", faces, taken=WIDTH) == ["", "een twee"]


def test_an_accent_stays_with_its_letter(faces: Faces) -> None:
    word = "x\u0308" * 80

    assert all(not unicodedata.combining(line[0]) for line in lines(word, faces))


def test_a_letter_is_drawn_by_the_first_font_that_has_it(faces: Faces) -> None:
    assert faces.glyph("a", Weight.ITALIC).font == "AtkinsonHyperlegibleNext-Italic"
    assert faces.glyph("я", Weight.BOLD).font == "NotoSans-Bold"
    assert faces.glyph("😀", Weight.REGULAR).font == "NotoEmoji-Regular"
    assert faces.glyph("中", Weight.REGULAR).is_missing


def test_what_no_font_has_is_drawn_as_a_box_and_read_as_it_is(faces: Faces) -> None:
    before, box, after = break_lines("a中b", faces, weight=Weight.BOLD, size=SIZE, width=WIDTH)[0]

    assert (before.drawn, box.drawn, after.drawn) == ("a", INSTEAD, "b")
    assert box.meant == "中"
    assert not faces.glyph(INSTEAD, Weight.BOLD).is_missing
    assert box.font == faces.glyph(INSTEAD, Weight.BOLD).font


def test_arabic_letters_are_joined_and_turned_round() -> None:
    assert for_paper("قلم", leftward=True) == "\ufee2\ufee0\ufed7"


def test_a_lam_and_the_alef_after_it_are_one_shape() -> None:
    assert for_paper("سلام", leftward=True) == "\ufee1\ufefc\ufeb3"
    assert for_paper("لا", leftward=True) == "\ufefb"
    assert for_paper("لم", leftward=True) == "\ufee2\ufedf"


def test_numbers_keep_their_order_in_what_runs_to_the_left() -> None:
    assert for_paper("שלום 123", leftward=True) == "123 םולש"


def test_what_runs_to_the_left_is_turned_within_a_dutch_line() -> None:
    assert for_paper("ik zeg (שלום) nu", leftward=False) == "ik zeg (םולש) nu"


def test_a_line_runs_as_its_first_letter_does() -> None:
    assert is_leftward("123 שלום")
    assert not is_leftward("hoi שלום")
    assert not is_leftward("123")


def test_a_joined_shape_is_read_as_its_letter() -> None:
    assert as_written("\ufee1") == "م"
    assert as_written("\ufefc") == "ال"
    assert as_written("½") == "½"


@given(rows=HEIGHTS)
def test_pages_hold_every_row_in_order_and_none_is_too_full(
    rows: list[tuple[int, bool, bool]],
) -> None:
    given_rows = [
        Row(float(high), () if is_space else (Rule(0, 1),), holds=holds)
        for high, is_space, holds in rows
    ]

    pages = fall_into_pages(given_rows, 500)

    kept = [row for page in pages for row in page if not row.is_space]
    assert kept == [row for row in given_rows if not row.is_space]
    assert max(sum(row.height for row in page) for page in pages) <= 500


def test_a_label_goes_with_what_stands_under_it() -> None:
    text, label = Row(60, (Rule(0, 1),)), Row(30, (Rule(0, 2),), holds=True)

    pages = fall_into_pages([text, label, text], 130)

    assert pages == ((text,), (label, text))


def test_an_empty_paper_has_one_page() -> None:
    assert fall_into_pages([], 500) == ((),)


def test_what_runs_to_the_left_ends_at_the_right_edge(faces: Faces) -> None:
    setter = Setter(KIT, NORMAL, Tongues(Language.NL), WIDTH)

    setter.own("hoi\nשלום")

    dutch, hebrew = (row.marks[0] for row in setter.galley.rows)
    assert isinstance(dutch, Words)
    assert isinstance(hebrew, Words)
    assert dutch.shift == 0
    assert hebrew.shift + faces.width("םולש", Weight.REGULAR, SIZE) == pytest.approx(WIDTH)
