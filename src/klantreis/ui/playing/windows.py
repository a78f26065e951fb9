# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A story played through the real windows: hands press what is there, and type where one can."""

from klantreis.stories import format as told
from klantreis.stories.performing import Done, Files, Performer, do_by_services
from klantreis.stories.wording import LoosePaper
from klantreis.stories.world import World
from klantreis.ui.playing import changing, lockwork, papers, searching, writing
from klantreis.ui.playing.aside import Aside
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.ui.playing.visits import Visits


class Windows(Performer):
    """A performer: what the windows do not offer it asks of the services, and writes that down.

    What the services refuse then, is how the act ends: the window hides what they would refuse.
    """

    def __init__(self, stage: Stage, world: World) -> None:
        self._stage = stage
        self._world = world
        self._visits = Visits(stage, world)

    def begin(self) -> None:
        self._visits.begin()

    @property
    def is_open(self) -> bool:
        return self._stage.seat is not None

    def open_visit(self, visit: told.Visit) -> None:
        self._visits.open(visit)

    def do(self, act: told.Act) -> Done:
        match act:
            case told.ExpectAct():
                return self._visits.with_session(lambda: do_by_services(self._world, act))
            case told.SearchAct():
                return self._search(act)
            case told.LockAct():
                self._visits.lock()
            case told.LoseSecretAct():
                self._visits.lose_secret()
            case _:
                return self._try(act)
        return Done()

    def close_visit(self) -> None:
        if self.is_open:
            self._visits.lock()
        self._stage.end()

    def _try(self, act: told.Act) -> Done:
        self._visits.seat_writer(act)
        try:
            return Done(self._stage.try_to(lambda: self._by_hand(act)))
        except NotOffered:
            self._stage.start_over()
        done = self._visits.with_session(lambda: do_by_services(self._world, act))
        self._visits.refresh()
        self._stage.put_aside(act, Aside.NOT_OFFERED)
        return done

    def _search(self, act: told.SearchAct) -> Done:
        """What is not so in the journal, or in the room where one searches, is not so."""
        there = self._visits.with_session(lambda: do_by_services(self._world, act)).unmet
        try:
            seen = self._stage.try_to(lambda: searching.unseen(self._stage, self._world, act))
        except NotOffered:
            self._stage.start_over()
            self._stage.put_aside(act, Aside.NOT_OFFERED)
            seen = ()
        return Done(unmet=tuple(dict.fromkeys((*there, *seen))))

    def _by_hand(self, act: told.Act) -> Files:
        stage, world = self._stage, self._world
        match act:
            case told.WriteAct():
                writing.write(stage, world, act)
            case told.ReviseAct():
                writing.revise(stage, world, act)
            case told.AnswerAct():
                changing.answer(stage, world, act)
            case told.OwnViewAct():
                changing.put_own_view(stage, world, act)
            case told.EntryAct():
                changing.change(stage, world, act)
            case told.SettleAct():
                changing.settle(stage, world, act)
            case _:
                return self._hand(act)
        return ()

    def _hand(self, act: told.Act) -> Files:
        stage, world = self._stage, self._world
        match act:
            case told.ShareAct():
                return papers.share(stage, world, act)
            case told.ExportAgainAct():
                return papers.export_again(stage, world, act)
            case told.WithdrawAct():
                return papers.withdraw(stage, world, act)
            case told.PrintAct(what=LoosePaper.RECOVERY):
                return lockwork.new_sheet(stage, world, act)
            case told.PrintAct():
                return papers.print_paper(stage, world, act)
            case told.CopyAct():
                return lockwork.copy(stage, world, act)
        self._turn_key(act)
        return ()

    def _turn_key(self, act: told.Act) -> None:
        stage, world = self._stage, self._world
        match act:
            case told.AccessAct():
                lockwork.set_access(stage, world, act)
            case told.InviteAct():
                lockwork.invite(stage, world, act.worker)
            case told.ChangeSecretAct():
                lockwork.change_secret(stage, world, act)
            case told.MergeAct():
                lockwork.merge(stage, world, act)
            case told.JourneyAct():
                lockwork.go_on(stage, world, act)
            case told.BackupAct():
                lockwork.back_up(stage, world)
            case told.RestoreBackupAct():
                lockwork.go_back(stage, world)
            case _:
                raise NotOffered()
