# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journals of every earlier version, with anything in them, open with all that was in them."""

import random
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from klantreis.storage import migrations
from klantreis.storage.inspection import inspect
from klantreis.storage.store import Store
from tests.campaigns.merge import any_steps
from tests.campaigns.plan import Campaign, Try
from tests.storage.meeting import computed, listed, not_entitled, play, two_copies
from tests.storage.older import of_first_version, of_second_version
from tests.storage.people import KEY, Copy

_OLDER = (of_first_version, of_second_version)


@contextmanager
def journals(folder: Path) -> Iterator[Try]:
    """Each time another journal, as one of the earlier versions wrote it; none is left out."""
    assert len(_OLDER) == migrations.NEWEST - 1

    def open_it(number: int, chance: random.Random) -> Mapping[str, int]:
        place = folder / str(number)
        place.mkdir()
        copies = two_copies(place)
        play(copies, any_steps(chance))
        facts = list(copies[0].store.every_fact())
        path = _OLDER[number % len(_OLDER)](place / "old.db", facts)
        store = Store.open(path, KEY)
        assert migrations.version_of(store.connection) == migrations.NEWEST
        assert set(store.every_fact()) == set(facts)
        assert listed(store) == listed(copies[0].store) == computed(Copy(store).journey())
        assert inspect(store).found == not_entitled(store)
        for one in (store, *(copy.store for copy in copies)):
            one.close()
        shutil.rmtree(place)
        return {f"version {number % len(_OLDER) + 1} opened": 1, "facts": len(facts)}

    yield open_it


OLD_FORMATS = Campaign(
    name="old-formats",
    tries="a journal of an earlier version is opened, and compared",
    begin=journals,
    full=2_000,
    short=4,
    finds=("version 1 opened", "version 2 opened"),
)
