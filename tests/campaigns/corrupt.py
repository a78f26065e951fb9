# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files that rot: flipped, cut, emptied, mixed up, put back from before, or lost.

Whatever was done, it is noticed, at the door, on reading or by a check; or nothing is different.
What was noticed is brought back from a backup.
"""

import random
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from klantreis.domain.problems import KlantreisError
from klantreis.services import keeping, writing
from klantreis.storage import bundle, container
from klantreis.storage.inspection import inspect
from tests.campaigns.plan import Campaign, Try
from tests.kills.remembering import read_once, small_box, stretched_once
from tests.kills.seeing import Seen, look
from tests.kills.world import World, at_table, begin, copied, parts_in, place_in, seated, sit, text

_PAGE = 4096
_BACK_ONE_IN = 8
Harm = Callable[["_Rot", random.Random], None]


@contextmanager
def rot(folder: Path) -> Iterator[Try]:
    """A journey with backups, a copy of it from before, and what its client sees in it."""
    with stretched_once(), small_box(), read_once():
        base, before = folder / "base", folder / "before"
        world = begin(base)
        copied(base, before)
        with at_table(world, base, seed=31) as table:
            for number in range(8):
                writing.write(table.session, world.client, text(f"Dag {number} van de week."))
        keeping.close(sit(world, base, seed=32).session)
        with at_table(world, copied(base, folder / "seen"), seed=33) as table:
            wanted = look(table.session)
        yield _Rot(world, base, before, folder / "harmed", wanted).harm


@dataclass(frozen=True, slots=True)
class _Rot:
    world: World
    base: Path
    before: Path
    folder: Path
    wanted: Seen

    @property
    def data(self) -> Path:
        """The database."""
        return self._in(self.folder)

    def harm(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """Harm something once, and look what is said about it."""
        copied(self.base, self.folder)
        name = list(HARMS)[number % len(HARMS)]
        HARMS[name](self, chance)
        if name.startswith("container"):
            return {f"{name}: {self._said_of_container()}": 1, "noticed": 1}
        said = self._said()
        if said != "nothing is different" and chance.randrange(_BACK_ONE_IN) == 0:
            self._brought_back()
            return {f"{name}: {said}": 1, "noticed": 1, "brought back": 1}
        return {f"{name}: {said}": 1, "noticed": said != "nothing is different"}

    def old_pages(self) -> bytes:
        """All pages as they once were."""
        return self._in(self.before).read_bytes()

    def headers(self) -> list[Path]:
        """All three copies of the header."""
        place = place_in(self.world, parts_in(self.folder, seed=1))
        return [*place.slots, place.third]

    def backup(self) -> Path:
        """The newest backup."""
        return keeping.newest_backup(parts_in(self.folder, seed=1), self.world.journey)

    def _in(self, folder: Path) -> Path:
        (path,) = bundle.data_files(place_in(self.world, parts_in(folder, seed=1)))
        return path

    def _said(self) -> str:
        parts = parts_in(self.folder, seed=1)
        try:
            session = seated(self.world, parts, place_in(self.world, parts))
        except KlantreisError as problem:
            return f"{type(problem).__name__} at the door"
        try:
            seen = look(session)
            if inspect(session.store).found:
                return "told by a check"
        except KlantreisError as problem:
            return f"{type(problem).__name__} on reading"
        finally:
            session.store.close()
            session.slot.free()
        assert seen == self.wanted, "it looks different, and nobody says so"
        return "nothing is different"

    def _said_of_container(self) -> str:
        try:
            container.examine(next(iter(self._backups())))
        except KlantreisError as problem:
            return type(problem).__name__
        raise AssertionError("a harmed container is taken for whole")

    def _backups(self) -> list[Path]:
        parts = parts_in(self.folder, seed=1)
        folder = keeping.backup_folder(parts, self.world.journey)
        return sorted(folder.glob("*.klantreis"), reverse=True)

    def _brought_back(self) -> None:
        parts = parts_in(self.folder, seed=2)
        place = keeping.empty_place(parts, self.world.journey)
        keeping.install(self.backup(), place)
        session = seated(self.world, parts, place)
        assert look(session) == self.wanted
        session.store.close()
        session.slot.free()


def _flip(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def _cut(path: Path, chance: random.Random) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: chance.randrange(len(data))])


def _zero_head(path: Path, chance: random.Random) -> None:
    data, size = path.read_bytes(), chance.choice([16, 100, 512, _PAGE])
    path.write_bytes(bytes(min(size, len(data))) + data[size:])


def _swap_pages(rot: _Rot, chance: random.Random) -> None:
    data = bytearray(rot.data.read_bytes())
    one, two = (number * _PAGE for number in chance.sample(range(len(data) // _PAGE), 2))
    data[one : one + _PAGE], data[two : two + _PAGE] = (
        data[two : two + _PAGE], data[one : one + _PAGE],
    )  # fmt: skip
    rot.data.write_bytes(data)


def _put_back(rot: _Rot, chance: random.Random) -> None:
    """Whole pages of before, under their own numbers: each has a seal that holds."""
    data, old = bytearray(rot.data.read_bytes()), rot.old_pages()
    pages = (slice(at, at + _PAGE) for at in range(0, min(len(data), len(old)), _PAGE))
    changed = [page for page in pages if old[page] != data[page]]
    most = 1 if chance.random() < 0.5 else len(changed)
    for page in chance.sample(changed, chance.randint(1, most)):
        data[page] = old[page]
    rot.data.write_bytes(data)


def _put_all_back(rot: _Rot, _: random.Random) -> None:
    shutil.copy(rot._in(rot.before), rot.data)


def _flip_all_headers(rot: _Rot, chance: random.Random) -> None:
    for path in rot.headers():
        _flip(path, chance)


def _lose_headers(rot: _Rot, chance: random.Random) -> None:
    for path in chance.sample(rot.headers(), chance.randint(1, 3)):
        if chance.random() < 0.5:
            path.unlink()
        else:
            _cut(path, chance)


HARMS: Mapping[str, Harm] = {
    "a bit of the database": lambda rot, chance: _flip(rot.data, chance),
    "a bit of a header": lambda rot, chance: _flip(chance.choice(rot.headers()), chance),
    "a bit of all headers": _flip_all_headers,
    "the database cut": lambda rot, chance: _cut(rot.data, chance),
    "zeros at the head": lambda rot, chance: _zero_head(rot.data, chance),
    "pages swapped": _swap_pages,
    "old pages put back": _put_back,
    "the old database put back": _put_all_back,
    "headers lost": _lose_headers,
    "container: a bit": lambda rot, chance: _flip(rot._backups()[0], chance),
    "container: cut": lambda rot, chance: _cut(rot._backups()[0], chance),
    "container: zeros at the head": lambda rot, chance: _zero_head(rot._backups()[0], chance),
}

CORRUPT = Campaign(
    name="corrupt",
    tries="a file is flipped, cut, emptied, mixed up, put back from before, or lost",
    begin=rot,
    full=120_000,
    short=3 * len(HARMS),
    finds=("noticed", "brought back"),
)
