# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Printing leaves no trace: the paper goes to the queue through a pipe, and is never a file."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.choosing import Sheet
from klantreis.host.paper_queue import find_paper_queue
from klantreis.ui.paper.printers import PrinterChoice
from klantreis.ui.paper.printing import Printing
from klantreis.ui.paper.prints import Prints
from klantreis.ui.paper.queue import Queue
from klantreis.ui.paper_routes import OwnSheet, PaperRoom
from klantreis.ui.wishes import Go
from klantreis.words import paper_words as words
from tests.ui.at_table import at_table
from tests.ui.hard.stand_in import StandIn
from tests.ui.paper.made import plain_paper

INK = PrinterChoice("Inkt", "Inkt", is_usual=False)
HALL = PrinterChoice("Zaal_2", "Zaal 2", is_usual=True)


@pytest.fixture
def stand_in(tmp_path: Path) -> StandIn:
    return StandIn(tmp_path / "queue")


def printing_to(stand_in: StandIn, *, look_most_ms: int = 60_000, every_ms: int = 5000) -> Printing:
    """Printing that knows of no other queue."""

    def make(parent: QObject) -> Queue:
        queue = find_paper_queue(stand_in.environment)
        assert queue is not None
        return Queue(parent, queue, stand_in.environment, look_most_ms=look_most_ms)

    return Printing(make_queue=make, look_every_ms=every_ms)


def known(qtbot: QtBot, printing: Printing) -> Printing:
    """The same, when it has looked."""
    qtbot.waitUntil(lambda: printing.is_known, timeout=60_000)
    return printing


def test_the_printers_come_from_the_queue_the_usual_one_first(
    qtbot: QtBot, stand_in: StandIn
) -> None:
    assert known(qtbot, printing_to(stand_in)).printers() == (HALL, INK)


def test_the_paper_goes_through_a_pipe_and_its_name_tells_nothing(
    qtbot: QtBot, stand_in: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printing, pdf = known(qtbot, printing_to(stand_in)), plain_paper(40)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)

    with qtbot.waitSignal(printing.done, timeout=60_000):
        printing.print_paper(pdf, HALL.name)
        assert printing.is_busy

    assert stand_in.given() == pdf
    assert stand_in.arguments() == [
        "-d", "Zaal_2", "-t", "klantreis", "-o", "print-scaling=none", "-s",
    ]  # fmt: skip
    assert list(scratch.iterdir()) == []
    assert not printing.is_busy


def test_a_printer_that_is_gone_and_one_that_refuses_are_told(
    qtbot: QtBot, stand_in: StandIn
) -> None:
    printing = known(qtbot, printing_to(stand_in))
    failed: list[object] = []
    printing.failed.connect(failed.append)
    stand_in.tell("code", "1")

    printing.print_paper(plain_paper(1), "weg")
    with qtbot.waitSignal(printing.failed, timeout=60_000):
        printing.print_paper(plain_paper(1), INK.name)

    assert failed == [words.PRINTER_GONE, words.PRINTER_STOPPED]
    assert not printing.is_busy


def test_a_printer_that_comes_is_told(qtbot: QtBot, stand_in: StandIn) -> None:
    stand_in.have()
    printing = known(qtbot, printing_to(stand_in, every_ms=1))
    assert not printing.printers()
    printing.watch()

    with qtbot.waitSignal(printing.printers_changed, timeout=60_000):
        stand_in.have("Inkt")

    assert printing.printers() == (INK,)
    printing.rest()


def test_a_network_that_never_answers_is_a_computer_without_a_printer(
    qtbot: QtBot, stand_in: StandIn
) -> None:
    stand_in.never_answer()

    printing = known(qtbot, printing_to(stand_in, look_most_ms=50))

    assert printing.printers() == ()
    # Nor is anything left that waits for it.
    qtbot.waitUntil(lambda: printing.findChildren(QProcess) == [], timeout=60_000)


def test_who_looks_no_longer_leaves_no_program_behind(qtbot: QtBot, stand_in: StandIn) -> None:
    printing = known(qtbot, printing_to(stand_in, every_ms=1))
    stand_in.never_answer()
    printing.watch()
    qtbot.waitUntil(lambda: _running(printing) != [], timeout=60_000)

    printing.rest()

    assert _running(printing) == []


def _running(printing: Printing) -> list[QProcess]:
    found = printing.findChildren(QProcess)
    return [one for one in found if one.state() is not QProcess.ProcessState.NotRunning]


def test_without_the_programs_there_is_no_queue(tmp_path: Path) -> None:
    assert find_paper_queue({"PATH": str(tmp_path)}) is None
    assert find_paper_queue({}) is None


def test_the_page_of_a_paper_waits_for_the_printers_and_prints(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, stand_in: StandIn
) -> None:
    with at_table(qapp, tmp_path / "home") as here:
        prints = Prints(here.table.runner, printing_to(stand_in))
        here.sit()
        here.table.fulfil(Go(PaperRoom(OwnSheet(Sheet.OVERVIEW))))
        here.hands.rest()
        with qtbot.waitSignal(prints.done, timeout=60_000):
            here.hands.press("paper-room.print")

    assert stand_in.given().startswith(b"%PDF")
