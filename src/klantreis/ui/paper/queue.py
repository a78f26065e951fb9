# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks the print queue of the system, and hands it papers, while the windows go on."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from klantreis.host.paper_queue import PaperQueue, read_printers, read_usual, speaking_plainly
from klantreis.ui.paper.printers import PrinterChoice, spoken
from klantreis.ui.signals import Tells, tells

# Printers in a network may be long in answering, or never answer.
LOOK_MOST_MS = 5_000
PRINT_MOST_MS = 120_000
# A program that was ended is over at once; only a broken disk or network holds it longer.
_OVER_MOST_MS = 1_000

Hears = Callable[[bytes | None], None]


class Queue(QObject):
    """One question, and one paper, at a time."""

    # The printers that are there now, the usual one first.
    looked: Tells[tuple[PrinterChoice, ...]] = tells(object)
    # Whether the queue took the paper.
    printed: Tells[bool] = tells(bool)

    def __init__(
        self,
        parent: QObject,
        queue: PaperQueue,
        environment: Mapping[str, str],
        *,
        look_most_ms: int = LOOK_MOST_MS,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._environment = environment
        self._most_ms = look_most_ms
        self._looking: _Said | None = None
        self._printing: _Said | None = None
        self._names: tuple[str, ...] = ()

    def look(self) -> None:
        """Look which printers there are; `looked` is told when it is known."""
        if self._looking is None:
            self._looking = self._say(self._queue.to_list(), self._take_names, self._most_ms)

    def rest(self) -> None:
        """Look no longer for what is not known yet."""
        said, self._looking = self._looking, None
        if said is not None:
            said.stop()

    def put(self, pdf: bytes, printer: str) -> None:
        """Hand *pdf* over; `printed` is told once."""
        command = self._queue.to_print(printer)
        self._printing = self._say(command, self._tell_printed, PRINT_MOST_MS, pdf)

    def stop(self) -> None:
        """Hand nothing over any more."""
        said, self._printing = self._printing, None
        if said is not None:
            said.stop()

    def _take_names(self, told: bytes | None) -> None:
        self._names = read_printers(told or b"")
        if self._names:
            usual = self._queue.to_find_usual()
            self._looking = self._say(usual, self._take_usual, self._most_ms)
        else:
            self._take_usual(None)

    def _take_usual(self, told: bytes | None) -> None:
        self._looking = None
        usual = read_usual(told or b"")
        found = [PrinterChoice(name, spoken(name), name == usual) for name in self._names]
        found.sort(key=lambda one: (not one.is_usual, one.said.casefold()))
        self.looked.emit(tuple(found))

    def _tell_printed(self, told: bytes | None) -> None:
        if self._printing is not None:
            self._printing = None
            self.printed.emit(told is not None)

    def _say(
        self, command: Sequence[str], hears: Hears, most_ms: int, given: bytes = b""
    ) -> "_Said":
        environment = QProcessEnvironment()
        for name, value in speaking_plainly(self._environment).items():
            environment.insert(name, value)
        return _Said(self, command, hears, environment, given=given, most_ms=most_ms)


class _Said(QObject):
    """One command that was given, and the answer: None when it failed or took too long."""

    def __init__(
        self,
        parent: QObject,
        command: Sequence[str],
        hears: Hears,
        environment: QProcessEnvironment,
        *,
        given: bytes,
        most_ms: int,
    ) -> None:
        super().__init__(parent)
        self._hears: Hears | None = hears
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._tell)
        self._process.errorOccurred.connect(self._fail)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fail)
        self._timer.start(most_ms)
        self._process.start(command[0], list(command[1:]))
        if given:
            self._process.write(given)
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """It is not heard any more, and is over when this is: nothing runs on behind a window."""
        self._hears = None
        self._end()
        self._process.waitForFinished(_OVER_MOST_MS)

    def _tell(self, code: int) -> None:
        is_well = code == 0 and self._process.exitStatus() is QProcess.ExitStatus.NormalExit
        self._answer(bytes(self._process.readAllStandardOutput().data()) if is_well else None)

    def _fail(self) -> None:
        # What could not be written to a program that ended has its answer in how it ended.
        if self._process.error() is not QProcess.ProcessError.WriteError:
            self._answer(None)

    def _answer(self, told: bytes | None) -> None:
        hears, self._hears = self._hears, None
        if hears is not None:
            self._end()
            hears(told)

    def _end(self) -> None:
        self._timer.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.finished.connect(self.deleteLater)
        else:
            self.deleteLater()
