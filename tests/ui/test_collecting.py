# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Forgotten widgets are taken apart on the GUI thread, whatever the journal thread does."""

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from klantreis.ui.collecting import Collector
from klantreis.ui.jobs import JobRunner
from klantreis.ui.journal import Journal
from tests.ui.listening import LONG_MS, Page, ask, running


class Ring(QTimer):
    """A timer that hangs in a circle, as widgets often do. Qt warns when another thread ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.own = self
        self.start(3_600_000)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[JobRunner]:
    yield from running(tmp_path, qtbot)


def test_a_job_that_asks_for_much_memory_takes_no_widget_apart(
    qtbot: QtBot, runner: JobRunner
) -> None:
    page, died_on = Page(), list[str]()
    qtbot.addWidget(page)
    ring = Ring()
    weakref.finalize(ring, lambda: died_on.append(threading.current_thread().name))
    del ring

    ask(runner, page, _make_many_circles)
    qtbot.waitUntil(lambda: page.heard != [], timeout=LONG_MS)
    assert set(died_on) <= {"MainThread"}

    gc.collect()
    assert died_on == ["MainThread"]


def test_it_collects_by_itself_as_the_loop_turns(qtbot: QtBot) -> None:
    owner = QObject()
    collector = Collector(owner, every_ms=1)
    collector.start()
    circle = Ring()
    is_held = weakref.ref(circle)
    del circle

    many = [[number] for number in range(gc.get_threshold()[0] + 1)]

    qtbot.waitUntil(lambda: is_held() is None)
    collector.stop()
    assert many


def test_while_there_is_work_only_what_is_young_is_gone_through(qtbot: QtBot) -> None:
    owner, is_working = QObject(), [True]
    collector = Collector(owner, is_at_rest=lambda: not is_working[0], every_ms=1)
    collector.start()
    gone_through: list[int] = []
    gc.callbacks.append(lambda phase, what: gone_through.append(what["generation"]))
    many: list[object] = []

    def is_collected(generation: int) -> bool:
        many.extend([number] for number in range(gc.get_threshold()[0] + 1))
        return generation in gone_through

    try:
        for _ in range(3):
            gone_through.clear()
            qtbot.waitUntil(lambda: is_collected(1), timeout=LONG_MS)
        assert 2 not in gone_through
        is_working[0] = False
        qtbot.waitUntil(lambda: is_collected(2), timeout=LONG_MS)
    finally:
        gc.callbacks.pop()
        collector.stop()


def test_python_collects_again_when_it_has_stopped() -> None:
    owner = QObject()
    collector = Collector(owner)

    collector.start()
    assert not gc.isenabled()
    collector.stop()
    collector.stop()

    assert gc.isenabled()


def _make_many_circles(_: Journal) -> int:
    for _number in range(100_000):
        circle: list[object] = []
        circle.append(circle)
    return threading.get_ident()
