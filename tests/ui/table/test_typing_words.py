# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on paper is typed as it stands there, and a slip is told."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from klantreis.ui.routes import Home
from tests.ui.at_table import AtTable
from tests.ui.table.door import at_door, closed_journey, note, to_lock

_FIELDS = ("open.word-1", "open.word-2", "open.word-3", "open.word-4")


def test_four_words_with_spaces_open_by_one_enter(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        to_lock(here, made)
        assert made.key.words is not None

        for sign in made.key.words:
            QTest.keyClicks(QApplication.focusWidget() or here.hands.find(_FIELDS[0]), sign)
        assert _typed(here) == made.key.words.split()
        here.hands.press("open.go")

        assert here.table.here == Home()


def test_all_words_at_once_are_put_in_their_fields(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here))

        here.hands.write(_FIELDS[0], "rood  blauw groen geel")

        assert _typed(here) == ["rood", "blauw", "groen", "geel"]
        assert here.hands.find(_FIELDS[3]).hasFocus()


def test_a_space_takes_away_no_word_that_stands_in_the_next_field(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here))
        here.hands.write(_FIELDS[1], "blauw")

        here.hands.write(_FIELDS[0], "rood wijn")

        assert _typed(here)[:2] == ["rood wijn", "blauw"]


def test_a_slip_in_the_recovery_code_is_told_as_a_slip_in_the_code(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here))
        here.hands.press("ways.recovery")

        here.hands.write("open.recovery", "7CZO ZB0D 8H1V P59Q 1ZWQ ZVSP 84TZ")
        here.hands.press("open.go")

        assert "Kijk of alle 28 tekens goed zijn." in note(here)
        assert "herstelcode" not in note(here)


def _typed(here: AtTable) -> list[str]:
    fields = [here.hands.find(name) for name in _FIELDS]
    return [field.text() for field in fields if isinstance(field, QLineEdit)]
