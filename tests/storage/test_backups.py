# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups that are proved to open, and that thin out without ever losing the last good one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.problems import JournalDamaged, OutOfSpace
from klantreis.storage import backups, bundle, container, headers
from tests.storage.people import Copy
from tests.storage.places import Kept, begin_journal, data_key, run_apart

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
_TIMES = st.lists(
    st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1)).map(  # noqa: DTZ001
        lambda time: time.replace(tzinfo=UTC)
    ),
    max_size=120,
)

_BACKUP_IN_FULL = """
import sys
from pathlib import Path
from klantreis.domain.problems import KlantreisError
from klantreis.storage import backups, headers
from tests.storage.people import KEY
from tests.storage.places import place_in
from tests.storage.test_backups import NOON
place, folder = place_in(Path(sys.argv[1])), Path(sys.argv[2])
try:
    backups.make(place, headers.read(place), KEY, folder, NOON)
except KlantreisError as problem:
    print(type(problem).__name__, list(folder.iterdir()))
"""


@pytest.fixture
def journal(tmp_path: Path) -> tuple[Kept, Copy]:
    return begin_journal(tmp_path / "here")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def _make(kept: Kept, folder: Path, at: datetime = NOON) -> Path:
    return backups.make(kept.place, kept.header, kept.key, folder, at)


def test_a_backup_is_a_container_that_tells_when(journal: tuple[Kept, Copy], folder: Path) -> None:
    kept, _ = journal

    path = _make(kept, folder)

    assert path.name == f"20260302T120000Z-g{kept.header.gen}.klantreis"
    assert container.mac_holds(path, kept.key)
    assert [path] == list(folder.iterdir())
    assert folder.stat().st_mode & 0o077 == 0


def test_two_in_one_second_both_stay(journal: tuple[Kept, Copy], folder: Path) -> None:
    kept, copy = journal

    first = _make(kept, folder)
    copy.write("nog iets")
    second = _make(kept, folder)

    assert first != second
    assert backups.newest(folder) == second


def test_a_journal_that_does_not_open_is_no_backup(
    journal: tuple[Kept, Copy], folder: Path
) -> None:
    kept, copy = journal
    copy.store.close()
    path = bundle.data_path(kept.place, 1)
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)

    with pytest.raises(JournalDamaged):
        _make(kept, folder)

    assert list(folder.iterdir()) == []


def test_a_journal_that_lacks_what_its_header_knows_is_no_backup(
    journal: tuple[Kept, Copy], folder: Path
) -> None:
    kept, copy = journal
    path = bundle.data_path(kept.place, 1)
    older = path.read_bytes()
    copy.write("nog iets")
    ahead = replace(kept.header, log=copy.store.heads())
    newer = headers.write(kept.place, ahead, kept.key)
    copy.store.close()
    path.write_bytes(older)

    with pytest.raises(JournalDamaged) as told:
        backups.make(kept.place, newer, kept.key, folder, NOON)

    assert told.value.values["what"] == "heads"
    assert list(folder.iterdir()) == []


def test_a_full_disk_is_said_to_be_so_and_nothing_is_left(
    journal: tuple[Kept, Copy], folder: Path, tmp_path: Path
) -> None:
    folder.mkdir()
    small = f"mount -t tmpfs -o size=64k none {folder}"

    told = run_apart(_BACKUP_IN_FULL, tmp_path / "here", folder, mount=small)

    assert told == f"{OutOfSpace.__name__} []"


def test_the_newest_that_is_whole_is_found(journal: tuple[Kept, Copy], folder: Path) -> None:
    kept, _ = journal
    assert backups.newest(folder) is None
    good = _make(kept, folder)
    for hours, damage in ((1, b""), (2, b"KLANTREIS1\n"), (3, b"KLANTREIS9\n" + bytes(99))):
        _make(kept, folder, NOON + hours * HOUR).write_bytes(damage)
    (folder / "holiday.klantreis").write_bytes(good.read_bytes())

    assert backups.newest(folder) == good
    assert len(list(folder.iterdir())) == 5


def test_a_rehearsal_restores_counts_and_leaves_nothing(
    journal: tuple[Kept, Copy], folder: Path, tmp_path: Path
) -> None:
    kept, copy = journal
    path = _make(kept, folder)
    copy.write("na de kopie")

    found = backups.rehearse(path, kept.key, tmp_path / "stage")

    assert (found.facts, found.generation) == (6, kept.header.gen)
    assert [seq for seq, _ in found.heads.values()] == [6]
    assert list((tmp_path / "stage").iterdir()) == []


def test_a_rehearsal_with_another_key_fails(
    journal: tuple[Kept, Copy], folder: Path, tmp_path: Path
) -> None:
    kept, _ = journal
    path = _make(kept, folder)

    with pytest.raises(JournalDamaged):
        backups.rehearse(path, data_key("strange"), tmp_path / "stage")


def test_pruning_removes_what_is_let_go(journal: tuple[Kept, Copy], folder: Path) -> None:
    kept, _ = journal
    whole = _make(kept, folder).read_bytes()
    for hours in range(1, 60):
        name = (NOON + hours * HOUR).strftime("%Y%m%dT%H%M%SZ-g1.klantreis")
        (folder / name).write_bytes(whole)
    (folder / "holiday.klantreis").touch()

    gone = backups.prune(folder, NOON + 60 * HOUR)

    # Ten last; of three days the last of each is one of those for the last day alone.
    assert len(gone) == 60 - 12
    assert len(list(folder.glob("2*.klantreis"))) == 12
    assert (folder / "holiday.klantreis").exists()


def test_pruning_never_takes_the_last_good_one(journal: tuple[Kept, Copy], folder: Path) -> None:
    kept, _ = journal
    good = _make(kept, folder)
    for minutes in range(1, 40):
        name = (NOON + minutes * HOUR / 60).strftime("%Y%m%dT%H%M%SZ-g1.klantreis")
        (folder / name).touch()

    backups.prune(folder, NOON + HOUR)

    assert backups.newest(folder) == good


def test_a_year_of_hourly_backups_becomes_few() -> None:
    times = [NOON - hours * HOUR for hours in range(24 * 500)]

    kept = backups.keep(times, NOON)

    # Six of the days, six of the weeks and ten of the months are not yet among those before.
    assert len(kept) == 10 + 6 + 6 + 10
    assert sorted(times, reverse=True)[:10] == sorted(kept, reverse=True)[:10]
    assert (NOON - min(kept)).days > 300


@given(times=_TIMES)
def test_what_is_kept_is_bounded_and_holds_the_last(times: list[datetime]) -> None:
    kept = backups.keep(times, NOON)

    past = sorted({time for time in times if time <= NOON}, reverse=True)
    assert kept <= set(times)
    assert set(past[:10]) <= kept
    assert len([time for time in kept if time <= NOON]) <= 10 + 7 + 8 + 12
    assert len([time for time in kept if time > NOON]) <= 10


@given(times=_TIMES)
def test_of_each_period_the_last_is_kept(times: list[datetime]) -> None:
    kept = backups.keep(times, NOON)

    past = sorted({time for time in times if time <= NOON}, reverse=True)
    for shape, most in (("%Y-%m-%d", 7), ("%G-%V", 8), ("%Y-%m", 12)):
        periods = list(dict.fromkeys(time.strftime(shape) for time in past))
        for period in periods[:most]:
            last = next(time for time in past if time.strftime(shape) == period)
            assert last in kept


@given(times=_TIMES)
def test_keeping_twice_is_keeping_once(times: list[datetime]) -> None:
    kept = backups.keep(times, NOON)

    assert backups.keep(kept, NOON) == kept
