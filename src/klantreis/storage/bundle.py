# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a journey lives on this computer: a folder that its people never need to look into."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from klantreis.crypto import header as headers_as_bytes
from klantreis.crypto.header import Header
from klantreis.disk.whole_files import (
    make_folder,
    plain_problems,
    remove_lent,
    remove_unfinished,
    write_whole,
)
from klantreis.domain.language import Language
from klantreis.domain.problems import BadFormat, JournalDamaged, KlantreisError
from klantreis.words.folder_note import FOLDER_NOTE

_DATA = re.compile(r"data-([1-9][0-9]{0,8})\.db", re.ASCII)
_JOURNALS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Place:
    """One journey's *bundle* of files, and the *state* that this computer alone keeps about it.

    They lie apart, so that a bundle that is copied or put back does not bring the state along.
    """

    bundle: Path
    state: Path

    @property
    def slots(self) -> tuple[Path, Path]:
        """The two headers that take turns."""
        return self.bundle / "kop.a", self.bundle / "kop.b"

    @property
    def third(self) -> Path:
        """The third copy of the header, outside the bundle."""
        return self.state / "kop.c"

    @property
    def slot(self) -> Path:
        """The file that the one writer holds."""
        return self.bundle / "slot"

    @property
    def note(self) -> Path:
        """What tells a finder to leave the folder alone."""
        return self.bundle / "LEESMIJ.txt"

    @property
    def anchors(self) -> Path:
        """What this computer saw last."""
        return self.state / "ankers"

    def __repr__(self) -> str:
        # A path can hold a name, and a repr ends up in logs.
        return "Place(…)"


def make(place: Place) -> None:
    """Make both folders, for their owner only, and the note. Nothing that is there is changed."""
    for folder in (place.bundle, place.state):
        make_folder(folder)
        with plain_problems():
            folder.chmod(0o700)
    if not place.note.exists():
        write_whole(place.note, note())


def note() -> bytes:
    """The text of `LEESMIJ.txt`, Dutch first; with line ends that every system shows."""
    parts = [
        [phrase.say(language) for phrase in FOLDER_NOTE] for language in (Language.NL, Language.EN)
    ]
    return "\r\n\r\n".join("\r\n".join(lines) for lines in parts).encode() + b"\r\n"


def data_name(epoch: int) -> str:
    """What the database of *epoch* is called."""
    return f"data-{epoch}.db"


def data_path(place: Place, epoch: int) -> Path:
    """Where the database of *epoch* lies."""
    return place.bundle / data_name(epoch)


def data_of(place: Place, header: Header) -> Path:
    """The database that *header* names; JournalDamaged when the name is not that of its epoch."""
    if header.data != data_name(header.epoch):
        raise JournalDamaged(what="header")
    return data_path(place, header.epoch)


def data_files(place: Place) -> list[Path]:
    """Every database in the bundle, whatever its epoch."""
    with plain_problems():
        return sorted(path for path in place.bundle.glob("data-*.db") if _DATA.fullmatch(path.name))


def holds_something(place: Place) -> bool:
    """Whether the bundle holds anything of a journey: a header or a database."""
    return any(slot.exists() for slot in place.slots) or bool(data_files(place))


def tidy(place: Place, header: Header) -> None:
    """Bring the bundle to what *header* says: no stale header, no other epoch, no leftovers.

    Give it only a header that a key has opened (its MAC holds) and whose database opened.
    It may stop anywhere and be done again. Raises JournalDamaged when the database is not there.
    """
    keep = data_of(place, header)
    if not keep.is_file():
        raise JournalDamaged(what="data")
    _replace_stale(place, header)
    with plain_problems():
        for path in data_files(place):
            if path != keep:
                remove_database(path)
        for folder in (place.bundle, place.state):
            remove_unfinished(folder)
            remove_lent(folder)


def remove_database(path: Path) -> None:
    """Remove a database and its journals; first the database, so that no journal fits another."""
    with plain_problems():
        path.unlink(missing_ok=True)
        for ending in _JOURNALS:
            path.with_name(path.name + ending).unlink(missing_ok=True)


def throw_away(folder: Path | None) -> None:
    """Remove a bundle that was put aside and is not needed any more, as far as the disk lets it."""
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)


def _replace_stale(place: Place, header: Header) -> None:
    """A header from before a changed secret or a new epoch must not stay, nor name a lost file.

    A copy that is missing or damaged is made again.
    """
    for path in (*place.slots, place.third):
        if _is_stale(path, header):
            write_whole(path, headers_as_bytes.write(header))


def _is_stale(path: Path, header: Header) -> bool:
    try:
        found = headers_as_bytes.read(path.read_bytes())
    except (OSError, BadFormat):
        return True
    except KlantreisError:
        return False
    same = ("jid", "epoch", "data", "locks", "grants")
    return any(getattr(found, name) != getattr(header, name) for name in same)
