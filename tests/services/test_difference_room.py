# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The room *wat het scheelt*: off, there is no trace of it; on by the client's own words."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from klantreis.domain.choosing import Sheet, overview
from klantreis.domain.entries import Difference, EntryKind, Moment, Spent
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import BadFormat, NotYours
from klantreis.services import (
    calendar,
    evidence,
    hours,
    listing,
    looking,
    printing,
    private,
    proposing,
    reading,
    settings,
    settling,
    writing,
)
from klantreis.services.proposing import Answer
from klantreis.services.writing import Content
from tests.services.table import Table, sit

STORY = Difference(text="kruidnagel", going_on="Ruzie om geluid.")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    made = sit(tmp_path / "home")
    for number in range(3):
        made.write(f"dag {number}")
    return made


def test_off_there_is_no_trace_of_it(table: Table) -> None:
    entry = table.write(STORY)
    before = _everywhere(table)

    settings.set_difference(table.session, shown=False)

    assert {entry in found for found in before} == {True}
    assert {entry in found for found in _everywhere(table)} == {False}
    assert listing.count(table.session) == 3
    assert listing.count(table.session, kind=EntryKind.DIFFERENCE) == 0
    assert evidence.offered(table.session) == ()
    assert "kruidnagel" not in table.texts()


def test_put_aside_it_leaves_no_trace_either(table: Table) -> None:
    entry = table.write(STORY)
    writing.remove(table.session, table.client, entry)
    assert [row.id for row in listing.aside(table.session)] == [entry]

    settings.set_difference(table.session, shown=False)

    assert listing.aside(table.session) == ()


def test_on_again_everything_is_there(table: Table) -> None:
    entry = table.write(STORY)
    settings.set_difference(table.session, shown=False)

    settings.set_difference(table.session, shown=True)

    assert {entry in found for found in _everywhere(table)} == {True}


def test_who_leaves_takes_it_along_also_while_it_is_off(table: Table) -> None:
    table.write(STORY)
    settings.set_difference(table.session, shown=False)

    assert b"kruidnagel" in _unzipped(printing.make_exit_copy(table.session))


def test_the_clients_own_words_switch_it_on(table: Table) -> None:
    assert not reading.is_difference_shown(table.session)

    table.write(STORY)

    assert reading.is_difference_shown(table.session)


@pytest.mark.parametrize(
    ("said", "is_on"), [(Answer.ACCEPT, True), (Answer.REWORD, True), (Answer.REFUSE, False)]
)
def test_taking_in_what_a_worker_proposed_does_so_too(
    table: Table, said: Answer, *, is_on: bool
) -> None:
    ad = table.invite("Ad")
    waiting = proposing.propose(table.session, ad, Content(STORY)).entry
    assert not reading.is_difference_shown(table.session)

    proposing.answer(table.session, waiting, said, text="in eigen woorden")

    assert reading.is_difference_shown(table.session) is is_on


def test_what_is_only_mine_switches_nothing_on_and_is_mine_to_see(table: Table) -> None:
    entry = table.write(STORY, private=True)

    assert not reading.is_difference_shown(table.session)
    assert entry in {one.id for one in reading.entries(table.session)}

    private.make_shared(table.session, entry)
    assert reading.is_difference_shown(table.session)


def test_pages_of_a_long_list_leave_it_out_and_miss_nothing(table: Table) -> None:
    for number in range(20):
        table.write(STORY if number % 3 else Moment(text=f"moment {number}"))
    settings.set_difference(table.session, shown=False)

    pages = [listing.rows(table.session, start=start, most=4) for start in range(0, 12, 4)]

    ids = [row.id for page in pages for row in page]
    assert len(ids) == len(set(ids)) == listing.count(table.session) == 10
    assert {row.kind for page in pages for row in page} == {EntryKind.MOMENT}


def test_nobody_disputes_what_is_not_there(table: Table) -> None:
    table.write(STORY)
    settings.set_difference(table.session, shown=False)

    assert settling.disputed(table.session) == ()


def test_a_worker_keeps_own_hours_and_the_client_sees_them(table: Table) -> None:
    ad, bo = table.invite("Ad"), table.invite("Bo")
    first = hours.spend(table.session, ad, Spent("2026-03-01", 90))
    (entry,) = first.entries
    hours.spend(table.session, ad, Spent("2026-03-02", 30), about=entry)

    (kept,) = hours.hours(table.session)

    assert (kept.name, kept.minutes, len(kept.spent)) == ("Ad", 120, 2)
    for who in (bo, table.client):
        with pytest.raises(NotYours):
            hours.spend(table.session, who, Spent("2026-03-02", 30), about=entry)


@pytest.mark.parametrize(
    "spent",
    [Spent("gisteren", 30), Spent("", 30), Spent("2026-03-01", 0), Spent("2026-03-01", 1441)],
)
def test_hours_are_of_a_day_and_no_longer_than_one(table: Table, spent: Spent) -> None:
    ad = table.invite("Ad")

    with pytest.raises(BadFormat):
        hours.spend(table.session, ad, spent)


def _everywhere(table: Table) -> list[set[EntryId]]:
    """Every place where an entry shows, with the entries that show there."""
    session, at = table.session, table.parts.clock.now()
    last = looking.last_words(session)
    sheet = overview(reading.journey(session), Sheet.OVERVIEW, at)
    day = date(2026, 3, 2)
    return [
        {one.id for one in reading.entries(session)},
        {one.id for one in reading.entries(session, kind=EntryKind.DIFFERENCE)},
        set(reading.journey(session).entries),
        set(reading.search(session, "kruidnagel")),
        {row.id for row in listing.rows(session, start=0, most=99)},
        {row.id for row in listing.rows(session, start=0, most=9, kind=EntryKind.DIFFERENCE)},
        {row.id for row in calendar.on_day(session, day)},
        {one.id for one in sheet.entries},
        {one for one, _ in sheet.titles},
        {last.entry} if last else set(),
    ]


def _unzipped(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())
