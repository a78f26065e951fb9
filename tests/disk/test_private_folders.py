# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files and folders keep to their owner, no reader finds a part, and a bad disk has a name."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from klantreis.disk.whole_files import make_private, write_whole
from klantreis.domain.problems import CannotWrite

SOURCE = Path(__file__).resolve().parents[2] / "src"
CHILD = Path(__file__).with_name("disk_child.py")


def test_a_reader_never_finds_a_part(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    wholes = [bytes([number]) * 200_000 for number in range(60)]
    write_whole(path, wholes[0])
    read: list[bytes] = []
    is_done = threading.Event()

    def look() -> None:
        while not is_done.is_set():
            read.append(path.read_bytes())

    reader = threading.Thread(target=look)
    reader.start()
    for whole in wholes:
        write_whole(path, whole)
    is_done.set()
    reader.join()

    assert read
    assert all(one in wholes for one in set(read))


def test_a_folder_that_is_not_there_is_a_problem_by_name(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "nowhere" / "kept", b"bytes")


def test_a_folder_is_closed_to_others_even_when_it_was_open(tmp_path: Path) -> None:
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o755)

    make_private(tmp_path / "open")
    make_private(tmp_path / "new" / "below")

    assert stat.S_IMODE((tmp_path / "open").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "new" / "below").stat().st_mode) == 0o700


def test_a_file_where_a_folder_should_be_is_a_problem_by_name(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(CannotWrite):
        make_private(tmp_path / "file")


def test_a_full_disk_is_told_and_the_old_bytes_stay(tmp_path: Path) -> None:
    assert _on_a_disk(tmp_path, "full", "size=64k") == ["OutOfSpace", "the old bytes 1"]


def test_a_disk_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    assert _on_a_disk(tmp_path, "closed", "ro") == ["CannotWrite"] * 4


def _on_a_disk(place: Path, scene: str, options: str) -> list[str]:
    """What the scene tells on a disk in memory that only the scene sees."""
    mount = 'mount -t tmpfs -o "$1" none "$2" && shift 2 && exec "$@"'
    play = [str(place), sys.executable, str(CHILD), scene, str(place)]
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", mount, "sh", options, *play],
        env=os.environ | {"PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()
