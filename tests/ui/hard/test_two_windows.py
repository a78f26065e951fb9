# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One journey in two processes: the second window says it kindly, and opens when it may."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import AlreadyOpen
from klantreis.ui.rooms.door.routes import OpenBy
from klantreis.ui.routes import Home
from klantreis.ui.wishes import Go
from klantreis.words.window_problems import problem_sentences
from tests.rules.tree import TOP
from tests.ui.at_table import SECRET, AtTable, at_table


def test_a_journey_that_is_open_elsewhere_is_said_and_opens_later(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        journey = here.sit().journey
        here.do(lambda journal: journal.close())
        here.table.fulfil(Go(OpenBy(journey, LockKind.PASSPHRASE)))
        here.hands.rest()

        with _open_elsewhere(tmp_path):
            _give(here)
            assert isinstance(here.table.here, OpenBy)
            assert _is_said(here)

        _give(here)
        assert isinstance(here.table.here, Home)


def _give(here: AtTable) -> None:
    here.hands.write("open.passphrase", SECRET)
    here.hands.press("open.go")


def _is_said(here: AtTable) -> bool:
    what, todo = problem_sentences(AlreadyOpen(), Language.NL)
    texts = [label.text() for label in here.table.frame.findChildren(QLabel)]
    return any(what in text and todo in text for text in texts)


@contextmanager
def _open_elsewhere(base: Path) -> Iterator[None]:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.hard.holding_child", str(base)],
        cwd=TOP,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "open"
        yield
        child.stdin.close()
        child.wait(timeout=60)
