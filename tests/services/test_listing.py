# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Long lists: the right rows in the right order, and no more work than rows are asked for."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klantreis.domain.choices import CardKind
from klantreis.domain.entries import (
    Card,
    Contribution,
    EntryKind,
    Helper,
    Line,
    Media,
    Moment,
    Step,
)
from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId
from klantreis.domain.members import Access
from klantreis.services import keeping, listing, meeting, private, reading, writing
from klantreis.services.listing import Row, count, rows, rows_of
from klantreis.services.session import Session
from klantreis.services.writing import Content, NewMedia
from tests.services.table import Table, elsewhere, sit


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def titles(found: tuple[Row, ...]) -> list[str]:
    """What stands in the rows."""
    return [row.title for row in found]


def row_for(table: Table, entry: EntryId) -> Row:
    """The row of one entry."""
    (row,) = rows_of(table.session, [entry])
    return row


def test_rows_come_newest_first_from_where_one_asks(table: Table) -> None:
    for number in range(7):
        table.later(minutes=1)
        table.write(f"dag {number}")

    assert titles(rows(table.session, start=0, most=3)) == ["dag 6", "dag 5", "dag 4"]
    assert titles(rows(table.session, start=5, most=3)) == ["dag 1", "dag 0"]
    assert rows(table.session, start=7, most=3) == ()
    assert count(table.session) == 7


def test_private_rows_stand_between_the_others_wherever_one_begins(table: Table) -> None:
    for number in range(20):
        table.later(minutes=1)
        table.write(f"dag {number}", private=number % 3 == 0)
    whole = titles(rows(table.session, start=0, most=50))

    pages = [titles(rows(table.session, start=start, most=3)) for start in range(20)]

    assert whole == [f"dag {number}" for number in reversed(range(20))]
    assert pages == [whole[start : start + 3] for start in range(20)]
    assert count(table.session) == 20


def test_a_worker_alone_gets_no_private_row_and_no_gap(table: Table) -> None:
    table.invite("ad", Access.MAY_READ)
    for number in range(6):
        table.later(minutes=1)
        table.write(f"dag {number}", private=number % 2 == 0)

    table.reopen_as("ad")

    assert titles(rows(table.session, start=0, most=9)) == ["dag 5", "dag 3", "dag 1"]
    assert count(table.session) == 3


def test_what_is_put_aside_is_in_no_list(table: Table) -> None:
    shared, boxed = table.write("op tafel"), table.write("in het kistje", private=True)
    table.write("blijft")
    for entry in (shared, boxed):
        writing.remove(table.session, table.client, entry)

    assert titles(rows(table.session, start=0, most=9)) == ["blijft"]
    assert count(table.session) == 1
    assert rows_of(table.session, [shared, boxed]) == ()


def test_what_is_put_aside_has_a_list_of_its_own(table: Table) -> None:
    ids = []
    for number in range(4):
        table.later(minutes=1)
        ids.append(table.write(f"dag {number}", private=number % 2 == 0))
    for entry in ids[1:]:
        writing.remove(table.session, table.client, entry)
    writing.restore(table.session, table.client, ids[3])
    private.make_shared(table.session, ids[0])

    assert titles(listing.aside(table.session)) == ["dag 2", "dag 1"]


def test_what_went_private_and_came_back_stands_in_the_list_once(table: Table) -> None:
    entry = table.write("heen en weer")
    private.make_private(table.session, entry)
    assert [row.is_private for row in rows(table.session, start=0, most=9)] == [True]

    private.make_shared(table.session, entry)

    assert [row.is_private for row in rows(table.session, start=0, most=9)] == [False]
    assert count(table.session) == 1


def test_a_list_of_one_kind_holds_that_kind(table: Table) -> None:
    table.write(Step(text="bellen"))
    table.write(Step(text="schrijven"), private=True)
    table.write("een moment")

    found = rows(table.session, start=0, most=9, kind=EntryKind.STEP)

    assert sorted(titles(found)) == ["bellen", "schrijven"]
    assert count(table.session, kind=EntryKind.STEP) == 2


def test_a_row_tells_who_wrote_it_and_what_hangs_on_it(table: Table) -> None:
    ad = table.invite("ad")
    photo = NewMedia(Media.PHOTO, "image/png", b"png")
    content = Content(Contribution(text="ik kom elke week"), media=(photo,))
    entry = writing.write(table.session, ad, content).entry

    row = row_for(table, entry)

    assert (row.by_name, row.is_mine, row.media) == ("ad", False, frozenset({Media.PHOTO}))
    assert row_for(table, table.write("zelf")).is_mine


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (Moment(text="  een \t dag\nen meer"), "een dag"),
        (Moment(), ""),
        (Helper(name="Anneke", text="van hiernaast"), "Anneke"),
        (Card(card=CardKind.HARD_TIMES, lines=(Line("Wat helpt?", "thee"),)), ""),
        (Card(card=CardKind.HARD_TIMES, text="Mijn kaart"), "Mijn kaart"),
        (Moment(text="a" * 120), "a" * 120),
        (Moment(text="a" * 121), "a" * 119 + "…"),
    ],
)
def test_a_title_is_the_first_line_or_the_name(
    table: Table, body: Moment | Helper | Card, title: str
) -> None:
    voice = NewMedia(Media.VOICE, "audio/wav", b"RIFF")
    entry = writing.write(table.session, table.client, Content(body, media=(voice,))).entry

    assert row_for(table, entry).title == title


def test_a_row_keeps_when_it_was_begun_and_tells_when_it_changed(table: Table) -> None:
    entry = table.write("eerst")
    table.later(days=2)
    table.revise(entry, "later")

    row = row_for(table, entry)

    assert row.created == datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert row.changed == datetime(2026, 3, 4, 12, tzinfo=UTC)
    assert row.title == "later"


def test_two_versions_side_by_side_show_ours(table: Table, tmp_path: Path) -> None:
    entry = table.write("eerst")
    file = tmp_path / "copy.klantreis"
    keeping.make_copy(table.session, file)
    other = elsewhere(table, file, tmp_path / "other")
    other.revise(entry, "daar")
    keeping.make_copy(other.session, tmp_path / "back.klantreis")
    other.lock()
    table.revise(entry, "hier")
    meeting.merge(table.session, tmp_path / "back.klantreis")

    row = row_for(table, entry)

    assert (row.title, row.is_disputed) == ("hier", True)


def test_an_edited_list_puts_nothing_in_a_row(table: Table) -> None:
    entry = table.write("echt")
    connection = table.session.store.connection
    connection.execute("update entry set kind = 'step'")
    aside = table.write("weg")
    writing.remove(table.session, table.client, aside)
    connection.execute("update entry set state = 'visible'")
    connection.execute(
        "insert into entry (id, kind, owner, state, created_ms, created_count, changed_ms,"
        " changed_count, heads, disputed) values ('x', 'step', 'x', 'visible', 9, 9, 9, 9, 1, 0)"
    )

    assert [row.id for row in rows(table.session, start=0, most=9)] == [entry]
    assert rows(table.session, start=0, most=9, kind=EntryKind.STEP) == ()


def test_only_the_facts_of_the_rows_asked_for_are_read(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        table.write(f"dag {number}")
    asked: list[EntryId] = []
    read = reading.shared_entries

    def noting(session: Session, ids: Iterable[EntryId]) -> tuple[Entry, ...]:
        asked.extend(wanted := tuple(ids))
        return read(session, wanted)

    monkeypatch.setattr("klantreis.services.listing.shared_entries", noting)

    found = rows(table.session, start=20, most=5)

    assert asked == [row.id for row in found]
    assert len(asked) == 5


def test_the_private_entries_are_added_up_anew_when_the_box_changes(table: Table) -> None:
    entry = table.write("eerst", private=True)
    before = reading.private_entries(table.session)
    assert reading.private_entries(table.session) is before

    writing.revise(table.session, table.client, entry, Content(Moment(text="later")))

    assert row_for(table, entry).title == "later"
