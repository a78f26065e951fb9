# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every mark on a sheet can be taken back and put back, however many there are."""

from hypothesis import given
from hypothesis import strategies as st

from klantreis.ui.pictures.strokes import Dot, Ink, Mark, Nib, Sheet, Stroke, Wipe

MARKS = st.lists(
    st.one_of(
        st.just(Wipe()),
        st.builds(Stroke, st.sampled_from(Ink), st.sampled_from(Nib), st.just((Dot(0.5, 0.5),))),
    ),
    max_size=40,
)


@given(MARKS)
def test_all_that_was_drawn_can_be_taken_back_and_put_back(marks: list[Mark]) -> None:
    sheet = _with(marks)

    empty = sheet
    for _ in marks:
        empty = empty.undo()
    again = empty
    for _ in marks:
        again = again.redo()

    assert empty.marks == ()
    assert again == sheet


@given(MARKS)
def test_taking_back_from_an_empty_sheet_changes_nothing(marks: list[Mark]) -> None:
    sheet = _with(marks)

    assert Sheet().undo() == Sheet()
    assert sheet.redo() == sheet


def test_a_new_mark_drops_what_was_taken_back() -> None:
    sheet = _with([_dot(Ink.RED), _dot(Ink.BLUE)]).undo().plus(_dot(Ink.GREEN))

    assert [stroke.ink for stroke in sheet.strokes()] == [Ink.RED, Ink.GREEN]
    assert sheet.redo() == sheet


def test_an_empty_sheet_hides_what_was_drawn_and_can_be_taken_back() -> None:
    drawn = _with([_dot(Ink.RED), _dot(Ink.BLUE)])
    wiped = drawn.plus(Wipe())

    assert wiped.is_blank
    assert wiped.is_bare
    assert list(wiped.undo().strokes()) == list(drawn.strokes())
    assert not wiped.undo().is_bare


def test_a_pen_that_stands_still_adds_no_dots() -> None:
    stroke = _dot(Ink.RED)

    assert stroke.to(Dot(0.5001, 0.5)) is stroke
    assert len(stroke.to(Dot(0.51, 0.5)).dots) == 2


def _with(marks: list[Mark]) -> Sheet:
    sheet = Sheet()
    for mark in marks:
        sheet = sheet.plus(mark)
    return sheet


def _dot(ink: Ink) -> Stroke:
    return Stroke(ink, Nib.MIDDLE, (Dot(0.5, 0.5),))
