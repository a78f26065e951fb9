# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is long is done in turns, and between two of them the window looks up."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.choosing import Sheet
from klantreis.ui.page import Page
from klantreis.ui.paper.preview import Preview
from klantreis.ui.paper_routes import OwnSheet, PaperRoom
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.rooms.settings_questions import QUESTIONS
from klantreis.ui.routes import Route, SettingsRoom
from klantreis.ui.turns import in_next_turn
from klantreis.ui.wishes import Go
from tests.ui.at_table import AtTable, at_table

T = TypeVar("T")

# Two questions, of four answers each.
MOST_IN_A_TURN = 8


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit()
        yield table


def test_the_next_turn_comes_when_all_of_this_one_is_done(qtbot: QtBot) -> None:
    owner, done = QObject(), list[bool]()
    in_next_turn(owner, lambda: done.append(True))

    QCoreApplication.sendPostedEvents()

    assert not done
    qtbot.waitUntil(lambda: done == [True])


def test_who_is_gone_has_no_next_turn(qtbot: QtBot) -> None:
    gone, here, done = QObject(), QObject(), list[str]()
    in_next_turn(gone, lambda: done.append("gone"))
    in_next_turn(here, lambda: done.append("here"))

    gone.deleteLater()

    qtbot.waitUntil(lambda: bool(done))
    assert done == ["here"]


def test_settings_come_a_few_in_each_turn(here: AtTable) -> None:
    counts = _seen_in_turns(here, SettingsRoom(), lambda page: len(page.findChildren(WideButton)))

    added = [after - before for before, after in zip((0, *counts), counts, strict=False)]
    assert sum(added) > MOST_IN_A_TURN * len(QUESTIONS) // 4
    assert max(added) <= MOST_IN_A_TURN


def test_a_paper_is_opened_after_its_page_was_seen(here: AtTable) -> None:
    seen = _seen_in_turns(here, PaperRoom(OwnSheet(Sheet.OVERVIEW)), _pages_shown)

    assert seen[0] is None
    assert 0 in seen
    assert seen[-1] == 1


def _pages_shown(page: Page) -> int | None:
    """How many pages of paper are there to look at; None without a place for them."""
    preview = page.findChild(Preview)
    return None if preview is None else preview.pages


def _seen_in_turns(here: AtTable, route: Route, look: Callable[[Page], T]) -> list[T]:
    """Go there, and *look* after each turn until all is shown."""
    here.table.fulfil(Go(route))
    seen = [look(here.hands.page)]
    while not here.hands.page.is_settled:
        QApplication.processEvents()
        seen.append(look(here.hands.page))
    return seen
