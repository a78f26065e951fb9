# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper by hand: the ceremony of giving, the same paper again, taking back, printing."""

from collections.abc import Mapping
from pathlib import Path

from klantreis.domain.consent import Recipient
from klantreis.domain.ids import GrantId
from klantreis.host.places import Place, PlaceKind
from klantreis.stories import format as told
from klantreis.stories.handing import also_called, number, put
from klantreis.stories.performing import Files
from klantreis.stories.wording import LoosePaper, ShareAnswer
from klantreis.stories.world import World
from klantreis.ui.paper_routes import Asked, GivenPapers, Giving, PaperRoom
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.playing.doorway import give_key
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.ui.rooms.printing.making import CONTRIBUTION
from klantreis.words.rooms import difference, home, keys, pilot_giving, printing
from klantreis.words.rooms import giving as words
from klantreis.words.rooms import sharing as log

# How the copy ends with which somebody leaves.
_EVERYTHING = ".zip"
_ANSWERS = {
    ShareAnswer.YES: words.YES.key,
    ShareAnswer.NO: words.NO.key,
    ShareAnswer.LATER: words.LATER.key,
}


def share(stage: Stage, world: World, act: told.ShareAct) -> Files:
    """The client is asked; on yes the papers leave, on no or later nothing does."""
    stage.hold_pen(world.client)
    stage.go_home()
    if Recipient(act.to_name, act.to_role).is_pilot:
        _answer_pilot(stage, world, act)
    else:
        stage.hands.press(home.SHARE.key)
        stage.hands.press(log.GIVE.key)
        _answer_questions(stage, world, act)
    turn(stage, words.LARGE.key, is_on=act.large_print)
    turn(stage, words.BOTH_LANGUAGES.key, is_on=act.also_in not in (None, world.language))
    stage.hands.press(_ANSWERS[act.answer])
    if act.answer is not ShareAnswer.YES:
        return ()
    give_key(stage, world.here.key)
    stage.hands.press(words.SIGN.key)
    if act.ref is not None:
        world.grants[act.ref] = _given(stage)
    return _put_given(stage, world, act)


def export_again(stage: Stage, world: World, act: told.ExportAgainAct) -> Files:
    """The same papers once more, while the consent holds."""
    _look_at(stage, world, act.of)
    stage.hands.press(log.AGAIN.key)
    also_called(world, act, act.of)
    return _put_given(stage, world, act)


def withdraw(stage: Stage, world: World, act: told.WithdrawAct) -> Files:
    """The client takes it back; there is a letter to the recipient."""
    _look_at(stage, world, act.of)
    stage.hands.press(log.WITHDRAW.key)
    stage.hands.press(log.YES_WITHDRAW.key)
    also_called(world, act, act.of)
    saved = save(stage, world, act, ".pdf")
    letter = put(world, f"{number(act)}-withdrawal.pdf", saved[".pdf"])
    if CONTRIBUTION not in saved:
        return (letter,)
    name = f"{number(act)}-withdrawal{CONTRIBUTION}"
    return (letter, put(world, name, saved[CONTRIBUTION]))


def print_paper(stage: Stage, world: World, act: told.PrintAct) -> Files:
    """A paper of the client's own, or a blank one."""
    stage.go_home()
    stage.hands.press(home.PRINT.key)
    name = f"{number(act)}-{act.what.value}"
    if act.what is LoosePaper.EXIT_COPY:
        stage.hands.press(printing.EXIT_COPY.key)
        return (put(world, f"{name}.zip", save(stage, world, act, _EVERYTHING)[_EVERYTHING]),)
    own = None if isinstance(act.what, LoosePaper) else printing.OWN_PAPERS[act.what]
    stage.hands.press((own or printing.BLANK).key)
    turn(stage, printing.LARGE.key, is_on=act.large_print)
    turn(stage, printing.BOTH_LANGUAGES.key, is_on=act.also_in not in (None, world.language))
    return (put(world, f"{name}.pdf", save(stage, world, act, ".pdf")[".pdf"]),)


def _answer_questions(stage: Stage, world: World, act: told.ShareAct) -> None:
    hands = stage.hands
    hands.write(words.NAME.key, act.to_name)
    hands.write(words.ROLE.key, act.to_role)
    _go_on(stage, Asked.WHO)
    hands.write(words.OWN_PURPOSE.key, act.purpose)
    _go_on(stage, Asked.WHAT_FOR)
    # What is not there cannot go along, whether it was forgotten or never saved.
    for ref in act.items:
        if ref in world.entries:
            _take_along(stage, f"{words.TAKE_ALONG.key}:{world.entries[ref]}")
    _go_on(stage, Asked.WHICH)
    for ref in act.show_names:
        name = f"{words.SHOW_NAME.key}:{world.entries.get(ref, '')}"
        if hands.has(name):
            hands.choose(name)
    if _asked(stage) is Asked.NAMES:
        _go_on(stage, Asked.NAMES)
    hands.write(words.OWN_DAY.key, act.until.isoformat())
    _go_on(stage, Asked.UNTIL)


def _answer_pilot(stage: Stage, world: World, act: told.ShareAct) -> None:
    """The questions of contributing; a story chooses no sentences."""
    hands = stage.hands
    hands.press(home.DIFFERENCE.key)
    hands.press(difference.GIVE.key)
    hands.write(pilot_giving.NAME.key, act.to_name)
    _go_on(stage, Asked.WHO)
    for ref in act.items:
        card = f"{pilot_giving.TAKE_ALONG.key}:{world.entries.get(ref, '')}"
        if hands.has(card):
            hands.choose(card)
    _go_on(stage, Asked.WHICH)
    if _asked(stage) is Asked.NAMES:
        _go_on(stage, Asked.NAMES)
    hands.write(words.OWN_DAY.key, act.until.isoformat())
    _go_on(stage, Asked.UNTIL)


def _take_along(stage: Stage, card: str) -> None:
    while not stage.hands.has(card) and stage.hands.has(words.MORE.key):
        stage.hands.press(words.MORE.key)
    stage.hands.choose(card)


def _go_on(stage: Stage, asked: Asked) -> None:
    stage.hands.press(words.GO_ON.key)
    if _asked(stage) is asked:
        # The window said what is missing, and stays.
        raise NotOffered()


def _asked(stage: Stage) -> Asked | None:
    here = stage.table.here
    return here.asked if isinstance(here, Giving) else None


def turn(stage: Stage, key: str, *, is_on: bool) -> None:
    """Put an option of a paper on, or off where it is offered."""
    if is_on or stage.hands.has(key):
        stage.hands.choose(key, is_chosen=is_on)


def _look_at(stage: Stage, world: World, of: str) -> None:
    """The page of one sharing."""
    stage.hold_pen(world.client)
    grant = world.grant(of)
    stage.go_home()
    stage.hands.press(home.SHARE.key)
    card = f"{log.LOOK.key}:{grant}"
    while not stage.hands.has(card) and stage.hands.has(log.MORE.key):
        stage.hands.press(log.MORE.key)
    stage.hands.press(card)


def _given(stage: Stage) -> GrantId:
    here = stage.table.here
    if isinstance(here, PaperRoom) and isinstance(here.what, GivenPapers):
        return here.what.grant
    raise NotOffered()


def _put_given(stage: Stage, world: World, act: told.Act) -> Files:
    saved = save(stage, world, act, ".pdf")
    start = number(act)
    behind = next(end.removesuffix(".json") for end in saved if end.endswith(".json"))
    papers = (
        put(world, f"{start}-share.pdf", saved[".pdf"]),
        put(world, f"{start}-receipt.pdf", saved[f"{behind}.pdf"]),
        put(world, f"receipts/{start}.json", saved[f"{behind}.json"]),
    )
    if CONTRIBUTION not in saved:
        return papers
    return (*papers, put(world, f"{start}-share{CONTRIBUTION}", saved[CONTRIBUTION]))


def save(stage: Stage, world: World, act: told.Act, ending: str) -> Mapping[str, bytes]:
    """What the page saves, by what comes behind the name that was given to it."""
    if ending == _EVERYTHING:
        stage.hands.press(printing.EXIT_SAVE.key)
        give_key(stage, world.here.key)
        stage.hands.press(keys.KEY_GIVEN.key)
    else:
        stage.hands.press(printing.SAVE.key)
    picker = stage.hands.page.findChild(PlacePicker)
    if picker is None:
        raise NotOffered()
    folder = _empty_folder(world, act)
    # Which folders this computer has is no part of a story: this one was among them.
    picker.save_asked.emit(Place(PlaceKind.DOCUMENTS, "", folder), f"{folder.name}{ending}")
    stage.hands.rest()
    stage.heed()
    return {
        path.name.removeprefix(folder.name): path.read_bytes() for path in sorted(folder.iterdir())
    }


def _empty_folder(world: World, act: told.Act) -> Path:
    folder = world.base / f"saved-{act.n}"
    folder.mkdir()
    return folder
