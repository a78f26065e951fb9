# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Searching by hand: words are typed, and what the room shows is held against the story."""

from klantreis.domain.ids import EntryId
from klantreis.stories import format as told
from klantreis.stories.report import Unmet
from klantreis.stories.world import World
from klantreis.ui.lists.list_page import LongListPage
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.words.rooms import home
from klantreis.words.rooms import searching as words

# Nobody looks through more; beyond it the room does not show everything.
MOST = 400


def unseen(stage: Stage, world: World, act: told.SearchAct) -> tuple[Unmet, ...]:
    """What of a search the room shows otherwise: refs that are not there, or should not be."""
    stage.go_home()
    stage.hands.press(home.SEARCH.key)
    stage.hands.write(words.SEARCH_FOR.key, act.words)
    stage.hands.rest()
    shown = _shown(stage)
    if shown is None:
        return ()
    wanted = (world.entries.get(ref) in shown for ref in act.finds)
    unwanted = (world.entries.get(ref) not in shown for ref in act.finds_not)
    return (
        *(Unmet(act.n, "finds", n) for n, held in enumerate(wanted) if not held),
        *(Unmet(act.n, "not", n) for n, held in enumerate(unwanted) if not held),
    )


def _shown(stage: Stage) -> set[EntryId] | None:
    """The entries in the list; None when there are too many to look through."""
    page = stage.hands.page
    rows = page.rows if isinstance(page, LongListPage) else None
    if rows is None:
        raise NotOffered()
    count = rows.model().rowCount()
    if count > MOST:
        return None
    found: set[EntryId] = set()
    for number in range(count):
        if rows.item(number) is None:
            rows.go_to(number)
            stage.hands.rest()
        item = rows.item(number)
        if item is not None:
            found.add(EntryId(item.mark))
    return found
