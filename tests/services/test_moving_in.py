# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was kept elsewhere comes in whole or not at all, never twice, and goes out again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from klantreis.domain.entries import EntryKind, Media, Moment, Person
from klantreis.domain.ids import EntryId
from klantreis.domain.notes import Cut, Note
from klantreis.domain.problems import BadFormat, NothingChosen, NotThere, NotYours, Stopped
from klantreis.services import calendar, moving_in, proposing, reading, writing
from klantreis.services.moving_in import MOST_PROPOSED, Arrival, MovedIn
from klantreis.services.proposing import Answer
from klantreis.services.writing import Content, NewMedia
from klantreis.storage import bundle
from tests.promises.scanning import holds, marker
from tests.promises.tables import Kept, keep
from tests.services.table import Table, sit
from tests.storage.raw_pages import decrypted

PHOTO = NewMedia(Media.PHOTO, "image/jpeg", b"the bytes of a photo")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """An empty journey that each test gets a copy of: keys take time."""
    base = tmp_path_factory.mktemp("moving") / "home"
    return keep(base, sit(base), {})


@pytest.fixture
def table(kept: Kept, tmp_path: Path) -> Table:
    there = kept.laid(tmp_path / "home")
    there.as_client()
    return there.table


def pieces(*texts: str, on: str = "") -> list[Arrival]:
    return [Arrival(Note(text, on)) for text in texts]


def moments(table: Table) -> list[str]:
    return sorted(one.heads[0].body.text for one in reading.entries(table.session))


def take_in(table: Table, arrivals: list[Arrival], *, private: bool = False) -> MovedIn:
    return moving_in.take_in(table.session, table.client, arrivals, private=private)


def bytes_of(table: Table) -> bytes:
    """All that lies in the database, decrypted, free pages and all."""
    session = table.session
    return decrypted(bundle.data_of(table.place, session.header), session.data_key)


def stop_at(count: int) -> Callable[[int, int], None]:
    def told(done: int, _: int) -> None:
        if done == count:
            raise Stopped()

    return told


def test_notes_become_moments_in_the_clients_own_words_on_their_day(table: Table) -> None:
    moved = take_in(table, [Arrival(Note("Het regende.", "2026-02-03"), PHOTO)])

    (name,) = moved.entries
    entry = reading.entry(table.session, name)
    assert entry.kind is EntryKind.MOMENT
    assert entry.heads[0].body == Moment("Het regende.", "2026-02-03")
    assert entry.heads[0].words_of == Person(member=table.client)
    assert reading.attachment(table.session, PHOTO.attachment().id) == PHOTO.data
    assert calendar.day_of(entry, table.parts.zone).isoformat() == "2026-02-03"


def test_they_are_there_after_locking_and_can_be_found(table: Table) -> None:
    moved = take_in(table, pieces("De zwaluw is terug."))

    table.reopen()

    assert reading.search(table.session, "zwaluw") == tuple(moved.entries)


def test_what_is_for_the_client_alone_is_nowhere_outside_the_box(table: Table) -> None:
    moved = take_in(table, [Arrival(Note("Dit weet niemand."), PHOTO)], private=True)

    (name,) = moved.entries
    assert reading.entry(table.session, name).is_private
    assert table.session.store.facts_about(name) == ()
    table.reopen()
    assert moments(table) == ["Dit weet niemand."]


def test_a_workers_notes_wait_for_the_client(table: Table) -> None:
    ad = table.invite("Ad")

    moved = moving_in.take_in(table.session, ad, pieces("Ik zag Riet op de markt."))

    assert moments(table) == []
    (name,) = moved.entries
    assert reading.proposal(table.session, name).writer == ad
    proposing.answer(table.session, name, Answer.ACCEPT)
    assert moments(table) == ["Ik zag Riet op de markt."]


def test_a_worker_brings_in_no_pile_and_nothing_private(table: Table) -> None:
    ad = table.invite("Ad")
    pile = pieces(*(f"stuk {number}" for number in range(MOST_PROPOSED + 1)))

    with pytest.raises(BadFormat):
        moving_in.take_in(table.session, ad, pile)
    with pytest.raises(NotYours):
        moving_in.take_in(table.session, ad, pile[:1], private=True)
    assert reading.proposals(table.session) == ()


def test_nothing_chosen_brings_nothing_in(table: Table) -> None:
    with pytest.raises(NothingChosen):
        take_in(table, [])


@pytest.mark.parametrize("private", [False, True])
def test_who_stops_has_nothing_of_it(table: Table, *, private: bool) -> None:
    before = table.session.store.counts(), table.session.store.box()

    with pytest.raises(Stopped):
        moving_in.take_in(
            table.session, table.client, pieces("een", "twee", "drie"),
            private=private, progress=stop_at(2),
        )  # fmt: skip

    assert (table.session.store.counts(), table.session.store.box()) == before
    assert moments(table) == []


@pytest.mark.parametrize("private", [False, True])
def test_what_stands_here_already_does_not_come_twice(table: Table, *, private: bool) -> None:
    brought = [*pieces("een", "twee", "een", on="2026-02-03"), Arrival(Note(""), PHOTO)]
    first = take_in(table, brought, private=private)

    second = take_in(table, [*brought, *pieces("een")], private=private)

    assert (len(first.entries), first.there_already) == (3, 1)
    assert (len(second.entries), second.there_already) == (1, 4)


def test_what_is_private_is_not_told_by_what_is_left_out(table: Table) -> None:
    take_in(table, [*pieces("Dit weet niemand."), Arrival(Note(""), PHOTO)], private=True)

    moved = take_in(table, [*pieces("Dit weet niemand."), Arrival(Note(""), PHOTO)])

    assert (len(moved.entries), moved.there_already) == (2, 0)


@pytest.mark.parametrize("private", [False, True])
def test_what_came_in_goes_out_again_and_leaves_no_word(table: Table, *, private: bool) -> None:
    table.write("Dit stond er al.")
    moved = take_in(table, pieces(marker(1), marker(2)), private=private)
    assert holds(bytes_of(table)) is not private

    moving_in.take_out(table.session, table.client, moved.entries)

    assert moments(table) == ["Dit stond er al."]
    assert not holds(bytes_of(table))
    assert not holds(table.session.box.pack())


def test_what_was_changed_since_stays(table: Table) -> None:
    moved = take_in(table, pieces("een", "twee"))
    changed = next(iter(sorted(moved.entries)))
    table.revise(changed, "een, en nog iets")

    moving_in.take_out(table.session, table.client, moved.entries)

    assert moments(table) == ["een, en nog iets"]


def test_a_worker_takes_out_what_still_waits_and_nothing_that_was_answered(table: Table) -> None:
    ad = table.invite("Ad")
    moved = moving_in.take_in(table.session, ad, pieces("een", "twee"))
    answered = sorted(moved.entries)[0]
    proposing.answer(table.session, answered, Answer.ACCEPT)

    moving_in.take_out(table.session, ad, moved.entries)

    assert reading.proposals(table.session) == ()
    assert len(moments(table)) == 1


def test_nobody_takes_out_what_is_anothers(table: Table) -> None:
    ad = table.invite("Ad")
    mine = table.write("Van mij.")

    moving_in.take_out(table.session, ad, [mine, EntryId("0" * 32)])

    assert moments(table) == ["Van mij."]


def test_many_notes_tell_how_far_they_are_and_come_in(table: Table) -> None:
    told: list[tuple[int, int]] = []
    many = pieces(*(f"Regel {number}" for number in range(2000)))

    moved = moving_in.take_in(
        table.session, table.client, many, progress=lambda done, whole: told.append((done, whole))
    )

    assert len(moved.entries) == 2000
    assert told[0] == (0, 2000)
    assert told[-1] == (1999, 2000)


def test_a_look_keeps_nothing_and_names_what_it_cannot_read(table: Table, tmp_path: Path) -> None:
    good, bad, gone = (tmp_path / name for name in ("a.txt", "b.txt", "c.txt"))
    good.write_text("2 februari 2026\nHet regende.\n", encoding="utf-8")
    bad.write_bytes(b"\x00\x01\x02")
    before = table.session.store.counts()

    found = moving_in.look_in_notes(table.parts, (good, bad, gone))

    assert found.notes == (Note("Het regende.", "2026-02-02"),)
    assert (found.cut, found.unread) == (Cut.DAYS, ("b.txt", "c.txt"))
    assert table.session.store.counts() == before
    assert good.read_text(encoding="utf-8").startswith("2 februari")


def test_when_nothing_can_be_read_it_is_said_why(table: Table, tmp_path: Path) -> None:
    bad = tmp_path / "b.txt"
    bad.write_bytes(b"\x00\x01\x02")

    with pytest.raises(BadFormat):
        moving_in.look_in_notes(table.parts, (bad,))
    with pytest.raises(NotThere):
        moving_in.look_in_notes(table.parts, (tmp_path / "gone.txt",))


def test_a_photo_that_hangs_on_an_entry_already_is_left_out(table: Table) -> None:
    writing.write(table.session, table.client, Content(Moment("feest"), media=(PHOTO,)))

    moved = take_in(table, [Arrival(Note("", "2026-02-03"), PHOTO)])

    assert (moved.entries, moved.there_already) == (frozenset(), 1)
