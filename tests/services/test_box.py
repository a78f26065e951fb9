# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The private box: what lies in it, and that nobody exchanges it for an older one unseen."""

from pathlib import Path

import pytest

from klantreis.domain import canonical
from klantreis.domain.problems import JournalDamaged, OlderCopy
from klantreis.services import keeping
from klantreis.services.box import Box, unpack
from klantreis.storage import bundle
from klantreis.storage.store import Store
from tests.services.table import Table, elsewhere, sit


def put_back(table: Table, sealed: bytes) -> None:
    """What somebody can do who holds the data key: write another box into the database."""
    path = bundle.data_path(table.place, table.session.header.epoch)
    store = Store.open(path, table.session.data_key)
    store.set_box(sealed)
    store.close()


def test_an_older_box_that_was_put_back_is_noticed(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.write("eerste geheim", private=True)
    older = table.session.store.box()
    assert older is not None
    table.reopen()
    table.write("tweede geheim", private=True)
    table.lock()

    put_back(table, older)

    with pytest.raises(OlderCopy):
        table.reopen_only()


def test_a_box_in_a_restored_backup_is_taken_as_it_is(tmp_path: Path) -> None:
    table = sit(tmp_path / "home")
    table.write("in de kopie", private=True)
    made = keeping.backup(table.session)
    table.write("van later", private=True)
    table.lock()

    restored = elsewhere(table, made, tmp_path / "restored")

    assert "in de kopie" in restored.texts()
    assert "van later" not in restored.texts()


def test_what_goes_into_the_box_comes_out(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.write("geheim", private=True)
    box = table.session.box

    assert unpack(box.pack()) == box
    assert unpack(Box().pack()) == Box()


@pytest.mark.parametrize("index", [[], {}, {"facts": [1]}, {"facts": [], "attachments": [[1]]}])
def test_what_is_no_box_is_damage_by_name(index: object) -> None:
    data = canonical.encode(index)

    for one in (b"", b"x" * 40, len(data).to_bytes(8, "big") + data):
        with pytest.raises(JournalDamaged):
            unpack(one)
