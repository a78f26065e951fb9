# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The journey picture: every mark can be reached and heard, and the way goes as it went."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.choices import StepState
from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import EntryId
from klantreis.ui.painted.journey_picture import JourneyPicture, Mark
from klantreis.ui.painted.way import Stretch, Turn, ways_of
from klantreis.ui.theme import Look
from klantreis.words.tongue import Tongue
from tests.ui.painted.seeing import (
    DUTCH,
    LONG,
    controls,
    dressed,
    every_way,
    named,
    names_in_tree,
    press,
    shown,
)

STRETCH = Stretch(start=0, end=400, level=100, swing=50)
MARCH = date(2026, 3, 2)
MARKS = (
    Mark(EntryId("rust"), "Ik wil rust.", EntryKind.QUESTION, None, MARCH),
    Mark(EntryId("bel"), "Bellen", EntryKind.STEP, StepState.DONE, MARCH),
    Mark(EntryId("praat"), "Praten", EntryKind.STEP, StepState.DIFFERENTLY, None),
    Mark(EntryId("les"), "Op les", EntryKind.STEP, StepState.LET_GO, None),
    Mark(EntryId("koor"), "Het koor", EntryKind.STEP, StepState.IDEA, None),
)


@pytest.fixture
def picture(qtbot: QtBot, look: Look) -> JourneyPicture:
    made = JourneyPicture(look, DUTCH)
    qtbot.addWidget(made)
    made.show_marks(MARKS)
    shown(made)
    return made


def test_a_voice_hears_every_mark(picture: JourneyPicture) -> None:
    assert set(names_in_tree(picture)) == {
        "Vraag: Ik wil rust. 2 maart 2026.",
        "Stap: Bellen, gedaan. 2 maart 2026.",
        "Stap: Praten, anders gegaan",
        "Stap: Op les, losgelaten",
        "Stap: Het koor, bedacht",
    }


def test_the_picture_is_told_in_sentences(picture: JourneyPicture) -> None:
    assert picture.told() == [
        "De reis begint bij een huis.",
        "Vraag: Ik wil rust.",
        "Gedaan: Bellen.",
        "Anders gegaan: Praten. Daar buigt de weg.",
        "Losgelaten: Op les. Dat is een zijpad.",
        "Bedacht: Het koor.",
    ]
    assert picture.accessibleDescription() == " ".join(picture.told())


def test_a_press_opens(qtbot: QtBot, picture: JourneyPicture) -> None:
    with qtbot.waitSignal(picture.opened) as told:
        press(named(picture, "Praten"), Qt.Key.Key_Space)

    assert told.args == ["praat"]


def test_what_went_differently_bends_the_way() -> None:
    straight, bent = (ways_of([turn], STRETCH).gone for turn in (Turn.ON, Turn.BENDS))

    assert bent.boundingRect().height() > 2 * straight.boundingRect().height()


def test_what_was_let_go_is_a_side_path_that_the_way_does_not_take() -> None:
    ways = ways_of([Turn.ON, Turn.ASIDE, Turn.ON], STRETCH)

    assert len(ways.asides) == 1
    assert ways.marks[1].y() > STRETCH.level + STRETCH.swing / 2 or (
        ways.marks[1].y() < STRETCH.level - STRETCH.swing / 2
    )
    assert not ways.gone.contains(ways.marks[1])


def test_what_was_only_thought_of_lies_on_the_straight_way() -> None:
    ways = ways_of([Turn.BENDS, Turn.THOUGHT], STRETCH)

    assert ways.marks[1].y() == STRETCH.level
    assert ways.gone.currentPosition() == ways.marks[0]


def test_no_journey_yet_is_an_inviting_picture(qtbot: QtBot, look: Look) -> None:
    empty = JourneyPicture(look, DUTCH)
    qtbot.addWidget(empty)

    empty.show_marks(())

    assert controls(shown(empty)) == []
    assert empty.told() == ["Hier begint je reis. Er hoeft nog niets te staan."]


def test_of_three_hundred_every_mark_is_reached(qtbot: QtBot, look: Look) -> None:
    picture = JourneyPicture(look, DUTCH)
    qtbot.addWidget(picture)
    picture.show_marks(_many(300))
    shown(picture)
    told = _names(picture)
    assert "Stap 299" in told
    assert "Later" not in told

    while earlier := [one for one in controls(picture) if "Eerder" in one.accessibleName()]:
        earlier[0].click()
        told += _names(picture)

    assert [number for number in range(300) if f"Stap {number}," not in told] == []
    assert "Later" in told


def test_from_the_right_the_way_starts_at_the_right(qtbot: QtBot, look: Look) -> None:
    picture = JourneyPicture(dressed(100, from_right=True), DUTCH)
    qtbot.addWidget(picture)
    picture.show_marks(MARKS)
    shown(picture)

    assert named(picture, "rust").x() > named(picture, "Praten").x() > named(picture, "koor").x()


def test_nothing_lies_over_another_and_nothing_is_cut(qtbot: QtBot, look: Look) -> None:
    def make(now: Look, tongue: Tongue) -> QWidget:
        picture = JourneyPicture(now, tongue)
        qtbot.addWidget(picture)
        picture.show_marks(_many(60, LONG))
        return picture

    assert every_way(make) == []


def _names(picture: QWidget) -> str:
    return " ".join(one.accessibleName() for one in controls(picture))


def _many(count: int, text: str = "Stap") -> tuple[Mark, ...]:
    states = tuple(StepState)
    return tuple(
        Mark(
            EntryId(str(number)),
            f"{text} {number}",
            EntryKind.STEP,
            states[number % len(states)],
            MARCH,
        )
        for number in range(count)
    )
