# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey in one file: packed, read by anyone, proved by its key, unpacked elsewhere."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.crypto import header
from klantreis.domain.ids import JourneyId, ReplicaId
from klantreis.domain.problems import (
    AlreadyOpen,
    CannotWrite,
    JournalDamaged,
    NewerFormat,
    NotAJourney,
    NotThere,
    NotThisJourney,
)
from klantreis.storage import anchors, bundle, container, generations, headers
from tests.storage.killing import each_step
from tests.storage.places import (
    Kept,
    begin,
    data_key,
    fill,
    new_lock,
    next_epoch,
    place_in,
    run_apart,
    words_in,
)

_PACK = """
import sys
from pathlib import Path
from klantreis.domain.problems import KlantreisError
from klantreis.storage import container, headers
from tests.storage.places import data_key, place_in
place, target = place_in(Path(sys.argv[1])), Path(sys.argv[2]) / "reis.klantreis"
before = target.read_bytes()
try:
    container.pack(place, headers.read(place), data_key(), target)
except KlantreisError as problem:
    names = [path.name for path in target.parent.iterdir()]
    print(type(problem).__name__, names, target.read_bytes() == before)
"""


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return begin(tmp_path / "here")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "reis.klantreis"


def _pack(kept: Kept, target: Path, words: str = "") -> None:
    if words:
        fill(bundle.data_of(kept.place, kept.header), kept.key, words)
    container.pack(kept.place, kept.header, kept.key, target)


def _words(path: Path, folder: Path) -> list[str]:
    with container.open_database(path, folder) as lent:
        return words_in(lent, data_key())


def test_anyone_can_see_that_it_is_whole(kept: Kept, target: Path) -> None:
    _pack(kept, target)

    found = container.examine(target)

    assert found.header == kept.header
    assert found.size == target.stat().st_size
    assert found.database_size == bundle.data_path(kept.place, 1).stat().st_size


def test_only_the_key_tells_who_made_it(kept: Kept, target: Path) -> None:
    _pack(kept, target)

    assert container.mac_holds(target, kept.key)
    assert not container.mac_holds(target, data_key("strange"))


def test_it_holds_the_database_as_it_lies_there_encrypted(kept: Kept, target: Path) -> None:
    _pack(kept, target, "geheimewoorden")

    assert bundle.data_path(kept.place, 1).read_bytes() in target.read_bytes()
    assert b"geheimewoorden" not in target.read_bytes()


def test_unpacked_elsewhere_it_is_the_same_journey(
    kept: Kept, target: Path, tmp_path: Path
) -> None:
    _pack(kept, target, "meer")
    there = place_in(tmp_path / "there")

    made = container.install(target, there)

    assert headers.read(there) == made == kept.header
    assert words_in(bundle.data_of(there, made), kept.key) == ["woorden", "meer"]
    assert there.note.exists()
    for path in (*there.slots, there.third):
        assert header.read(path.read_bytes()) == made


def test_a_place_that_holds_a_journey_is_not_written_over(
    kept: Kept, target: Path, tmp_path: Path
) -> None:
    _pack(kept, target)
    other = begin(tmp_path / "there", jid=JourneyId("e" * 32))

    with pytest.raises(CannotWrite):
        container.install(target, other.place)

    assert headers.read(other.place) == other.header


def test_installing_in_a_cleared_place_forgets_what_was_there(kept: Kept, target: Path) -> None:
    _pack(kept, target)
    anchors.remember(kept.place, {ReplicaId("9" * 32): (7, "f" * 64)})  # type: ignore[dict-item]
    newer = headers.write(kept.place, kept.header, kept.key)
    bundle.remove_database(bundle.data_path(kept.place, 1))

    made = container.install(target, kept.place)

    assert made.gen < newer.gen
    assert headers.read(kept.place) == made
    anchors.check(kept.place, lambda replica, seq: None)


def test_killed_at_any_step_of_installing_it_can_be_done_again(
    kept: Kept, target: Path, tmp_path: Path
) -> None:
    _pack(kept, target)
    there = place_in(tmp_path / "there")

    def check(_: int) -> None:
        if bundle.data_files(there):
            assert headers.read(there) == kept.header
            assert words_in(bundle.data_path(there, 1), kept.key) == ["woorden"]

    killed = each_step(
        lambda: lambda: bundle.data_files(there) or container.install(target, there), check
    )

    assert killed >= 15
    assert headers.read(there) == kept.header


def test_three_generations_stay(kept: Kept, target: Path, tmp_path: Path) -> None:
    for words in ("een", "twee", "drie", "vier"):
        _pack(kept, target, words)

    names = {path.name: len(_words(path, tmp_path)) for path in target.parent.iterdir()}
    assert names == {"reis.klantreis": 5, "reis.1.klantreis": 4, "reis.2.klantreis": 3}


def test_on_a_stick_without_second_names_three_generations_stay_too(
    kept: Kept, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    for words in ("een", "twee", "drie", "vier"):
        _pack(kept, target, words)

    names = {path.name: len(_words(path, tmp_path)) for path in target.parent.iterdir()}
    assert names == {"reis.klantreis": 5, "reis.1.klantreis": 4, "reis.2.klantreis": 3}


def test_killed_at_any_step_of_packing_a_whole_copy_stays(kept: Kept, target: Path) -> None:
    _pack(kept, target)
    _pack(kept, target)

    def check(_: int) -> None:
        assert container.examine(target).header == kept.header
        assert any(map(container.is_whole, generations.of(target)[1:]))

    killed = each_step(lambda: lambda: _pack(kept, target), check)

    assert killed >= 8
    assert sorted(path.name for path in target.parent.iterdir()) == [
        "reis.1.klantreis", "reis.2.klantreis", "reis.klantreis",
    ]  # fmt: skip


def test_a_damaged_copy_is_put_aside_and_drives_out_no_good_one(
    kept: Kept, target: Path, tmp_path: Path
) -> None:
    for words in ("een", "twee", "drie"):
        _pack(kept, target, words)
    target.write_bytes(target.read_bytes()[:-100])

    _pack(kept, target, "vier")

    sizes = {path.name: len(_words(path, tmp_path)) for path in target.parent.glob("reis.?.k*")}
    assert sizes == {"reis.1.klantreis": 3, "reis.2.klantreis": 2}
    assert target.with_name("reis.stuk-1.klantreis").exists()
    assert len(_words(target, tmp_path)) == 5


def test_the_newest_whole_generation_is_found(kept: Kept, target: Path) -> None:
    _pack(kept, target)
    _pack(kept, target)
    target.write_bytes(b"")
    assert container.newest(target) == target.with_name("reis.1.klantreis")

    target.with_name("reis.1.klantreis").unlink()
    with pytest.raises(JournalDamaged):
        container.newest(target)


def test_a_strange_file_is_never_written_over(kept: Kept, target: Path, tmp_path: Path) -> None:
    other = begin(tmp_path / "other", jid=JourneyId("e" * 32))
    _pack(other, target)
    strangers = (
        (target.read_bytes(), NotThisJourney),
        (b"KLANTREIS2\nwhatever comes then", NewerFormat),
        (b"my own letter to the council", NotAJourney),
    )

    for data, problem in strangers:
        target.write_bytes(data)
        with pytest.raises(problem):
            _pack(kept, target)
        assert target.read_bytes() == data
        assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_what_an_interrupted_packing_left_goes_with_the_next(kept: Kept, target: Path) -> None:
    (target.parent / ".reis.klantreis.x1.part").touch()

    _pack(kept, target)

    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_database_in_the_middle_of_writing_is_not_packed(kept: Kept, target: Path) -> None:
    (kept.place.bundle / "data-1.db-journal").write_bytes(b"half a transaction")

    with pytest.raises(AlreadyOpen):
        _pack(kept, target)

    assert not target.exists()


def test_a_full_stick_keeps_the_copy_that_was_there(
    kept: Kept, target: Path, tmp_path: Path
) -> None:
    _pack(kept, target)
    stick = tmp_path / "full"
    stick.mkdir()
    small = f"mount -t tmpfs -o size=20k none {stick}\ncp {target} {stick}"

    told = run_apart(_PACK, tmp_path / "here", stick, mount=small)

    assert told == "OutOfSpace ['reis.klantreis'] True"


def test_a_read_only_stick_is_said_to_be_so(kept: Kept, target: Path, tmp_path: Path) -> None:
    _pack(kept, target)
    stick = target.parent
    read_only = f"mount --bind {stick} {stick}\nmount -o remount,bind,ro {stick}"

    told = run_apart(_PACK, tmp_path / "here", stick, mount=read_only)

    assert told == "CannotWrite ['reis.klantreis'] True"


def test_a_lent_database_goes_again(kept: Kept, target: Path, tmp_path: Path) -> None:
    _pack(kept, target)
    folder = tmp_path / "lent"
    folder.mkdir()

    with container.open_database(target, folder) as lent:
        assert lent.stat().st_mode & 0o077 == 0
        assert words_in(lent, kept.key) == ["woorden"]

    assert list(folder.iterdir()) == []


def test_what_a_killed_process_borrowed_can_be_removed(tmp_path: Path) -> None:
    (tmp_path / ".lent-x1").mkdir()
    (tmp_path / ".lent-x1" / "data-1.db").touch()
    (tmp_path / "other").touch()

    container.remove_lent(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["other"]


def test_another_header_for_the_same_database(kept: Kept, target: Path, tmp_path: Path) -> None:
    _pack(kept, target)
    locked = replace(kept.header, gen=9, locks=(new_lock("appel fiets kaas molen"),))

    container.rehead(target, locked, kept.key)

    found = container.examine(target).header
    assert (found.gen, found.locks) == (9, locked.locks)
    assert header.mac_holds(found, kept.key)
    assert container.mac_holds(target, kept.key)
    assert _words(target, tmp_path) == ["woorden"]
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_header_that_does_not_belong_is_refused(kept: Kept, target: Path) -> None:
    _pack(kept, target)
    before = target.read_bytes()
    later, new_key = next_epoch(kept)

    with pytest.raises(NotThisJourney):
        container.rehead(target, replace(kept.header, jid=JourneyId("e" * 32)), kept.key)
    with pytest.raises(JournalDamaged):
        container.rehead(target, kept.header, new_key)
    with pytest.raises(JournalDamaged):
        container.rehead(target, later, kept.key)

    assert target.read_bytes() == before


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        container.examine(tmp_path / "none.klantreis")
