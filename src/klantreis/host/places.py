# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a person keeps files on this computer: own folders and sticks, and what lies in them.

A folder can be slow, or gone: ask from a thread that may wait.
"""

import os
import re
import stat
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import count
from pathlib import Path

from platformdirs import PlatformDirs
from platformdirs.api import PlatformDirsABC

from klantreis.disk.whole_files import plain_problems, write_whole
from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.host.sticks import Stick, sticks_here

# With the number behind it still short enough for every system, also in letters of three bytes.
_LONGEST_STEM = 60
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# Windows keeps these for devices, with any ending.
_KEPT_FOR_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
_OF_THE_SYSTEM = frozenset({"system volume information", "lost+found", "thumbs.db", "desktop.ini"})
_WITHOUT_NAME = "klantreis"


class PlaceKind(StrEnum):
    """The places that a person knows by name."""

    DOCUMENTS = "documents"
    DESKTOP = "desktop"
    DOWNLOADS = "downloads"
    PICTURES = "pictures"
    HOME = "home"
    STICK = "stick"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to save to or take from; *label* is what a stick is called.

    *device* is what lay there when it was found: where a stick was, an empty folder may remain.
    """

    kind: PlaceKind
    label: str
    path: Path
    device: int | None = None


@dataclass(frozen=True, slots=True)
class FileCard:
    """A file or folder as somebody sees it in a list."""

    path: Path
    name: str
    is_folder: bool
    size_bytes: int
    changed: datetime


def places_here() -> tuple[Place, ...]:
    """The own folders and the sticks of this computer, now."""
    return find_places(PlatformDirs(), sticks_here)


def find_places(
    own: PlatformDirsABC, find_sticks: Callable[[], Iterable[Stick]]
) -> tuple[Place, ...]:
    """The own folders that are there, each once, and then the sticks."""
    folders = (
        (PlaceKind.DOCUMENTS, own.user_documents_path),
        (PlaceKind.DESKTOP, own.user_desktop_path),
        (PlaceKind.DOWNLOADS, own.user_downloads_path),
        (PlaceKind.PICTURES, own.user_pictures_path),
    )
    home = Path.home()
    # A system without such a folder names the whole home for it.
    found = {path: Place(kind, "", path) for kind, path in reversed(folders) if path != home}
    places = [place for place in reversed(found.values()) if _is_folder(place.path)]
    if not places and _is_folder(home):
        places = [Place(PlaceKind.HOME, "", home)]
    return (
        *places,
        *(Place(PlaceKind.STICK, one.label, one.path, one.device) for one in find_sticks()),
    )


def files_in(where: Place | Path, suffixes: Collection[str]) -> tuple[FileCard, ...]:
    """The folders in *where*, by name, and then its files that end so, newest first.

    *suffixes* are small letters with their dot; none is every file. What is hidden is left out.
    Raises NotThere when the place is gone, or closed to us.
    """
    folder = _still_there(where)
    try:
        with os.scandir(folder) as entries:
            cards = [card for entry in entries for card in _card_of(entry, suffixes)]
    except OSError as problem:
        raise NotThere(what="place") from problem
    folders = sorted((one for one in cards if one.is_folder), key=lambda one: one.name.casefold())
    files = sorted((one for one in cards if not one.is_folder), key=lambda one: one.name.casefold())
    files.sort(key=lambda one: one.changed, reverse=True)
    return (*folders, *files)


def save(data: bytes, place: Place, name: str) -> Path:
    """Put *data* in *place* as a new file, called *name* or the nearest that is free.

    Raises NotThere when the place is gone, OutOfSpace or CannotWrite; then nothing is left there.
    """
    target = _claim(_still_there(place), name)
    try:
        write_whole(target, data)
    except KlantreisError:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    return target


def free_path(place: Place, name: str) -> Path:
    """Where *name* can be written in *place*, for whatever writes its own file and checks again.

    Raises NotThere.
    """
    folder = _still_there(place)
    try:
        return folder / free_name(name, os.listdir(folder))
    except OSError as problem:
        raise NotThere(what="place") from problem


def free_name(name: str, taken: Collection[str]) -> str:
    """*name* as any system allows it, or with a number behind it when it is *taken*.

    >>> free_name("mijn overzicht.pdf", {"Mijn overzicht.pdf"})
    'mijn overzicht 2.pdf'
    """
    stem, ending = _parts_of(name)
    # A stick does not tell capital and small letters apart.
    used = {_alike(one) for one in taken}
    first = f"{stem}{ending}"
    names = (f"{stem} {number}{ending}" for number in count(2))
    return first if _alike(first) not in used else next(n for n in names if _alike(n) not in used)


def _still_there(where: Place | Path) -> Path:
    folder = where if isinstance(where, Path) else where.path
    try:
        found = folder.stat()
    except OSError as problem:
        raise NotThere(what="place") from problem
    lay_there = None if isinstance(where, Path) else where.device
    if not stat.S_ISDIR(found.st_mode) or (lay_there is not None and lay_there != found.st_dev):
        raise NotThere(what="place")
    return folder


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _card_of(entry: "os.DirEntry[str]", suffixes: Collection[str]) -> Iterator[FileCard]:
    if entry.name.startswith((".", "$", "~$")) or entry.name.lower() in _OF_THE_SYSTEM:
        return
    try:
        found = entry.stat()
    except OSError:
        # A link to nothing, or a file that goes at this very moment.
        return
    if getattr(found, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN:
        return
    is_folder = stat.S_ISDIR(found.st_mode)
    is_sought = not suffixes or os.path.splitext(entry.name)[1].lower() in suffixes
    if is_folder or (stat.S_ISREG(found.st_mode) and is_sought):
        size = 0 if is_folder else found.st_size
        yield FileCard(Path(entry.path), entry.name, is_folder, size, _moment(found.st_mtime))


def _moment(seconds: float) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        # A camera without a clock writes years that do not exist.
        return datetime.fromtimestamp(0, UTC)


def _claim(folder: Path, name: str) -> Path:
    """A new empty file of ours: what comes after this can overwrite nobody else's."""
    with plain_problems():
        taken = set(os.listdir(folder))
        while True:
            target = folder / free_name(name, taken)
            try:
                os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            except FileExistsError:
                taken.add(target.name)
            else:
                return target


def _parts_of(name: str) -> tuple[str, str]:
    plain = _NOT_IN_NAMES.sub(" ", unicodedata.normalize("NFC", name))
    stem, ending = os.path.splitext(" ".join(plain.split()).strip(" ."))
    stem = stem[:_LONGEST_STEM].strip(" .") or _WITHOUT_NAME
    return (f"{stem}_" if stem.lower() in _KEPT_FOR_DEVICES else stem), ending


def _alike(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
