# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is gone hears nothing, what was written is kept all the same, and the thread ends tidily."""

import gc
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from klantreis.domain.problems import EmptyEntry, KlantreisError, NotThere
from klantreis.ui.jobs import JobRunner
from klantreis.ui.journal import Journal
from tests.ui.listening import (
    LONG_MS,
    Gate,
    Page,
    ask,
    begin,
    begun,
    names_of_threads,
    reopen,
    running,
    texts,
    write,
)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[JobRunner]:
    yield from running(tmp_path, qtbot)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    one = Page()
    qtbot.addWidget(one)
    return one


def _delete_later(page: QWidget) -> None:
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


def _show_and_close(page: QWidget) -> None:
    page.show()
    page.close()


_GOING = [_delete_later, delete, _show_and_close]


@pytest.mark.parametrize("go", _GOING)
def test_a_page_that_goes_while_its_job_runs_hears_nothing(
    qtbot: QtBot, runner: JobRunner, page: Page, go: Callable[[QWidget], None]
) -> None:
    gate, leaving = Gate(), Page()
    ask(runner, leaving, gate.job)
    assert gate.begun.wait(LONG_MS / 1000)

    go(leaving)
    gate.open()
    _wait_for_all(qtbot, runner, page)

    assert (leaving.heard, leaving.problems, leaving.steps) == ([], [], [])


def test_a_page_that_nobody_holds_any_more_is_freed_while_its_job_runs(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    gate, leaving = Gate(), Page()
    heard, is_held = leaving.heard, weakref.ref(leaving)
    ask(runner, leaving, gate.job)
    assert gate.begun.wait(LONG_MS / 1000)

    del leaving
    assert is_held() is None
    gate.open()
    _wait_for_all(qtbot, runner, page)

    assert heard == []


@pytest.mark.parametrize("go", [_delete_later, delete])
def test_what_has_not_begun_is_not_done_for_a_page_that_is_gone(
    qtbot: QtBot, runner: JobRunner, page: Page, go: Callable[[QWidget], None]
) -> None:
    gate, leaving, done = Gate(), Page(), list[str]()
    ask(runner, page, gate.job)
    ask(runner, leaving, partial(_note, on=done, what="asked"))
    ask(runner, leaving, partial(_note, on=done, what="deed"), is_deed=True)

    go(leaving)
    gate.open()
    _wait_for_all(qtbot, runner, page)

    assert done == ["deed"]


@pytest.mark.parametrize("is_deed", [False, True])
@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_long_job_can_ask_whether_anybody_still_waits_and_for_a_deed_somebody_always_does(
    qtbot: QtBot, runner: JobRunner, page: Page, *, is_deed: bool, is_stopped: bool
) -> None:
    gate, leaving, told = Gate(), Page(), list[bool]()
    qtbot.addWidget(leaving)

    def long_job(journal: Journal) -> None:
        told.append(journal.is_wanted())
        gate.job(journal)
        told.append(journal.is_wanted())

    ask(runner, leaving, long_job, is_deed=is_deed)
    assert gate.begun.wait(LONG_MS / 1000)
    runner.stop() if is_stopped else delete(leaving)
    gate.open()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=LONG_MS)

    assert told == [True, is_deed]


def test_a_room_in_a_closed_window_hears_nothing(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    window, room = QWidget(), Page()
    qtbot.addWidget(window)
    room.setParent(window)
    window.show()
    ask(runner, room, partial(_note, on=[], what="asked"))

    window.close()
    _wait_for_all(qtbot, runner, page)

    assert room.heard == []


def test_a_room_that_is_not_in_view_yet_hears(qtbot: QtBot, runner: JobRunner) -> None:
    window, room = QWidget(), Page()
    qtbot.addWidget(window)
    room.setParent(window)
    room.hide()
    window.show()

    ask(runner, room, partial(_note, on=[], what="asked"))

    qtbot.waitUntil(lambda: room.heard == ["asked"], timeout=LONG_MS)


def test_the_problem_of_a_deed_whose_page_is_gone_is_told_elsewhere(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    runner.unheard.connect(page.show_problem)
    leaving = Page()
    ask(runner, page, begin)
    ask(runner, leaving, partial(write, text=""))
    ask(runner, leaving, partial(write, text=""), is_deed=True)

    delete(leaving)
    qtbot.waitUntil(lambda: page.problems != [], timeout=LONG_MS)
    _wait_for_all(qtbot, runner, page)

    assert [type(problem) for problem in page.problems] == [EmptyEntry]


def test_stopping_ends_after_the_job_at_hand_and_the_deeds_that_wait(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    gate, done = Gate(), list[str]()
    ask(runner, page, gate.job)
    ask(runner, page, partial(_note, on=done, what="asked"))
    ask(runner, page, partial(_note, on=done, what="deed"), is_deed=True)
    assert gate.begun.wait(LONG_MS / 1000)

    runner.stop()
    runner.stop()
    assert not runner.wait(most_ms=1)
    gate.open()
    assert runner.wait(most_ms=LONG_MS)

    qtbot.waitUntil(lambda: page.heard == ["through", "deed"], timeout=LONG_MS)
    assert done == ["deed"]


def test_stopping_closes_the_journey_with_all_that_was_written(
    qtbot: QtBot, runner: JobRunner, page: Page, tmp_path: Path
) -> None:
    ended: list[str] = []
    runner.ended.connect(partial(ended.append, "ended"))
    journey, key = begun(qtbot, runner, page)
    ask(runner, page, partial(write, text="Nog net op tijd."), is_deed=True)

    runner.stop()
    qtbot.waitUntil(lambda: ended == ["ended"], timeout=LONG_MS)
    assert "journal" not in names_of_threads()

    again = running(tmp_path, qtbot)
    runner_again = next(again)
    ask(runner_again, page, partial(reopen, journey=journey, key=key))
    ask(runner_again, page, texts)
    qtbot.waitUntil(lambda: len(page.heard) == 3, timeout=LONG_MS)
    assert page.heard[1:] == [1, ("Nog net op tijd.",)]
    assert next(again, None) is None


def test_after_stopping_a_question_is_dropped_and_a_deed_is_refused_out_loud(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    done: list[str] = []
    runner.stop()
    assert runner.wait(most_ms=LONG_MS)

    ask(runner, page, partial(_note, on=done, what="asked"))
    ask(runner, page, partial(_note, on=done, what="deed"), is_deed=True)

    qtbot.waitUntil(lambda: page.problems != [], timeout=LONG_MS)
    assert [type(problem) for problem in page.problems] == [NotThere]
    assert done == []


def test_a_runner_leaves_neither_a_thread_nor_itself_behind(
    qtbot: QtBot, tmp_path: Path, page: Page
) -> None:
    making = running(tmp_path, qtbot)
    runner = next(making)
    is_held = weakref.ref(runner)
    begun(qtbot, runner, page)
    with qtbot.waitSignal(runner.ended, timeout=LONG_MS):
        runner.stop()

    assert next(making, None) is None
    del runner, making
    gc.collect()

    assert is_held() is None
    assert gc.isenabled()


def test_a_runner_that_was_forgotten_ends_its_thread(
    qtbot: QtBot, tmp_path: Path, page: Page
) -> None:
    making = running(tmp_path, qtbot)
    runner = next(making)
    ask(runner, page, partial(_note, on=[], what="asked"))
    _wait_for_all(qtbot, runner, page)
    assert "journal" in names_of_threads()

    delete(runner)
    assert not isValid(runner)
    del runner, making
    gc.collect()

    qtbot.waitUntil(lambda: "journal" not in names_of_threads(), timeout=LONG_MS)
    assert gc.isenabled()


def _note(_: Journal, on: list[str], what: str) -> str:
    on.append(what)
    return what


def _wait_for_all(qtbot: QtBot, runner: JobRunner, page: Page) -> None:
    """Until everything asked so far has come home, and was heard or not."""
    last: list[str] = []
    runner.run(partial(_note, on=[], what="last"), then=last.append, otherwise=_no, owner=page)
    qtbot.waitUntil(lambda: last != [], timeout=LONG_MS)


def _no(problem: KlantreisError) -> None:
    raise problem
