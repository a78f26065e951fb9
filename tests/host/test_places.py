# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Own folders and sticks are found, only what is sought is shown, and nothing is overwritten."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from platformdirs import PlatformDirs

from klantreis.domain.problems import CannotWrite, NotThere
from klantreis.host import places
from klantreis.host.places import (
    Place,
    PlaceKind,
    files_in,
    find_places,
    free_name,
    free_path,
    places_here,
    save,
)
from klantreis.host.sticks import Stick, linux_sticks, mac_sticks

SUFFIXES = frozenset({".jpg", ".png"})


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """Not below /dev, where no stick ever is: the other tests may have their folders there."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


def stick_at(path: Path) -> Place:
    path.mkdir(exist_ok=True)
    return Place(PlaceKind.STICK, path.name, path, path.stat().st_dev)


def test_the_own_folders_that_are_there_come_first_and_then_the_sticks(
    home: Path, tmp_path: Path
) -> None:
    for name in ("Documents", "Pictures"):
        (home / name).mkdir()

    found = find_places(PlatformDirs(), lambda: (Stick("FOTOS", tmp_path, 7),))

    assert found == (
        Place(PlaceKind.DOCUMENTS, "", home / "Documents"),
        Place(PlaceKind.PICTURES, "", home / "Pictures"),
        Place(PlaceKind.STICK, "FOTOS", tmp_path, 7),
    )


def test_own_names_of_folders_are_followed_and_a_folder_comes_once(home: Path) -> None:
    (home / "Bureaublad").mkdir()
    (home / ".config/user-dirs.dirs").write_text(
        'XDG_DESKTOP_DIR="$HOME/Bureaublad"\nXDG_DOCUMENTS_DIR="$HOME/Bureaublad"\n'
        'XDG_DOWNLOAD_DIR="$HOME"\n'
    )

    found = find_places(PlatformDirs(), tuple)

    assert found == (Place(PlaceKind.DOCUMENTS, "", home / "Bureaublad"),)


def test_without_any_own_folder_there_is_still_one_place(home: Path) -> None:
    assert find_places(PlatformDirs(), tuple) == (Place(PlaceKind.HOME, "", home),)


def test_the_real_places_of_this_computer_are_folders(home: Path) -> None:
    assert all(place.path.is_dir() for place in places_here())


def test_linux_tells_of_sticks_by_where_they_are_and_by_what_they_are(tmp_path: Path) -> None:
    desktop, plain = tmp_path / "STICK VAN MIJ", tmp_path / "los"
    for folder in (desktop, plain):
        folder.mkdir()
    devices = tmp_path / "devices"
    (devices / "8:33").mkdir(parents=True)
    (devices / "8:33/removable").write_text("1\n")
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "23 22 0:5 / /proc rw - proc proc rw\n"
        "24 22 8:33 / /boot/efi rw - vfat /dev/sdc1 rw\n"
        f"25 22 8:33 / {str(desktop).replace(' ', chr(92) + '040')} rw - vfat /dev/sdc1 rw\n"
        f"26 22 8:1 / {plain} rw - ext4 /dev/sda1 rw\n"
        f"27 22 0:60 / {plain} rw - nfs4 server:/share rw\n"
        "28 22 8:33 / /media/toos/GONE rw - vfat /dev/sdc1 rw\n"
        "half a line\n"
    )

    found = linux_sticks(mounts, devices)

    assert found == (Stick("STICK VAN MIJ", desktop, desktop.stat().st_dev),)


def test_a_part_of_a_removable_disk_is_removable(tmp_path: Path) -> None:
    disk, folder = tmp_path / "block/sdb", tmp_path / "stick"
    for one in (disk / "sdb1", folder, tmp_path / "dev"):
        one.mkdir(parents=True)
    (disk / "removable").write_text("1\n")
    (tmp_path / "dev/8:17").symlink_to(disk / "sdb1")
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"25 22 8:17 / {folder} rw - vfat /dev/sdb1 rw\n")

    assert [one.label for one in linux_sticks(mounts, tmp_path / "dev")] == ["stick"]


def test_a_computer_that_tells_nothing_has_no_sticks(tmp_path: Path) -> None:
    assert linux_sticks(tmp_path / "nothing", tmp_path) == ()
    assert mac_sticks(tmp_path / "nothing", tmp_path) == ()


def test_on_a_mac_the_disk_of_the_computer_is_no_stick(tmp_path: Path) -> None:
    volumes = tmp_path / "Volumes"
    (volumes / "Macintosh HD").mkdir(parents=True)

    assert mac_sticks(volumes, tmp_path) == ()
    assert [one.label for one in mac_sticks(volumes, Path("/proc"))] == ["Macintosh HD"]


def test_only_what_is_sought_is_shown_folders_by_name_and_files_newest_first(
    tmp_path: Path,
) -> None:
    for name in ("zee", "Bos", ".verborgen", "System Volume Information"):
        (tmp_path / name).mkdir()
    for number, name in enumerate(("oud.jpg", "nieuw.PNG", ".weg.jpg", "brief.txt", "~$x.jpg")):
        (tmp_path / name).write_bytes(b"x" * number)
        os.utime(tmp_path / name, (1_772_000_000 + number, 1_772_000_000 + number))
    (tmp_path / "link.jpg").symlink_to(tmp_path / "nergens")

    cards = files_in(tmp_path, SUFFIXES)

    assert [(one.name, one.is_folder) for one in cards] == [
        ("Bos", True), ("zee", True), ("nieuw.PNG", False), ("oud.jpg", False),
    ]  # fmt: skip
    assert cards[2].size_bytes == 1
    assert cards[2].changed == datetime.fromtimestamp(1_772_000_001, UTC)
    assert "brief.txt" in [one.name for one in files_in(tmp_path, ())]


def test_a_place_that_is_gone_is_named(tmp_path: Path) -> None:
    stick = stick_at(tmp_path / "stick")
    shutil.rmtree(stick.path)

    for ask in (files_in, lambda place, _: free_path(place, "a.pdf")):
        with pytest.raises(NotThere):
            ask(stick, ())
    with pytest.raises(NotThere):
        save(b"x", stick, "a.pdf")


def test_nothing_goes_to_the_empty_folder_where_a_stick_was(tmp_path: Path) -> None:
    folder = stick_at(tmp_path / "stick").path
    other = Place(PlaceKind.STICK, "stick", folder, folder.stat().st_dev + 1)

    with pytest.raises(NotThere):
        save(b"x", other, "a.pdf")
    with pytest.raises(NotThere):
        files_in(other, ())

    assert list(folder.iterdir()) == []


def test_what_is_saved_overwrites_nothing(tmp_path: Path) -> None:
    stick = stick_at(tmp_path / "stick")
    (stick.path / "Mijn Overzicht.PDF").write_bytes(b"of somebody else")

    saved = [save(data, stick, "mijn overzicht.pdf") for data in (b"one", b"two")]

    assert [path.name for path in saved] == ["mijn overzicht 2.pdf", "mijn overzicht 3.pdf"]
    assert [path.read_bytes() for path in saved] == [b"one", b"two"]
    assert (stick.path / "Mijn Overzicht.PDF").read_bytes() == b"of somebody else"
    assert saved[0].stat().st_mode & 0o077 == 0


def test_a_file_that_comes_at_the_last_moment_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = stick_at(tmp_path / "stick")
    (stick.path / "a.pdf").write_bytes(b"just now")
    monkeypatch.setattr(os, "listdir", lambda _: [])

    assert save(b"ours", stick, "a.pdf").name == "a 2.pdf"
    assert (stick.path / "a.pdf").read_bytes() == b"just now"


def test_a_write_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = stick_at(tmp_path / "stick")

    def fail(path: Path, data: bytes) -> None:
        raise CannotWrite(code=5)

    monkeypatch.setattr(places, "write_whole", fail)

    with pytest.raises(CannotWrite):
        save(b"x", stick, "a.pdf")

    assert list(stick.path.iterdir()) == []


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("mijn overzicht.pdf", "mijn overzicht.pdf"),
        ("../../etc/passwd", "etc passwd"),
        ('a<b>c:d"e|f?g*.pdf', "a b c d e f g.pdf"),
        ("  .. .pdf", "pdf"),
        ("con.pdf", "con_.pdf"),
        ("a\nb\x00c.pdf", "a b c.pdf"),
        ("", "klantreis"),
        ("x" * 300 + ".pdf", "x" * 60 + ".pdf"),
    ],
)
def test_a_name_is_one_that_every_system_allows(asked: str, given: str) -> None:
    assert free_name(asked, ()) == given


def test_a_name_that_is_taken_gets_the_next_number() -> None:
    taken = {"overzicht.pdf", "Overzicht 2.pdf", "CAFE\u0301.pdf"}

    assert free_name("overzicht.pdf", taken) == "overzicht 3.pdf"
    assert free_name("caf\u00e9.pdf", taken) == "caf\u00e9 2.pdf"
