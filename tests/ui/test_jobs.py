# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The journal thread does the work, and the page hears of it on the GUI thread, in order."""

import gc
import sys
import threading
import weakref
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.problems import (
    AlreadyOpen,
    CannotWrite,
    EmptyEntry,
    KlantreisError,
    NotThere,
    OutOfSpace,
)
from klantreis.services.session import Session
from klantreis.ui.jobs import JobRunner
from klantreis.ui.journal import Journal
from tests.ui.listening import (
    LONG_MS,
    Page,
    Ticks,
    ask,
    begin,
    begun,
    reopen,
    running,
    texts,
    write,
)

SECRET = "wat niemand mag lezen"


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[JobRunner]:
    yield from running(tmp_path, qtbot)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    one = Page()
    qtbot.addWidget(one)
    return one


def test_a_real_journey_is_begun_written_closed_and_opened_again(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    journey, key = begun(qtbot, runner, page)
    ask(runner, page, partial(write, text="De buren zijn boos."), is_deed=True)
    ask(runner, page, texts)
    ask(runner, page, Journal.close)
    ask(runner, page, partial(reopen, journey=journey, key=key))
    qtbot.waitUntil(lambda: len(page.heard) == 4, timeout=LONG_MS)

    assert page.heard[1:] == [("De buren zijn boos.",), None, 1]
    assert page.problems == []


def test_the_event_loop_turns_while_a_journey_is_opened_on_another_thread(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    ticks = Ticks()

    def begin_and_tell_where(journal: Journal) -> int:
        begin(journal)
        return threading.get_ident()

    ask(runner, page, begin_and_tell_where)
    qtbot.waitUntil(lambda: page.heard != [], timeout=LONG_MS)

    assert ticks.count > 0
    assert page.heard != [threading.get_ident()]
    assert page.threads == {threading.get_ident()}


def test_every_job_runs_on_one_and_the_same_thread(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    for _ in range(20):
        ask(runner, page, lambda _: threading.current_thread().name)
    qtbot.waitUntil(lambda: len(page.heard) == 20, timeout=LONG_MS)

    assert page.heard == ["journal"] * 20


def test_a_thousand_quick_jobs_come_home_in_order(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    for number in range(1000):
        ask(runner, page, partial(_give, value=number))
    qtbot.waitUntil(lambda: len(page.heard) == 1000, timeout=LONG_MS)

    assert page.heard == list(range(1000))


def test_a_thousand_jobs_neither_lose_nor_keep_a_reference(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    counted: list[tuple[int, int]] = []

    for _ in range(2):
        gc.collect()
        counted.append((sys.getrefcount(None), sys.getrefcount(True)))
        for number in range(1000):
            ask(runner, page, partial(_give, value=number % 2 == 0 or None))
        qtbot.waitUntil(lambda: len(page.heard) == 1000, timeout=LONG_MS)
        page.heard.clear()

    gc.collect()
    after = (sys.getrefcount(None), sys.getrefcount(True))
    # From 3.12 on None and True live for ever, and what is counted of them means nothing.
    lives_for_ever = sys.version_info >= (3, 12)
    most = max(abs(now - then) for now, then in zip(after, counted[1], strict=True))
    assert lives_for_ever or most < 100
    assert page.children() == []


def test_a_job_and_what_it_holds_are_let_go_when_it_is_done(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    held = Page()
    is_held = weakref.ref(held)
    died_on: list[str] = []
    weakref.finalize(held, lambda: died_on.append(threading.current_thread().name))
    ask(runner, page, partial(_give_but_hold, held=held))
    del held

    qtbot.waitUntil(lambda: page.heard != [], timeout=LONG_MS)

    assert is_held() is None
    assert died_on == ["MainThread"]


def test_a_problem_comes_home_as_a_value_without_its_trace(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    ask(runner, page, begin)
    ask(runner, page, partial(write, text=""))
    qtbot.waitUntil(lambda: page.problems != [], timeout=LONG_MS)

    problem = page.problems[0]
    assert type(problem) is EmptyEntry
    assert (problem.__traceback__, problem.__cause__, problem.__context__) == (None, None, None)


def test_what_lay_behind_a_problem_does_not_come_along(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    ask(runner, page, partial(_raise_from, behind=ValueError(SECRET)))
    qtbot.waitUntil(lambda: page.problems != [], timeout=LONG_MS)

    assert type(page.problems[0]) is CannotWrite
    assert (page.problems[0].__cause__, page.problems[0].__context__) == (None, None)


@pytest.mark.parametrize(
    ("raised", "named"),
    [
        (ValueError(SECRET), KlantreisError),
        (OSError(28, SECRET), OutOfSpace),
        (PermissionError(13, SECRET), CannotWrite),
        (MemoryError(SECRET), KlantreisError),
    ],
)
def test_what_nobody_foresaw_gets_a_name_and_the_thread_goes_on(
    qtbot: QtBot,
    runner: JobRunner,
    page: Page,
    capfd: pytest.CaptureFixture[str],
    raised: Exception,
    named: type[KlantreisError],
) -> None:
    ask(runner, page, partial(_raise, problem=raised))
    ask(runner, page, partial(_give, value="still here"))
    qtbot.waitUntil(lambda: page.heard == ["still here"], timeout=LONG_MS)

    problem = page.problems[0]
    assert type(problem) is named
    assert SECRET not in f"{problem!r}{problem}{problem.values}{problem.__dict__}"
    assert (problem.__traceback__, problem.__cause__, problem.__context__) == (None, None, None)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("leak", ["session", "journal", "reading"])
def test_the_session_never_comes_to_the_gui_thread(
    qtbot: QtBot, runner: JobRunner, page: Page, leak: str
) -> None:
    def give(journal: Journal) -> object:
        leaks = {"session": journal.session, "journal": journal, "reading": iter(("a", "b"))}
        return leaks[leak]

    ask(runner, page, begin)
    ask(runner, page, give)
    qtbot.waitUntil(lambda: page.problems != [], timeout=LONG_MS)

    assert page.problems[0].values == {"kind": "TypeError"}
    assert not any(isinstance(value, Session | Journal) for value in page.heard)


def test_without_an_open_journey_there_is_no_session(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    ask(runner, page, texts)
    qtbot.waitUntil(lambda: page.problems != [], timeout=LONG_MS)

    assert type(page.problems[0]) is NotThere


def test_a_second_journey_is_not_held_beside_the_first(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    ask(runner, page, begin)
    ask(runner, page, partial(write, text="De eerste."))
    ask(runner, page, begin)
    ask(runner, page, texts)
    qtbot.waitUntil(lambda: len(page.heard) == 3, timeout=LONG_MS)

    assert [type(problem) for problem in page.problems] == [AlreadyOpen]
    assert page.heard[2] == ("De eerste.",)


def test_a_slot_that_fails_takes_no_other_news_with_it(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    with qtbot.captureExceptions() as caught:
        runner.run(_one, then=_fail, otherwise=page.show_problem, owner=page)
        ask(runner, page, partial(_give, value="next"))
        qtbot.waitUntil(lambda: page.heard == ["next"], timeout=LONG_MS)

    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_progress_is_told_at_most_once_in_a_tenth_of_a_second(
    qtbot: QtBot, tmp_path: Path, page: Page
) -> None:
    seconds = iter([0.0, 0.05, 0.099, 0.1, 0.15, 0.25])
    stepping = running(tmp_path, qtbot, seconds=lambda: next(seconds))
    ask(next(stepping), page, _step_six_times)
    qtbot.waitUntil(lambda: page.heard != [], timeout=LONG_MS)

    assert page.steps == [(1, 6), (4, 6), (6, 6)]
    assert next(stepping, None) is None


def test_each_job_tells_its_own_progress(qtbot: QtBot, runner: JobRunner, page: Page) -> None:
    other = QWidget(page)
    runner.run(_step_six_times, then=_forget, otherwise=_forget, owner=other)
    ask(runner, page, _step_six_times)
    qtbot.waitUntil(lambda: page.heard != [], timeout=LONG_MS)

    assert page.steps[0] == (1, 6)
    assert len(page.steps) == len(set(page.steps))


def _give(_: Journal, value: object) -> object:
    return value


def _give_but_hold(_: Journal, held: Page) -> bool:
    return isinstance(held, Page)


def _one(_: Journal) -> int:
    return 1


def _raise(_: Journal, problem: Exception) -> None:
    raise problem


def _raise_from(_: Journal, behind: Exception) -> None:
    try:
        raise behind
    except ValueError as problem:
        raise CannotWrite() from problem


def _fail(value: int) -> float:
    return value / 0


def _forget(value: object) -> None:
    del value


def _step_six_times(journal: Journal) -> str:
    for done in range(1, 7):
        journal.progress(done, 6)
    return "done"
