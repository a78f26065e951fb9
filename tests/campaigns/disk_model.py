# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A disk that honours fsync and promises no more: what a power cut may leave on it.

What was written and not flushed may be there, or not, or in pieces of a sector, in any order. A
name in a folder stays as it was until the folder is flushed; the changes of one folder come in
their own order, as in the journal of a file system. A flush of a file tells nothing of its name.
"""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tests.campaigns.recording import Call, NotUnderstood

_SECTOR = 512
_IGNORED = {"close", "read", "lseek"}


@dataclass(slots=True)
class Inode:
    """A file: what it holds, what of that is safe, and the changes since."""

    now: bytearray = field(default_factory=bytearray)
    safe: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def write(self, at: int, data: bytes) -> None:
        """Write *data* at *at*; between the end and there are zeros."""
        _put(self.now, at, data)
        self.pending.append((at, data))

    def cut(self, size: int) -> None:
        """Make it *size* bytes long."""
        _cut(self.now, size)
        self.pending.append((size, None))

    def flush(self) -> None:
        """All of it is safe now."""
        self.safe = bytes(self.now)
        self.pending.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """What may be left of it."""
        if not self.pending:
            return self.safe
        how = chance.randrange(4)
        if how == 0:
            return self.safe
        if how == 1:
            return bytes(self.now)
        kept = bytearray(self.safe)
        upto = chance.randint(0, len(self.pending)) if how == 2 else len(self.pending)
        for number, (at, data) in enumerate(self.pending):
            is_torn = how == 2 and number == upto
            if (how == 2 and number > upto) or (how == 3 and chance.random() < 0.5):
                continue
            if data is None:
                if not is_torn:
                    _cut(kept, at)
            else:
                pieces = _sectors(at, data)
                torn = is_torn or chance.random() < 0.2
                for place, piece in pieces:
                    if not torn or chance.random() < 0.5:
                        _put(kept, place, piece)
        if chance.random() < 0.3:
            # The length was written, what lies there was not.
            _cut(kept, max(len(kept), len(self.now)))
        return bytes(kept)


Name = str
#: A change of a folder: names that come to mean something else; nothing where the name goes.
Change = dict[Name, "Inode | Folder | None"]


@dataclass(slots=True)
class Folder:
    """A folder: its names, those that are safe, and the changes since."""

    now: dict[Name, "Inode | Folder"] = field(default_factory=dict)
    safe: dict[Name, "Inode | Folder"] = field(default_factory=dict)
    pending: list[Change] = field(default_factory=list)

    def change(self, change: Change) -> None:
        """Names change, all of *change* at once."""
        _rename(self.now, change)
        self.pending.append(change)

    def flush(self) -> None:
        """All names are safe now."""
        self.safe = dict(self.now)
        self.pending.clear()

    def after_a_cut(self, chance: random.Random) -> dict[Name, "Inode | Folder"]:
        """What names may be left."""
        kept = dict(self.safe)
        for change in self.pending[: chance.randint(0, len(self.pending))]:
            _rename(kept, change)
        return kept


class Disk:
    """The folder *top* and all below it, as calls make it; one that *lies* never flushes."""

    def __init__(self, top: Path, like: Path, *, lies: bool = False) -> None:
        """At first it holds what lies in *like*, and all of that is safe."""
        self._top = PurePosixPath(top)
        self._lies = lies
        self._root = _laid_in(like)
        self._open: dict[int, tuple[Inode | Folder, int]] = {}
        self.reported = 0

    def play(self, calls: Iterable[Call]) -> None:
        """Do what the process did."""
        for call in calls:
            self._play(call)

    def is_touched_by(self, call: Call) -> bool:
        """Whether *call* changes or flushes something here, as far as its names tell."""
        if call.name == "reported":
            return True
        on = call.handle in self._open or self._is_below(call.path)
        return on and call.name not in _IGNORED

    def after_a_cut(self, chance: random.Random) -> dict[PurePosixPath, bytes | None]:
        """Each path below the top that may be there after a power cut; nothing for a folder."""
        found: dict[PurePosixPath, bytes | None] = {}
        kept: dict[int, bytes] = {}

        def look(folder: Folder, at: PurePosixPath) -> None:
            for name, one in folder.after_a_cut(chance).items():
                if isinstance(one, Folder):
                    found[at / name] = None
                    look(one, at / name)
                else:
                    if id(one) not in kept:
                        kept[id(one)] = one.after_a_cut(chance)
                    found[at / name] = kept[id(one)]

        look(self._root, PurePosixPath())
        return found

    def _play(self, call: Call) -> None:
        if call.name == "reported":
            self.reported += 1
        elif call.name in {"open", "openat", "creat"}:
            self._opens(call)
        elif call.handle in self._open:
            self._on_handle(call)
        elif call.handle < 0 and (self._is_below(call.path) or self._is_below(call.to)):
            self._on_names(call)

    def _opens(self, call: Call) -> None:
        self._open.pop(call.handle, None)
        if not self._is_below(call.path):
            return
        folder, name = self._folder_of(call.path)
        one: Inode | Folder | None = folder.now.get(name) if name else folder
        if one is None:
            one = Inode()
            folder.change({name: one})
        if isinstance(one, Inode) and "O_TRUNC" in call.flags and one.now:
            one.cut(0)
        self._open[call.handle] = (one, 0)

    def _on_handle(self, call: Call) -> None:
        one, at = self._open[call.handle]
        if call.name == "close":
            del self._open[call.handle]
        elif call.name in {"fsync", "fdatasync"}:
            if not self._lies:
                one.flush()
        elif isinstance(one, Folder):
            raise NotUnderstood(call.name)
        elif call.name == "pwrite64":
            one.write(call.number, call.data)
        elif call.name == "write":
            one.write(at, call.data)
            self._open[call.handle] = (one, at + call.result)
        elif call.name == "lseek":
            self._open[call.handle] = (one, call.result)
        elif call.name == "read":
            self._open[call.handle] = (one, at + call.result)
        elif call.name == "ftruncate":
            one.cut(call.number)
        else:
            raise NotUnderstood(call.name)

    def _on_names(self, call: Call) -> None:
        folder, name = self._folder_of(call.path)
        if call.name in {"unlink", "rmdir"}:
            folder.change({name: None})
        elif call.name in {"renameat", "renameat2", "linkat", "mkdirat"}:
            raise NotUnderstood(call.name)
        elif call.name == "mkdir":
            folder.change({name: Folder()})
        elif call.name in {"rename", "link"}:
            to, new = self._folder_of(call.to)
            one, gone = folder.now[name], call.name == "rename"
            if to is folder:
                folder.change({name: None, new: one} if gone else {new: one})
            else:
                to.change({new: one})
                if gone:
                    folder.change({name: None})
        else:
            raise NotUnderstood(call.name)

    def _is_below(self, path: str) -> bool:
        return bool(path) and PurePosixPath(path).is_relative_to(self._top)

    def _folder_of(self, path: str) -> tuple[Folder, Name]:
        parts = PurePosixPath(path).relative_to(self._top).parts
        folder = self._root
        for part in parts[:-1]:
            inner = folder.now[part]
            assert isinstance(inner, Folder)
            folder = inner
        return folder, parts[-1] if parts else ""


def _laid_in(top: Path) -> Folder:
    folder = Folder()
    for path in sorted(top.iterdir()):
        if path.is_dir():
            folder.now[path.name] = _laid_in(path)
        else:
            folder.now[path.name] = inode = Inode(bytearray(path.read_bytes()))
            inode.flush()
    folder.flush()
    return folder


def _rename(names: dict[Name, Inode | Folder], change: Change) -> None:
    for name, one in change.items():
        if one is None:
            names.pop(name, None)
        else:
            names[name] = one


def _put(data: bytearray, at: int, piece: bytes) -> None:
    if len(data) < at:
        data.extend(bytes(at - len(data)))
    data[at : at + len(piece)] = piece


def _cut(data: bytearray, size: int) -> None:
    del data[size:]
    data.extend(bytes(size - len(data)))


def _sectors(at: int, data: bytes) -> list[tuple[int, bytes]]:
    pieces, place = [], at
    while place < at + len(data):
        end = min((place // _SECTOR + 1) * _SECTOR, at + len(data))
        pieces.append((place, data[place - at : end - at]))
        place = end
    return pieces
