# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who does what a story tells: the services themselves, or hands at the windows."""

from dataclasses import dataclass
from typing import Protocol

from klantreis.domain.problems import NotThere
from klantreis.services.settings import set_journey_state
from klantreis.stories import acting, expecting, handing, travelling
from klantreis.stories import format as told
from klantreis.stories.report import Unmet
from klantreis.stories.world import World, begin

Files = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an act: the files it left, and what of it was expected and is not so."""

    files: Files = ()
    unmet: tuple[Unmet, ...] = ()


class Performer(Protocol):
    """Plays visit by visit, act by act, in one `World`. Each may raise a KlantreisError."""

    def begin(self) -> None:
        """The client begins, and the workers of the story are invited."""

    @property
    def is_open(self) -> bool:
        """Whether somebody sits at an open table."""

    def open_visit(self, visit: told.Visit) -> None:
        """Open as *visit* says, and let those who are there sit down."""

    def do(self, act: told.Act) -> Done:
        """Do *act* at the open table."""

    def close_visit(self) -> None:
        """Lock, unless that was done."""


class Services(Performer):
    """Each act is one call of the service that the windows use too."""

    def __init__(self, world: World) -> None:
        self._world = world

    def begin(self) -> None:
        begin(self._world)

    @property
    def is_open(self) -> bool:
        return self._world.session is not None

    def open_visit(self, visit: told.Visit) -> None:
        travelling.open_visit(self._world, visit)

    def do(self, act: told.Act) -> Done:
        return do_by_services(self._world, act)

    def close_visit(self) -> None:
        travelling.close_visit(self._world)


def do_by_services(world: World, act: told.Act) -> Done:
    """Do *act* in the session that *world* holds."""
    match act:
        case told.ExpectAct():
            return Done(unmet=expecting.unmet_by(world, act))
        case told.SearchAct():
            return Done(unmet=expecting.unfound_by(world, act))
        case told.ShareAct() | told.ExportAgainAct() | told.WithdrawAct() | told.PrintAct():
            return Done(_hand(world, act))
        case told.WriteAct() | told.ReviseAct() | told.AnswerAct() | told.OwnViewAct():
            _write(world, act)
        case told.EntryAct():
            acting.change(world, act)
        case told.JourneyAct():
            set_journey_state(world.open_session(), act.state)
        case _:
            return Done(_travel(world, act))
    return Done()


def _write(
    world: World, act: told.WriteAct | told.ReviseAct | told.AnswerAct | told.OwnViewAct
) -> None:
    match act:
        case told.WriteAct():
            acting.write(world, act)
        case told.ReviseAct():
            acting.revise(world, act)
        case told.AnswerAct():
            acting.answer(world, act)
        case told.OwnViewAct():
            acting.put_own_view(world, act)


def _hand(
    world: World, act: told.ShareAct | told.ExportAgainAct | told.WithdrawAct | told.PrintAct
) -> Files:
    match act:
        case told.ShareAct():
            return handing.share(world, act)
        case told.ExportAgainAct():
            return handing.export_again(world, act)
        case told.WithdrawAct():
            return handing.withdraw(world, act)
        case told.PrintAct():
            return handing.print_paper(world, act)


def _travel(world: World, act: told.Act) -> Files:
    match act:
        case told.AccessAct():
            return travelling.set_access(world, act)
        case told.InviteAct():
            return travelling.invite(world, act)
        case told.CopyAct():
            return travelling.copy(world, act)
        case told.MergeAct():
            return travelling.merge(world, act)
        case told.SettleAct():
            return travelling.settle_versions(world, act)
        case told.ChangeSecretAct():
            return travelling.change_secret(world, act)
        case told.LoseSecretAct():
            return travelling.lose_secret(world)
        case told.LockAct():
            return travelling.lock(world)
        case told.BackupAct():
            return travelling.backup(world)
        case told.RestoreBackupAct():
            return travelling.restore_backup(world)
    raise NotThere(what="act")
