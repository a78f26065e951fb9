# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drawings on paper: all that they show can be read, also when it is a great deal."""

import pytest

from klantreis.documents.bars import Bar, bars
from klantreis.documents.circles import draw_circles, empty_circles
from klantreis.documents.cutting import AROUND, cutting_marks
from klantreis.documents.journey_line import Heights, draw_journey
from klantreis.documents.keeping_places import draw_keeping_places
from klantreis.documents.shapes import Figure
from klantreis.domain.choices import Ring, StepState
from klantreis.domain.choosing import Sheet
from klantreis.domain.entries import Helper, Step
from klantreis.domain.language import Language
from tests.documents.drawn import easel, laid_over, long_road, many_helpers, words_of
from tests.documents.everything import KIT
from tests.documents.journeys import Journal

WIDTH, HEIGHT = 490.0, 560.0
BOTH = (Language.NL, Language.EN)
MANY = pytest.mark.parametrize("number", [0, 1, 7, 24, 60, 300])


def circles(number: int, *languages: Language, size: float = 14) -> Figure:
    board = easel(*languages, size=size)
    return draw_circles(many_helpers(number), board, width=WIDTH, height=HEIGHT).figure


def road(number: int, *languages: Language, size: float = 14) -> list[Figure]:
    heights = Heights(HEIGHT / 2, HEIGHT)
    board = easel(*languages, size=size)
    return draw_journey(long_road(number), board, width=WIDTH, heights=heights, tz=KIT.tz)


@MANY
def test_no_word_in_the_circles_lies_over_another(number: int) -> None:
    assert laid_over(circles(number)) == []


@pytest.mark.parametrize("number", [7, 60])
def test_the_circles_stay_clear_in_large_print_and_two_languages(number: int) -> None:
    assert laid_over(circles(number, *BOTH, size=20)) == []


@MANY
def test_the_circles_fit_where_they_were_asked_to(number: int) -> None:
    figure = circles(number)

    assert figure.width == WIDTH
    assert figure.height <= HEIGHT


def test_few_stand_in_the_circles_by_name_and_many_by_the_number_of_the_list() -> None:
    few = draw_circles(many_helpers(4), easel(), width=WIDTH, height=HEIGHT)
    many = draw_circles(many_helpers(60), easel(), width=WIDTH, height=HEIGHT)

    assert "Anneke" in words_of(few.figure.labels)
    assert {one.number for one in few.listed} == {None}
    assert [one.number for one in many.listed] == list(range(1, 61))
    shown = set(words_of(many.figure.labels).split())
    assert [one.number for one in many.listed if str(one.number) not in shown] == []


def test_whoever_finds_no_place_is_counted() -> None:
    many = draw_circles(many_helpers(300), easel(), width=WIDTH, height=HEIGHT)

    words = words_of(many.figure.labels).split()
    shown = [one for one in many.listed if str(one.number) in words]
    left_out = [int(after) for before, after in zip(words, words[1:], strict=False)
                if before == "nog" and after.isdigit()]  # fmt: skip
    assert left_out
    assert len(shown) >= 300 - sum(left_out)


def test_the_list_goes_from_near_to_far_and_those_without_a_place_are_last() -> None:
    listed = draw_circles(many_helpers(60), easel(), width=WIDTH, height=HEIGHT).listed

    rings = [one.helper.ring for one in listed]
    assert list(dict.fromkeys(rings)) == [*Ring, None]
    assert rings == sorted(rings, key=lambda ring: [*Ring, None].index(ring))


def test_what_the_circles_say_counts_and_points_to_the_list() -> None:
    assert circles(1).text == (
        "Ik sta in het midden. Er staat 1 naam om mij heen. Die staat ook in de lijst.",
    )
    assert "There are 7 names around me." in circles(7, *BOTH).text[1]
    assert circles(0).text == ("Ik sta in het midden. Hier komen mensen en plekken. Dieren ook.",)


def test_arrows_are_drawn_for_what_goes_which_way() -> None:
    def shapes(helper: Helper) -> int:
        journal = Journal()
        journal.write(helper)
        entries = journal.overview(Sheet.HELPERS).entries
        return len(draw_circles(entries, easel(), width=WIDTH, height=HEIGHT).figure.shapes)

    none, one = shapes(Helper(name="A")), shapes(Helper(name="A", i_give=("x",)))
    both = shapes(Helper(name="A", i_give=("x",), gives=("y",)))
    assert none < one < both


def test_empty_circles_leave_room_to_write() -> None:
    figure = empty_circles(easel(*BOTH), width=WIDTH, height=HEIGHT)

    assert laid_over(figure) == []
    assert figure.height > 0.9 * WIDTH
    assert words_of(figure.labels).startswith("ik / me")


@pytest.mark.parametrize("number", [0, 1, 7, 100])
def test_no_word_along_the_road_lies_over_another_and_none_is_left_out(number: int) -> None:
    figures = road(number)

    assert [over for figure in figures for over in laid_over(figure)] == []
    words = " ".join(words_of(figure.labels) for figure in figures)
    assert [at for at in range(number) if at % 5 and f"Stap {at} over" not in words] == []


def test_the_road_goes_on_from_page_to_page() -> None:
    first, *others = road(100)

    assert first.height <= HEIGHT / 2
    assert max(figure.height for figure in others) <= HEIGHT
    assert first.text[0].startswith("De reis begint bij een huis. Vraag: Vraag 0:")
    assert others[0].text[0].startswith("Eerder waren er nog ")


def test_the_text_of_the_road_tells_where_it_bends_and_what_lies_aside() -> None:
    journal = Journal()
    for state in StepState:
        journal.write(Step(f"Stap {state}.", state=state))
    entries = journal.overview(Sheet.JOURNEY).entries

    heights = Heights(HEIGHT, HEIGHT)
    (figure,) = draw_journey(entries, easel(), width=WIDTH, heights=heights, tz=KIT.tz)

    assert figure.text == (
        "De reis begint bij een huis. Bedacht: Stap idea. Hier ben je mee bezig: Stap busy. "
        "Gedaan: Stap done. Anders gegaan: Stap differently. Daar buigt de weg. "
        "Losgelaten: Stap let-go. Dat is een zijpad.",
    )


def test_the_road_is_clear_in_large_print_and_two_languages() -> None:
    assert [over for figure in road(12, *BOTH, size=20) for over in laid_over(figure)] == []


def test_a_title_without_end_is_shortened_in_the_picture_and_in_what_it_says() -> None:
    journal = Journal()
    journal.write(Step("x" * 5000))
    entries = journal.overview(Sheet.JOURNEY).entries

    heights = Heights(HEIGHT, HEIGHT)
    (figure,) = draw_journey(entries, easel(), width=WIDTH, heights=heights, tz=KIT.tz)

    assert laid_over(figure) == []
    assert len(figure.text[0]) < 200


ROWS = (
    Bar("Wat het kostte", 7.0, 7.0, ("7 duizend euro", "7 thousand euros")),
    Bar("Wat het anders had gekost", 41.0, 61.0, ("41 tot 61", "41 to 61")),
    Bar("Het verschil na een jaar", -30.0, 115.0, ("-30 tot 115", "-30 to 115")),
)


def test_each_bar_has_its_words_and_the_axis_goes_round_all_of_them() -> None:
    figure = bars(ROWS, easel(*BOTH), width=WIDTH, say=lambda figure: f"{figure:g}")

    assert laid_over(figure) == []
    words = words_of(figure.labels)
    assert "Wat het kostte 7 duizend euro / 7 thousand euros" in words
    ticks = [float(word) for word in words_of(figure.labels[:5]).split()]
    assert ticks[0] <= -30
    assert 0 in ticks
    assert ticks[-1] >= 115
    assert figure.text[1].startswith("Wat het kostte: 7 thousand euros. Wat het anders")


def test_bars_are_as_long_as_their_figures_say() -> None:
    rows = (Bar("kort", 0, 10, ("",)), Bar("lang", 0, 30, ("",)))
    figure = bars(rows, easel(), width=WIDTH, say=lambda figure: f"{figure:g}")

    short, long = (
        shape.box().right - shape.box().left
        for shape in figure.shapes
        if shape.fill and shape.stroke
    )
    assert long / short == pytest.approx(3, rel=0.02)


def test_no_bars_are_still_an_axis() -> None:
    assert bars((), easel(), width=WIDTH, say=lambda figure: f"{figure:g}").labels


@pytest.mark.parametrize(("languages", "size"), [((Language.NL,), 14), (BOTH, 14), (BOTH, 20)])
def test_places_to_keep_a_key_say_all_that_they_show(
    languages: tuple[Language, ...], size: float
) -> None:
    figure = draw_keeping_places(easel(*languages, size=size), width=WIDTH)

    assert laid_over(figure) == []
    shown = words_of(figure.labels).split()
    assert sorted(shown) == sorted(" ".join(figure.text).split())


def test_the_line_to_cut_along_is_as_big_as_the_card() -> None:
    marks = cutting_marks(easel(), width=240, height=150, folds=[120])

    edge, fold = marks.shapes[0].box(), marks.shapes[1].box()
    assert (edge.right - edge.left, edge.top - edge.bottom) == (240.8, 150.8)
    assert fold.left + (fold.right - fold.left) / 2 == AROUND + 120
    assert marks.box().holds(edge)
