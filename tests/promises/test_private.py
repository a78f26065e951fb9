# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Alleen van mij*: a worker who reads along reads none of it, nor sees that it is there."""

from pathlib import Path

import pytest

from klantreis.domain.entries import Media, Moment
from klantreis.domain.ids import EntryId
from klantreis.domain.members import Access
from klantreis.domain.problems import JournalDamaged, NotThere
from klantreis.services import keeping, private, reading, writing
from klantreis.services.writing import Content, NewMedia
from klantreis.storage import bundle
from tests.promises import theft
from tests.promises.looks import looks
from tests.promises.scanning import files_with, holds, marker
from tests.promises.tables import Kept, keep, opened_box, seat
from tests.services.table import sit
from tests.storage.raw_pages import decrypted

SHARED, OWN, MOVED = marker("shared"), marker("own"), marker("moved")
PHOTO = NewMedia(Media.PHOTO, "image/png", marker("photo").encode())


def journey(base: Path, secrets: int) -> Kept:
    """A journey in which Ad may read, with as many private entries as *secrets*."""
    table = sit(base)
    root, _ = seat(table, "ad", Access.MAY_READ)
    table.write(SHARED)
    table.later(hours=1)
    table.reopen()
    for number in range(secrets):
        table.write(f"{OWN} {number}", private=True)
    return keep(base, table, {"ad": root})


@pytest.fixture
def full(tmp_path: Path) -> Kept:
    """Fifty private entries."""
    return journey(tmp_path / "full", 50)


def test_nothing_private_is_in_what_a_reader_can_ask_for(full: Kept) -> None:
    entry = _last_private(full)
    session = full.as_worker("ad")

    assert SHARED in str(reading.entries(session))
    assert OWN not in str((reading.entries(session), reading.proposals(session)))
    assert reading.search(session, OWN) == ()
    assert reading.private_entries(session) == {}
    with pytest.raises(NotThere):
        reading.entry(session, entry)
    keeping.close(session)


def test_a_readers_keys_and_the_source_open_no_box(full: Kept) -> None:
    session = full.as_worker("ad")
    tried = list(theft.box_keys(full.roots["ad"], session.data_key, session.header))

    assert len(tried) > 60
    for key in tried:
        with pytest.raises(JournalDamaged):
            opened_box(session, key)
    keeping.close(session)


def test_the_decrypted_database_holds_shared_words_and_no_private_one(full: Kept) -> None:
    session = full.as_worker("ad")
    key, path = session.data_key, bundle.data_of(full.place, session.header)
    keeping.close(session)

    raw = decrypted(path, key)

    assert holds(raw, SHARED)
    assert not holds(raw, OWN)
    assert files_with(full.base) == []


def test_fifty_private_entries_look_like_none(full: Kept, tmp_path: Path) -> None:
    empty = journey(tmp_path / "empty", 0)

    assert looks(full) == looks(empty)


def test_what_goes_private_leaves_a_tombstone_and_no_word(tmp_path: Path) -> None:
    """What a reader can tell: that an entry which was on the table is so no more."""
    table = sit(tmp_path / "home")
    root, _ = seat(table, "ad", Access.MAY_READ)
    content = Content(Moment(text=MOVED), media=(PHOTO,))
    entry = writing.write(table.session, table.client, content).entry
    private.make_private(table.session, entry)
    kept = keep(tmp_path / "home", table, {"ad": root})

    session = kept.as_worker("ad")

    facts = session.store.facts_about(entry)
    assert {fact.kind for fact in facts} == {"Written", "Forgotten"}
    with pytest.raises(NotThere):
        reading.attachment(session, PHOTO.attachment().id)
    key, path = session.data_key, bundle.data_of(kept.place, session.header)
    keeping.close(session)
    assert not holds(decrypted(path, key))


def _last_private(kept: Kept) -> EntryId:
    session = kept.as_client()
    found = next(iter(reading.private_entries(session)))
    keeping.close(session)
    return found
