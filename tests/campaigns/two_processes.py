# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Several processes want to write in one journey: one at a time does, and nothing is lost."""

import os
import random
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from klantreis.domain.problems import AlreadyOpen
from klantreis.services import keeping, writing
from klantreis.storage.inspection import inspect
from tests.campaigns.plan import Campaign, Try
from tests.kills.remembering import small_box, stretched_once
from tests.kills.seeing import look
from tests.kills.world import Table, World, at_table, begin, copied, sit, text

_PROCESSES, _TURNS = 3, 2


@contextmanager
def crowds(folder: Path) -> Iterator[Try]:
    """A journey that many want to write in."""
    with stretched_once(), small_box():
        base = folder / "base"
        yield _Crowd(begin(base), base, folder / "crowded").meet


@dataclass(frozen=True, slots=True)
class _Crowd:
    world: World
    base: Path
    folder: Path

    def meet(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """Let them all write, and read what they wrote."""
        copied(self.base, self.folder)
        read, write = os.pipe()
        children = [self._child(write, f"{number}-{one}") for one in range(_PROCESSES)]
        os.close(write)
        with os.fdopen(read, encoding="ascii") as pipe:
            told = pipe.read().split()
        assert [os.waitpid(child, 0)[1] for child in children] == [0] * _PROCESSES
        written = {one for one in told if one != "refused"}
        with at_table(self.world, self.folder, seed=number) as table:
            seen = str(look(table.session).shared)
            assert inspect(table.session.store).found == ()
        assert len(written) == _PROCESSES * _TURNS
        assert [one for one in written if f"beurt-{one}." not in seen] == []
        return {"written": len(written), "refused": told.count("refused")}

    def _child(self, pipe: int, name: str) -> int:
        child = os.fork()
        if not child:
            try:
                for turn in range(_TURNS):
                    self._turn(pipe, f"{name}-{turn}")
                os._exit(0)
            except BaseException as problem:  # noqa: BLE001
                os.write(2, f"child: {problem!r}\n".encode())
                os._exit(1)
        return child

    def _turn(self, pipe: int, name: str) -> None:
        table = self._let_in(pipe, name)
        inside = self.folder / "inside"
        # There may be nobody else: this fails when there is.
        os.close(os.open(inside, os.O_CREAT | os.O_EXCL))
        writing.write(table.session, self.world.client, text(f"beurt-{name}."))
        inside.unlink()
        keeping.close(table.session, with_backup=False)
        os.write(pipe, f"{name}\n".encode("ascii"))

    def _let_in(self, pipe: int, name: str) -> Table:
        while True:
            try:
                return sit(self.world, self.folder, seed=hash(name) % 2**31)
            except AlreadyOpen:
                os.write(pipe, b"refused\n")
                time.sleep(0.005)


TWO_PROCESSES = Campaign(
    name="two-processes",
    tries="three processes open and write in one journey, twice each, all at once",
    begin=crowds,
    full=2_000,
    short=3,
    finds=("written", "refused"),
)
