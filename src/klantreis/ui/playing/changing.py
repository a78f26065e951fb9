# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What hands do with an entry that is there: put away, erase, hide, answer, settle."""

from klantreis.domain.ids import EntryId
from klantreis.services import reading
from klantreis.services.settling import Keep
from klantreis.stories import format as told
from klantreis.stories.wording import ProposalAnswer
from klantreis.stories.world import World
from klantreis.ui.journal import Journal
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.ui.routes import EntryRoom, ProposalsRoom
from klantreis.words.rooms import entry as words
from klantreis.words.rooms import home, looking_back, rooms

_ANSWERS = {
    ProposalAnswer.ACCEPT: rooms.YES.key,
    ProposalAnswer.REWORD: rooms.REWORD.key,
    ProposalAnswer.REFUSE: rooms.NO.key,
}


def change(stage: Stage, world: World, act: told.EntryAct) -> None:
    """Put away, bring back, erase, or move in or out of what is only the client's."""
    if isinstance(act, told.RestoreAct):
        _restore(stage, world, act)
        return
    entry = _look_at(stage, world, act.of, act.by)
    stage.hands.press(words.MORE.key)
    match act:
        case told.RemoveAct():
            waits = stage.hands.has(words.TAKE_BACK.key)
            stage.hands.press(words.TAKE_BACK.key if waits else words.REMOVE.key)
        case told.ForgetAct():
            stage.hands.press(words.FORGET.key)
            stage.hands.press(words.FORGET.key)
        case told.MakePrivateAct():
            stage.hands.press(words.MAKE_PRIVATE.key)
        case told.MakeSharedAct():
            stage.hands.press(words.MAKE_SHARED.key)
        case _:
            raise NotOffered()
    _also_called(world, act, entry)


def put_own_view(stage: Stage, world: World, act: told.OwnViewAct) -> None:
    """The client's own view beside an entry."""
    entry = _look_at(stage, world, act.of, None)
    stage.hands.press(words.OWN_VIEW.key)
    stage.hands.write(words.VIEW_TEXT.key, act.text)
    stage.hands.press(words.READY.key)
    _also_called(world, act, entry)


def answer(stage: Stage, world: World, act: told.AnswerAct) -> None:
    """The client's answer to a proposal; those that waited longer are left for later."""
    entry = world.entry(act.of)
    stage.hold_pen(world.client)
    waiting = stage.ask(_waiting)
    if entry not in waiting:
        raise NotOffered()
    stage.go_home()
    stage.hands.press(home.PROPOSAL.key)
    for _ in range(waiting.index(entry)):
        stage.hands.press(rooms.LATER.key)
    stage.hands.press(_ANSWERS[act.answer])
    if act.answer is ProposalAnswer.REWORD:
        stage.hands.write(rooms.OWN_WORDS.key, act.text or "")
        stage.hands.press(words.READY.key)
    if isinstance(stage.table.here, ProposalsRoom):
        raise NotOffered()
    _also_called(world, act, entry)


def settle(stage: Stage, world: World, act: told.SettleAct) -> None:
    """The client says which version stays."""
    entry = _look_at(stage, world, act.of, None)
    stage.hands.press(words.SETTLE.key)
    if act.keep == Keep.OURS:
        stage.hands.press(f"{words.KEEP_OURS.key}:{Keep.OURS.value}")
    elif act.keep == Keep.THEIRS:
        stage.hands.press(f"{words.KEEP_THEIRS.key}:{Keep.THEIRS.value}")
    else:
        stage.hands.write(words.OWN_VERSION.key, act.keep)
        stage.hands.press(words.READY.key)
    _also_called(world, act, entry)


def _restore(stage: Stage, world: World, act: told.RestoreAct) -> None:
    """Out of the drawer of what was put away."""
    entry = world.entry(act.of)
    stage.hold_pen(world.member_id(act.by))
    stage.go_home()
    stage.hands.press(home.LOOK_BACK.key)
    stage.hands.press(looking_back.ASIDE.key)
    button = f"{looking_back.RESTORE.key}:{entry}"
    while not stage.hands.has(button) and stage.hands.has(looking_back.MORE_ASIDE.key):
        stage.hands.press(looking_back.MORE_ASIDE.key)
    stage.hands.press(button)
    _also_called(world, act, entry)


def _look_at(stage: Stage, world: World, of: str, by: str | None) -> EntryId:
    """The page of an entry, with the pen in the hand of *by*, or of the client."""
    entry = world.entry(of)
    stage.hold_pen(world.client if by is None else world.member_id(by))
    stage.hands.go(EntryRoom(entry))
    return entry


def _waiting(journal: Journal) -> list[EntryId]:
    """The proposals in the order in which the client meets them."""
    found = sorted(reading.proposals(journal.session), key=lambda one: one.stamp)
    return [one.entry for one in found]


def _also_called(world: World, act: told.Act, entry: EntryId) -> None:
    """A ref on an act about an entry is a second name for that entry."""
    if act.ref is not None:
        world.entries[act.ref] = entry
