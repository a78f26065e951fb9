# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Doing what a story says with keys and copies: opening, locking, losing, copying, meeting."""

import re
import shutil
from pathlib import Path

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KlantreisError, MayNotOpen, NotYours
from klantreis.services import going_back, keeping, keys, membership, opening
from klantreis.services.keys import Key
from klantreis.services.meeting import merge as meet
from klantreis.services.opening import sit_down
from klantreis.services.settling import Keep, settle
from klantreis.stories import format as told
from klantreis.stories.wording import CLIENT, AccessMode, OpensWith
from klantreis.stories.world import (
    Computer,
    World,
    access_of,
    computer_parts,
    new_file,
    new_key,
    welcome,
)

Files = tuple[str, ...]
_PLAIN = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 40  # in letters of four bytes still well below what a disk allows


def open_visit(world: World, visit: told.Visit) -> None:
    """Open the copy of *visit* for whoever opens it, and let those who are there sit down."""
    world.copy, world.present = visit.copy, visit.present
    here = world.here
    if not here.is_there:
        keeping.install(here.file, here.place)
        here.is_there = True
    open_for(world, visit)


def open_for(world: World, visit: told.Visit) -> None:
    """Open the copy that is there for whoever opens; those who are present sit down."""
    here = world.here
    if visit.opened_by == CLIENT:
        world.session = opening.open_as_client(here.parts, here.place, world.opener())
    elif visit.opened_by in world.workers:
        keys_of = world.keys_of(visit.opened_by)
        world.session = opening.open_as_worker(here.parts, here.place, keys_of)
    else:
        # Their invitation did not go through.
        raise MayNotOpen()
    for who in visit.present:
        if who != CLIENT and who in world.workers:
            offer_seat(world, who)


def offer_seat(world: World, who: str) -> None:
    """Let a worker sit down at the open table, if they belong there."""
    try:
        sit_down(world.open_session(), world.keys_of(who))
    except KlantreisError:
        # Somebody who was let go may still drink coffee at the table; they hold no pen.
        return


def close_visit(world: World) -> None:
    """Lock, unless that was done."""
    if world.session is not None:
        lock(world)


def lock(world: World) -> Files:
    """Put the copy in its file, and close everything; the next act opens again."""
    session, world.session = world.open_session(), None
    keeping.make_copy(session, world.here.file)
    keeping.close(session)
    return ()


def copy(world: World, act: told.CopyAct) -> Files:
    """One file, that another computer or a stick can open with the keys of now."""
    session = world.open_session()
    file = new_copy(world, act).file
    keeping.make_copy(session, file)
    return (file.name,)


def new_copy(world: World, act: told.CopyAct) -> Computer:
    """A computer of its own for a copy, and where its file is to come."""
    name = _file_name(world, act.name)
    parts = computer_parts(world)
    file = new_file(world, name)
    made = Computer(
        name, parts, opening.place_of(parts, world.journey), world.here.key,
        world.here.recovery, file, is_there=False,
    )  # fmt: skip
    world.copies[act.name] = made
    return made


def merge(world: World, act: told.MergeAct) -> Files:
    """What another copy holds comes to the copy that is open."""
    if act.source == world.copy:
        return ()
    meet(world.open_session(), world.copies[act.source].file)
    return ()


def settle_versions(world: World, act: told.SettleAct) -> Files:
    """The client says which version stays."""
    keep = Keep(act.keep) if act.keep in tuple(Keep) else act.keep
    settle(world.open_session(), world.entry(act.of), keep)
    if act.ref is not None:
        world.entries[act.ref] = world.entry(act.of)
    return ()


def set_access(world: World, act: told.AccessAct) -> Files:
    """What a worker may open; `none` lets them go."""
    session = world.open_session()
    session.as_client()
    worker = world.keys_of(act.worker).id
    if act.mode is AccessMode.NONE:
        membership.let_go(session, worker)
    else:
        membership.set_access(session, worker, access_of(act.mode))
    return ()


def invite(world: World, act: told.InviteAct) -> Files:
    """Somebody new travels along, and may sit down."""
    welcome(world, act.worker)
    if act.worker.id in world.present:
        offer_seat(world, act.worker.id)
    return ()


def change_secret(world: World, act: told.ChangeSecretAct) -> Files:
    """A new key in the place of the old one."""
    session = world.open_session()
    session.as_client()
    key = new_key(world.here.parts, act.opens_with, world.journey)
    opener = keys.opener_of(world.here.parts, key, world.journey)
    keys.change_secret(session, opener, present=world.opener())
    world.here.key = key
    return ()


def lose_secret(world: World) -> Files:
    """Locked, and the secret is gone: the recovery sheet opens, and a new secret is set."""
    if world.open_session().client is None:
        raise NotYours(what="client")
    here = world.here
    kind = here.key.kind
    lock(world)
    sheet = Key(LockKind.RECOVERY, card=here.recovery)
    opener = keys.opener_of(here.parts, sheet, world.journey)
    world.session = opening.open_as_client(here.parts, here.place, opener)
    key = new_key(here.parts, OpensWith(kind.value), world.journey)
    renewed = keys.opener_of(here.parts, key, world.journey)
    keys.change_secret(world.session, renewed, present=opener)
    here.key = key
    return ()


def backup(world: World) -> Files:
    """A backup, now."""
    keeping.backup(world.open_session())
    return ()


def restore_backup(world: World) -> Files:
    """The newest backup comes in the place of what is open, and the story goes on there.

    Where the client is away it comes in an empty place, as on another computer.
    """
    if world.open_session().client is not None:
        file = keeping.newest_backup(world.here.parts, world.journey)
        going_back.go_back(world.open_session(), file)
        return ()
    session, world.session = world.open_session(), None
    here = world.here
    file = keeping.newest_backup(here.parts, world.journey)
    keeping.close(session, with_backup=False)
    put_back(world, file)
    return ()


def put_back(world: World, backup: Path) -> None:
    """From here on the copy that was open is what *backup* holds, in a place of its own."""
    here = world.here
    here.place = keeping.empty_place(here.parts, world.journey)
    keeping.install(backup, here.place)
    shutil.copyfile(backup, here.file)


def _file_name(world: World, copy_name: str) -> str:
    """A file name for a copy that no other copy has, nor the journey itself."""
    plain = _PLAIN.sub("-", copy_name)[:_LONGEST_NAME]
    taken = {one.name for name, one in world.copies.items() if name != copy_name}
    name, count = plain, 2
    while name in taken:
        name, count = f"{plain}-{count}", count + 1
    return name
