# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey with somebody of everything, and for each act the place where it starts."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.kills.campaign import Start, start
from tests.kills.cases import Case
from tests.kills.remembering import read_once, small_box, stretched_once
from tests.kills.world import World, begin


@dataclass(slots=True)
class Ready:
    """The journey in *base*, and each act that was begun in *folder*."""

    folder: Path
    base: Path
    world: World
    _begun: dict[str, Start] = field(default_factory=dict)

    def start(self, case: Case) -> Start:
        """Where *case* starts; prepared when it is first asked for."""
        if case.name not in self._begun:
            self._begun[case.name] = self.start_anew(case, case.name)
        return self._begun[case.name]

    def start_anew(self, case: Case, name: str) -> Start:
        """A start of *case* in a folder of its own, called *name*."""
        beside = self.folder / name.replace(" ", "-")
        beside.mkdir()
        return start(case, self.world, self.base, beside)


@contextmanager
def ready(folder: Path) -> Iterator[Ready]:
    """The journey, made once; secrets, headers and signatures that are known are known."""
    with stretched_once(), small_box(), read_once():
        base = folder / "base"
        made = Ready(folder, base, begin(base))
        # What stays is looked at no more: a fork copies less.
        gc.freeze()
        yield made
        gc.unfreeze()
