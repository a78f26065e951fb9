# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Photos, voices and drawings: in the database as long as a version that lives uses them."""

import hashlib
from pathlib import Path

import pytest

from klantreis.domain.entries import Attachment, Media, Moment, Step
from klantreis.domain.facts import Fact, Forgotten, Proposed, Refused, Removed, Scope, Written
from klantreis.domain.ids import AttachmentId, EntryId
from klantreis.domain.problems import JournalDamaged, NotThere
from tests.storage.people import WORKER, Copy, new_copy, new_entry, reopened

PHOTO = bytes(range(256)) * 100
NAME = AttachmentId(hashlib.sha256(PHOTO).hexdigest())
SHOWN = Attachment(NAME, Media.PHOTO, "image/jpeg", len(PHOTO))


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return new_copy(tmp_path)


def test_a_photo_is_there_after_opening_again(copy: Copy) -> None:
    _show(copy, new_entry())

    assert reopened(copy).attachment(NAME) == PHOTO
    assert copy.store.counts().attachments == 1


def test_a_photo_nobody_took_is_not_there(copy: Copy) -> None:
    with pytest.raises(NotThere):
        copy.store.attachment(NAME)


def test_a_photo_that_no_version_uses_is_not_kept(copy: Copy) -> None:
    copy.say(Written(Moment(text="zonder")), new_entry(), attachments={NAME: PHOTO})

    assert copy.store.counts().attachments == 0


def test_a_photo_under_a_false_name_is_refused_with_all_that_came_with_it(copy: Copy) -> None:
    with pytest.raises(JournalDamaged):
        copy.say(Written(Moment(), attachments=(SHOWN,)), new_entry(), attachments={NAME: b"else"})

    assert copy.store.entry_ids() == ()


def test_a_photo_that_was_changed_is_not_shown(copy: Copy) -> None:
    _show(copy, new_entry())
    copy.store.connection.execute("update attachment set bytes = ?", (PHOTO[1:],))

    with pytest.raises(JournalDamaged):
        copy.store.attachment(NAME)


def test_a_photo_of_an_earlier_version_stays(copy: Copy) -> None:
    fact = _show(copy, new_entry())

    copy.say(Written(Moment(text="zonder foto")), fact.entry, after=[fact])
    copy.say(Removed(), fact.entry, after=[fact])

    assert copy.store.attachment(NAME) == PHOTO


def test_a_photo_goes_with_the_last_text_that_used_it(copy: Copy) -> None:
    one, two = _show(copy, new_entry()), _show(copy, new_entry())

    copy.say(Forgotten(Scope.WHOLE), one.entry)
    assert copy.store.attachment(NAME) == PHOTO

    copy.say(Forgotten(Scope.VERSIONS), two.entry, after=[two])
    assert copy.store.counts().attachments == 0


def test_a_photo_goes_with_a_refused_proposal(copy: Copy) -> None:
    entry = new_entry()
    proposal = Proposed(Step(text="zo"), attachments=(SHOWN,))
    proposed = copy.say(proposal, entry, by=WORKER, attachments={NAME: PHOTO})
    assert copy.store.attachment(NAME) == PHOTO

    copy.say(Refused(), entry, after=[proposed])

    assert copy.store.counts().attachments == 0


def _show(copy: Copy, entry: EntryId) -> Fact:
    return copy.say(
        Written(Moment(text="kijk"), attachments=(SHOWN,)), entry, attachments={NAME: PHOTO}
    )
