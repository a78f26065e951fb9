# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every verb in the hands of everybody; then facts that some of them wrote in another's name."""

import random
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from klantreis.services import keeping
from klantreis.storage.inspection import Trouble
from tests.campaigns.plan import Campaign, Try
from tests.promises.cells import TABLE, try_verb
from tests.promises.forging import before, forged, inside, seen, troubles
from tests.promises.lies import LIES, Liar
from tests.promises.seats import Things, Who, laid_out
from tests.promises.tables import STRANGER, Kept

_CELLS = [(verb, who) for who in Who for verb in sorted(TABLE)]
_MOST_LIES = 6


@contextmanager
def tries(folder: Path) -> Iterator[Try]:
    """The journey that everybody tries something in, each time a copy."""
    yield _Tries(laid_out(folder / "home"), folder / "tried").do


@dataclass(frozen=True, slots=True)
class _Tries:
    whole: tuple[Kept, Things]
    folder: Path

    def do(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """One verb in three; else a handful of lies at once."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        if number % 3 == 0:
            verb, who = _CELLS[number // 3 * 7 % len(_CELLS)]
            try_verb(self.whole, self.folder, verb, who)
            return {"verbs": 1}
        return self._lie(chance)

    def _lie(self, chance: random.Random) -> Mapping[str, int]:
        kept, things = self.whole[0].laid(self.folder / "home"), self.whole[1]
        shown, key = before(kept)
        told = []
        with inside(kept, key) as store:
            liar = Liar(kept, things, store)
            for name in chance.choices(sorted(LIES), k=chance.randint(1, _MOST_LIES)):
                lie = LIES[name](liar)
                who = chance.choice([kept.keys("ad"), kept.keys("bo"), STRANGER])
                author = chance.choice([who.id, store.client])
                told.append(forged(
                    store, lie.payload, who, author=author, entry=lie.entry, after=lie.after,
                ))  # fmt: skip
        session = kept.as_client()
        assert seen(session) == shown
        found = troubles(session)
        blamed = {*found.get(Trouble.NOT_ENTITLED, ()), *found.get(Trouble.NOT_SIGNED, ())}
        assert {fact.hash for fact in told} <= blamed
        keeping.close(session, with_backup=False)
        return {"lies": len(told)}


ROLES = Campaign(
    name="roles",
    tries="a verb in the hands of somebody; two in three: up to six lies in other people's names",
    begin=tries,
    full=3 * len(_CELLS) * 4,
    short=6,
    finds=("verbs", "lies"),
)
