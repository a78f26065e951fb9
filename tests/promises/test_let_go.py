# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker who was let go, or may read no more: the old key opens nothing that is new."""

from contextlib import closing
from pathlib import Path

import pytest

from klantreis.crypto import header as as_bytes
from klantreis.crypto.header import Header
from klantreis.crypto.hierarchy import DataKey
from klantreis.domain.members import Access
from klantreis.domain.problems import JournalDamaged, MayNotOpen, NotYours
from klantreis.services import keeping, membership, opening
from klantreis.storage import bundle, container, headers
from klantreis.storage.store import Store
from tests.promises import theft
from tests.promises.scanning import files_with, holds, marker
from tests.promises.tables import Kept, keep, seat
from tests.services.table import sit
from tests.storage.raw_pages import decrypted

LATER = marker("later")
Gone = tuple[Kept, DataKey, Header]


@pytest.fixture(params=["let go", "together again"])
def gone(request: pytest.FixtureRequest, tmp_path: Path) -> Gone:
    """A journey after Ad could read, with the key and the header that Ad had."""
    base = tmp_path / "home"
    table = sit(base)
    root, ad = seat(table, "ad", Access.MAY_READ)
    table.write("toen Ad nog meelas")
    old_key, old_header = table.session.data_key, table.session.header
    if request.param == "let go":
        membership.let_go(table.session, ad.id)
    else:
        membership.set_access(table.session, ad.id, Access.TOGETHER)
    table.write(f"{LATER} en dit is nieuw")
    keeping.make_copy(table.session, base / "copy.klantreis")
    return keep(base, table, {"ad": root}), old_key, old_header


def test_the_door_stays_shut(gone: Gone) -> None:
    with pytest.raises(MayNotOpen):
        gone[0].as_worker("ad")


def test_the_old_key_opens_no_database(gone: Gone) -> None:
    path = bundle.data_of(gone[0].place, headers.read(gone[0].place))

    with pytest.raises(JournalDamaged):
        Store.open(path, gone[1])

    assert [one.name for one in bundle.data_files(gone[0].place)] == ["data-2.db"]
    assert not holds(decrypted(path, gone[1]))


def test_the_old_key_opens_no_copy_and_no_backup_made_later(gone: Gone, tmp_path: Path) -> None:
    kept, key, _ = gone
    made = [kept.base / "copy.klantreis", keeping.newest_backup(kept.parts, kept.table.journey)]

    for file in made:
        assert not container.mac_holds(file, key)
        assert kept.keys("ad").id not in container.examine(file).header.grants
        with container.open_database(file, tmp_path) as path, pytest.raises(JournalDamaged):
            Store.open(path, key)


def test_the_old_header_put_back_opens_nothing(gone: Gone) -> None:
    kept, _, old = gone
    theft.put(kept.place, old)

    with pytest.raises(JournalDamaged):
        kept.as_worker("ad")


def test_the_old_grant_in_the_new_header_opens_nothing(gone: Gone) -> None:
    kept, key, old = gone
    new = headers.read(kept.place)
    mixed = theft.granted_to(new, kept.keys("ad"), key)
    theft.put(kept.place, as_bytes.with_mac(mixed, key))

    with pytest.raises(JournalDamaged):
        kept.as_worker("ad")
    assert old.epoch < new.epoch


def test_nothing_new_lies_in_any_file_and_the_client_reads_it(gone: Gone) -> None:
    kept = gone[0]
    assert files_with(kept.base) == []

    session = kept.as_client()

    with closing(session.store):
        assert holds(decrypted(bundle.data_of(kept.place, session.header), session.data_key))
    session.slot.free()


def test_who_was_let_go_does_not_sit_down_again(tmp_path: Path) -> None:
    table = sit(tmp_path / "home")
    _, ad = seat(table, "ad", Access.TOGETHER)
    membership.let_go(table.session, ad.id)

    with pytest.raises(NotYours):
        opening.sit_down(table.session, table.workers["ad"])
    table.lock()
