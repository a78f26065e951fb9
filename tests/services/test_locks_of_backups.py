# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A changed secret reaches the backups too, also when the disk stumbles, or it is said.

And nobody ends with a lock that they were not told of: what raises has changed nothing.
"""

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest

from klantreis.disk.whole_files import write_whole
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import CannotWrite, WrongSecret
from klantreis.services import keeping, keys, opening
from klantreis.services.keys import Key
from klantreis.storage import container, headers
from tests.services.table import Table, sit
from tests.services.test_keys import changed


def _fails(times: int, real: Callable[..., object]) -> Callable[..., object]:
    left = times

    def fail(*given: object) -> object:
        nonlocal left
        left -= 1
        if left >= 0:
            raise CannotWrite(errno=5)
        return real(*given)

    return fail


def _with_backups(base: Path) -> Table:
    table = sit(base)
    table.reopen()
    return table


def _of_old_lock(table: Table) -> list[Path]:
    folder = keeping.backup_folder(table.parts, table.journey)
    paths = list(folder.glob("*.klantreis"))
    assert len(paths) > 1
    locks = table.session.header.locks
    return [path for path in paths if container.examine(path).header.locks != locks]


def test_a_backup_at_which_the_disk_stumbled_is_given_the_new_lock_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = _with_backups(tmp_path)
    monkeypatch.setattr(container, "rehead", _fails(1, container.rehead))

    changed(table, LockKind.WORDS)

    assert _of_old_lock(table) == []


def test_a_backup_that_the_old_secret_still_opens_is_not_passed_over_in_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = _with_backups(tmp_path)
    monkeypatch.setattr(container, "rehead", _fails(1000, container.rehead))

    assert _change(table, keys.assign(table.parts, LockKind.WORDS, table.journey))

    assert _of_old_lock(table) != []


def test_a_backup_that_kept_the_old_lock_is_given_the_new_one_with_the_next_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = _with_backups(tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr(container, "rehead", _fails(1000, container.rehead))
        table.key = changed(table, LockKind.WORDS)
    assert _of_old_lock(table) != []

    table.reopen()

    assert _of_old_lock(table) == []


def test_a_new_key_that_no_backup_could_be_given_is_told_and_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = _with_backups(tmp_path)
    key = keys.assign(table.parts, LockKind.WORDS, table.journey)
    with monkeypatch.context() as broken:
        broken.setattr(container, "pack", _fails(1000, container.pack))
        broken.setattr(container, "rehead", _fails(1000, container.rehead))

        assert _change(table, key)

    table.key = key
    table.reopen()


@pytest.mark.parametrize("written", [0, 1, 2, 3])
def test_what_raises_leaves_the_old_key_and_what_does_not_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    """The disk fails after so many of the three headers, and stays that way for a while."""
    table = _with_backups(tmp_path)
    key = keys.assign(table.parts, LockKind.WORDS, table.journey)
    with monkeypatch.context() as broken:
        broken.setattr(headers, "write_whole", _fails_after(written, write_whole))

        with nullcontext() if written else pytest.raises(CannotWrite):
            _change(table, key)

    table.key = key if written else table.key
    table.reopen()
    assert _of_old_lock(table) == []


def test_a_code_that_was_refused_opens_nothing_and_the_old_sheet_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = _with_backups(tmp_path)
    code = keys.assign(table.parts, LockKind.RECOVERY, table.journey).card
    with monkeypatch.context() as broken:
        broken.setattr(headers, "write_whole", _fails(1000, write_whole))

        with pytest.raises(CannotWrite):
            keys.change_recovery(table.session, code, present=table.opener())

    table.lock()
    refused = keys.opener_of(table.parts, Key(LockKind.RECOVERY, card=code), table.journey)
    with pytest.raises(WrongSecret):
        opening.open_as_client(table.parts, table.place, refused)
    keeping.close(opening.open_as_client(table.parts, table.place, table.sheet()))


def _change(table: Table, key: Key) -> bool:
    opener = keys.opener_of(table.parts, key, table.journey)
    return keys.change_secret(table.session, opener, present=table.sheet())


def _fails_after(times: int, real: Callable[..., object]) -> Callable[..., object]:
    left = times

    def fail(*given: object) -> object:
        nonlocal left
        left -= 1
        if left < 0:
            raise CannotWrite(errno=5)
        return real(*given)

    return fail
