# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new key or code on a full disk: nobody ends with a lock that they were not told of."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import OutOfSpace
from klantreis.services import keeping
from klantreis.services.keys import Key
from klantreis.storage import container, headers
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import NewSheet
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.routes import KeysRoom
from tests.ui.at_table import at_table
from tests.ui.table.door import note, said
from tests.ui.table.key_room import say_who
from tests.ui.table.test_keys_secret import OLD, opens, recovery, shown_words


def test_a_code_that_a_backup_could_not_be_given_is_shown_and_said_and_opens(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(NewSheet(is_sure=True))
        here.do(_backup)
        monkeypatch.setattr(container, "rehead", _full)

        say_who(here)

        assert "Een oudere kopie opent nog met de oude." in note(here)
        assert recovery(here).card in said(here)
        assert opens(here, recovery(here))
        assert here.hands.has("papers.recovery")


def test_a_code_that_could_not_be_put_on_is_taken_off_the_screen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(NewSheet(is_sure=True))
        before = here.do(lambda journal: journal.session.header.locks)
        with monkeypatch.context() as broken:
            broken.setattr(headers, "write_whole", _full)

            say_who(here)

        assert "De schijf is vol." in note(here)
        assert here.table.here == KeysRoom()
        assert here.do(lambda journal: journal.session.header.locks) == before


def test_a_key_that_a_backup_could_not_be_given_is_said(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(OtherKey(present=OLD))
        here.do(_backup)
        monkeypatch.setattr(container, "rehead", _full)
        here.hands.press("visit.words:words")
        words = shown_words(here)

        here.hands.press("visit.written")

        assert "Een oudere kopie opent nog met de oude." in note(here)
        assert opens(here, Key(LockKind.WORDS, words=words))


def _full(*_given: object) -> None:
    raise OutOfSpace


def _backup(journal: Journal) -> None:
    keeping.backup(journal.session)
