# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody types is saved by itself, in time, and also when the page goes."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from klantreis.domain.ids import JourneyId
from klantreis.domain.problems import KlantreisError
from klantreis.services.keys import Key
from klantreis.ui import saving
from klantreis.ui.jobs import JobRunner
from klantreis.ui.saving import Soon
from tests.ui.listening import LONG_MS, Page, ask, begun, reopen, running, texts, write

NEVER_MS = 3_600_000


class Editor(QPlainTextEdit):
    """A page that is typed on, with what it asked to be saved."""

    def __init__(self, *, quiet_ms: int = NEVER_MS, most_ms: int = NEVER_MS) -> None:
        super().__init__()
        self.saved: list[str] = []
        self.soon = Soon(self, quiet_ms=quiet_ms, most_ms=most_ms)
        self.textChanged.connect(self.soon.touch)
        self.soon.due.connect(self.save)

    def save(self) -> None:
        self.saved.append(self.toPlainText())


class JournalEditor(Editor):
    """The same, into a real journey."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self.failed = False
        self._runner = runner

    def save(self) -> None:
        super().save()
        job = partial(write, text=self.toPlainText())
        self._runner.run(
            job, then=self.show_saved, otherwise=self.show_problem, owner=self, is_deed=True
        )

    def show_saved(self, entry: str) -> None:
        self.saved.append(entry)

    def show_problem(self, _: KlantreisError) -> None:
        self.failed = True
        self.soon.keep_unsaved()


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[JobRunner]:
    yield from running(tmp_path, qtbot)


def test_no_more_than_two_seconds_can_be_lost() -> None:
    assert saving.QUIET_MS <= saving.MOST_MS
    assert saving.MOST_MS + 500 <= 2000


def test_it_saves_by_itself_when_the_typing_rests(qtbot: QtBot) -> None:
    editor = _editor(qtbot, quiet_ms=1)

    editor.insertPlainText("Vandaag")

    qtbot.waitUntil(lambda: editor.saved == ["Vandaag"])
    editor.soon.now()
    assert editor.saved == ["Vandaag"]


def test_it_saves_in_time_while_somebody_types_on(qtbot: QtBot) -> None:
    editor = _editor(qtbot, most_ms=20)
    typing = QTimer()
    typing.timeout.connect(partial(editor.insertPlainText, "a"))

    typing.start(1)

    qtbot.waitUntil(lambda: len(editor.saved) >= 3)
    assert [len(text) for text in editor.saved] == sorted({len(text) for text in editor.saved})


def test_it_saves_at_once_on_demand_and_once_only(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.insertPlainText("Vandaag")

    editor.soon.now()
    editor.soon.now()

    assert editor.saved == ["Vandaag"]


def test_what_did_not_change_is_not_saved(qtbot: QtBot) -> None:
    editor = _editor(qtbot, quiet_ms=1)
    editor.show()

    editor.soon.now()
    editor.close()

    assert editor.saved == []


def test_what_could_not_be_saved_is_tried_again(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.insertPlainText("Vandaag")
    editor.soon.now()

    editor.soon.keep_unsaved()
    editor.soon.now()

    assert editor.saved == ["Vandaag", "Vandaag"]


def _go_to_another_room(rooms: QStackedWidget) -> None:
    rooms.setCurrentIndex(1)


def _close_the_window(rooms: QStackedWidget) -> None:
    rooms.close()


def _take_the_page_away(rooms: QStackedWidget) -> None:
    rooms.findChildren(Editor)[0].deleteLater()


def _take_the_window_away(rooms: QStackedWidget) -> None:
    rooms.deleteLater()


@pytest.mark.parametrize(
    "leave", [_go_to_another_room, _close_the_window, _take_the_page_away, _take_the_window_away]
)
def test_nothing_is_lost_on_leaving(qtbot: QtBot, leave: Callable[[QStackedWidget], None]) -> None:
    rooms, editor = QStackedWidget(), Editor()
    saved = editor.saved
    rooms.addWidget(editor)
    rooms.addWidget(QWidget())
    rooms.show()
    editor.insertPlainText("Net getypt")

    leave(rooms)

    qtbot.waitUntil(lambda: saved == ["Net getypt"])
    if isValid(rooms):
        rooms.close()


def test_a_window_that_nobody_holds_any_more_saves_before_it_goes(qtbot: QtBot) -> None:
    editor = Editor()
    saved = editor.saved
    editor.show()
    editor.insertPlainText("Net getypt")

    editor.close()
    del editor
    QApplication.processEvents()

    assert saved == ["Net getypt"]


def test_what_was_typed_is_in_the_journey_after_closing_and_stopping_at_once(
    qtbot: QtBot, runner: JobRunner, tmp_path: Path
) -> None:
    page = Page()
    qtbot.addWidget(page)
    journey, key = begun(qtbot, runner, page)
    editor = JournalEditor(runner)
    qtbot.addWidget(editor)
    editor.show()
    editor.insertPlainText("Ik heb de brief geopend.")

    editor.close()
    runner.stop()
    assert runner.wait(most_ms=LONG_MS)

    assert _kept(qtbot, tmp_path, journey, key) == ("Ik heb de brief geopend.",)


def test_a_save_that_fails_leaves_the_words_unsaved_on_the_page(
    qtbot: QtBot, runner: JobRunner
) -> None:
    editor = JournalEditor(runner)
    qtbot.addWidget(editor)
    editor.insertPlainText("Er is nog geen reis open.")

    editor.soon.now()

    qtbot.waitUntil(lambda: editor.failed, timeout=LONG_MS)
    editor.soon.now()
    assert len(editor.saved) == 2
    assert editor.toPlainText() == "Er is nog geen reis open."


def _editor(qtbot: QtBot, *, quiet_ms: int = NEVER_MS, most_ms: int = NEVER_MS) -> Editor:
    editor = Editor(quiet_ms=quiet_ms, most_ms=most_ms)
    qtbot.addWidget(editor)
    return editor


def _kept(qtbot: QtBot, base: Path, journey: JourneyId, key: Key) -> object:
    again, page = running(base, qtbot), Page()
    qtbot.addWidget(page)
    runner = next(again)
    ask(runner, page, partial(reopen, journey=journey, key=key))
    ask(runner, page, texts)
    qtbot.waitUntil(lambda: len(page.heard) == 2, timeout=LONG_MS)
    assert next(again, None) is None
    return page.heard[1]
