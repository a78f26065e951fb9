# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A file is what it was or what it should be, whatever happens while it is written."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from klantreis.disk.whole_files import chunks, opened, remove_unfinished, write_whole
from klantreis.domain.problems import CannotWrite, JournalDamaged, NotAJourney, NotThere
from tests.storage.killing import each_step, killed_after
from tests.storage.places import run_apart

_ATTEMPT = """
import sys
from pathlib import Path
from klantreis.domain.problems import KlantreisError
from klantreis.disk.whole_files import write_whole
folder = Path(sys.argv[1])
try:
    write_whole(folder / "file", b"new" * 500_000)
except KlantreisError as problem:
    print(type(problem).__name__, (folder / "file").read_bytes(), len(list(folder.iterdir())))
"""


def test_what_is_written_is_there_for_its_owner_only(tmp_path: Path) -> None:
    write_whole(tmp_path / "file", b"first")
    write_whole(tmp_path / "file", [b"one ", b"two"])

    assert (tmp_path / "file").read_bytes() == b"one two"
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    small = f"mount -t tmpfs -o size=512k none {tmp_path}\nprintf old > {tmp_path}/file"

    assert run_apart(_ATTEMPT, tmp_path, mount=small) == "OutOfSpace b'old' 1"


def test_a_place_that_may_not_be_written_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    read_only = f"mount --bind {tmp_path} {tmp_path}\nmount -o remount,bind,ro {tmp_path}"

    assert run_apart(_ATTEMPT, tmp_path, mount=read_only) == "CannotWrite b'old' 1"


def test_a_medium_that_keeps_other_bytes_is_found_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")

    def spoilt() -> Iterator[bytes]:
        yield b"first"
        (beside,) = tmp_path.glob(".file.*")
        with beside.open("r+b") as file:
            file.write(b"W")
        yield b"second"

    with pytest.raises(CannotWrite) as told:
        write_whole(tmp_path / "file", spoilt())

    assert told.value.values == {"what": "read-back"}
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_a_source_that_breaks_off_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")

    def broken() -> Iterator[bytes]:
        yield b"new"
        raise JournalDamaged(what="sha256")

    with pytest.raises(JournalDamaged):
        write_whole(tmp_path / "file", broken())

    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_the_last_look_may_still_refuse(tmp_path: Path) -> None:
    def refuse(finished: Path) -> None:
        raise CannotWrite(what=finished.read_bytes().decode())

    with pytest.raises(CannotWrite) as told:
        write_whole(tmp_path / "file", b"new", before_rename=refuse)

    assert told.value.values == {"what": "new"}
    assert list(tmp_path.iterdir()) == []


def test_killed_at_any_step_the_file_is_old_or_new(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    seen = set()

    def check(_: int) -> None:
        seen.add(path.read_bytes())

    killed = each_step(lambda: lambda: write_whole(path, b"new"), check)

    assert killed >= 3
    assert seen == {b"old", b"new"}


def test_killed_at_any_moment_the_file_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"0" * 300_000)

    def write_on() -> None:
        while True:
            for digit in b"0123456789":
                write_whole(path, bytes([digit]) * 300_000)

    for number in range(20):
        assert killed_after(0.005 + number / 1000, write_on)
        data = path.read_bytes()
        assert (len(data), len(set(data))) == (300_000, 1)

    remove_unfinished(tmp_path)
    assert [left.name for left in tmp_path.iterdir()] == ["file"]


def test_only_what_was_left_of_the_named_file_is_removed(tmp_path: Path) -> None:
    for name in (".a.x1y2.part", ".b.x1y2.part", "a", "c.part"):
        (tmp_path / name).touch()

    remove_unfinished(tmp_path, of="a")

    assert sorted(os.listdir(tmp_path)) == [".b.x1y2.part", "a", "c.part"]


def test_what_cannot_be_read_has_a_name(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        list(chunks(tmp_path / "none"))
    with pytest.raises(NotAJourney), opened(tmp_path):
        raise AssertionError
    with pytest.raises(JournalDamaged), opened(Path("/proc/self/mem")) as file:
        file.read(1)


def test_no_error_carries_a_path(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as told:
        write_whole(tmp_path / "nobody" / "file", b"new")

    assert "nobody" not in f"{told.value!r} {told.value.values} {told.value.__cause__!r}"
