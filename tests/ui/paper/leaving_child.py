# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A paper is looked at, printed and saved, in a process of its own that others can watch.

Arguments: where to save, and the folder of a print queue (`tests.ui.hard.stand_in`).
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from klantreis.domain.language import Language
from klantreis.host import places
from klantreis.host.paper_queue import find_paper_queue
from klantreis.host.places import Place, PlaceKind
from klantreis.look.colours import ThemeName
from klantreis.ui.palettes import tokens_of
from klantreis.ui.paper.preview import Preview
from klantreis.ui.paper.printing import Printing
from klantreis.ui.paper.queue import Queue
from klantreis.ui.theme import dress
from klantreis.words.tongue import Tongue
from tests.rules.tree import TOP
from tests.ui.paper.made import real_paper

_MOST_MS = 60_000


def main(folder: Path, queue_folder: Path) -> int:
    """0 when all three were done."""
    app = QApplication([])
    look = dress(app, tokens_of(ThemeName.LIGHT), resources=TOP / "resources")
    pdf = real_paper()
    preview = Preview(look, Tongue(Language.NL))
    preview.resize(900, 700)
    preview.show()
    preview.show_paper(pdf)
    seen = _waited(lambda: preview.sheets.is_drawn)
    printed = _print(pdf, queue_folder)
    saved = places.save(pdf, Place(PlaceKind.DOCUMENTS, "", folder), "papier.pdf")
    preview.forget()
    return 0 if seen and printed and saved.read_bytes() == pdf else 1


def _waited(is_so: Callable[[], bool]) -> bool:
    """Let things happen until it is so."""
    loop, look, given_up = QEventLoop(), QTimer(), QDeadlineTimer(_MOST_MS)
    look.timeout.connect(lambda: loop.quit() if is_so() or given_up.hasExpired() else None)
    look.start(20)
    loop.exec()
    return is_so()


def _print(pdf: bytes, queue_folder: Path) -> bool:
    environment = {"PATH": f"{queue_folder}:/usr/bin:/bin"}

    def make(parent: QObject) -> Queue:
        queue = find_paper_queue(environment)
        assert queue is not None
        return Queue(parent, queue, environment, look_most_ms=_MOST_MS)

    printing, done = Printing(make_queue=make, look_every_ms=_MOST_MS), list[bool]()
    printing.done.connect(lambda: done.append(True))
    if not _waited(lambda: printing.is_known):
        return False
    printing.print_paper(pdf, printing.printers()[0].name)
    return _waited(lambda: bool(done))


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])))
