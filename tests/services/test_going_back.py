# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Back to a backup on purpose: nothing is lost by it, and no key that was closed opens again."""

from datetime import date
from pathlib import Path

import pytest

from klantreis.domain.consent import Recipient
from klantreis.domain.entries import Contribution
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.domain.problems import (
    CannotWrite,
    JournalDamaged,
    KlantreisError,
    MayNotOpen,
    NotYours,
    WrongSecret,
)
from klantreis.services import going_back, keeping, membership, opening, reading, sharing, writing
from klantreis.services.sharing import Wish
from klantreis.services.writing import Content
from klantreis.storage import container
from tests.services.table import Table, sit
from tests.services.test_keys import changed


def test_it_is_as_it_was_then(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.write("toen")
    backup = keeping.backup(table.session)
    table.write("daarna")

    going_back.go_back(table.session, backup)

    assert table.texts().strip() == "toen"
    table.write("en verder")
    table.reopen()
    assert "en verder" in table.texts()


def test_what_was_there_is_in_a_backup_and_comes_back_too(tmp_path: Path) -> None:
    table = sit(tmp_path)
    backup = keeping.backup(table.session)
    table.write("nu", private=True)
    table.later(hours=1)
    going_back.go_back(table.session, backup)

    newest = going_back.kept_backups(table.session)[0].file
    going_back.go_back(table.session, newest)

    assert table.texts().strip() == "nu"


def test_the_table_stays_as_it_is_set(tmp_path: Path) -> None:
    table = sit(tmp_path)
    ad = table.invite("ad")
    backup = keeping.backup(table.session)

    going_back.go_back(table.session, backup)

    brought = Content(Contribution(text="ik kom elke week"))
    assert writing.write(table.session, ad, brought).entry


def test_whom_the_client_let_go_stays_gone(tmp_path: Path) -> None:
    table = sit(tmp_path)
    ad = table.invite("ad", Access.MAY_READ)
    backup = keeping.backup(table.session)
    membership.let_go(table.session, ad)

    going_back.go_back(table.session, backup)
    table.lock()

    with pytest.raises(MayNotOpen):
        opening.open_as_worker(table.parts, table.place, table.workers["ad"])


def test_who_may_read_no_more_does_not_read_again(tmp_path: Path) -> None:
    table = sit(tmp_path)
    ad = table.invite("ad", Access.MAY_READ)
    backup = keeping.backup(table.session)
    membership.set_access(table.session, ad, Access.TOGETHER)

    going_back.go_back(table.session, backup)
    table.lock()

    with pytest.raises(MayNotOpen):
        opening.open_as_worker(table.parts, table.place, table.workers["ad"])


def test_what_was_taken_back_stays_taken_back(tmp_path: Path) -> None:
    table = sit(tmp_path)
    told = table.write("de dag")
    wish = Wish(Recipient("Dokter Vos", "huisarts"), "weten", (told,), date(2026, 6, 1))
    given = sharing.grant(table.session, wish, table.opener()).grant
    backup = keeping.backup(table.session)
    sharing.withdraw(table.session, given)

    going_back.go_back(table.session, backup)

    assert sharing.recipients(table.session) == frozenset()


def test_a_backup_that_does_not_open_changes_nothing(tmp_path: Path) -> None:
    table = sit(tmp_path)
    backup = keeping.backup(table.session)
    table.write("daarna")
    data = bytearray(backup.read_bytes())
    data[len(data) // 2] ^= 1
    backup.write_bytes(data)

    with pytest.raises(JournalDamaged):
        going_back.go_back(table.session, backup)

    assert table.texts().strip() == "daarna"
    table.write("en verder")


def test_when_it_fails_half_way_all_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = sit(tmp_path)
    backup = keeping.backup(table.session)
    table.write("daarna")
    really, tries = opening.open_with_root, iter((True, False))

    def open_once_not(*given: object) -> object:
        if next(tries, False):
            raise JournalDamaged(what="test")
        return really(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "open_with_root", open_once_not)

    with pytest.raises(KlantreisError):
        going_back.go_back(table.session, backup)

    assert table.texts().strip() == "daarna"
    table.reopen()
    assert table.texts().strip() == "daarna"


def test_a_key_that_was_changed_stays_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = sit(tmp_path)
    backup = keeping.backup(table.session)
    # A disk that stumbles each time: the backup keeps the lock that it had.
    monkeypatch.setattr(container, "rehead", _never)
    old = table.opener()
    table.key = changed(table, LockKind.WORDS)

    going_back.go_back(table.session, backup)
    table.lock()

    with pytest.raises(WrongSecret):
        opening.open_as_client(table.parts, table.place, old)
    table.reopen_only()


def test_when_the_backup_cannot_be_put_there_the_table_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = sit(tmp_path)
    ad = table.invite("ad")
    backup = keeping.backup(table.session)
    table.write("daarna")
    monkeypatch.setattr(keeping, "install", _never)

    with pytest.raises(CannotWrite):
        going_back.go_back(table.session, backup)

    assert table.texts().strip() == "daarna"
    table.write("en verder")
    brought = Content(Contribution(text="ik kom elke week"))
    assert writing.write(table.session, ad, brought).entry


def test_a_worker_goes_nowhere(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.invite("ad", Access.MAY_READ)
    table.write("van mij")
    backup = keeping.backup(table.session)
    table.lock()
    table.session = opening.open_as_worker(table.parts, table.place, table.workers["ad"])

    with pytest.raises(NotYours):
        going_back.go_back(table.session, backup)

    assert len(reading.entries(table.session)) == 1


def test_the_folder_holds_nothing_that_is_not_needed(tmp_path: Path) -> None:
    table: Table = sit(tmp_path)
    backup = keeping.backup(table.session)

    going_back.go_back(table.session, backup)

    assert list(table.parts.folders.data.glob("*.opzij-*")) == []


def _never(*_given: object) -> None:
    raise CannotWrite(errno=5)
