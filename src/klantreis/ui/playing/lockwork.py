# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Mijn sleutels* by hand: who may open, another key, a new sheet, copies, how it goes on."""

from klantreis.domain.settings import JourneyState
from klantreis.host.places import Place, PlaceKind
from klantreis.stories import format as told
from klantreis.stories.handing import number, put
from klantreis.stories.performing import Files
from klantreis.stories.travelling import new_copy
from klantreis.stories.wording import AccessMode
from klantreis.stories.world import World, make_profile, new_key
from klantreis.ui.key_routes import ReadAlong
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.playing.doorway import choose_key, give_key, sit_down
from klantreis.ui.playing.papers import save, turn
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.ui.rooms.door.routes import FirstPapers
from klantreis.words.rooms import door_visit, home, keys, keys_copies, keys_people, printing

_ACCESS = {
    AccessMode.TOGETHER.value: keys_people.TOGETHER.key,
    AccessMode.MAY_READ.value: keys_people.MAY_READ.key,
}
_STATES = {
    JourneyState.GOES_ON: keys.GOES_ON.key,
    JourneyState.SAFETY_NET: keys.SAFETY_NET.key,
    JourneyState.FINISHED: keys.FINISHED.key,
}


def set_access(stage: Stage, world: World, act: told.AccessAct) -> None:
    """What a worker may open; `none` lets them go."""
    who = world.keys_of(act.worker).id
    _open(stage, world, keys.WHO.key)
    card = f"{keys_people.LOOK.key}:{who}"
    while not stage.hands.has(card) and stage.hands.has(keys_people.MORE.key):
        stage.hands.press(keys_people.MORE.key)
    stage.hands.press(card)
    if act.mode is AccessMode.NONE:
        stage.hands.press(keys_people.TAKE_BACK.key)
        stage.hands.press(keys_people.YES_LET_GO.key)
    else:
        _choose_access(stage, world, act.mode.value)


def invite(stage: Stage, world: World, worker: told.WorkerSpec) -> None:
    """Somebody new travels along, and sits down when they are there."""
    _open(stage, world, keys.WHO.key)
    stage.hands.press(keys_people.INVITE.key)
    make_profile(world, worker.id)
    profile = world.workers[worker.id]
    # The page knows the profile that was made just now.
    stage.hands.press(_back_and_again(stage, f"{keys_people.THIS_ONE.key}:{profile.profile}"))
    less_safe = profile.is_less_safe
    field = keys_people.FIVE_WORDS if less_safe else keys_people.PASSPHRASE
    stage.hands.write(field.key, profile.words)
    stage.hands.press(keys_people.ON.key)
    stage.hands.write(keys_people.NAME.key, worker.name)
    stage.hands.write(keys_people.ORGANISATION.key, worker.organisation)
    stage.hands.press(keys_people.ON.key)
    _choose_access(stage, world, worker.access.value)
    stage.heed()
    if worker.id in world.present:
        sit_down(stage, profile)


def change_secret(stage: Stage, world: World, act: told.ChangeSecretAct) -> None:
    """A new key in the place of the old one."""
    _open(stage, world, keys.CHANGE.key)
    stage.hands.press(keys.CHOOSE_KEY.key)
    _say_who(stage, world)
    thought_of = new_key(world.here.parts, act.opens_with, world.journey)
    world.here.key = choose_key(stage, thought_of)


def new_sheet(stage: Stage, world: World, act: told.PrintAct) -> Files:
    """A new recovery sheet is a new code; the old sheet opens nothing any more."""
    _open(stage, world, keys.PAPERS.key)
    stage.hands.press(keys.NEW_SHEET.key)
    stage.hands.press(keys.YES_SHEET.key)
    _say_who(stage, world)
    here = stage.table.here
    if not isinstance(here, FirstPapers):
        raise NotOffered()
    world.here.recovery = here.recovery
    stage.hands.press(door_visit.PRINT_RECOVERY.key)
    turn(stage, printing.LARGE.key, is_on=act.large_print)
    turn(stage, printing.BOTH_LANGUAGES.key, is_on=act.also_in not in (None, world.language))
    saved = save(stage, world, act, ".pdf")
    return (put(world, f"{number(act)}-{act.what.value}.pdf", saved[".pdf"]),)


def copy(stage: Stage, world: World, act: told.CopyAct) -> Files:
    """One file, that another computer or a stick can open with the keys of now."""
    _open(stage, world, keys.COPIES.key)
    stage.hands.press(keys_copies.MAKE.key)
    picker = _picker(stage)
    file = new_copy(world, act).file
    # Which sticks this computer has is no part of a story: this one was among them.
    picker.save_asked.emit(Place(PlaceKind.STICK, "", file.parent), file.name)
    stage.hands.rest()
    stage.heed()
    for made in file.parent.iterdir():
        made.rename(file)
    return (file.name,)


def merge(stage: Stage, world: World, act: told.MergeAct) -> None:
    """What another copy holds comes to the copy that is open."""
    if act.source == world.copy:
        return
    _open(stage, world, keys.COPIES.key)
    stage.hands.press(keys_copies.TAKE.key)
    _picker(stage).picked.emit(world.copies[act.source].file)
    stage.hands.rest()


def go_on(stage: Stage, world: World, act: told.JourneyAct) -> None:
    """How the journey as a whole goes."""
    _open(stage, world, keys.JOURNEY.key)
    stage.hands.press(_STATES[act.state])


def back_up(stage: Stage, world: World) -> None:
    """A backup, now."""
    _open(stage, world, keys.BACKUP.key)
    stage.hands.press(keys_copies.BACK_UP.key)


def go_back(stage: Stage, world: World) -> None:
    """To the newest backup that there is before it is done."""
    _open(stage, world, keys.BACKUP.key)
    stage.hands.press(keys_copies.GO_BACK.key)
    stage.hands.press(f"{keys_copies.BACK_TO.key}:0")
    stage.hands.press(keys_copies.YES_BACK.key)
    stage.heed()


def _choose_access(stage: Stage, world: World, mode: str) -> None:
    stage.hands.press(_ACCESS[mode])
    if isinstance(stage.hands.page.route, ReadAlong):
        _say_who(stage, world)


def _say_who(stage: Stage, world: World) -> None:
    """It is the client: the key of now."""
    give_key(stage, world.here.key)
    stage.hands.press(keys.KEY_GIVEN.key)


def _open(stage: Stage, world: World, card: str) -> None:
    stage.hold_pen(world.client)
    stage.go_home()
    stage.hands.press(home.KEYS.key)
    if not stage.hands.has(card):
        stage.hands.press(keys.MORE.key)
    stage.hands.press(card)


def _picker(stage: Stage) -> PlacePicker:
    picker = stage.hands.page.findChild(PlacePicker)
    if picker is None:
        raise NotOffered()
    return picker


def _back_and_again(stage: Stage, card: str) -> str:
    if not stage.hands.has(card):
        stage.table.back()
        stage.hands.rest()
        stage.hands.press(keys_people.INVITE.key)
    return card
