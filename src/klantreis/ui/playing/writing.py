# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writing by hand what a story tells: a new entry, a proposal, a new version."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from klantreis.domain.bodies import is_empty
from klantreis.domain.entries import Body, Card, EntryKind, LookBack, Media
from klantreis.domain.ids import EntryId
from klantreis.services import reading
from klantreis.services.writing import our_head
from klantreis.stories import format as told
from klantreis.stories.acting import media_of
from klantreis.stories.contents import body_of
from klantreis.stories.wording import CLIENT, MADE
from klantreis.stories.world import World
from klantreis.ui.journal import Journal
from klantreis.ui.playing.aside import is_member
from klantreis.ui.playing.filling import fill_in, hang
from klantreis.ui.playing.righting import set_right
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.ui.routes import EntryRoom, FieldRoom, WriteText
from klantreis.words.rooms import entry as words
from klantreis.words.rooms import home, rooms, telling

# From home to an empty page of that kind.
_WAYS: Mapping[EntryKind, tuple[str, ...]] = {
    EntryKind.MOMENT: (telling.WRITE.key,),
    EntryKind.CONTRIBUTION: (home.BRING.key,),
    EntryKind.QUESTION: (home.QUESTIONS.key, rooms.NEW[EntryKind.QUESTION].key),
    EntryKind.STEP: (home.STEPS.key, rooms.NEW[EntryKind.STEP].key),
    EntryKind.HELPER: (home.PEOPLE.key, rooms.NEW[EntryKind.HELPER].key),
    EntryKind.TALENT: (home.TALENTS.key, rooms.NEW[EntryKind.TALENT].key),
    EntryKind.CONSULTATION: (home.TALKS.key, rooms.NEW[EntryKind.CONSULTATION].key),
    EntryKind.LETTER: (home.POST.key, rooms.NEW[EntryKind.LETTER].key),
    EntryKind.DREAM: (home.DREAM.key, rooms.NEW[EntryKind.DREAM].key),
}
# Where the story gives an entry no text: something to begin with, rubbed out when it is filled in.
_STAND_IN = "…"


@dataclass(frozen=True, slots=True)
class Begun:
    """An entry that is there, and with which medium it began, if it was not text."""

    entry: EntryId
    told_first: Media | None = None


def write(stage: Stage, world: World, act: told.WriteAct) -> None:
    """A new entry, or a proposal; what it stands for in the story is known from then on."""
    body = body_of(act.kind, act.content, world.entry)
    stage.hold_pen(world.member_id(act.by))
    stage.go_home()
    told_first: Media | None = None
    if _is_card(body) and not act.private:
        entry = _begin_card(stage, body)
    else:
        _go_and_write(stage, EntryKind(act.kind.value), body)
        _refuse_other(stage, act)
        if _is_only_told(act, body):
            entry, told_first = _begin_with_media(stage, world, act)
        else:
            entry = _fill_page(stage, world, act, body)
    if act.ref is not None:
        world.entries[act.ref] = entry
    if not isinstance(act, told.ProposeAct):
        _go_on(stage, world, act, body, Begun(entry, told_first))
        set_right(stage, world, act, entry, body)


def revise(stage: Stage, world: World, act: told.ReviseAct) -> None:
    """A new version: only what the act names changes."""
    entry = world.entry(act.of)
    stage.hold_pen(world.member_id(act.by))
    stage.hands.go(EntryRoom(entry))
    if not stage.hands.has(words.EDIT.key):
        raise NotOffered()
    before = stage.ask(lambda journal: body_now(journal, entry))
    body = body_of(act.kind, act.content, world.entry, before=before)
    _go_on(stage, world, act, body, Begun(entry))
    set_right(stage, world, act, entry, body)
    if act.ref is not None:
        world.entries[act.ref] = entry


def body_now(journal: Journal, entry: EntryId) -> Body:
    """What stands in an entry here."""
    return our_head(journal.session, reading.entry(journal.session, entry)).body


def rewrite(stage: Stage, text: str) -> None:
    """From the page of an entry, put *text* in the place of what stands there."""
    stage.hands.press(words.EDIT.key)
    stage.hands.write(words.WRITE_TEXT.key, text)
    stage.hands.press(words.READY.key)
    stage.heed()


def _go_on(
    stage: Stage, world: World, act: told.WriteAct | told.ReviseAct, body: Body, begun: Begun
) -> None:
    """Fill in what is not there yet; what the windows have no place for is left as it is."""
    with suppress(NotOffered):
        stage.try_to(lambda: _fill(stage, world, act, body, begun))


def _fill(
    stage: Stage, world: World, act: told.WriteAct | told.ReviseAct, body: Body, begun: Begun
) -> None:
    if stage.table.here != EntryRoom(begun.entry):
        stage.hands.go(EntryRoom(begun.entry))
    before = stage.ask(lambda journal: body_now(journal, begun.entry))
    has_text = bool(body.text)
    if has_text and before.text != body.text:
        rewrite(stage, body.text)
    fill_in(stage, body, before)
    for media in media_of(world, act, act.content):
        if media.media is not begun.told_first:
            hang(stage, media, EntryKind(act.kind.value), file=_file(world, act, media.media))
    if not has_text and before.text:
        rewrite(stage, "")


def _file(world: World, act: told.WriteAct | told.ReviseAct, media: Media) -> Path | None:
    """The file beside the story, unless the player makes one."""
    name = getattr(act.content, media.value)
    return None if name in (None, MADE) else world.beside / Path(name)


def _is_card(body: Body) -> bool:
    return isinstance(body, Card) and body.card is not None


def _is_only_told(act: told.WriteAct, body: Body) -> bool:
    """Whether it begins with a photo, a voice or a drawing, and no word."""
    content = act.content
    has_media = bool(content.photo or content.voice or content.drawing)
    is_plain = act.words_of == act.by and (act.by == CLIENT or not act.private)
    return has_media and is_plain and not body.text and not isinstance(act, told.ProposeAct)


def _begin_card(stage: Stage, body: Body) -> EntryId:
    if not isinstance(body, Card) or body.card is None:
        raise NotOffered()
    stage.hands.press(home.CARDS.key)
    stage.hands.press(f"{rooms.SHOW_CARD.key}:{body.card.value}")
    here = stage.table.here
    if isinstance(here, FieldRoom):
        return here.entry
    if not stage.hands.has(words.EDIT.key):
        raise NotOffered()
    # There is one of that sort already; a second is written as anything else.
    stage.hands.go(WriteText(EntryKind.CARD))
    return _write_text(stage, body)


def _begin_with_media(
    stage: Stage, world: World, act: told.WriteAct
) -> tuple[EntryId, Media | None]:
    first = media_of(world, act, act.content)[0]
    hang(stage, first, EntryKind(act.kind.value), file=_file(world, act, first.media))
    here = stage.table.here
    if not isinstance(here, EntryRoom):
        raise NotOffered()
    if act.private:
        stage.hands.press(words.MORE.key)
        stage.hands.press(words.MAKE_PRIVATE.key)
    return here.entry, first.media


def _go_and_write(stage: Stage, kind: EntryKind, body: Body) -> None:
    if isinstance(body, LookBack) and body.about is not None and body.about.entry is not None:
        stage.hands.go(EntryRoom(body.about.entry))
        if stage.hands.has(words.LOOK_BACK.key):
            stage.hands.press(words.LOOK_BACK.key)
            return
    if kind not in _WAYS:
        stage.hands.go(WriteText(kind))
        return
    for key in _WAYS[kind]:
        stage.hands.press(key)


def _refuse_other(stage: Stage, act: told.WriteAct) -> None:
    """NotOffered where the page makes something else of it: what a worker says here waits."""
    here, seat = stage.table.here, stage.seat
    if seat is None or not isinstance(here, WriteText):
        raise NotOffered()
    is_own = seat.is_client_writing or here.kind is EntryKind.CONTRIBUTION
    if is_own is isinstance(act, told.ProposeAct):
        raise NotOffered()


def _fill_page(stage: Stage, world: World, act: told.WriteAct, body: Body) -> EntryId:
    hands = stage.hands
    if act.private:
        hands.press(words.PRIVATE.key)
    if act.words_of != act.by and not is_member(world, act.words_of):
        hands.press(words.SOMEONE_ELSE.key)
        hands.write(words.WORDS_OF.key, act.words_of)
    return _write_text(stage, body)


def _write_text(stage: Stage, body: Body) -> EntryId:
    here = stage.table.here
    text = body.text or _stand_in(body)
    if not isinstance(here, WriteText) or here.entry is None or not text:
        raise NotOffered()
    stage.hands.write(words.WRITE_TEXT.key, text)
    stage.hands.press(words.READY.key)
    stage.heed()
    return here.entry


def _stand_in(body: Body) -> str:
    """What a hand writes first where the story has only answers: the name, if there is one."""
    name: str = getattr(body, "name", "")
    return "" if is_empty(body) else name or _STAND_IN
