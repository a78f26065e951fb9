# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is being typed survives everything, and leaves no half sentences behind."""

from pathlib import Path

import pytest

from klantreis.domain.entries import Media
from klantreis.domain.problems import EmptyEntry, NotThere, OutOfSpace
from klantreis.services import drafts, private, reading, tending, writing
from klantreis.services.writing import NewMedia
from klantreis.storage.inspection import inspect
from tests.services.drafting import cut_off, moment, row_count, typed, versions
from tests.services.table import Table, sit

PHOTO = NewMedia(Media.PHOTO, "image/png", b"the bytes of a photo")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def test_to_begin_stores_nothing(table: Table) -> None:
    before = table.session.store.counts()

    drafts.begin(table.session, table.client)

    assert table.session.store.counts() == before
    assert row_count(table) == 0


def test_typing_makes_no_version_and_being_done_makes_one(table: Table) -> None:
    before = table.session.store.counts().facts
    entry = typed(table, "ik w", "ik wil r", "ik wil rust")
    assert table.session.store.counts().facts == before
    assert reading.entries(table.session) == ()

    saved = drafts.finish(table.session, table.client, entry, moment("ik wil rust"))

    assert saved.entry == entry
    assert saved.entries == {entry}
    assert versions(table, entry) == ["ik wil rust"]
    assert row_count(table) == 0


@pytest.mark.parametrize("is_private", [False, True])
def test_what_lay_open_is_a_version_after_a_crash_and_told(
    table: Table, *, is_private: bool
) -> None:
    entry = typed(table, "ik w", "ik wil", private=is_private)

    cut_off(table)

    assert table.session.found_open == (entry,)
    assert versions(table, entry) == ["ik wil"]
    assert reading.entry(table.session, entry).is_private is is_private
    assert row_count(table) == 0
    table.reopen()
    assert not table.session.found_open


@pytest.mark.parametrize("is_private", [False, True])
def test_a_change_that_lay_open_follows_what_stood(table: Table, *, is_private: bool) -> None:
    entry = table.write("eerst", private=is_private)
    drafts.keep(table.session, table.client, entry, moment("eerst en dan"))
    assert versions(table, entry) == ["eerst"]

    cut_off(table)

    assert versions(table, entry) == ["eerst", "eerst en dan"]
    assert table.session.found_open == (entry,)


def test_photos_and_whose_words_come_along(table: Table) -> None:
    entry = drafts.begin(table.session, table.client)
    content = moment("de tuin", PHOTO, NewMedia(Media.VOICE, "audio/wav", b"RIFF"))
    drafts.keep(table.session, table.client, entry, content)

    cut_off(table)

    head = reading.entry(table.session, entry).heads[0]
    assert head.attachments == content.attachments()
    assert reading.attachment(table.session, PHOTO.attachment().id) == PHOTO.data


def test_done_without_a_change_leaves_everything_as_it_was(table: Table) -> None:
    entry = table.write("zo staat het")
    drafts.keep(table.session, table.client, entry, moment("zo staat"))

    saved = drafts.finish(table.session, table.client, entry, moment("zo staat het"))

    assert saved.entries == frozenset()
    assert versions(table, entry) == ["zo staat het"]
    assert row_count(table) == 0


def test_a_new_page_that_stayed_empty_leaves_nothing(table: Table) -> None:
    entry = typed(table, "a", "")

    assert drafts.finish(table.session, table.client, entry, moment(" ")).entries == frozenset()

    assert row_count(table) == 0
    assert reading.entries(table.session) == ()


def test_an_entry_is_not_emptied_by_being_done(table: Table) -> None:
    entry = table.write("zo staat het")
    drafts.keep(table.session, table.client, entry, moment("zo"))

    with pytest.raises(EmptyEntry):
        drafts.finish(table.session, table.client, entry, moment(""))

    assert row_count(table) == 1
    assert versions(table, entry) == ["zo staat het"]


def test_a_draft_can_be_let_go(table: Table) -> None:
    entry = table.write("zo staat het", private=True)
    drafts.keep(table.session, table.client, entry, moment("toch niet"))

    drafts.drop(table.session, table.client, entry)

    cut_off(table)
    assert versions(table, entry) == ["zo staat het"]
    assert table.session.found_open == ()


@pytest.mark.parametrize("is_private", [False, True])
def test_what_is_forgotten_takes_its_draft_along(table: Table, *, is_private: bool) -> None:
    entry = table.write("weg hiermee", private=is_private)
    drafts.keep(table.session, table.client, entry, moment("weg hiermee of toch"))

    writing.forget(table.session, table.client, entry)

    assert row_count(table) == 0
    with pytest.raises(NotThere):
        drafts.keep(table.session, table.client, entry, moment("te laat"))


def test_what_goes_private_while_it_is_typed_is_finished_there(table: Table) -> None:
    entry = table.write("op tafel")
    drafts.keep(table.session, table.client, entry, moment("op tafel, of niet"))
    private.make_private(table.session, entry)

    cut_off(table)

    assert versions(table, entry) == ["op tafel", "op tafel, of niet"]
    assert reading.entry(table.session, entry).is_private


def test_a_full_disk_is_said_and_what_was_kept_is_there(table: Table) -> None:
    entry = typed(table, "ik wil rust")
    connection = table.session.store.connection
    (pages,) = connection.execute("pragma page_count").fetchone()
    connection.execute(f"pragma max_page_count = {pages}")
    big = NewMedia(Media.PHOTO, "image/png", b"x" * 100_000)

    with pytest.raises(OutOfSpace):
        drafts.keep(table.session, table.client, entry, moment("ik wil rust in huis", big))
    with pytest.raises(OutOfSpace):
        drafts.finish(table.session, table.client, entry, moment("ik wil rust in huis", big))

    cut_off(table)
    assert versions(table, entry) == ["ik wil rust"]


def test_a_name_that_was_used_begins_nothing_new(table: Table) -> None:
    entry = table.write("eerst")

    with pytest.raises(NotThere):
        writing.write(table.session, table.client, moment("nog eens"), entry=entry)


def test_a_draft_is_worth_a_backup_and_no_trouble(table: Table) -> None:
    table.session.changed = False

    typed(table, "ik wil")

    assert tending.backup_is_due(table.session)
    assert inspect(table.session.store).is_sound
