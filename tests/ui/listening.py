# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page that writes down what it hears, and a journal thread with a real journey."""

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.domain.entries import Moment
from klantreis.domain.ids import EntryId, JourneyId
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KlantreisError
from klantreis.domain.searching import texts_in
from klantreis.services import keys, opening, reading, writing
from klantreis.services.keys import Key
from klantreis.services.writing import Content
from klantreis.ui.errands import Job
from klantreis.ui.jobs import JobRunner
from klantreis.ui.journal import Journal

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LONG_MS = 30_000


class Page(QWidget):
    """Writes down what it hears, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.problems: list[KlantreisError] = []
        self.steps: list[tuple[int, int]] = []
        self.threads: set[int] = set()

    def show_value(self, value: object) -> None:
        self.heard.append(value)
        self.threads.add(threading.get_ident())

    def show_problem(self, problem: KlantreisError) -> None:
        self.problems.append(problem)
        self.threads.add(threading.get_ident())

    def show_step(self, done: int, whole: int) -> None:
        self.steps.append((done, whole))


class Gate:
    """A job that has begun, and goes on when the test says so."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self._opened = threading.Event()

    def job(self, _: Journal) -> str:
        self.begun.set()
        assert self._opened.wait(LONG_MS / 1000)
        return "through"

    def open(self) -> None:
        self._opened.set()


class Ticks:
    """Counts how often the event loop of the GUI thread came round."""

    def __init__(self) -> None:
        self.count = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(10)

    def _tick(self) -> None:
        self.count += 1


def running(
    base: Path, qtbot: QtBot, *, seconds: Callable[[], float] = time.monotonic
) -> Iterator[JobRunner]:
    """A runner over parts below *base*; gone, with its thread, when the test is done."""
    runner = JobRunner(for_tests(base, StoryClock(NOON)), seconds=seconds)
    yield runner
    runner.stop()
    assert runner.wait(most_ms=LONG_MS)
    qtbot.waitUntil(lambda: "journal" not in names_of_threads(), timeout=LONG_MS)


def names_of_threads() -> list[str]:
    """The threads that there are."""
    return [thread.name for thread in threading.enumerate()]


def ask(runner: JobRunner, page: Page, job: Job[object], *, is_deed: bool = False) -> None:
    """Run *job* for *page*."""
    runner.run(
        job,
        then=page.show_value,
        otherwise=page.show_problem,
        progress=page.show_step,
        owner=page,
        is_deed=is_deed,
    )


def begun(qtbot: QtBot, runner: JobRunner, page: Page) -> tuple[JourneyId, Key]:
    """Begin a journey on the journal thread, and wait until it is open."""
    told: list[tuple[JourneyId, Key]] = []
    runner.run(begin, then=told.append, otherwise=page.show_problem, owner=page)
    qtbot.waitUntil(lambda: told != [], timeout=LONG_MS)
    return told[0]


def begin(journal: Journal) -> tuple[JourneyId, Key]:
    """Begin a journey and hold it open; its client can open it again with the key."""
    parts = journal.parts
    journey = keys.new_journey(parts)
    key = keys.assign(parts, LockKind.WORDS, journey)
    opener = keys.opener_of(parts, key, journey)
    begun = opening.begin(parts, journey, opener, name="Riet", language=Language.NL)
    journal.hold(begun.session)
    return journey, key


def reopen(journal: Journal, journey: JourneyId, key: Key) -> int:
    """Open *journey* again; the answer is how many entries there are."""
    place = opening.place_of(journal.parts, journey)
    opener = keys.opener_of(journal.parts, key, journey)
    journal.hold(opening.open_as_client(journal.parts, place, opener))
    return len(reading.entries(journal.session))


def write(journal: Journal, text: str) -> EntryId:
    """The client writes *text*."""
    client = journal.session.as_client().keys.id
    return writing.write(journal.session, client, Content(Moment(text=text))).entry


def texts(journal: Journal) -> tuple[str, ...]:
    """Every text of the journey, oldest first."""
    newest_first = reading.entries(journal.session)
    return tuple(text for one in reversed(newest_first) for text in texts_in(one) if text)
