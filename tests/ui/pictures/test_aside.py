# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Work beside the GUI thread comes home in order, once, and only to who is still there."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from klantreis.domain.problems import BadFormat, KlantreisError
from klantreis.ui.pictures.aside import Aside


class Heard:
    """Writes down what comes home."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self.problems: list[KlantreisError] = []

    def value(self, value: object) -> None:
        self.values.append(value)

    def problem(self, problem: KlantreisError) -> None:
        self.problems.append(problem)


class Gate:
    """Work that goes on when the test says so."""

    def __init__(self) -> None:
        self.opened = threading.Event()

    def work(self, value: str) -> str:
        assert self.opened.wait(20)
        return value


def test_work_is_done_on_another_thread_and_heard_on_this_one(qtbot: QtBot) -> None:
    parent, heard = QObject(), Heard()
    aside = Aside(parent)

    aside.ask(_thread_of, "x", then=heard.value, otherwise=heard.problem)
    assert aside.is_busy

    qtbot.waitUntil(lambda: heard.values != [])
    assert heard.values != [threading.get_ident()]
    assert not aside.is_busy


def test_a_problem_comes_home_by_its_name(qtbot: QtBot) -> None:
    parent, heard = QObject(), Heard()

    Aside(parent).ask(_refuse, "x", then=heard.value, otherwise=heard.problem)

    qtbot.waitUntil(lambda: heard.problems != [])
    assert isinstance(heard.problems[0], BadFormat)


def test_of_an_unknown_problem_nothing_is_told_but_its_kind(qtbot: QtBot) -> None:
    parent, heard = QObject(), Heard()

    Aside(parent).ask(_break, "secret", then=heard.value, otherwise=heard.problem)

    qtbot.waitUntil(lambda: heard.problems != [])
    assert heard.problems[0].values == {"kind": "ValueError"}
    assert heard.problems[0].__cause__ is None


def test_only_the_newest_answer_is_heard(qtbot: QtBot) -> None:
    parent, heard, gate = QObject(), Heard(), Gate()
    aside = Aside(parent)

    aside.ask(gate.work, "old", then=heard.value, otherwise=heard.problem)
    aside.ask(str.upper, "new", then=heard.value, otherwise=heard.problem)
    qtbot.waitUntil(lambda: heard.values != [])
    gate.opened.set()

    assert not aside.is_busy
    assert heard.values == ["NEW"]


def test_who_hears_an_answer_may_ask_again(qtbot: QtBot) -> None:
    parent, heard = QObject(), Heard()
    aside = Aside(parent)

    def ask_again(value: str) -> None:
        aside.ask(str.lower, value, then=heard.value, otherwise=heard.problem)

    aside.ask(str.upper, "again", then=ask_again, otherwise=heard.problem)

    qtbot.waitUntil(lambda: heard.values == ["again"])


def test_nothing_is_heard_after_it_was_dropped_or_its_parent_is_gone(qtbot: QtBot) -> None:
    parent, heard, gate, witness = QObject(), Heard(), Gate(), Heard()
    stays = QObject()
    dropped, gone, last = Aside(stays), Aside(parent), Aside(stays)
    for aside in (dropped, gone):
        aside.ask(gate.work, "x", then=heard.value, otherwise=heard.problem)

    dropped.drop()
    with qtbot.waitSignal(parent.destroyed):
        parent.deleteLater()
    gate.opened.set()
    last.ask(gate.work, "last", then=witness.value, otherwise=witness.problem)

    qtbot.waitUntil(lambda: witness.values == ["last"])
    assert heard.values == []


def _thread_of(_value: str) -> int:
    return threading.get_ident()


def _refuse(_value: str) -> None:
    raise BadFormat(what="picture")


def _break(value: str) -> None:
    raise ValueError(value)
