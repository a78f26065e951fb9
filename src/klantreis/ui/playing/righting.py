# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""After the hands: is it in the journal as the story tells it? If not, the service sets it right.

So two players leave the same journey, also where the windows have no place for something. What had
to be set right is written down: a window that loses somebody's words cannot hide behind it.
"""

from dataclasses import fields, replace
from typing import Any

from klantreis.domain.canonical import normal
from klantreis.domain.entries import Body
from klantreis.domain.ids import EntryId
from klantreis.domain.plain import to_plain
from klantreis.services import reading, writing
from klantreis.services.writing import Content, our_head
from klantreis.stories import format as told
from klantreis.stories.acting import media_of, person
from klantreis.stories.world import World
from klantreis.ui.journal import Journal
from klantreis.ui.playing.aside import Aside
from klantreis.ui.playing.stage import Stage


def set_right(
    stage: Stage, world: World, act: told.WriteAct | told.ReviseAct, entry: EntryId, body: Body
) -> None:
    """Let the entry hold *body*, whose words and what hangs on it, as the services would."""
    media = media_of(world, act, act.content)
    by = world.member_id(act.by)
    words_of = None if act.words_of is None else person(world, act.words_of)

    def job(journal: Journal) -> bool:
        session = journal.session
        there = reading.entry_or_proposal(session, entry)
        head = our_head(session, there)
        hung = [one.media for one in head.attachments]
        missing = tuple(one for one in media if one.media not in hung)
        wanted = Content(_as_it_stands(body, head.body), words_of, missing)
        if writing.is_same(session, there, wanted):
            return False
        writing.revise(session, by, entry, wanted)
        return True

    if stage.ask(job):
        stage.put_aside(act, Aside.SET_RIGHT)


def _as_it_stands(wanted: Body, there: Body) -> Body:
    """*wanted*, with what says the same as it stands *there*: order of links, form of letters."""
    same: dict[str, Any] = {
        one.name: getattr(there, one.name)
        for one in fields(wanted)
        if _is_alike(getattr(wanted, one.name), getattr(there, one.name))
    }
    return replace(wanted, **same)


def _is_alike(wanted: object, there: object) -> bool:
    """Whether they say the same, but for spaces around it, the form of letters and the order."""
    return _said(to_plain(wanted)) == _said(to_plain(there))


def _said(plain: object) -> object:
    match plain:
        case str():
            return normal(plain).strip()
        case list():
            return sorted((_said(one) for one in plain), key=repr)
        case dict():
            return {key: _said(one) for key, one in plain.items()}
    return plain
