# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Printing from memory, while the windows stay alive.

Where there is a print queue (CUPS) the paper goes to it through a pipe: Qt's own way would write a
PDF in the temporary folder, which a crash leaves there. Elsewhere it is printed strip by strip. No
file of ours is made; what the printing of the system itself keeps is its own to clean up.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocumentRenderOptions, QPdfPageRenderer

from klantreis.domain.problems import BadFormat, CannotWrite, NotThere
from klantreis.ui.paper.memory import PaperInMemory, part_of_page
from klantreis.ui.paper.placing import Press
from klantreis.ui.paper.printers import PrinterChoice, printer_here, printers_here
from klantreis.ui.paper.queue import Queue
from klantreis.ui.signals import Tells, tells
from klantreis.words import paper_words as words
from klantreis.words.closer_sentences import Told

FindPrinters = Callable[[], tuple[PrinterChoice, ...]]
LOOK_EVERY_MS = 5000


class Printing(QObject):
    """Prints one paper at a time. It outlives the page that asks: give it to the whole window."""

    # The page at hand and how many there are.
    progress: Tells[int, int] = tells(int, int)
    done: Tells[()] = tells()
    failed: Tells[Told] = tells(object)
    # There is one more or one less, or it is known for the first time which there are.
    printers_changed: Tells[()] = tells()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        find_printers: FindPrinters = printers_here,
        make_queue: Callable[[QObject], Queue | None] = lambda _: None,
        make_press: Callable[[PaperInMemory, str], Press] | None = None,
        look_every_ms: int = LOOK_EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self._find = find_printers
        self._make_press = make_press or _press_of_system
        self._press: Press | None = None
        self._known: tuple[PrinterChoice, ...] = ()
        self._queue = make_queue(self)
        self._is_handing_over = False
        self.is_known = self._queue is None
        self._request = 0
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)
        self._strip, self._done_lines = QImage(), 0
        self._work, self._looking = QTimer(self), QTimer(self)
        self._work.setInterval(0)
        self._work.timeout.connect(self._print_piece)
        self._looking.setInterval(look_every_ms)
        self._looking.timeout.connect(self._look)
        if self._queue is not None:
            self._ask_first(self._queue)

    @property
    def is_busy(self) -> bool:
        """Whether a paper is being printed."""
        return self._press is not None or self._is_handing_over

    def printers(self) -> tuple[PrinterChoice, ...]:
        """The printers that are there now, the usual one first; none until `is_known`."""
        return self._find() if self._queue is None else self._known

    def when_known(self, slot: Callable[[], object]) -> None:
        """Call *slot*, at once or when it is known which printers there are."""
        if self.is_known:
            slot()
        else:
            self.printers_changed.connect(slot, Qt.ConnectionType.SingleShotConnection)

    def watch(self) -> None:
        """Tell when a printer comes or goes, also of one that did while nobody watched."""
        if self._queue is None:
            self._known = self._find()
        else:
            self._queue.look()
        self._looking.start()

    def rest(self) -> None:
        """Look no longer, and wait for no answer."""
        self._looking.stop()
        if self._queue is not None:
            self._queue.rest()

    def print_paper(self, pdf: bytes, printer_name: str) -> None:
        """Print all pages; `done` or `failed` is told once."""
        if self.is_busy:
            self.failed.emit(words.PRINTER_BUSY)
            return
        if self._queue is not None:
            self._hand_over(self._queue, pdf, printer_name)
            return
        try:
            self._press = self._make_press(PaperInMemory(pdf), printer_name)
        except BadFormat:
            self.failed.emit(words.PAPER_UNREADABLE)
        except NotThere:
            self.failed.emit(words.PRINTER_GONE)
        except CannotWrite:
            self.failed.emit(words.PRINTER_STOPPED)
        else:
            self.progress.emit(1, self._press.pages)
            self._press.paper.draw_with(self._renderer)
            self._ask()

    def stop(self) -> None:
        """Print nothing more, and forget the paper."""
        press = self._let_go()
        if press is not None:
            press.abandon()
        if self._queue is not None:
            self._is_handing_over = False
            self._queue.stop()

    def _ask_first(self, queue: Queue) -> None:
        queue.looked.connect(self._take_known)
        queue.printed.connect(self._tell_handed_over)
        queue.look()

    def _hand_over(self, queue: Queue, pdf: bytes, printer: str) -> None:
        if printer not in {one.name for one in self._known}:
            self.failed.emit(words.PRINTER_GONE)
            return
        self._is_handing_over = True
        queue.put(pdf, printer)

    def _tell_handed_over(self, is_taken: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        self._is_handing_over = False
        if is_taken:
            self.done.emit()
        else:
            self.failed.emit(words.PRINTER_STOPPED)

    def _let_go(self) -> Press | None:
        self._work.stop()
        self._strip = QImage()
        press, self._press, self._request = self._press, None, 0
        # Waits for the strip that may be at hand. Its stub does not know that none is allowed.
        self._renderer.setDocument(None)  # type: ignore[arg-type]
        return press

    def _ask(self) -> None:
        """Let the next strip be drawn, off the GUI thread: a photo can cost 100 ms."""
        if self._press is not None:
            page, whole, part = self._press.next_strip()
            options = part_of_page(whole, part)
            self._request = self._renderer.requestPage(page - 1, part.size(), options)

    def _take(
        self,
        _number: int,
        _size: QSize,
        ink: QImage,
        _options: QPdfDocumentRenderOptions,
        request: int,
    ) -> None:
        press = self._press
        # A paper that was stopped may still send a strip.
        if press is None or request != self._request:
            return
        self._strip, self._done_lines = ink, 0
        self._work.start()

    def _print_piece(self) -> None:
        press, strip = self._press, self._strip
        if press is None:
            return
        try:
            self._done_lines = press.print_piece(strip, self._done_lines)
            if self._done_lines >= strip.height():
                self._work.stop()
                self._go_on(press)
        except CannotWrite:
            self.stop()
            self.failed.emit(words.PRINTER_STOPPED)

    def _go_on(self, press: Press) -> None:
        before = press.page
        if not press.go_on():
            self._let_go()
            self.done.emit()
            return
        if press.page != before:
            self.progress.emit(press.page, press.pages)
        self._ask()

    def _look(self) -> None:
        if self._queue is not None:
            self._queue.look()
        else:
            self._take_known(self._find())

    def _take_known(self, found: tuple[PrinterChoice, ...]) -> None:
        was_known, self.is_known = self.is_known, True
        if found != self._known or not was_known:
            self._known = found
            self.printers_changed.emit()


def _press_of_system(paper: PaperInMemory, name: str) -> Press:
    return Press(paper, printer_here(name))
