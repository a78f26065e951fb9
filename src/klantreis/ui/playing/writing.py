# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writing by hand what a story tells: a new entry, a proposal, a new version."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from klantreis.domain.bodies import is_empty
from klantreis.domain.entries import Body, Card, Difference, EntryKind, LookBack, Media
from klantreis.domain.folding import Version
from klantreis.domain.ids import EntryId
from klantreis.services import reading
from klantreis.services.writing import our_head
from klantreis.stories import format as told
from klantreis.stories.acting import media_of, person
from klantreis.stories.contents import body_of
from klantreis.stories.fields import Kind
from klantreis.stories.wording import CLIENT, MADE
from klantreis.stories.world import World
from klantreis.ui.journal import Journal
from klantreis.ui.playing import difference
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
    EntryKind.LOOK_BACK: (home.LOOK_BACK.key, rooms.NEW[EntryKind.LOOK_BACK].key),
    EntryKind.CARD: (home.CARDS.key, rooms.NEW[EntryKind.CARD].key),
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
    begun = _begin(stage, world, act, body)
    if act.ref is not None:
        world.entries[act.ref] = begun.entry
    _go_on(stage, world, act, body, begun)
    set_right(stage, world, act, begun.entry, body)


def revise(stage: Stage, world: World, act: told.ReviseAct) -> None:
    """A new version: only what the act names changes."""
    entry = world.entry(act.of)
    stage.hold_pen(world.member_id(act.by))
    stage.hands.go(EntryRoom(entry))
    if not stage.hands.has(words.EDIT.key):
        raise NotOffered()
    before = stage.ask(lambda journal: version_now(journal, entry)).body
    body = body_of(act.kind, act.content, world.entry, before=before)
    _go_on(stage, world, act, body, Begun(entry))
    set_right(stage, world, act, entry, body)
    if act.ref is not None:
        world.entries[act.ref] = entry


def version_now(journal: Journal, entry: EntryId) -> Version:
    """What stands in an entry, or a proposal, here."""
    session = journal.session
    return our_head(session, reading.entry_or_proposal(session, entry))


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
    try:
        stage.try_to(lambda: _fill(stage, world, act, body, begun))
        stage.try_to(lambda: _say_whose(stage, world, act, begun.entry))
    except NotOffered:
        # Words that the journal did not take stay on their page: it is left on purpose.
        stage.start_over()


def _fill(
    stage: Stage, world: World, act: told.WriteAct | told.ReviseAct, body: Body, begun: Begun
) -> None:
    if stage.table.here != EntryRoom(begun.entry):
        stage.hands.go(EntryRoom(begun.entry))
    before = stage.ask(lambda journal: version_now(journal, begun.entry)).body
    has_text = bool(body.text)
    if has_text and before.text != body.text:
        rewrite(stage, body.text)
    if isinstance(body, Difference) and isinstance(before, Difference):
        difference.fill(stage, body, before)
    else:
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
    # What a worker brings by voice is theirs at once: to ask first, they begin in words.
    asks_first = isinstance(act, told.ProposeAct) and act.kind is Kind.CONTRIBUTION
    is_plain = act.by == CLIENT or isinstance(act, told.ProposeAct) or not act.private
    return _has_media(act) and is_plain and not asks_first and not body.text


def _begin(stage: Stage, world: World, act: told.WriteAct, body: Body) -> Begun:
    if is_empty(body) and not _has_media(act):
        # A press would begin a card; nothing was said.
        raise NotOffered()
    if isinstance(body, Difference):
        return Begun(_begin_difference(stage, act, body))
    may_begin = act.by == CLIENT or isinstance(act, told.ProposeAct)
    if _is_card(body) and may_begin and not act.private:
        entry = _begin_card(stage, body)
        if entry is not None:
            return Begun(entry)
        stage.go_home()
    if act.kind is Kind.DREAM and not stage.hands.has(home.DREAM.key):
        return _begin_dream(stage, world, act, body)
    _go_and_write(stage, EntryKind(act.kind.value), body)
    if isinstance(act, told.ProposeAct) and act.kind is Kind.CONTRIBUTION:
        stage.hands.press(words.ASK_FIRST.key)
    _refuse_other(stage, act)
    if _is_only_told(act, body):
        return _begin_with_media(stage, world, act)
    return Begun(_fill_page(stage, world, act, body))


def _begin_difference(stage: Stage, act: told.WriteAct, body: Difference) -> EntryId:
    seat = stage.seat
    is_proposal = isinstance(act, told.ProposeAct)
    if seat is None or seat.is_client_writing is is_proposal:
        raise NotOffered()
    if is_proposal:
        return difference.propose(stage, body)
    entry = difference.begin(stage, body)
    if act.private:
        stage.hands.press(words.MORE.key)
        stage.hands.press(words.MAKE_PRIVATE.key)
    return entry


def _begin_dream(stage: Stage, world: World, act: told.WriteAct, body: Body) -> Begun:
    """Where the room of dreams is not shown, it is told first, and what it is about is said."""
    _go_and_write(stage, EntryKind.MOMENT, body)
    _refuse_other(stage, act)
    if _is_only_told(act, body):
        return _begin_with_media(stage, world, act)
    entry = _fill_page(stage, world, act, body)
    stage.hands.press(words.ABOUT.key)
    stage.hands.press(f"about.{EntryKind.DREAM.value}")
    return Begun(entry)


def _begin_card(stage: Stage, body: Body) -> EntryId | None:
    """A card of a sort that is not there yet; None where it is."""
    if not isinstance(body, Card) or body.card is None:
        raise NotOffered()
    stage.hands.press(home.CARDS.key)
    stage.hands.press(f"{rooms.SHOW_CARD.key}:{body.card.value}")
    here = stage.table.here
    return here.entry if isinstance(here, FieldRoom) else None


def _begin_with_media(stage: Stage, world: World, act: told.WriteAct) -> Begun:
    first = media_of(world, act, act.content)[0]
    hang(stage, first, EntryKind(act.kind.value), file=_file(world, act, first.media))
    here = stage.table.here
    if not isinstance(here, EntryRoom):
        raise NotOffered()
    if act.private and not isinstance(act, told.ProposeAct):
        stage.hands.press(words.MORE.key)
        stage.hands.press(words.MAKE_PRIVATE.key)
    return Begun(here.entry, first.media)


def _go_and_write(stage: Stage, kind: EntryKind, body: Body) -> None:
    if isinstance(body, LookBack) and body.about is not None and body.about.entry is not None:
        stage.hands.go(EntryRoom(body.about.entry))
        if not stage.hands.has(words.LOOK_BACK.key) and stage.hands.has(words.MORE.key):
            stage.hands.press(words.MORE.key)
        if stage.hands.has(words.LOOK_BACK.key):
            stage.hands.press(words.LOOK_BACK.key)
            return
        stage.go_home()
    for key in _WAYS[kind]:
        stage.hands.press(key)


def _refuse_other(stage: Stage, act: told.WriteAct) -> None:
    """NotOffered where the page makes something else of it: what a worker says here waits."""
    here, seat = stage.table.here, stage.seat
    if seat is None or not isinstance(here, WriteText):
        raise NotOffered()
    is_brought = here.kind is EntryKind.CONTRIBUTION and not here.asks_first
    is_own = seat.is_client_writing or is_brought
    if is_own is isinstance(act, told.ProposeAct):
        raise NotOffered()


def _fill_page(stage: Stage, world: World, act: told.WriteAct, body: Body) -> EntryId:
    hands = stage.hands
    is_proposal = isinstance(act, told.ProposeAct)
    # A look-back at something private begins private by itself.
    if not is_proposal and hands.has(words.PRIVATE.key):
        hands.choose(words.PRIVATE.key, is_chosen=act.private)
    elif act.private and not is_proposal:
        raise NotOffered()
    if act.words_of != act.by:
        hands.press(words.SOMEONE_ELSE.key)
        _name_speaker(stage, world, act.words_of)
    return _write_text(stage, body, has_more=_has_media(act))


def _say_whose(
    stage: Stage, world: World, act: told.WriteAct | told.ReviseAct, entry: EntryId
) -> None:
    """Whose words they are, where that is not so yet."""
    wanted = None if act.words_of is None else person(world, act.words_of)
    if wanted in (None, stage.ask(lambda journal: version_now(journal, entry)).words_of):
        return
    stage.hands.go(EntryRoom(entry))
    stage.hands.press(words.MORE.key)
    stage.hands.press(words.WHOSE.key)
    _name_speaker(stage, world, act.words_of or "")
    stage.hands.press(words.READY.key)
    stage.heed()


def _name_speaker(stage: Stage, world: World, who: str) -> None:
    if is_member(world, who):
        stage.hands.choose(f"{words.SAID_BY.key}:{world.member_id(who)}")
    else:
        stage.hands.write(words.WORDS_OF.key, who)


def _has_media(act: told.WriteAct) -> bool:
    content = act.content
    return bool(content.photo or content.voice or content.drawing)


def _write_text(stage: Stage, body: Body, *, has_more: bool) -> EntryId:
    here = stage.table.here
    text = body.text or _stand_in(body) or (_STAND_IN if has_more else "")
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
