# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two copies of one journey become one; of two journeys never."""

import hashlib
from pathlib import Path

import pytest

from klantreis.domain.entries import Attachment, Contribution, Media, Moment
from klantreis.domain.facts import Forgotten, Invited, MemberRemoved, Scope, Written
from klantreis.domain.ids import AttachmentId, JourneyId, ReplicaId
from klantreis.domain.members import Role
from klantreis.domain.problems import NotThere, NotThisJourney
from klantreis.storage.inspection import inspect
from klantreis.storage.merging import Merged
from klantreis.storage.store import Store
from tests.storage.people import (
    CLIENT,
    JOURNEY,
    KEY,
    STRANGER,
    WORKER,
    Copy,
    empty_copy,
    member,
    new_copy,
    new_entry,
    second_copy,
)

PHOTO = b"a photo of the garden" * 1_000
NAME = AttachmentId(hashlib.sha256(PHOTO).hexdigest())


@pytest.fixture
def ours(tmp_path: Path) -> Copy:
    return new_copy(tmp_path)


def test_what_the_other_copy_has_and_we_lack_comes_in(ours: Copy, tmp_path: Path) -> None:
    theirs = second_copy(tmp_path, ours)
    hers = theirs.write("bij de buurvrouw")
    mine = ours.write("thuis")
    assert hers.entry is not None

    merged = ours.store.merge_from(theirs.store)

    assert merged == Merged(new=1, rejected=0, entries=frozenset({hers.entry}))
    assert ours.store.entry_ids() == (mine.entry, hers.entry)
    assert theirs.store.entry_ids() == (hers.entry,)


def test_merging_once_more_changes_nothing(ours: Copy, tmp_path: Path) -> None:
    theirs = second_copy(tmp_path, ours)
    theirs.write("een")
    ours.store.merge_from(theirs.store)
    before = list(ours.store.every_fact())

    assert ours.store.merge_from(theirs.store) == Merged(0, 0, frozenset())
    assert ours.store.merge_from(ours.store) == Merged(0, 0, frozenset())
    assert list(ours.store.every_fact()) == before


@pytest.mark.parametrize("forgets", ["ours", "theirs"])
def test_forgotten_is_forgotten_in_both(ours: Copy, tmp_path: Path, forgets: str) -> None:
    fact = ours.write("liever niet")
    theirs = second_copy(tmp_path, ours)
    (ours if forgets == "ours" else theirs).say(Forgotten(Scope.WHOLE), fact.entry)

    for copy, other in ((ours, theirs), (theirs, ours)):
        copy.store.merge_from(other.store)

    assert ours.store.entry_ids() == theirs.store.entry_ids() == ()
    for copy in (ours, theirs):
        assert fact.entry is not None
        assert copy.store.facts_about(fact.entry)[0].is_erased
        assert copy.store.search("liever") == ()
        assert inspect(copy.store).is_sound


def test_what_was_written_after_the_forgetting_elsewhere_goes_as_well(
    ours: Copy, tmp_path: Path
) -> None:
    fact = ours.write("begin")
    theirs = second_copy(tmp_path, ours)
    late = theirs.say(Written(Moment(text="nog een zin")), fact.entry, after=[fact])
    ours.say(Forgotten(Scope.WHOLE), fact.entry)

    ours.store.merge_from(theirs.store)

    (kept,) = (one for one in ours.store.every_fact() if one.hash == late.hash)
    assert (kept.payload, kept.salt) == (None, None)


def test_photos_come_along(ours: Copy, tmp_path: Path) -> None:
    theirs = second_copy(tmp_path, ours)
    photo = Attachment(NAME, Media.PHOTO, "image/jpeg", len(PHOTO))
    said = Written(Moment(text="tuin"), attachments=(photo,))
    theirs.say(said, new_entry(), attachments={NAME: PHOTO})

    ours.store.merge_from(theirs.store)

    assert ours.store.attachment(NAME) == PHOTO


def test_a_photo_that_is_not_what_its_name_says_stays_behind(ours: Copy, tmp_path: Path) -> None:
    theirs = second_copy(tmp_path, ours)
    photo = Attachment(NAME, Media.PHOTO, "image/jpeg", len(PHOTO))
    said = Written(Moment(text="tuin"), attachments=(photo,))
    theirs.say(said, new_entry(), attachments={NAME: PHOTO})
    theirs.store.connection.execute("update attachment set bytes = ?", (b"something else",))

    ours.store.merge_from(theirs.store)

    with pytest.raises(NotThere):
        ours.store.attachment(NAME)


def test_the_private_box_stays_where_it_is(ours: Copy, tmp_path: Path) -> None:
    theirs = second_copy(tmp_path, ours)
    ours.store.set_box(b"ours")
    theirs.store.set_box(b"theirs")

    ours.store.merge_from(theirs.store)

    assert (ours.store.box(), theirs.store.box()) == (b"ours", b"theirs")


@pytest.mark.parametrize("differs", ["journey", "client"])
def test_another_journey_is_refused(ours: Copy, tmp_path: Path, differs: str) -> None:
    journey = JourneyId("ee" * 16) if differs == "journey" else JOURNEY
    client = STRANGER.id if differs == "client" else CLIENT.id
    other = Store.create(
        tmp_path / "other.db", KEY, journey=journey, client=client, replica=ReplicaId("x")
    )

    with pytest.raises(NotThisJourney):
        ours.store.merge_from(other)


def test_a_worker_invited_elsewhere_is_believed_here(ours: Copy, tmp_path: Path) -> None:
    theirs = second_copy(tmp_path, ours)
    theirs.say(Invited(member(STRANGER, Role.WORKER)))
    said = theirs.say(Written(Contribution(text="ik kook")), new_entry(), by=STRANGER)

    merged = ours.store.merge_from(theirs.store)

    assert (merged.new, merged.rejected) == (2, 0)
    assert ours.store.entry_ids() == (said.entry,)


def test_what_a_departed_worker_wrote_later_is_kept_but_counts_for_nothing(
    ours: Copy, tmp_path: Path
) -> None:
    theirs = second_copy(tmp_path, ours)
    ours.say(MemberRemoved(WORKER.id))
    theirs.now = ours.now
    theirs.say(Written(Contribution(text="toch nog")), new_entry(), by=WORKER)

    merged = ours.store.merge_from(theirs.store)

    assert (merged.new, merged.rejected) == (1, 0)
    assert ours.store.entry_ids() == ours.store.search("toch") == ()


def test_an_empty_copy_becomes_what_the_other_is(ours: Copy, tmp_path: Path) -> None:
    ours.write("een")
    empty = empty_copy(tmp_path, "empty")

    empty.store.merge_from(ours.store)

    assert list(empty.store.every_fact()) == list(ours.store.every_fact())
    assert empty.store.members() == ours.store.members()
    assert empty.store.tip().seq == 0
