# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is being typed is for its author alone, and nothing of it stays when it is done."""

from pathlib import Path

import pytest

from klantreis.crypto.drafts import open_draft
from klantreis.crypto.hierarchy import MemberKeys
from klantreis.domain import canonical
from klantreis.domain.entries import Moment
from klantreis.domain.ids import EntryId
from klantreis.domain.members import Access
from klantreis.domain.problems import JournalDamaged
from klantreis.services import drafts, opening
from klantreis.services.writing import Content
from klantreis.storage import bundle
from tests.promises.scanning import holds, marker
from tests.promises.tables import STRANGER
from tests.services.table import Table, sit
from tests.storage.raw_pages import decrypted


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A journey in which Ad may read along."""
    made = sit(tmp_path)
    made.invite("ad", Access.MAY_READ)
    return made


def typing(table: Table, words: str, *, private: bool) -> EntryId:
    """The client is typing."""
    entry = drafts.begin(table.session, table.client)
    content = Content(Moment(text=words))
    drafts.keep(table.session, table.client, entry, content, private=private)
    return entry


def rows(table: Table) -> list[tuple[EntryId, bytes]]:
    """The client's drafts as they lie there."""
    return list(table.session.store.drafts_of(table.client))


def opened_by(keys: MemberKeys, table: Table, row: EntryId, sealed: bytes) -> bytes:
    """The draft, opened with these keys; everybody knows what it is tied to."""
    context = canonical.encode([table.journey, row, table.client])
    return open_draft(keys.draft_key(), sealed, context=context)


def test_no_other_keys_open_what_the_client_is_typing(table: Table) -> None:
    typing(table, marker("draft"), private=False)
    [(row, sealed)] = rows(table)

    assert holds(opened_by(table.session.as_client().keys, table, row, sealed))
    for keys in (table.workers["ad"], STRANGER):
        with pytest.raises(JournalDamaged):
            opened_by(keys, table, row, sealed)


def test_the_key_of_the_journal_shows_no_word_of_it(table: Table) -> None:
    typing(table, marker("draft"), private=False)
    typing(table, marker("own"), private=True)
    table.write(marker("control"))
    key, header = table.session.data_key, table.session.header
    table.lock()

    raw = decrypted(bundle.data_of(table.place, header), key)

    assert holds(raw)
    assert marker("draft").encode() not in raw
    assert marker("own").encode() not in raw


def test_a_private_draft_looks_like_any_other(table: Table) -> None:
    typing(table, "kort", private=False)
    typing(table, "een heel stuk langer " * 20, private=True)

    (_, one), (_, other) = rows(table)

    assert len(one) == len(other)


@pytest.mark.parametrize("is_private", [False, True])
def test_nothing_of_a_draft_stays_when_it_is_done(table: Table, *, is_private: bool) -> None:
    entry = typing(table, "eerst", private=is_private)
    first = rows(table)[0][1]
    content = Content(Moment(text="klaar " * 900))
    drafts.keep(table.session, table.client, entry, content, private=is_private)
    last = rows(table)[0][1]
    assert _there(table, last)
    assert not _there(table, first)

    drafts.finish(table.session, table.client, entry, content, private=is_private)

    assert rows(table) == []
    assert not _there(table, last)


@pytest.mark.parametrize("is_dropped", [False, True])
def test_a_draft_that_was_done_with_and_put_back_says_nothing(
    table: Table, *, is_dropped: bool
) -> None:
    entry = typing(table, "dat zeg ik liever niet", private=False)
    [(row, sealed)] = rows(table)
    if is_dropped:
        drafts.drop(table.session, table.client, entry)
    else:
        content = Content(Moment(text="zo zeg ik het"))
        drafts.finish(table.session, table.client, entry, content)
    table.lock()

    _put_back(table, row, sealed)
    table.reopen_only()

    assert "liever niet" not in table.texts()
    assert table.session.found_open == ()
    assert rows(table) == []


def test_a_draft_that_lay_open_at_locking_is_no_such_draft(table: Table) -> None:
    typing(table, "nog niet klaar", private=False)
    for _ in range(2):
        table.lock()
        table.session = opening.open_as_worker(table.parts, table.place, table.workers["ad"])
    table.lock()

    table.reopen_only()

    assert "nog niet klaar" in table.texts()


def _put_back(table: Table, row: EntryId, sealed: bytes) -> None:
    """Somebody who may read along edits the file."""
    table.session = opening.open_as_worker(table.parts, table.place, table.workers["ad"])
    table.session.store.put_draft(row, author=table.client, sealed=sealed)
    table.lock()


def _there(table: Table, sealed: bytes) -> bool:
    """Whether any stretch of *sealed* lies in the pages, in use or free."""
    path = bundle.data_of(table.place, table.session.header)
    raw = decrypted(path, table.session.data_key)
    return any(sealed[at : at + 32] in raw for at in range(0, len(sealed) - 32, 512))
