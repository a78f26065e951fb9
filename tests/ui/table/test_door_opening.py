# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opening: each lock by presses alone and by keyboard alone; a wrong key takes nothing away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import WrongSecret
from klantreis.ui.rooms.door import jobs
from klantreis.ui.routes import Home, Shelf
from klantreis.ui.seat import Seat
from tests.ui.table.door import (
    at_door,
    closed_journey,
    everything_held,
    give,
    give_by_keyboard,
    note,
    press_by_keyboard,
    said,
    tab_to,
    to_lock,
)

WAYS = [kind for kind in LockKind if kind is not LockKind.RECOVERY]


@pytest.mark.parametrize("kind", WAYS)
def test_each_lock_opens_by_presses_and_then_no_widget_holds_the_secret(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, kind: LockKind
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here, kind)
        to_lock(here, made)

        give(here, made.key)

        assert here.table.here == Home()
        seat = here.table.seat
        assert isinstance(seat, Seat)
        assert (seat.client_name, seat.is_client_writing) == ("Toos", True)
        held = everything_held()
        assert not [one for one in (made.key.words, made.key.card) if one and one in held]


@pytest.mark.parametrize("kind", WAYS)
def test_each_lock_opens_by_keyboard_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, kind: LockKind
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here, kind)
        press_by_keyboard(here, f"shelf.open:{made.journey}")
        press_by_keyboard(here, "who.alone")

        give_by_keyboard(here, made.key)

        assert here.table.here == Home()


def test_the_arrows_lead_through_the_pictures(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here, LockKind.PICTURES))
        at = tab_to(here, "open.picture:0")

        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
            QTest.keyClick(QApplication.focusWidget() or at, key)

        now = QApplication.focusWidget()
        assert now is not None
        assert now.objectName() == "open.picture:9"


def test_chosen_pictures_are_counted_in_words_and_can_be_chosen_anew(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here, LockKind.PICTURES))

        for place in (3, 40, 7):
            here.hands.press(f"open.picture:{place}")
        here.hands.press("open.picture:40")
        assert "2 plaatjes gekozen" in said(here)

        here.hands.press("open.again")
        assert "0 plaatjes gekozen" in said(here)


def test_only_the_ways_that_this_journey_has_are_offered(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here))

        assert here.hands.has("ways.recovery")
        assert not here.hands.has("ways.pictures")


def test_a_wrong_secret_is_told_kindly_and_what_was_typed_stays(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        to_lock(here, made)
        here.hands.write("open.word-1", "fietsbel")

        here.hands.press("open.go")

        assert "Dit past niet op het slot." in note(here)
        field = here.hands.find("open.word-1")
        assert isinstance(field, QLineEdit)
        assert field.text() == "fietsbel"
        assert field.hasFocus()
        give(here, made.key)
        assert here.table.here == Home()


def test_after_some_wrong_guesses_it_is_said_that_it_takes_longer(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here))
        here.hands.write("open.word-1", "fietsbel")

        for _ in range(4):
            here.hands.press("open.go")

        assert "Het duurt nu iets langer." in note(here)


def test_nothing_typed_is_no_guess(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        to_lock(here, made)

        here.hands.press("open.go")

        assert "Er mist nog iets." in note(here)
        assert not list(here.table.world.parts.folders.state.glob("*.guesses"))


def test_while_a_key_is_tried_it_cannot_be_pressed_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        to_lock(here, made)
        here.hands.write("open.word-1", made.key.words)
        button = here.hands.find("open.go")

        button.click()  # type: ignore[attr-defined]  # a button, found by its key

        assert not here.hands.has("open.go")
        assert "Even wachten." in note(here)
        here.hands.rest()
        assert here.table.here == Home()


def test_who_goes_back_while_a_key_is_tried_leaves_nothing_open(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        to_lock(here, made)
        here.hands.write("open.word-1", made.key.words)

        here.hands.find("open.go").click()  # type: ignore[attr-defined]  # a button
        here.table.to_begin()
        here.hands.rest()

        assert here.table.seat is None
        assert here.do(lambda journal: journal.close()) is None
        to_lock(here, made)
        give(here, made.key)
        assert here.table.here == Home()


def test_what_was_typed_can_be_seen_and_hidden(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here, LockKind.PASSPHRASE))
        field = here.hands.find("open.passphrase")
        assert isinstance(field, QLineEdit)

        here.hands.press("open.show")
        assert field.echoMode() is QLineEdit.EchoMode.Normal

        here.hands.press("open.hide")
        assert field.echoMode() is QLineEdit.EchoMode.Password


def test_after_the_recovery_code_a_new_key_must_be_chosen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        to_lock(here, made)
        here.hands.press("ways.recovery")
        here.hands.write("open.recovery", made.recovery)
        here.hands.press("open.go")
        assert here.table.seat is None

        here.hands.press("visit.pictures:pictures")
        new = here.table.here.key  # type: ignore[attr-defined]  # the route of a new key
        here.hands.press("visit.written")
        assert here.table.here == Home()

        assert new is not None
        opened = here.do(lambda journal: jobs.open_with(journal, made.journey, new))
        assert isinstance(opened, Seat)
        with pytest.raises(WrongSecret):
            here.do(lambda journal: jobs.open_with(journal, made.journey, made.key))


def test_the_route_of_a_lock_and_the_log_tell_no_secret(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here, LockKind.PASSPHRASE)
        to_lock(here, made)
        give(here, made.key)

        logs = b"".join(
            path.read_bytes() for path in here.table.world.parts.folders.log.iterdir()
        ).decode()
        told = logs + here.table.frame.windowTitle() + repr(here.table.here) + repr(made.key)
        assert not [word for word in ("bootjes", "Toos") if word in told]
        assert repr(Shelf()) == "Shelf"
