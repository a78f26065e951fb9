# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new epoch takes everything along, leaves nothing behind, and never stands half way."""

import random
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.crypto import header as as_bytes
from klantreis.crypto.header import Header
from klantreis.disk import whole_files
from klantreis.domain.ids import JourneyId
from klantreis.domain.problems import CannotWrite, JournalDamaged
from klantreis.storage import bundle, headers
from klantreis.storage.bundle import Place
from klantreis.storage.inspection import inspect
from klantreis.storage.pages import check_pages
from klantreis.storage.rotation import rotate
from klantreis.storage.store import Store
from tests.storage.killing import each_step, killed_after, killed_once
from tests.storage.people import KEY, Copy
from tests.storage.places import Kept, begin_journal, data_key, new_header, place_in, run_apart

NEW_KEY = data_key("new")

_ON_SMALL_DISK = """
import sys
from pathlib import Path
from klantreis.domain.problems import KlantreisError
from klantreis.storage import headers
from tests.storage.places import begin_journal, fill
from tests.storage.test_rotation import NEW_KEY, move
kept, copy = begin_journal(Path(sys.argv[1]), moments=3)
for number in range(100_000):
    try:
        (kept.place.state / f"weight-{number}").write_bytes(bytes(4096))
    except OSError:
        break
try:
    move(kept, copy.store)
except KlantreisError as problem:
    copy.store.connection.execute("pragma cache_size = 0")
    names = sorted(path.name for path in kept.place.bundle.glob("data-*.db"))
    print(type(problem).__name__, names, headers.read(kept.place).epoch, copy.store.counts().facts)
"""


def header_of_two(epoch: int) -> Header:
    return new_header(NEW_KEY, epoch=epoch)


def move(kept: Kept, store: Store) -> tuple[Store, Header]:
    return rotate(kept.place, store, old=kept.header, new_key=NEW_KEY, make_header=header_of_two)


def _opened(place: Place) -> tuple[Store, Header]:
    """The journey as it opens after a crash: whichever epoch counts, its key and all of it fit."""
    found = headers.read(place)
    key = NEW_KEY if found.epoch == 2 else KEY
    assert as_bytes.mac_holds(found, key)
    store = Store.open(bundle.data_of(place, found), key)
    check_pages(store.connection)
    return store, found


def _tidied_after_crash(place: Place) -> int:
    """Open the journey, see that all is there, clear away what was left; which epoch counts."""
    store, found = _opened(place)
    assert store.counts().entries == 12
    store.close()
    bundle.tidy(place, found)
    assert bundle.data_files(place) == [bundle.data_of(place, found)]
    return found.epoch


def _again(template: Path, folder: Path) -> Kept:
    """A fresh copy of the journey in *template*, in the same place each time."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    place = place_in(folder)
    return Kept(place, headers.read(place), KEY)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A closed journey of 12 moments."""
    _, copy = begin_journal(tmp_path / "template", moments=12)
    copy.store.close()
    return tmp_path / "template"


def _rotation(template: Path, folder: Path) -> Callable[[], Callable[[], object]]:
    def begin() -> Callable[[], object]:
        kept = _again(template, folder)

        def work() -> None:
            store = Store.open(bundle.data_of(kept.place, kept.header), KEY)
            store, _ = move(kept, store)
            store.close()

        return work

    return begin


def test_everything_moves_along(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    facts = list(copy.store.every_fact())

    moved, made = move(kept, copy.store)

    assert list(moved.every_fact()) == facts
    assert (made.epoch, made.data) == (2, "data-2.db")
    assert inspect(moved).is_sound
    assert len(moved.search("buurvrouw")) == 5
    assert moved.replica == "1" * 32


def test_the_journal_goes_on_in_the_new_epoch(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)

    moved, _ = move(kept, copy.store)
    Copy(moved).write("daarna kwam de fiets")
    moved.close()

    store, _ = _opened(kept.place)
    assert (len(store.search("fiets")), store.counts().entries) == (1, 6)


def test_the_old_key_the_old_file_and_the_old_header_are_gone(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)

    _, made = move(kept, copy.store)

    assert bundle.data_files(kept.place) == [bundle.data_path(kept.place, 2)]
    for path in (*kept.place.slots, kept.place.third):
        assert as_bytes.read(path.read_bytes()) == made
    with pytest.raises(JournalDamaged):
        Store.open(bundle.data_path(kept.place, 2), KEY)


def test_what_an_interrupted_rotation_left_is_no_hindrance(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    bundle.data_path(kept.place, 2).write_bytes(b"half")

    moved, _ = move(kept, copy.store)

    assert moved.counts().entries == 5


def test_a_header_for_another_epoch_or_journey_is_refused(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)

    for strange in (header_of_two(3), replace(header_of_two(2), jid=JourneyId("e" * 32))):
        with pytest.raises(JournalDamaged):
            rotate(
                kept.place, copy.store, old=kept.header, new_key=NEW_KEY,
                make_header=lambda _, made=strange: made,  # type: ignore[misc]  # bound now
            )  # fmt: skip

    assert headers.read(kept.place) == kept.header
    assert bundle.data_files(kept.place) == [bundle.data_path(kept.place, 1)]
    copy.write("het oude boek doet het nog")


def test_killed_at_any_step_the_old_or_the_new_is_whole(tmp_path: Path, template: Path) -> None:
    folder = tmp_path / "tried"
    epochs: list[int] = []

    def check(_: int) -> None:
        epochs.append(_tidied_after_crash(place_in(folder)))

    killed = each_step(_rotation(template, folder), check)

    assert killed >= 15
    assert epochs == sorted(epochs)
    assert set(epochs) == {1, 2}


def test_killed_at_any_moment_the_old_or_the_new_is_whole(tmp_path: Path, template: Path) -> None:
    folder, chance = tmp_path / "tried", random.Random(1)
    begin = _rotation(template, folder)
    work, before = begin(), time.monotonic()
    work()
    whole_s = time.monotonic() - before
    killed = 0
    while killed < 45:
        if killed_after(chance.uniform(0, whole_s), begin()):
            killed += 1
            assert _tidied_after_crash(place_in(folder)) in (1, 2)


def test_killed_just_when_the_new_epoch_counts_it_is_whole(tmp_path: Path, template: Path) -> None:
    folder, killed = tmp_path / "tried", 0
    place = place_in(folder)
    begin = _rotation(template, folder)

    def new_counts() -> bool:
        return any(as_bytes.read(slot.read_bytes()).epoch == 2 for slot in place.slots)

    while killed < 10:
        if killed_once(new_counts, begin()):
            killed += 1
            assert _tidied_after_crash(place) == 2


def test_when_the_first_header_cannot_be_written_nothing_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, copy = begin_journal(tmp_path)
    _fail_at_write(monkeypatch, 1)

    with pytest.raises(CannotWrite):
        move(kept, copy.store)

    assert headers.read(kept.place) == kept.header
    assert bundle.data_files(kept.place) == [bundle.data_path(kept.place, 1)]
    copy.write("het oude boek doet het nog")


@pytest.mark.parametrize("number", [2, 3])
def test_once_the_first_header_is_there_the_new_epoch_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    kept, copy = begin_journal(tmp_path)
    _fail_at_write(monkeypatch, number)

    moved, made = move(kept, copy.store)

    assert made.epoch == 2
    assert headers.read(kept.place) == made
    assert moved.counts().entries == 5
    monkeypatch.undo()
    bundle.tidy(kept.place, made)
    assert bundle.data_files(kept.place) == [bundle.data_path(kept.place, 2)]


def test_a_full_disk_leaves_the_old_epoch_open(tmp_path: Path) -> None:
    small = f"mount -t tmpfs -o size=640k none {tmp_path}"

    told = run_apart(_ON_SMALL_DISK, tmp_path, mount=small)

    assert told == "OutOfSpace ['data-1.db'] 1 4"


def _fail_at_write(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """From its *number*-th header on the disk refuses; a fake, as no real disk fails on demand."""
    written: list[Path] = []

    def write_whole(path: Path, data: bytes) -> None:
        written.append(path)
        if len(written) >= number:
            raise CannotWrite(errno=5)
        whole_files.write_whole(path, data)

    monkeypatch.setattr(headers, "write_whole", write_whole)
    monkeypatch.setattr(bundle, "write_whole", write_whole)
