# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A changed secret reaches the backups too, also when the disk stumbles, or it is said."""

from collections.abc import Callable
from pathlib import Path

import pytest

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import CannotWrite
from klantreis.services import keeping
from klantreis.storage import container
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

    with pytest.raises(CannotWrite):
        changed(table, LockKind.WORDS)

    assert _of_old_lock(table) != []
