# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""As somebody types, only the newest question is answered."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from klantreis.domain.problems import KlantreisError
from klantreis.services import reading
from klantreis.ui.asking import Latest
from klantreis.ui.jobs import JobRunner
from klantreis.ui.journal import Journal
from tests.ui.listening import LONG_MS, Gate, Page, ask, begun, running, write


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[JobRunner]:
    yield from running(tmp_path, qtbot)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    one = Page()
    qtbot.addWidget(one)
    return one


def test_typing_a_word_searches_a_real_journey_and_hears_the_last_answer_only(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    begun(qtbot, runner, page)
    ask(runner, page, partial(write, text="De buurvrouw heeft de sleutel."))
    qtbot.waitUntil(lambda: page.heard != [], timeout=LONG_MS)
    entry = page.heard.pop()
    latest, gate = Latest(runner, page), Gate()
    ask(runner, page, gate.job)

    for typed in ("s", "sl", "sla", "sle", "sleutel"):
        _search(latest, page, typed)
    gate.open()
    qtbot.waitUntil(lambda: len(page.heard) == 2, timeout=LONG_MS)
    _wait_for_all(qtbot, runner, page)

    assert page.heard == ["through", (entry,)]


def test_older_questions_that_wait_are_not_even_asked(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    latest, gate, asked = Latest(runner, page), Gate(), list[str]()
    ask(runner, page, gate.job)

    for typed in ("a", "b", "c"):
        latest.ask(partial(_note, on=asked, what=typed), then=page.show_value, otherwise=_no)
    gate.open()
    _wait_for_all(qtbot, runner, page)

    assert asked == ["c"]


def test_an_answer_that_comes_too_late_is_not_heard(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    latest, gate = Latest(runner, page), Gate()
    latest.ask(gate.job, then=page.show_value, otherwise=_no)
    assert gate.begun.wait(LONG_MS / 1000)

    latest.ask(partial(_note, on=[], what="new"), then=page.show_value, otherwise=_no)
    gate.open()
    _wait_for_all(qtbot, runner, page)

    assert page.heard == ["new"]


def test_the_problem_of_an_older_question_is_not_heard(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    latest, gate = Latest(runner, page), Gate()
    ask(runner, page, gate.job)
    latest.ask(_read, then=page.show_value, otherwise=page.show_problem)

    latest.drop()
    gate.open()
    _wait_for_all(qtbot, runner, page)

    assert (page.heard, page.problems) == (["through"], [])


def test_an_answer_may_ask_the_next_question(qtbot: QtBot, runner: JobRunner, page: Page) -> None:
    latest = Latest(runner, page)
    second = partial(_note, on=[], what="second")

    def ask_on(first: str) -> None:
        page.show_value(first)
        latest.ask(second, then=page.show_value, otherwise=_no)

    latest.ask(partial(_note, on=[], what="first"), then=ask_on, otherwise=_no)

    qtbot.waitUntil(lambda: page.heard == ["first", "second"], timeout=LONG_MS)


def test_a_search_field_leaves_nothing_behind_on_its_page(
    qtbot: QtBot, runner: JobRunner, page: Page
) -> None:
    latest = Latest(runner, page)

    for number in range(100):
        latest.ask(partial(_note, on=[], what=f"{number}"), then=page.show_value, otherwise=_no)
    _wait_for_all(qtbot, runner, page)

    assert page.children() == [latest]
    assert len(latest.children()) == 1
    assert latest.children()[0].children() == []


def _search(latest: Latest, page: Page, typed: str) -> None:
    latest.ask(partial(_find, text=typed), then=page.show_value, otherwise=page.show_problem)


def _find(journal: Journal, text: str) -> tuple[str, ...]:
    return reading.search(journal.session, text)


def _read(journal: Journal) -> int:
    return len(reading.entries(journal.session))


def _note(_: Journal, on: list[str], what: str) -> str:
    on.append(what)
    return what


def _wait_for_all(qtbot: QtBot, runner: JobRunner, page: Page) -> None:
    last: list[str] = []
    runner.run(partial(_note, on=[], what="last"), then=last.append, otherwise=_no, owner=page)
    qtbot.waitUntil(lambda: last != [], timeout=LONG_MS)


def _no(problem: KlantreisError) -> None:
    raise problem
