# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ladder: every step lies on its shelf, and can be moved in three ways."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.choices import Rung, StepState
from klantreis.domain.ids import EntryId
from klantreis.ui.painted.ladder import Ladder, StepCard
from klantreis.ui.theme import Look
from klantreis.words.tongue import Tongue
from tests.ui.painted.seeing import (
    DUTCH,
    LONG,
    WIDTHS,
    carry,
    controls,
    every_way,
    named,
    names_in_tree,
    press,
    shown,
)

CALL = StepCard(EntryId("bellen"), "De huurbaas bellen", Rung.SELF, StepState.DONE)
FORM = StepCard(EntryId("formulier"), "Een formulier invullen", Rung.LEARN, None)
WASH = StepCard(EntryId("was"), "De was", None, StepState.IDEA)
STEPS = (CALL, FORM, WASH)
ON_A_SHELF = 9


@pytest.fixture
def ladder(qtbot: QtBot, look: Look) -> Ladder:
    picture = Ladder(look, DUTCH)
    qtbot.addWidget(picture)
    picture.show_steps(STEPS)
    shown(picture)
    return picture


def test_a_voice_hears_each_step_its_state_and_its_shelf(ladder: Ladder) -> None:
    assert set(names_in_tree(ladder)) == {
        "De huurbaas bellen. gedaan. Plank: Dit kan ik zelf.",
        "Verplaats: De huurbaas bellen",
        "Een formulier invullen. Plank: Dit wil ik leren.",
        "Verplaats: Een formulier invullen",
        "De was. bedacht. Plank: Nog geen plek.",
        "Verplaats: De was",
    }


def test_a_press_opens(qtbot: QtBot, ladder: Ladder) -> None:
    with qtbot.waitSignal(ladder.opened) as told:
        named(ladder, "De was.").click()

    assert told.args == ["was"]


@pytest.mark.parametrize(
    ("which", "key", "to"),
    [
        ("De huurbaas bellen.", Qt.Key.Key_Down, "learn"),
        ("Een formulier invullen.", Qt.Key.Key_Up, "self"),
        ("Een formulier invullen.", Qt.Key.Key_Down, "find"),
        ("De was.", Qt.Key.Key_Up, "find"),
    ],
)
def test_an_arrow_moves_a_step_to_the_next_shelf(
    qtbot: QtBot, ladder: Ladder, which: str, key: Qt.Key, to: str
) -> None:
    with qtbot.waitSignal(ladder.moved) as told:
        press(named(ladder, which), key)

    assert told.args is not None
    assert told.args[1] == to


def test_below_the_last_shelf_there_is_nothing(qtbot: QtBot, ladder: Ladder) -> None:
    with qtbot.assertNotEmitted(ladder.moved):
        press(named(ladder, "De was."), Qt.Key.Key_Down)


def test_presses_alone_move_a_step(qtbot: QtBot, ladder: Ladder) -> None:
    named(ladder, "Verplaats: De was").click()
    choices = [one for one in controls(ladder) if ": naar " in one.accessibleName()]
    assert [one.isChecked() for one in choices].count(True) == 1
    assert len(choices) == 4

    with qtbot.waitSignal(ladder.moved) as told:
        named(ladder, "De was: naar Dit wil ik leren").click()

    assert told.args == ["was", "learn"]


def test_escape_folds_the_choices_and_moves_nothing(qtbot: QtBot, ladder: Ladder) -> None:
    named(ladder, "Verplaats: De was").click()

    with qtbot.assertNotEmitted(ladder.moved):
        press(named(ladder, "De was: naar Dit kan ik zelf"), Qt.Key.Key_Escape)

    assert [one for one in controls(ladder) if ": naar " in one.accessibleName()] == []
    assert named(ladder, "Verplaats: De was").hasFocus()


def test_the_mouse_carries_a_step_to_another_shelf(qtbot: QtBot, ladder: Ladder) -> None:
    card, other = named(ladder, "De was."), named(ladder, "De huurbaas bellen.")
    there = other.mapTo(ladder, other.rect().center())

    with qtbot.waitSignal(ladder.moved) as told, qtbot.assertNotEmitted(ladder.opened):
        carry(card, ladder, there)

    assert told.args == ["was", "self"]


def test_a_step_that_is_put_back_stays(qtbot: QtBot, ladder: Ladder) -> None:
    card = named(ladder, "De was.")
    at = card.mapTo(ladder, card.rect().center()) + QPoint(60, 0)

    with qtbot.assertNotEmitted(ladder.moved):
        carry(card, ladder, at)


def test_the_keyboard_stays_with_the_step_that_was_moved(ladder: Ladder) -> None:
    named(ladder, "De was.").setFocus()

    ladder.show_steps((CALL, FORM, StepCard(WASH.entry, WASH.text, Rung.SELF, WASH.state)))

    assert named(ladder, "De was.").hasFocus()
    assert "Dit kan ik zelf" in named(ladder, "De was.").accessibleName()


def test_only_the_step_that_was_moved_is_made_anew(ladder: Ladder) -> None:
    before = {one.accessibleName(): one for one in controls(ladder)}

    ladder.show_steps((CALL, FORM, StepCard(WASH.entry, WASH.text, Rung.SELF, WASH.state)))

    now = {one.accessibleName(): one for one in controls(ladder)}
    same = {name for name, one in now.items() if before.get(name) is one}
    assert same == {name for name in now if "De was" not in name}


def test_the_keyboard_stays_where_it_is_when_the_window_becomes_smaller(ladder: Ladder) -> None:
    ladder.activateWindow()
    named(ladder, "De was.").setFocus()

    shown(ladder, width=WIDTHS[0] - 200)

    assert named(ladder, "De was.").hasFocus()


def test_a_full_ladder_comes_a_shelf_in_each_turn(qtbot: QtBot, look: Look) -> None:
    picture, filled = Ladder(look, DUTCH), list[bool]()
    qtbot.addWidget(picture)
    picture.filled.connect(lambda: filled.append(True))
    picture.show_steps(_many(60))

    picture.resize(WIDTHS[0], 100)
    picture.show()
    counts = [0, len(_move_buttons(picture))]
    while not filled:
        QApplication.processEvents()
        counts.append(len(_move_buttons(picture)))

    added = [after - before for before, after in pairwise(counts)]
    assert sum(added) == 4 * ON_A_SHELF
    assert max(added) == ON_A_SHELF


def test_of_three_hundred_every_step_is_reached(qtbot: QtBot, look: Look) -> None:
    picture = Ladder(look, DUTCH)
    qtbot.addWidget(picture)
    picture.show_steps(_many(300))
    with qtbot.waitSignal(picture.filled):
        shown(picture)

    while more := [one for one in controls(picture) if "en nog" in one.accessibleName()]:
        more[0].click()

    told = " ".join(one.accessibleName() for one in controls(picture))
    assert [number for number in range(300) if f"Stap {number}." not in told] == []


def test_nothing_lies_over_another_and_nothing_is_cut(qtbot: QtBot, look: Look) -> None:
    def make(now: Look, tongue: Tongue) -> QWidget:
        picture = Ladder(now, tongue)
        qtbot.addWidget(picture)
        picture.show_steps(_many(60, LONG))
        with qtbot.waitSignal(picture.filled):
            shown(picture)
        picture.resize(picture.width(), picture.minimumHeight())
        _move_buttons(picture)[0].click()
        return picture

    assert every_way(make) == []


def _move_buttons(picture: QWidget) -> list[QAbstractButton]:
    return [
        one for one in controls(picture) if one.accessibleName().startswith(("Verplaats", "Move"))
    ]


def _many(count: int, text: str = "Stap") -> tuple[StepCard, ...]:
    rungs, states = (*Rung, None), (*StepState, None)
    return tuple(
        StepCard(
            EntryId(str(number)),
            f"{text} {number}",
            rungs[number % len(rungs)],
            states[number % len(states)],
        )
        for number in range(count)
    )
