# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What klantreis does not protect against, shown, so that nobody promises it by mistake."""

from pathlib import Path

import pytest

from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.domain.problems import WrongSecret
from klantreis.services import keeping, keys, membership, opening, unlocking
from klantreis.services.keys import Key
from klantreis.storage import container
from klantreis.storage.store import Store
from tests.promises.scanning import holds, marker
from tests.promises.tables import seat
from tests.services.table import Table, sit
from tests.storage.raw_pages import decrypted


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A journey of which a copy went elsewhere before anything changed."""
    made = sit(tmp_path / "home")
    seat(made, "ad", Access.MAY_READ)
    made.write(marker("before"))
    keeping.make_copy(made.session, tmp_path / "before.klantreis")
    return made


def test_a_changed_secret_does_not_close_a_copy_elsewhere(table: Table, tmp_path: Path) -> None:
    old = table.opener()
    table.key = Key(LockKind.WORDS, words="ander boterham fiets molen")
    keys.change_secret(table.session, table.opener(), present=table.sheet())
    keeping.make_copy(table.session, tmp_path / "after.klantreis")
    before = container.examine(tmp_path / "before.klantreis").header
    after = container.examine(tmp_path / "after.klantreis").header
    table.lock()

    with pytest.raises(WrongSecret):
        unlocking.try_locks(table.parts, after, old)
    root = unlocking.try_locks(table.parts, before, old)

    table.session = opening.open_with_root(table.parts, table.place, root)
    assert marker("before") in table.texts()
    table.lock()


def test_letting_go_does_not_close_a_copy_already_made(table: Table, tmp_path: Path) -> None:
    key = table.session.data_key
    membership.let_go(table.session, table.workers["ad"].id)
    table.lock()

    with container.open_database(tmp_path / "before.klantreis", tmp_path) as path:
        Store.open(path, key).close()
        assert holds(decrypted(path, key))
