# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days with something in them: by the day that was picked, else by when it was begun, here."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from klantreis.domain.entries import Consultation, EntryKind, Media, Moment
from klantreis.services import writing
from klantreis.services.calendar import Day, days, on_day
from klantreis.services.writing import Content, NewMedia
from tests.services.table import Table, sit


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table in Breda."""
    made = sit(tmp_path)
    made.session.parts = replace(made.session.parts, zone=ZoneInfo("Europe/Amsterdam"))
    return made


def test_a_month_shows_its_days_with_kinds_and_media(table: Table) -> None:
    voice = NewMedia(Media.VOICE, "audio/wav", b"RIFF")
    writing.write(table.session, table.client, Content(Moment(), media=(voice,)))
    table.write(Moment(text="nog iets"), private=True)
    table.later(days=1)
    table.write(Consultation(text="over mij"))

    assert days(table.session, 2026, 3) == {
        date(2026, 3, 2): Day({EntryKind.MOMENT: 2}, {Media.VOICE: 1}),
        date(2026, 3, 3): Day({EntryKind.CONSULTATION: 1}, {}),
    }
    assert days(table.session, 2026, 4) == {}


def test_a_night_belongs_to_the_day_it_was_here(table: Table) -> None:
    table.clock.set(datetime(2026, 3, 31, 22, 30, tzinfo=UTC))
    table.write("na middernacht")

    assert list(days(table.session, 2026, 4)) == [date(2026, 4, 1)]
    assert days(table.session, 2026, 3) == {}


@pytest.mark.parametrize("on", ["2025-12-24", "2025-12-24T18:30:00+01:00"])
@pytest.mark.parametrize("is_private", [False, True])
def test_a_day_that_was_picked_goes_before_the_day_of_writing(
    table: Table, on: str, *, is_private: bool
) -> None:
    table.write(Moment(text="kerst", on=on), private=is_private)

    assert list(days(table.session, 2025, 12)) == [date(2025, 12, 24)]
    assert days(table.session, 2026, 3) == {}
    assert [row.title for row in on_day(table.session, date(2025, 12, 24))] == ["kerst"]
    assert on_day(table.session, date(2026, 3, 2)) == ()


def test_own_words_for_a_day_leave_the_entry_on_the_day_of_writing(table: Table) -> None:
    table.write(Moment(text="lang geleden", on="in 2025, rond kerst"))

    assert list(days(table.session, 2026, 3)) == [date(2026, 3, 2)]
    assert days(table.session, 2025, 12) == {}


def test_a_day_lists_newest_first_and_leaves_out_what_was_put_aside(table: Table) -> None:
    for number in range(3):
        table.later(minutes=1)
        table.write(f"moment {number}")
    writing.remove(table.session, table.client, table.write("weg"))

    titles = [row.title for row in on_day(table.session, date(2026, 3, 2))]

    assert titles == ["moment 2", "moment 1", "moment 0"]
