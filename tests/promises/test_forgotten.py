# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was forgotten is gone: from decrypted bytes, the index, and later copies and backups."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from klantreis.crypto.hierarchy import DataKey
from klantreis.domain.entries import Contribution, Helper, Media, Moment
from klantreis.domain.members import Access
from klantreis.services import keeping, private, proposing, reading, writing
from klantreis.services.proposing import Answer
from klantreis.services.writing import Content, NewMedia
from klantreis.storage import bundle, container
from tests.promises.scanning import STEM, holds, marker
from tests.promises.tables import seat
from tests.services.table import Table, sit
from tests.storage.raw_pages import decrypted

PHOTO = NewMedia(Media.PHOTO, "image/png", 700 * marker("photo").encode())
TEXT = Content(Moment(text=f"{marker('text')} ging zo", feeling=marker("feeling")), None, (PHOTO,))


def whole(table: Table) -> None:
    """The client forgets an entry of two versions, with a view beside it."""
    entry = writing.write(table.session, table.client, TEXT).entry
    table.revise(entry, marker("again"))
    writing.put_own_view(table.session, entry, marker("view"))
    writing.forget(table.session, table.client, entry)


def versions(table: Table) -> None:
    """The client forgets what was in the first version."""
    entry = table.write(marker("first"))
    first = reading.entry(table.session, entry).heads[0].hash
    table.revise(entry, "zo is het beter")
    writing.forget_version(table.session, table.client, entry, [first])


def refused(table: Table) -> None:
    """A proposal to which the client says no."""
    waiting = proposing.propose(table.session, table.workers["ad"].id, TEXT).entry
    proposing.answer(table.session, waiting, Answer.REFUSE)


def reworded(table: Table) -> None:
    """A proposal that the client says in own words."""
    said = Content(Moment(text=marker("theirs"), on=marker("on")), None, (PHOTO,))
    waiting = proposing.propose(table.session, table.workers["ad"].id, said).entry
    proposing.answer(table.session, waiting, Answer.REWORD, text="in mijn woorden")


def own(table: Table) -> None:
    """A worker forgets an own contribution."""
    ad = table.workers["ad"].id
    brought = Content(Contribution(text=marker("brings"), does_not=marker("not")))
    entry = writing.write(table.session, ad, brought).entry
    writing.forget(table.session, ad, entry)


def boxed(table: Table) -> None:
    """The client forgets what was private."""
    entry = table.write(Helper(name=marker("helper")))
    private.make_private(table.session, entry)
    writing.forget(table.session, table.client, entry)


FORGETTING = [whole, versions, refused, reworded, own, boxed]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A journey with enough in it that pages part, at a table with Ad."""
    made = sit(tmp_path / "home")
    seat(made, "ad", Access.MAY_READ)
    for number in range(30):
        made.write(f"dag {number} was lang en er gebeurde veel")
    return made


@pytest.mark.parametrize("forget", FORGETTING)
def test_what_was_forgotten_lies_nowhere(
    table: Table, tmp_path: Path, forget: Callable[[Table], None]
) -> None:
    forget(table)
    keeping.make_copy(table.session, tmp_path / "copy.klantreis")
    key, header = table.session.data_key, table.session.header
    assert _indexed(table) == []
    table.lock()

    made = [tmp_path / "copy.klantreis", keeping.newest_backup(table.parts, table.journey)]

    assert not holds(decrypted(bundle.data_of(table.place, header), key))
    assert not any(holds(raw) for raw in _inside(made, key, tmp_path))


@pytest.mark.parametrize("forget", FORGETTING)
def test_it_is_not_in_the_clients_box_either(table: Table, forget: Callable[[Table], None]) -> None:
    forget(table)

    assert not holds(table.session.box.pack())
    table.lock()


def test_what_was_not_forgotten_is_found_by_the_same_look(table: Table, tmp_path: Path) -> None:
    writing.write(table.session, table.client, TEXT)
    keeping.make_copy(table.session, tmp_path / "copy.klantreis")
    key, header = table.session.data_key, table.session.header
    assert _indexed(table) != []
    table.lock()

    assert holds(decrypted(bundle.data_of(table.place, header), key))
    assert all(holds(raw) for raw in _inside([tmp_path / "copy.klantreis"], key, tmp_path))


def _inside(files: list[Path], key: DataKey, folder: Path) -> Iterator[bytes]:
    for file in files:
        with container.open_database(file, folder) as path:
            yield decrypted(path, key)


def _indexed(table: Table) -> list[str]:
    connection = table.session.store.connection
    connection.execute("create virtual table temp.terms using fts5vocab(main, search, row)")
    found = connection.execute("select term from temp.terms").fetchall()
    connection.execute("drop table temp.terms")
    return [term for (term,) in found if STEM[:6] in term]
