# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Doing what a story says with entries: each act is one call of the service that people use."""

import mimetypes
from pathlib import Path

from klantreis.domain.canonical import normal
from klantreis.domain.entries import Media, Person
from klantreis.domain.problems import NotYours
from klantreis.services import private, proposing, reading, writing
from klantreis.services.opening import sit_down
from klantreis.services.proposing import Answer
from klantreis.services.session import Session
from klantreis.services.writing import Content, NewMedia
from klantreis.stories import format as told
from klantreis.stories.contents import body_of
from klantreis.stories.made import made_drawing, made_photo, made_voice
from klantreis.stories.wording import CLIENT, MADE
from klantreis.stories.world import World

_MAKERS = {
    Media.PHOTO: (made_photo, "image/png"),
    Media.VOICE: (made_voice, "audio/wav"),
    Media.DRAWING: (made_drawing, "image/png"),
}


def write(world: World, act: told.WriteAct) -> None:
    """A new entry, or a proposal."""
    session = seated(world, act.by)
    body = body_of(act.kind, act.content, world.entry)
    content = Content(body, person(world, act.words_of), media_of(world, act, act.content))
    by = world.member_id(act.by)
    if isinstance(act, told.ProposeAct):
        saved = proposing.propose(session, by, content)
    else:
        saved = writing.write(session, by, content, private=act.private)
    if act.ref is not None:
        world.entries[act.ref] = saved.entry


def revise(world: World, act: told.ReviseAct) -> None:
    """A new version: only what the act names changes."""
    session = seated(world, act.by)
    wanted = world.entry(act.of)
    head = writing.our_head(session, reading.entry_or_proposal(session, wanted))
    body = body_of(act.kind, act.content, world.entry, before=head.body)
    words_of = None if act.words_of is None else person(world, act.words_of)
    content = Content(body, words_of, media_of(world, act, act.content))
    writing.revise(session, world.member_id(act.by), wanted, content)
    _also_called(world, act, act.of)


def answer(world: World, act: told.AnswerAct) -> None:
    """The client's answer to a proposal."""
    session = world.open_session()
    said = Answer(act.answer.value)
    proposing.answer(session, world.entry(act.of), said, text=act.text or "")
    _also_called(world, act, act.of)


def change(world: World, act: told.EntryAct) -> None:
    """Put aside, bring back, erase, move in or out of what is only the client's."""
    session = seated(world, act.by)
    wanted, by = world.entry(act.of), world.member_id(act.by)
    match act:
        case told.RemoveAct():
            writing.remove(session, by, wanted)
        case told.RestoreAct():
            writing.restore(session, by, wanted)
        case told.ForgetAct():
            writing.forget(session, by, wanted)
        case told.MakePrivateAct():
            _only_client(act.by)
            private.make_private(session, wanted)
        case told.MakeSharedAct():
            _only_client(act.by)
            private.make_shared(session, wanted)
    _also_called(world, act, act.of)


def put_own_view(world: World, act: told.OwnViewAct) -> None:
    """The client's own view beside an entry."""
    writing.put_own_view(world.open_session(), world.entry(act.of), act.text)
    _also_called(world, act, act.of)


def seated(world: World, who: str) -> Session:
    """The open table with *who* at it; a worker who writes is evidently there."""
    session = world.open_session()
    if who != CLIENT:
        sit_down(session, world.keys_of(who))
    return session


def media_of(world: World, act: told.Act, content: told.Content) -> tuple[NewMedia, ...]:
    """What hangs on an entry: made here, or a file beside the story."""
    named = (
        (Media.PHOTO, content.photo),
        (Media.VOICE, content.voice),
        (Media.DRAWING, content.drawing),
    )
    return tuple(_media(world, act, kind, value) for kind, value in named if value is not None)


def _media(world: World, act: told.Act, kind: Media, value: str) -> NewMedia:
    if value == MADE:
        maker, mime = _MAKERS[kind]
        return NewMedia(kind, mime, maker(act.n))
    path = world.beside / Path(value)
    guessed, _ = mimetypes.guess_type(path.name)
    return NewMedia(kind, guessed or "application/octet-stream", path.read_bytes())


def person(world: World, words_of: str) -> Person:
    """Whose words: somebody who sits at the table in the story, or a name."""
    if words_of == CLIENT or words_of in world.workers:
        return Person(member=world.member_id(words_of))
    return Person(text=normal(words_of))


def _only_client(by: str) -> None:
    if by != CLIENT:
        raise NotYours(what="private")


def _also_called(world: World, act: told.Act, of: str) -> None:
    """A ref on an act about an entry is a second name for that entry."""
    if act.ref is not None and of in world.entries:
        world.entries[act.ref] = world.entries[of]
