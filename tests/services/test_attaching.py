# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A photo, voice or drawing on any entry, on it and off it."""

from pathlib import Path

import pytest

from klantreis.domain.entries import Contribution, Dream, Media, Moment
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import EmptyEntry, NotThere
from klantreis.services import attaching, keeping, meeting, reading, writing
from klantreis.services.changes import Changes
from klantreis.services.writing import Content, NewMedia
from tests.services.table import Table, elsewhere, sit

PHOTO = NewMedia(Media.PHOTO, "image/png", b"the bytes of a photo")
VOICE = NewMedia(Media.VOICE, "audio/wav", b"RIFF and a voice")
PHOTO_ID = PHOTO.attachment().id


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def hanging(table: Table, entry: EntryId) -> set[Media]:
    """What hangs on it now."""
    return {one.media for one in reading.entry(table.session, entry).heads[0].attachments}


def with_photo(table: Table, *, private: bool = False) -> EntryId:
    """An entry with a photo, of two versions."""
    entry = table.write("de tuin", private=private)
    attaching.attach(table.session, table.client, entry, PHOTO)
    return entry


@pytest.mark.parametrize("is_private", [False, True])
def test_what_is_hung_on_an_entry_hangs_there_after_locking(
    table: Table, *, is_private: bool
) -> None:
    entry = with_photo(table, private=is_private)
    attaching.attach(table.session, table.client, entry, VOICE)

    table.reopen()

    assert hanging(table, entry) == {Media.PHOTO, Media.VOICE}
    assert reading.entry(table.session, entry).heads[0].body == Moment(text="de tuin")
    assert reading.attachment(table.session, PHOTO_ID) == PHOTO.data


def test_hanging_the_same_on_it_again_changes_nothing(table: Table) -> None:
    entry = with_photo(table)

    assert attaching.attach(table.session, table.client, entry, PHOTO) == Changes()

    assert len(reading.entry(table.session, entry).history) == 2


@pytest.mark.parametrize("is_private", [False, True])
def test_taken_off_it_stays_with_the_earlier_version(table: Table, *, is_private: bool) -> None:
    entry = with_photo(table, private=is_private)
    attaching.attach(table.session, table.client, entry, VOICE)

    attaching.detach(table.session, table.client, entry, PHOTO_ID)

    table.reopen()
    assert hanging(table, entry) == {Media.VOICE}
    assert reading.attachment(table.session, PHOTO_ID) == PHOTO.data
    assert reading.attachment(table.session, VOICE.attachment().id) == VOICE.data


@pytest.mark.parametrize("is_private", [False, True])
def test_away_with_it_leaves_no_byte_and_keeps_the_words(table: Table, *, is_private: bool) -> None:
    entry = with_photo(table, private=is_private)
    table.revise(entry, "de tuin in mei")

    attaching.detach(table.session, table.client, entry, PHOTO_ID, erase=True)

    table.reopen()
    found = reading.entry(table.session, entry)
    texts = [one.body.text for one in found.history]
    assert hanging(table, entry) == set()
    assert texts == ["de tuin", "de tuin in mei"]
    assert len(found.heads) == 1
    with pytest.raises(NotThere):
        reading.attachment(table.session, PHOTO_ID)


def test_away_with_what_hangs_on_an_earlier_version_only(table: Table) -> None:
    entry = with_photo(table)
    attaching.detach(table.session, table.client, entry, PHOTO_ID)

    attaching.detach(table.session, table.client, entry, PHOTO_ID, erase=True)

    assert len(reading.entry(table.session, entry).history) == 2
    with pytest.raises(NotThere):
        reading.attachment(table.session, PHOTO_ID)


def test_another_entry_keeps_the_same_photo(table: Table) -> None:
    entry, other = with_photo(table), with_photo(table)

    attaching.detach(table.session, table.client, entry, PHOTO_ID, erase=True)

    assert hanging(table, other) == {Media.PHOTO}
    assert reading.attachment(table.session, PHOTO_ID) == PHOTO.data


def test_the_last_thing_in_an_entry_is_not_taken_off(table: Table) -> None:
    content = Content(Moment(), media=(PHOTO,))
    entry = writing.write(table.session, table.client, content).entry

    with pytest.raises(EmptyEntry):
        attaching.detach(table.session, table.client, entry, PHOTO_ID)

    assert hanging(table, entry) == {Media.PHOTO}


def test_a_dream_may_lose_its_drawing(table: Table) -> None:
    entry = writing.write(table.session, table.client, Content(Dream(), media=(PHOTO,))).entry

    attaching.detach(table.session, table.client, entry, PHOTO_ID)

    assert hanging(table, entry) == set()


def test_what_hangs_nowhere_cannot_be_taken_off(table: Table) -> None:
    with pytest.raises(NotThere):
        attaching.detach(table.session, table.client, table.write("kaal"), PHOTO_ID, erase=True)


def test_a_worker_hangs_things_on_an_own_contribution(table: Table) -> None:
    ad = table.invite("ad")
    content = Content(Contribution(text="ik kom"))
    entry = writing.write(table.session, ad, content).entry

    attaching.attach(table.session, ad, entry, VOICE)

    assert hanging(table, entry) == {Media.VOICE}


def test_the_version_beside_ours_keeps_its_photo_and_its_words(
    table: Table, tmp_path: Path
) -> None:
    entry = with_photo(table)
    keeping.make_copy(table.session, tmp_path / "out.klantreis")
    away = elsewhere(table, tmp_path / "out.klantreis", tmp_path / "away")
    away.revise(entry, "daar")
    keeping.make_copy(away.session, tmp_path / "back.klantreis")
    away.lock()
    table.revise(entry, "hier")
    meeting.merge(table.session, tmp_path / "back.klantreis")

    attaching.detach(table.session, table.client, entry, PHOTO_ID, erase=True)

    heads = reading.entry(table.session, entry).heads
    assert {one.body.text: len(one.attachments) for one in heads} == {"daar": 1, "hier": 0}
