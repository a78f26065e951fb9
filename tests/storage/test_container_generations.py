# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Packed over and over, on a stick that fails: an earlier copy stays, so does a strange file."""

import os
from pathlib import Path

import pytest

from klantreis.domain.ids import JourneyId
from klantreis.domain.problems import (
    JournalDamaged,
    NewerFormat,
    NotAJourney,
    NotThisJourney,
)
from klantreis.storage import bundle, container, generations
from tests.storage.killing import each_step
from tests.storage.places import (
    Kept,
    begin,
    data_key,
    fill,
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
