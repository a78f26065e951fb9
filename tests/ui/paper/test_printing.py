# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes out of the printer is what was on the screen, in its true size, and nothing stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.problems import CannotWrite
from klantreis.ui.paper.memory import PaperInMemory
from klantreis.ui.paper.placing import Press, place
from klantreis.ui.paper.printers import PrinterChoice
from klantreis.ui.paper.printing import Printing
from klantreis.words import paper_words as words
from tests.ui.paper.made import (
    CARD,
    difference,
    drawn,
    inked,
    plain_paper,
    press_to,
    real_paper,
    size_mm,
)

LONG_MS = 60_000


def printed(qtbot: QtBot, pdf: bytes, path: Path) -> bytes:
    printing = Printing(make_press=press_to(path))
    with qtbot.waitSignal(printing.done, timeout=LONG_MS):
        printing.print_paper(pdf, "any")
    return path.read_bytes()


def test_every_page_is_printed_and_looks_as_it_did_on_the_screen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    pdf = real_paper()
    pages = PaperInMemory(pdf).pages

    out = printed(qtbot, pdf, tmp_path / "out.pdf")

    assert pages > 1
    assert PaperInMemory(out).pages == pages
    for page in (1, pages):
        assert size_mm(out, page) == size_mm(pdf, page) == QSize(210, 297)
        assert difference(drawn(pdf, page), drawn(out, page)) < 2
    # The positive control: two pages that differ are further apart than that.
    assert difference(drawn(pdf, 1), drawn(out, pages)) > 2


def test_a_page_keeps_its_true_size(qtbot: QtBot, tmp_path: Path) -> None:
    out = printed(qtbot, plain_paper(1), tmp_path / "out.pdf")

    frame = inked(drawn(out, 1, dots_in_inch=72))

    assert abs(frame.width() - (595 - 20)) <= 2
    assert abs(frame.height() - (842 - 20)) <= 2


def test_a_page_as_small_as_a_bank_card_keeps_its_size_on_a_sheet(
    qtbot: QtBot, tmp_path: Path
) -> None:
    out = printed(qtbot, plain_paper(1, size=CARD), tmp_path / "out.pdf")

    frame = inked(drawn(out, 1, dots_in_inch=72))

    assert size_mm(out, 1).height() > 200
    assert abs(frame.width() - (CARD[0] - 20)) <= 2
    assert abs(frame.height() - (CARD[1] - 20)) <= 2


def test_a_page_that_lies_down_is_printed_lying_down(qtbot: QtBot, tmp_path: Path) -> None:
    out = printed(qtbot, plain_paper(2, size=(842, 595)), tmp_path / "out.pdf")

    assert [size_mm(out, page) for page in (1, 2)] == [QSize(297, 210)] * 2


def test_only_what_is_bigger_than_the_sheet_shrinks() -> None:
    sheet, printable = QRectF(0, 0, 1000, 1000), QRectF(50, 50, 900, 900)

    assert place(QSizeF(1000, 500), sheet=sheet, printable=printable).size == QSize(1000, 500)
    assert place(QSizeF(2000, 1000), sheet=sheet, printable=printable).size == QSize(900, 450)
    corner = place(QSizeF(2000, 1000), sheet=sheet, printable=printable).corner
    assert (corner.x(), corner.y()) == (50, 275)


def test_it_tells_how_far_it_is_and_the_windows_go_on_in_between(
    qtbot: QtBot, tmp_path: Path
) -> None:
    printing = Printing(make_press=press_to(tmp_path / "out.pdf"))
    told: list[tuple[int, int]] = []
    printing.progress.connect(lambda page, pages: told.append((page, pages)))

    with qtbot.waitSignal(printing.done, timeout=LONG_MS):
        printing.print_paper(plain_paper(3), "any")
        assert printing.is_busy

    assert told == [(1, 3), (2, 3), (3, 3)]
    assert not printing.is_busy


def test_the_strips_of_a_page_are_the_page(qapp: QApplication) -> None:
    paper, whole = PaperInMemory(real_paper()), QSize(1240, 1754)
    page = paper.drawn(1, whole, QRect(0, 0, 1240, 1754))

    for top in (0, 200, 1000, 1600):
        strip = paper.drawn(1, whole, QRect(0, top, 1240, 154))
        assert difference(strip, page.copy(0, top, 1240, 154)) < 0.1


def test_the_printer_gets_no_more_than_a_small_part_of_a_page_at_once(
    qapp: QApplication, tmp_path: Path
) -> None:
    paper = PaperInMemory(plain_paper(1))
    press = press_to(tmp_path / "out.pdf")(paper, "any")
    strip = paper.drawn(*press.next_strip())

    done = press.print_piece(strip, 0)

    assert 0 < done <= strip.height() / 10
    assert strip.height() < press.next_strip()[1].height() / 5
    press.abandon()


def test_the_job_bears_no_name_of_a_person(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    press = Press(PaperInMemory(plain_paper(1)), printer)

    assert (printer.docName(), printer.creator()) == ("klantreis", "klantreis")
    press.abandon()


def test_a_second_paper_waits_its_turn(qtbot: QtBot, tmp_path: Path) -> None:
    printing = Printing(make_press=press_to(tmp_path / "out.pdf"))
    failed: list[object] = []
    printing.failed.connect(failed.append)

    with qtbot.waitSignal(printing.done, timeout=LONG_MS):
        printing.print_paper(plain_paper(1), "any")
        printing.print_paper(plain_paper(1), "any")

    assert failed == [words.PRINTER_BUSY]


def test_what_is_no_paper_and_a_printer_that_is_gone_are_told(qtbot: QtBot) -> None:
    printing = Printing()
    failed: list[object] = []
    printing.failed.connect(failed.append)

    printing.print_paper(b"no paper", "any")
    printing.print_paper(plain_paper(1), "a printer that is not there")

    assert failed == [words.PAPER_UNREADABLE, words.PRINTER_GONE]
    assert not printing.is_busy


def test_a_printer_that_stops_halfway_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    printing = Printing(make_press=_stopping(press_to(tmp_path / "out.pdf")))
    told: list[object] = []
    printing.done.connect(lambda: told.append("done"))

    with qtbot.waitSignal(printing.failed, timeout=LONG_MS) as failed:
        printing.print_paper(plain_paper(2), "any")

    assert failed.args == [words.PRINTER_STOPPED]
    assert told == []
    assert not printing.is_busy


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_file_that_cannot_be_written_is_a_printer_that_does_not_begin(
    qtbot: QtBot, tmp_path: Path
) -> None:
    printing = Printing(make_press=press_to(tmp_path / "no-folder/out.pdf"))
    failed: list[object] = []
    printing.failed.connect(failed.append)

    printing.print_paper(plain_paper(1), "any")

    assert failed == [words.PRINTER_STOPPED]


def test_after_stop_nothing_more_is_printed(qtbot: QtBot, tmp_path: Path) -> None:
    printing = Printing(make_press=press_to(tmp_path / "out.pdf"))
    printing.print_paper(plain_paper(3), "any")

    printing.stop()

    assert not printing.is_busy


def test_printing_leaves_no_other_file_behind(
    qtbot: QtBot, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()

    printed(qtbot, plain_paper(1), tmp_path / "out.pdf")

    files = [path for place in (tmp_path, home) for path in place.rglob("*") if path.is_file()]
    assert files == [tmp_path / "out.pdf"]


def test_a_printer_that_comes_or_goes_is_told(qtbot: QtBot) -> None:
    there: list[PrinterChoice] = []
    printing = Printing(find_printers=lambda: tuple(there), look_every_ms=1)
    assert not printing.printers()
    printing.watch()

    with qtbot.waitSignal(printing.printers_changed):
        there.append(PrinterChoice("hp", "HP thuis", is_usual=True))
    assert printing.printers()
    with qtbot.waitSignal(printing.printers_changed):
        there.clear()
    printing.rest()

    assert printing.printers() == ()


def _stopping(
    make: Callable[[PaperInMemory, str], Press],
) -> Callable[[PaperInMemory, str], Press]:
    class Stopping(Press):
        def print_piece(self, strip: QImage, done: int) -> int:
            if self.page == 2:
                raise CannotWrite(what="printer")
            return super().print_piece(strip, done)

    def made(paper: PaperInMemory, name: str) -> Press:
        press = make(paper, name)
        press.__class__ = Stopping
        return press

    return made
