# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""No plain text on the disk: a whole session with a marker in every field leaves none in a file."""

import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from klantreis.crypto.openers import with_words
from klantreis.domain.choosing import OWN_PAPERS
from klantreis.domain.consent import Recipient
from klantreis.domain.entries import Contribution, Media, Moment, Person
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.domain.plain import texts_of
from klantreis.domain.problems import WrongSecret
from klantreis.services import (
    drafts,
    keeping,
    keys,
    meeting,
    membership,
    opening,
    printing,
    private,
    profiles,
    proposing,
    reading,
    sharing,
    unlocking,
    writing,
)
from klantreis.services.keys import Key
from klantreis.services.proposing import Answer
from klantreis.services.sharing import Wish
from klantreis.services.writing import Content, NewMedia
from tests.promises.filling import bodies, word
from tests.promises.scanning import STEM, files_with, holds
from tests.promises.tables import seat
from tests.services.table import Table, elsewhere, sit


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Table:
    """A journey of somebody whose name is a marker too; temporary files would fall in our sight."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    made = sit(tmp_path / "home")
    made.lock()
    parts = made.parts
    journey = keys.new_journey(parts)
    key = keys.assign(parts, LockKind.WORDS, journey)
    opener = keys.opener_of(parts, key, journey)
    begun = opening.begin(parts, journey, opener, name=word(), language=Language.NL)
    place = opening.place_of(parts, journey)
    return replace(
        made, journey=journey, place=place, key=key, recovery=begun.recovery, session=begun.session
    )


def photo() -> NewMedia:
    """A photo whose bytes are a marker."""
    return NewMedia(Media.PHOTO, "image/png", word().encode() * 50)


def tell(table: Table, *, is_private: bool) -> None:
    """The client writes an entry of each kind, with a view beside it, and anew."""
    for body in bodies():
        content = Content(body, Person(text=word()), (photo(),))
        entry = writing.write(table.session, table.client, content, private=is_private).entry
        writing.put_own_view(table.session, entry, word())
        writing.revise(table.session, table.client, entry, Content(body, None, (photo(),)))


def bring(table: Table) -> None:
    """A worker brings something and proposes; the client answers in each way."""
    seat(table, "ad", Access.MAY_READ, called=word(), organisation=word())
    ad = table.workers["ad"].id
    writing.write(table.session, ad, Content(Contribution(text=word(), brings=word())))
    for said in (Answer.ACCEPT, Answer.REWORD, Answer.REFUSE):
        content = Content(Moment(text=word(), on=word()), None, (photo(),))
        waiting = proposing.propose(table.session, ad, content).entry
        proposing.answer(table.session, waiting, said, text=word())
    private.make_private(table.session, table.write(word()))
    private.make_shared(table.session, table.write(word(), private=True))
    writing.forget(table.session, table.client, table.write(word()))


def give(table: Table) -> list[bytes]:
    """The client shares, prints and takes back; the papers stay in memory."""
    items = tuple(one.id for one in reading.entries(table.session) if not one.is_private)
    wish = Wish(Recipient(word(), word()), word(), items, date(2026, 6, 1))
    given = sharing.grant(table.session, wish, table.opener())
    sheets = [printing.print_sheet(table.session, sheet) for sheet in OWN_PAPERS]
    exit_copy = printing.make_exit_copy(table.session)
    return [given.receipt, sharing.withdraw(table.session, given.grant), exit_copy, *sheets]


def travel(table: Table, folder: Path) -> None:
    """A copy goes along, is written in, and comes home."""
    keeping.make_copy(table.session, folder / "out.klantreis")
    away = elsewhere(table, folder / "out.klantreis", folder / "away")
    away.write(word())
    away.write(word(), private=True)
    keeping.make_copy(away.session, folder / "back.klantreis")
    away.lock()
    meeting.merge(table.session, folder / "back.klantreis")


def type_on(table: Table) -> None:
    """The client and a worker are still typing; one thing is finished, one is let go."""
    session = table.session
    for is_private in (False, True):
        content = Content(Moment(text=word()), None, (photo(),))
        done, dropped, open_still = (drafts.begin(session, table.client) for _ in range(3))
        for entry in (done, dropped, open_still):
            drafts.keep(session, table.client, entry, content, private=is_private)
        drafts.finish(session, table.client, done, content, private=is_private)
        drafts.drop(session, table.client, dropped)
    ad = table.workers["ad"].id
    content = Content(Moment(text=word()))
    drafts.keep(session, ad, drafts.begin(session, ad), content, as_proposal=True)


def look_around(table: Table) -> None:
    """Search, guess wrong, change the secret, let the worker go, make a profile."""
    reading.search(table.session, STEM)
    keeping.backup(table.session)
    with suppress(WrongSecret):
        unlocking.check_secret(table.session, with_words(word()))
    table.key = Key(LockKind.WORDS, words="ander boterham fiets molen")
    keys.change_secret(table.session, table.opener(), present=table.sheet())
    membership.let_go(table.session, table.workers["ad"].id)
    profiles.begin_profile(table.parts, f"{word()} zeven heel lange zinnen")


def test_a_whole_session_leaves_no_word_in_any_file(table: Table, tmp_path: Path) -> None:
    tell(table, is_private=False)
    tell(table, is_private=True)
    bring(table)
    made = give(table)
    type_on(table)
    travel(table, tmp_path)
    look_around(table)
    before_lock = files_with(tmp_path)
    table.lock()

    assert holds(made[0])
    assert before_lock == []
    assert files_with(tmp_path) == []

    for coding in ("utf-8", "utf-16-le", "utf-16-be"):
        (tmp_path / "tmp" / coding).write_bytes(word().encode(coding))
    assert files_with(tmp_path) == ["utf-16-be", "utf-16-le", "utf-8"]


def test_every_text_of_every_kind_holds_a_marker() -> None:
    for body in bodies():
        assert texts_of(body)
        assert all(STEM in text for text in texts_of(body))
        assert "''" not in str(body)
