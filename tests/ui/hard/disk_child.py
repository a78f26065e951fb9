# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run in a mount space of its own: somebody types on a disk that fills up, or may not be written.

It prints one line for each thing that holds; the test knows which these must be.
"""

import os
import resource
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from klantreis.domain.language import Language
from klantreis.domain.problems import CannotWrite, KlantreisError, OutOfSpace
from klantreis.services import reading
from klantreis.ui.routes import EntryRoom, Home, WriteText
from klantreis.ui.wishes import Choose, Go
from klantreis.words.rooms.entry import NOT_KEPT
from klantreis.words.sentences import say_problem
from tests.promises.disk_child import mount
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import got

_SENTENCE = "Dit mag niet weg zijn. " * 8
_MOST_MS = 30_000


def full(disk: Path) -> None:
    """The disk is full while somebody types, and then there is room."""
    mount(disk, "size=6m")
    with at_table(QApplication([]), disk / "home") as here:
        here.sit()
        filler = disk / "filler"

        def fill() -> None:
            with filler.open("wb", buffering=0) as file:
                while True:
                    file.write(os.urandom(4096))

        def make_room() -> None:
            filler.unlink()

        def fail() -> None:
            try:
                fill()
            except OSError:
                return

        _type_through(here, fail, make_room, OutOfSpace)


def closed(disk: Path) -> None:
    """No file may be written for a while."""
    # A disk on which files are open cannot be made read-only by hand; this fails the same way.
    most = resource.getrlimit(resource.RLIMIT_FSIZE)
    with at_table(QApplication([]), disk / "home") as here:
        here.sit()
        _type_through(
            here,
            lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, most[1])),
            lambda: resource.setrlimit(resource.RLIMIT_FSIZE, most),
            CannotWrite,
        )


def settings(disk: Path) -> None:
    """The folder of the settings may not be written."""
    with at_table(QApplication([]), disk / "home") as here:
        here.sit()
        mount(here.table.world.parts.folders.config, "ro")
        chosen = replace(here.table.world.settings.read().settings, language=Language.EN)
        here.table.fulfil(Choose(chosen))
        here.hands.rest()
        _tell(_is_said(here, say_problem(CannotWrite(), Language.EN)[0]), "it is said")
        _go(here, WriteText())
        here.hands.write("write.text", _SENTENCE)
        here.hands.press("write.ready")
        _tell(_texts(here) == [_SENTENCE], "the journal goes on")


def _type_through(
    here: AtTable,
    harm: Callable[[], None],
    mend: Callable[[], None],
    problem: type[KlantreisError],
) -> None:
    _go(here, WriteText())
    harm()
    here.hands.write("write.text", _SENTENCE)
    _until(lambda: here.hands.page.holds_words)
    page = here.hands.page
    _tell(_typed(here) == _SENTENCE, "the words are on the screen")
    _tell(_is_said(here, NOT_KEPT[problem].say(Language.NL)), "it is said what to do")
    here.table.back()
    _tell(here.hands.page is page and _typed(here) == _SENTENCE, "leaving asks first")
    mend()
    here.hands.write("write.text", f"{_SENTENCE}!")
    _until(lambda: not here.hands.page.holds_words)
    here.hands.press("write.ready")
    _tell(isinstance(here.table.here, EntryRoom), "then it is saved")
    _tell(_texts(here) == [f"{_SENTENCE}!"], "and all of it")
    _go(here, Home())


def _go(here: AtTable, route: WriteText | Home) -> None:
    here.table.fulfil(Go(route))
    here.hands.rest()


def _typed(here: AtTable) -> str:
    field = here.hands.find("write.text")
    assert isinstance(field, QPlainTextEdit)
    return field.toPlainText()


def _is_said(here: AtTable, what: str) -> bool:
    return any(what in label.text() for label in here.table.frame.findChildren(QLabel))


def _texts(here: AtTable) -> list[str]:
    found = got(here, lambda journal: reading.entries(journal.session))
    return [one.heads[0].body.text for one in found]


def _tell(holds: bool, what: str) -> None:  # noqa: FBT001 - a line of the scene
    print(what if holds else f"NOT: {what}")  # noqa: T201


def _until(holds: Callable[[], bool]) -> None:
    loop, look, most = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if holds() else None)
    most.timeout.connect(loop.quit)
    look.start(10)
    most.start(_MOST_MS)
    loop.exec()


if __name__ == "__main__":
    {"full": full, "closed": closed, "settings": settings}[sys.argv[1]](Path(sys.argv[2]))
