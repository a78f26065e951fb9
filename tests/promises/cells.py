# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One verb in the hands of one person: what the table says must happen, and nothing else."""

from pathlib import Path

import pytest

from klantreis.domain.problems import MayNotOpen
from tests.promises import seats
from tests.promises.seats import Things, Who, leave, sat_down
from tests.promises.tables import Kept
from tests.promises.verbs_of_the_client import OPEN, OWNED
from tests.promises.verbs_that_speak import SPEAKING

TABLE = {**SPEAKING, **OWNED, **OPEN}


def try_verb(whole: tuple[Kept, Things], folder: Path, verb: str, who: Who) -> None:
    """Let *who* try *verb* in a copy of the journey in *folder*."""
    row, kept = TABLE[verb], whole[0].laid(folder / "home")
    wanted = row.outcome(who)
    if wanted is MayNotOpen:
        with pytest.raises(MayNotOpen):
            seats.let_in_alone(kept, who)
        return
    at = sat_down(kept, whole[1], who, folder / "own")
    before = at.session.store.counts(), at.session.store.heads(), at.session.store.box()
    try:
        if wanted is None:
            row.call(at)
        else:
            with pytest.raises(wanted) as refused:
                row.call(at)
            assert refused.type is wanted
            after = at.session.store.counts(), at.session.store.heads(), at.session.store.box()
            assert after == before
    finally:
        leave(at.session)
