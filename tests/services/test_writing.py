# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writing, and what becomes of what was written."""

from pathlib import Path

import pytest

from klantreis.domain.entries import Attachment, Contribution, Dream, Link, Media, Moment, Step
from klantreis.domain.members import Access
from klantreis.domain.problems import EmptyEntry, NotThere, NotYours
from klantreis.services import private, reading, writing
from klantreis.services.recording import attachment_id
from klantreis.services.writing import Content, NewMedia
from tests.services.table import Table, sit


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def test_what_is_written_is_there_after_locking(table: Table) -> None:
    table.write("rust in huis")

    table.reopen()

    assert "rust in huis" in table.texts()


def test_an_empty_entry_is_refused(table: Table) -> None:
    with pytest.raises(EmptyEntry):
        table.write(Moment(text="  "))


def test_a_dream_may_stay_empty(table: Table) -> None:
    entry = table.write(Dream())

    assert reading.entry(table.session, entry).heads[0].body == Dream()


def test_a_voice_alone_is_an_entry(table: Table) -> None:
    voice = NewMedia(Media.VOICE, "audio/wav", b"RIFF....")

    saved = writing.write(table.session, table.client, Content(Moment(), media=(voice,)))

    table.reopen()
    head = reading.entry(table.session, saved.entry).heads[0]
    expected = Attachment(attachment_id(voice.data), Media.VOICE, "audio/wav", 8)
    assert head.attachments == (expected,)
    assert reading.attachment(table.session, expected.id) == b"RIFF...."


def test_a_revision_keeps_what_hangs_on_the_entry(table: Table) -> None:
    photo = NewMedia(Media.PHOTO, "image/png", b"png")
    content = Content(Moment(text="eerst"), media=(photo,))
    entry = writing.write(table.session, table.client, content).entry

    table.revise(entry, "daarna")

    found = reading.entry(table.session, entry)
    assert [version.body for version in found.history] == [
        Moment(text="eerst"),
        Moment(text="daarna"),
    ]
    assert found.heads[0].attachments == (photo.attachment(),)


def test_what_is_put_aside_can_be_brought_back(table: Table) -> None:
    entry = table.write("even weg")
    writing.remove(table.session, table.client, entry)
    assert "even weg" not in table.texts()

    writing.restore(table.session, table.client, entry)

    assert "even weg" in table.texts()


def test_what_was_not_put_aside_cannot_be_brought_back(table: Table) -> None:
    entry = table.write("gewoon hier")

    with pytest.raises(NotThere):
        writing.restore(table.session, table.client, entry)


def test_one_version_can_be_forgotten_and_the_rest_stays(table: Table) -> None:
    entry = table.write("eerste versie")
    table.revise(entry, "tweede versie")
    first = reading.entry(table.session, entry).history[0]

    writing.forget_version(table.session, table.client, entry, [first.hash])

    found = reading.entry(table.session, entry)
    assert [version.body for version in found.history] == [Moment(text="tweede versie")]
    assert len(found.heads) == 1


def test_a_shared_entry_does_not_tell_of_a_private_one(table: Table) -> None:
    secret = table.write("mijn geheim", private=True)
    step = Step(text="bellen", question=Link(entry=secret))

    saved = writing.write(table.session, table.client, Content(step))

    assert saved.left_out == {secret}
    facts = table.session.store.every_fact()
    assert not any(secret.encode() in (fact.payload or b"") for fact in facts)


@pytest.mark.parametrize("is_private", [False, True])
def test_an_own_view_stands_beside_the_entry(table: Table, *, is_private: bool) -> None:
    entry = table.write("wat er staat", private=is_private)
    writing.put_own_view(table.session, entry, "ik zie het anders")
    writing.put_own_view(table.session, entry, "ik zie het nu zo")

    table.reopen()

    assert "ik zie het nu zo" in table.texts()
    assert "ik zie het anders" not in table.texts()


def test_going_private_keeps_versions_dates_and_photo(table: Table) -> None:
    photo = NewMedia(Media.PHOTO, "image/png", b"png of mine")
    content = Content(Moment(text="eerst"), media=(photo,))
    entry = writing.write(table.session, table.client, content).entry
    table.later(days=3)
    table.revise(entry, "later")
    before = reading.entry(table.session, entry)

    private.make_private(table.session, entry)

    table.reopen()
    after = reading.entry(table.session, entry)
    assert after.is_private
    assert after.history == before.history
    assert reading.attachment(table.session, photo.attachment().id) == b"png of mine"
    with pytest.raises(NotThere):
        table.session.store.attachment(photo.attachment().id)


def test_coming_back_on_the_table_leaves_earlier_private_versions_behind(table: Table) -> None:
    entry = table.write("boze eerste versie", private=True)
    table.revise(entry, "zo mag het erop")

    private.make_shared(table.session, entry)

    table.reopen()
    found = reading.entry(table.session, entry)
    assert not found.is_private
    assert [version.body for version in found.history] == [Moment(text="zo mag het erop")]


def test_an_entry_can_go_private_and_back_again_and_again(table: Table) -> None:
    entry = table.write("heen en weer")

    for _ in range(3):
        private.make_private(table.session, entry)
        assert reading.entry(table.session, entry).is_private
        assert table.session.store.entry_ids() == ()
        private.make_shared(table.session, entry)
        assert not reading.entry(table.session, entry).is_private

    assert table.texts().count("heen en weer") == 1


def test_search_finds_private_entries_for_the_client_only(table: Table) -> None:
    entry = table.write("de sleutel van de planten", private=True)
    table.invite("ad", Access.MAY_READ)
    assert reading.search(table.session, "SLEUT plan") == (entry,)

    table.reopen_as("ad")

    assert reading.search(table.session, "sleutel") == ()


def test_a_worker_revises_own_contribution_and_the_client_does_not(table: Table) -> None:
    worker = table.invite("ad")
    content = Content(Contribution(text="Ik kom elke week."))
    entry = writing.write(table.session, worker, content).entry
    again = Content(Contribution(text="Ik kom elke maand."))
    writing.revise(table.session, worker, entry, again)

    with pytest.raises(NotYours):
        writing.revise(table.session, table.client, entry, content)

    assert "Ik kom elke maand." in table.texts()


def test_a_private_entry_can_be_forgotten_for_good(table: Table) -> None:
    entry = table.write("nooit gezegd", private=True)

    writing.forget(table.session, table.client, entry)

    table.reopen()
    assert "nooit gezegd" not in table.texts()
    assert all(b"nooit" not in (fact.payload or b"") for fact in table.session.box.facts)
