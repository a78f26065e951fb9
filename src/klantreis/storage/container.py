# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey in one file, to travel: `*.klantreis`. The layout stands byte by byte in FORMAT.md.

That a member made it is told by the key (HMAC-SHA256); damage anywhere, the HMAC included, without
any key (SHA-256).
"""

import hashlib
import hmac
import os
import re
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from klantreis.crypto import header as as_bytes
from klantreis.crypto.header import Header
from klantreis.crypto.hierarchy import DataKey
from klantreis.disk.whole_files import (
    CHUNK_BYTES,
    chunks,
    lent_folder,
    opened,
    remove_unfinished,
    write_whole,
)
from klantreis.domain.problems import (
    AlreadyOpen,
    BadFormat,
    CannotWrite,
    JournalDamaged,
    NewerFormat,
    NotAJourney,
    NotThere,
    NotThisJourney,
)
from klantreis.storage import anchors, bundle, generations, headers
from klantreis.storage.bundle import Place

KNOWN = 1
MAGIC = b"KLANTREIS1\n"
_MAGIC = re.compile(rb"KLANTREIS([1-9][0-9]{0,3})\n", re.ASCII)
_TITLE = b"KLANTREIS-KOP "
_LENGTHS = struct.Struct(">QQ")
_START = len(MAGIC) + _LENGTHS.size
_DIGEST = hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class Examined:
    """What a container tells without a key: it is whole, and this is its header. Sizes in bytes."""

    header: Header
    size: int
    database_size: int
    sha256: str


def pack(place: Place, header: Header, data_key: DataKey, target: Path) -> None:
    """Put the journey in *place* into one file at *target*; what stood there stays as `x.1`, `x.2`.

    Call it between transactions, with the slot held. A damaged file at *target* is put aside.
    Raises NotAJourney, NotThisJourney or NewerFormat rather than touch a file that is not this
    journey's; OutOfSpace, CannotWrite; AlreadyOpen when the database is being written.
    """
    database = bundle.data_of(place, header)
    _refuse_unfinished(database)
    was_whole = _holds_ours(target, header)
    remove_unfinished(target.parent, of=target.name)

    def before_rename(finished: Path) -> None:
        _verify(finished, data_key)
        generations.make_room(target, is_whole=was_whole)

    start = as_bytes.write(as_bytes.with_mac(header, data_key))
    pieces = _written(start, database.stat().st_size, chunks(database), data_key)
    write_whole(target, pieces, before_rename=before_rename)


def examine(path: Path) -> Examined:
    """Read a container through, without a key.

    Raises NotThere, NotAJourney, NewerFormat, and JournalDamaged with `what`: "empty", "magic",
    "truncated", "length", "sha256", "header" or "unreadable".
    """
    with opened(path) as file:
        header_size, database_size = _lengths(file)
        digest = hashlib.sha256(_preamble(header_size, database_size))
        start = file.read(header_size)
        digest.update(start)
        for piece in _pieces(file, database_size + _DIGEST):
            digest.update(piece)
        if file.read(_DIGEST) != digest.digest():
            raise JournalDamaged(what="sha256")
        size = file.seek(0, 2)
    return Examined(_header(start), size, database_size, digest.hexdigest())


def header_of(path: Path) -> Header:
    """The header alone, which is quick; whatever is damaged behind it is not seen.

    Raises what `examine` does.
    """
    with opened(path) as file:
        return _header(file.read(_lengths(file)[0]))


def mac_holds(path: Path, data_key: DataKey) -> bool:
    """Whether somebody who holds *data_key* made this container as it is; raises as `examine`."""
    with opened(path) as file:
        sizes = _lengths(file)
        file.seek(0)
        mac = data_key.container_mac()
        for piece in _pieces(file, _START + sum(sizes)):
            mac.update(piece)
        return hmac.compare_digest(mac.digest(), file.read(_DIGEST))


def is_whole(path: Path) -> bool:
    """Whether *path* is a container that `examine` has no complaint about."""
    try:
        examine(path)
    except (NotThere, JournalDamaged, NotAJourney, NewerFormat):
        return False
    return True


def newest(target: Path) -> Path:
    """The newest generation of *target* that is whole; raises as `examine` when none is."""
    for path in generations.of(target):
        if is_whole(path):
            return path
    examine(target)
    raise NotThere(what="container")


def install(path: Path, place: Place) -> Header:
    """Unpack a container where no journey is, else CannotWrite; raises as `examine`, too.

    It may stop anywhere and be done again: the database comes last, and only when it is whole.
    """
    header = examine(path).header
    if bundle.data_files(place):
        raise CannotWrite(what="journey")
    bundle.make(place)
    anchors.forget(place)
    headers.put(place, header)
    write_whole(bundle.data_of(place, header), _database(path))
    return header


@contextmanager
def open_database(path: Path, folder: Path) -> Iterator[Path]:
    """Lend the database in a container as a file of its own in *folder*; it stays encrypted.

    It goes when the block ends; `remove_lent` takes what a killed process left.
    """
    examined = examine(path)
    with lent_folder(folder) as own:
        lent = own / bundle.data_name(examined.header.epoch)
        write_whole(lent, _database(path))
        yield lent


def rehead(path: Path, header: Header, data_key: DataKey) -> None:
    """Give a container another header (new locks, other members); the database in it stays.

    *data_key* is that of the container's own epoch. What the header says of the database itself
    (its epoch, its last facts) stays too. Raises as `examine`, and NotThisJourney.
    """
    examined = examine(path)
    if header.jid != examined.header.jid:
        raise NotThisJourney()
    if not mac_holds(path, data_key):
        raise JournalDamaged(what="mac")
    if header.epoch != examined.header.epoch:
        raise JournalDamaged(what="epoch")
    kept = replace(header, data=examined.header.data, log=examined.header.log)
    start = as_bytes.write(as_bytes.with_mac(kept, data_key))
    pieces = _written(start, examined.database_size, _database(path), data_key)
    write_whole(path, pieces, before_rename=lambda finished: _verify(finished, data_key))


def _written(
    start: bytes, database_size: int, database: Iterable[bytes], data_key: DataKey
) -> Iterator[bytes]:
    """All bytes of a container, in order."""
    digest, mac = hashlib.sha256(), data_key.container_mac()
    size = 0
    for piece in chain([_preamble(len(start), database_size), start], database):
        digest.update(piece)
        mac.update(piece)
        size += len(piece)
        yield piece
    if size != _START + len(start) + database_size:
        # It grew or shrank while it was read: somebody is writing.
        raise AlreadyOpen()
    digest.update(mac.digest())
    yield mac.digest()
    yield digest.digest()


def _database(path: Path) -> Iterator[bytes]:
    """The database's bytes; raises JournalDamaged after the last when they were not all right."""
    with opened(path) as file:
        header_size, database_size = _lengths(file)
        digest = hashlib.sha256(_preamble(header_size, database_size))
        digest.update(file.read(header_size))
        for piece in _pieces(file, database_size):
            digest.update(piece)
            yield piece
        digest.update(file.read(_DIGEST))
        if file.read(_DIGEST) != digest.digest():
            raise JournalDamaged(what="sha256")


def _preamble(header_size: int, database_size: int) -> bytes:
    return MAGIC + _LENGTHS.pack(header_size, database_size)


def _lengths(file: BinaryIO) -> tuple[int, int]:
    """How many bytes header and database take, when the file is as long as it says it is."""
    start = file.read(_START)
    _refuse_strange(start, file)
    if len(start) < _START:
        raise JournalDamaged(what="truncated" if start else "empty")
    header_size, database_size = _LENGTHS.unpack(start[len(MAGIC) :])
    size = os.fstat(file.fileno()).st_size
    if size < _START + header_size + database_size + 2 * _DIGEST:
        raise JournalDamaged(what="truncated")
    if size > _START + header_size + database_size + 2 * _DIGEST or database_size == 0:
        raise JournalDamaged(what="length")
    return header_size, database_size


def _refuse_strange(start: bytes, file: BinaryIO) -> None:
    magic = start[: len(MAGIC)]
    if MAGIC.startswith(magic):
        return
    version = _MAGIC.match(start)
    if version and int(version[1]) > KNOWN:
        raise NewerFormat(found=int(version[1]), known=KNOWN)
    if file.read(len(_TITLE)) == _TITLE:
        # Ours after all: only the first letters are damaged.
        raise JournalDamaged(what="magic")
    raise NotAJourney()


def _header(untrusted: bytes) -> Header:
    try:
        header = as_bytes.read(untrusted)
    except BadFormat as problem:
        raise JournalDamaged(what="header") from problem
    if header.data != bundle.data_name(header.epoch):
        raise JournalDamaged(what="header")
    return header


def _pieces(file: BinaryIO, size: int) -> Iterator[bytes]:
    """The next *size* bytes, a piece at a time."""
    while size > 0:
        piece = file.read(min(CHUNK_BYTES, size))
        if not piece:
            raise JournalDamaged(what="truncated")
        size -= len(piece)
        yield piece


def _holds_ours(target: Path, header: Header) -> bool:
    """Whether *target* may simply move on as an earlier generation; False when it is damaged."""
    try:
        found = examine(target).header
    except NotThere:
        return True
    except JournalDamaged:
        return False
    if found.jid != header.jid:
        raise NotThisJourney()
    return True


def _verify(finished: Path, data_key: DataKey) -> None:
    """Read what was written as another computer would."""
    examine(finished)
    if not mac_holds(finished, data_key):
        raise CannotWrite(what="read-back")


def _refuse_unfinished(database: Path) -> None:
    """A journal with something in it: a write is going on, or waits to be undone at opening."""
    journal = database.with_name(f"{database.name}-journal")
    if not database.is_file():
        raise JournalDamaged(what="data")
    if journal.exists() and journal.stat().st_size:
        raise AlreadyOpen()
