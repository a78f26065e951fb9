# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journal of an earlier klantreis opens with all that is in it; one of a later is not touched."""

from pathlib import Path

import pytest

from klantreis.domain.facts import Removed
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import NewerFormat, OutOfSpace
from klantreis.storage import migrations, schema
from klantreis.storage.connection import connect
from klantreis.storage.inspection import inspect
from klantreis.storage.reading import Counts
from klantreis.storage.store import Store
from tests.storage.older import of_first_version, of_second_version
from tests.storage.people import CLIENT, KEY, Copy, new_copy


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    copy = new_copy(tmp_path)
    fact = copy.write("een")
    copy.say(Removed(), fact.entry, after=[fact])
    copy.write("twee")
    return copy


def test_a_journal_of_the_first_version_is_brought_up_to_date(copy: Copy, tmp_path: Path) -> None:
    facts = list(copy.store.every_fact())
    path = of_first_version(tmp_path / "old.db", facts)

    store = Store.open(path, KEY)

    assert migrations.version_of(store.connection) == migrations.NEWEST
    assert store.counts() == copy.store.counts() == Counts(1, 0, 1, facts=5, attachments=0)
    assert list(store.every_fact()) == facts
    assert store.search("twee") == copy.store.search("twee")
    assert inspect(store).is_sound
    store.close()


def test_a_journal_of_the_second_version_keeps_all_and_holds_drafts(
    copy: Copy, tmp_path: Path
) -> None:
    facts = list(copy.store.every_fact())
    path = of_second_version(tmp_path / "old.db", facts)

    store = Store.open(path, KEY)
    store.put_draft(EntryId("d" * 32), author=CLIENT.id, sealed=b"sealed")

    assert list(store.every_fact()) == facts
    assert store.counts() == copy.store.counts()
    assert store.drafts_of(CLIENT.id) == ((EntryId("d" * 32), b"sealed"),)
    assert inspect(store).is_sound
    store.close()


def test_an_old_journal_gets_the_same_tables_as_a_new_one(copy: Copy, tmp_path: Path) -> None:
    store = Store.open(of_first_version(tmp_path / "old.db", []), KEY)

    assert _tables(store) == _tables(copy.store)


def test_opening_again_takes_no_step_twice(copy: Copy, tmp_path: Path) -> None:
    path = of_first_version(tmp_path / "old.db", list(copy.store.every_fact()))

    Store.open(path, KEY).close()
    store = Store.open(path, KEY)

    assert store.counts() == copy.store.counts()


def test_a_step_that_fails_leaves_the_journal_as_it_was(copy: Copy, tmp_path: Path) -> None:
    path = of_first_version(tmp_path / "old.db", list(copy.store.every_fact()))
    connection = connect(path, KEY)
    (pages,) = connection.execute("pragma page_count").fetchone()
    before = connection.execute("select name from sqlite_schema").fetchall()

    connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(OutOfSpace):
        migrations.bring_up_to_date(connection)

    assert migrations.version_of(connection) == 1
    assert connection.execute("select name from sqlite_schema").fetchall() == before


def test_a_journal_that_only_a_later_klantreis_reads_is_left_alone(
    copy: Copy, tmp_path: Path
) -> None:
    copy.store.connection.execute("update meta set format = 9, min_format = 7")
    copy.store.close()
    before = (tmp_path / "one.db").read_bytes()

    with pytest.raises(NewerFormat) as refused:
        Store.open(tmp_path / "one.db", KEY)

    assert refused.value.values == {"found": 7, "known": schema.FORMAT}
    assert (tmp_path / "one.db").read_bytes() == before


def test_a_later_journal_that_this_one_can_read_opens(copy: Copy, tmp_path: Path) -> None:
    copy.store.connection.execute("update meta set format = 9")
    copy.store.connection.execute("pragma user_version = 40")
    copy.store.close()

    assert len(Store.open(tmp_path / "one.db", KEY).entry_ids()) == 1


def _tables(store: Store) -> set[tuple[str, str]]:
    return set(store.connection.execute("select name, sql from sqlite_schema").fetchall())
