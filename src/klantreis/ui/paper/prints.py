# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers that wait for the printer, one after another; they outlive the page that asked."""

import os
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject

from klantreis.host.paper_queue import find_paper_queue
from klantreis.ui.around import Around
from klantreis.ui.jobs import JobRunner
from klantreis.ui.paper.printing import Printing
from klantreis.ui.paper.queue import Queue
from klantreis.ui.signals import Tells, tells
from klantreis.words.closer_sentences import Told


class Prints(QObject):
    """One for the whole window: it lives as long as *runner*, and stops with the journal.

    After the last paper, or a failure, it holds none.
    """

    progress: Tells[int, int] = tells(int, int)
    done: Tells[()] = tells()
    failed: Tells[Told] = tells(object)

    def __init__(self, runner: JobRunner, printing: Printing | None = None) -> None:
        super().__init__(runner)
        runner.ended.connect(self._end)
        self.printing = printing or Printing(self, make_queue=_queue_here)
        # Each with the printer that was chosen for it.
        self._waiting: deque[tuple[bytes, str]] = deque()
        self.printing.progress.connect(self.progress)
        self.printing.done.connect(self._go_on)
        self.printing.failed.connect(self._give_up)

    def print_papers(self, papers: Sequence[bytes], printer: str) -> None:
        """Print these; what is at hand comes first."""
        is_busy = self.printing.is_busy
        self._waiting.extend((one, printer) for one in papers)
        if not is_busy:
            self._next()

    def stop(self) -> None:
        """Print nothing more, and forget every paper."""
        self._waiting.clear()
        self.printing.stop()

    def _end(self) -> None:
        self.stop()
        self.printing.rest()

    def _go_on(self) -> None:
        if self._waiting:
            self._next()
        else:
            self.done.emit()

    def _next(self) -> None:
        if self._waiting:
            self.printing.print_paper(*self._waiting.popleft())

    def _give_up(self, told: Told) -> None:
        self._waiting.clear()
        self.failed.emit(told)


def prints_of(around: Around) -> Prints:
    """The one of this window."""
    runner = around.runner
    for one in runner.children():
        if isinstance(one, Prints):
            return one
    return Prints(runner)


def _queue_here(parent: QObject) -> Queue | None:
    queue = find_paper_queue(os.environ)
    return None if queue is None else Queue(parent, queue, os.environ)
