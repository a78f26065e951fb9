# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""People in circles: everybody is there, can be reached, opened and moved."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.choices import HelperIs, Ring
from klantreis.domain.ids import EntryId
from klantreis.ui.painted import ring_tops
from klantreis.ui.painted.circle_places import Measures, Places, places_for
from klantreis.ui.painted.circles import CircleHelper, Circles
from klantreis.ui.theme import Look
from klantreis.words.tongue import Tongue
from tests.ui.painted.seeing import (
    DUTCH,
    LONG,
    carry,
    controls,
    every_way,
    named,
    names_in_tree,
    press,
    shown,
)

FATMA = CircleHelper(EntryId("fatma"), "Fatma", HelperIs.PERSON, Ring.NEAR, gives=True, gets=True)
CHOIR = CircleHelper(EntryId("koor"), "Koor", HelperIs.GROUP, Ring.AROUND, gives=True, gets=False)
CAT = CircleHelper(EntryId("kat"), "Bobbie & Co", HelperIs.ANIMAL, None, gives=False, gets=True)
FEW = (FATMA, CHOIR, CAT)


@pytest.fixture
def circles(qtbot: QtBot, look: Look) -> Circles:
    picture = Circles(look, DUTCH)
    qtbot.addWidget(picture)
    picture.show_helpers(FEW)
    shown(picture)
    return picture


def test_a_voice_hears_who_it_is_where_they_stand_and_both_directions(circles: Circles) -> None:
    assert set(names_in_tree(circles)) == {
        "Fatma, een mens, dichtbij. Ik geef. Ik krijg.",
        "Koor, een groep, om mij heen. Ik geef.",
        "Bobbie & Co, een dier, nog geen plek. Ik krijg.",
    }


def test_tab_goes_from_near_to_far(circles: Circles) -> None:
    circles.activateWindow()
    named(circles, "Fatma").setFocus()

    visited = []
    for _each in FEW:
        visited.append(next(one for one in controls(circles) if one.hasFocus()).text())
        QTest.keyClick(circles.focusWidget(), Qt.Key.Key_Tab)

    assert visited == ["Fatma", "Koor", "Bobbie && Co"]


def test_a_press_opens(qtbot: QtBot, circles: Circles) -> None:
    with qtbot.waitSignal(circles.opened) as told:
        press(named(circles, "Fatma"), Qt.Key.Key_Space)

    assert told.args == ["fatma"]


@pytest.mark.parametrize(
    ("who", "key", "to"),
    [
        ("Fatma", Qt.Key.Key_Down, "around"),
        ("Koor", Qt.Key.Key_Up, "near"),
        ("Koor", Qt.Key.Key_Down, "further"),
        ("Bobbie", Qt.Key.Key_Up, "further"),
    ],
)
def test_ctrl_and_an_arrow_move(
    qtbot: QtBot, circles: Circles, who: str, key: Qt.Key, to: str
) -> None:
    with qtbot.waitSignal(circles.moved) as told:
        press(named(circles, who), key, ctrl=True)

    assert told.args is not None
    assert told.args[1] == to


def test_nobody_is_moved_nearer_than_near(qtbot: QtBot, circles: Circles) -> None:
    with qtbot.assertNotEmitted(circles.moved):
        press(named(circles, "Fatma"), Qt.Key.Key_Up, ctrl=True)


def test_the_keys_are_told(circles: Circles) -> None:
    assert "Ctrl" in named(circles, "Fatma").accessibleDescription()


def test_the_mouse_carries_somebody_to_the_shelf(qtbot: QtBot, circles: Circles) -> None:
    fatma = named(circles, "Fatma")
    home = fatma.pos()

    with qtbot.waitSignal(circles.moved) as told, qtbot.assertNotEmitted(circles.opened):
        carry(fatma, circles, QPoint(400, circles.height() - 40))

    assert told.args == ["fatma", ""]
    assert fatma.pos() == home


def test_the_mouse_carries_somebody_from_the_shelf_to_a_ring(
    qtbot: QtBot, circles: Circles
) -> None:
    choir = named(circles, "Koor").geometry()

    with qtbot.waitSignal(circles.moved) as told:
        carry(named(circles, "Bobbie"), circles, choir.center())

    assert told.args == ["kat", "around"]


def test_the_keyboard_stays_with_who_was_moved(circles: Circles) -> None:
    named(circles, "Fatma").setFocus()

    circles.show_helpers(FEW)

    assert named(circles, "Fatma").hasFocus()


def test_then_is_shown_as_it_was_and_cannot_be_moved(qtbot: QtBot, circles: Circles) -> None:
    circles.show_then_and_now((FATMA,), FEW)
    assert len(controls(circles)) == 5

    named(circles, "Toen").click()

    assert len(controls(circles)) == 3
    with qtbot.assertNotEmitted(circles.moved):
        press(named(circles, "Fatma"), Qt.Key.Key_Down, ctrl=True)


def test_of_three_hundred_everybody_is_reached(qtbot: QtBot, look: Look) -> None:
    picture = Circles(look, DUTCH)
    qtbot.addWidget(picture)
    picture.show_helpers(_many(300))
    shown(picture)

    while more := [one for one in controls(picture) if "en nog" in one.accessibleName()]:
        more[0].click()

    told = " ".join(one.accessibleName() for one in controls(picture))
    assert [number for number in range(300) if f"Helper {number}," not in told] == []


def test_nothing_lies_over_another_and_nothing_is_cut(qtbot: QtBot, look: Look) -> None:
    def make(now: Look, tongue: Tongue) -> QWidget:
        picture = Circles(now, tongue)
        qtbot.addWidget(picture)
        picture.show_then_and_now((), _many(60, LONG))
        return picture

    assert every_way(make) == []


def test_with_nobody_there_is_an_inviting_sentence(qtbot: QtBot, look: Look) -> None:
    picture = Circles(look, DUTCH)
    qtbot.addWidget(picture)

    picture.show_helpers(())

    assert controls(shown(picture)) == []


def _many(count: int, name: str = "Helper") -> tuple[CircleHelper, ...]:
    rings, kinds = (*Ring, None), (*HelperIs, None)
    return tuple(
        CircleHelper(
            EntryId(str(number)),
            f"{name} {number}",
            kinds[number % len(kinds)],
            rings[number % len(rings)],
            gives=number % 2 == 0,
            gets=number % 3 == 0,
        )
        for number in range(count)
    )


@pytest.mark.parametrize(("near", "times"), [(3, 1), (60, 2)])
def test_places_are_reckoned_once_and_again_only_for_who_did_not_fit(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch, near: int, times: int
) -> None:
    reckoned: list[int] = []

    def watched(counts: Sequence[int], labels: Sequence[QSize], measures: Measures) -> Places:
        reckoned.append(sum(counts))
        return places_for(counts, labels, measures)

    monkeypatch.setattr(ring_tops, "places_for", watched)
    picture = Circles(look, DUTCH)
    qtbot.addWidget(picture)
    picture.show_helpers([replace(FATMA, entry=EntryId(f"{one}")) for one in range(near)])
    shown(picture)

    assert len(reckoned) == times
