# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Coming and going: a visit is opened, people sit down, and it is locked with *Weg*."""

from collections.abc import Callable
from typing import TypeVar

from klantreis.domain.problems import KlantreisError, MayNotOpen, NotThere, NotYours
from klantreis.host.settings import Owner
from klantreis.services import keeping, opening
from klantreis.stories import format as told
from klantreis.stories import travelling
from klantreis.stories.wording import CLIENT, MAIN_COPY, OpensWith
from klantreis.stories.world import Computer, World, computer_parts, new_file, new_key, welcome
from klantreis.ui.journal import Journal
from klantreis.ui.playing import doorway, lockwork
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.ui.rooms.door.jobs import seat_of, with_pen
from klantreis.ui.routes import Home
from klantreis.ui.seat import Seat
from klantreis.ui.wishes import Sit

T = TypeVar("T")


class Visits:
    """Who is at the table, on which computer."""

    def __init__(self, stage: Stage, world: World) -> None:
        self._stage = stage
        self._world = world

    def begin(self) -> None:
        """The first visit: a new journey, and each worker of the story is invited."""
        world, stage = self._world, self._stage
        parts = computer_parts(world)
        stage.begin(parts, owner=Owner.UNKNOWN)
        thought_of = new_key(parts, world.story.client.opens_with, world.journey)
        key, recovery = doorway.first_visit(
            stage, name=world.story.client.name, language=world.language, thought_of=thought_of
        )
        seat = stage.seat
        if seat is None:
            raise NotThere(what="seat")
        world.journey, world.client = seat.journey, seat.pen
        place, file = opening.place_of(parts, seat.journey), new_file(world, "journey")
        world.copies[MAIN_COPY] = Computer("journey", parts, place, key, recovery, file)
        for worker in world.story.workers:
            self._invite(worker)
        self.lock()

    def _invite(self, worker: told.WorkerSpec) -> None:
        stage, world = self._stage, self._world
        try:
            stage.try_to(lambda: lockwork.invite(stage, world, worker))
        except NotOffered:
            self.with_session(lambda: welcome(world, worker))
            stage.invited_aside.append(worker.id)

    def open(self, visit: told.Visit) -> None:
        """Open as *visit* says; the services' refusal when the door stays shut."""
        world = self._world
        world.copy, world.present = visit.copy, visit.present
        self._stage.begin(world.here.parts)
        try:
            self._open(visit)
        except KlantreisError:
            self._stage.end()
            raise

    def lock(self) -> None:
        """The copy goes into its file, and then *Weg*."""
        file = self._world.here.file
        self._stage.ask(lambda journal: keeping.make_copy(journal.session, file))
        self._stage.end()

    def lose_secret(self) -> None:
        """Locked, and the secret is gone: the recovery sheet opens, and a new secret is set."""
        if self._stage.seat is None or self._stage.seat.client is None:
            raise NotYours(what="client")
        here, journey = self._world.here, self._world.journey
        self.lock()
        self._stage.begin(here.parts)
        thought_of = new_key(here.parts, OpensWith(here.key.kind.value), journey)
        cover = here.place.bundle.name
        here.key = doorway.open_anew(self._stage, cover, here.recovery, thought_of)

    def seat_writer(self, act: told.Act) -> None:
        """A worker who writes is evidently there."""
        by = getattr(act, "by", CLIENT)
        seat, world = self._stage.seat, self._world
        if by in world.workers and seat is not None:
            who = world.keys_of(by).id
            if who not in {one.id for one in seat.sitters}:
                self._seat(by)

    def with_session(self, deed: Callable[[], T]) -> T:
        """Do *deed* on the journal thread, while the world holds the session that is open there."""
        world = self._world

        def job(journal: Journal) -> T:
            world.session = journal.session
            try:
                return deed()
            finally:
                world.session = None

        return self._stage.ask(job)

    def refresh(self) -> None:
        """Somebody may have come or gone, and what is in view may be another by now."""
        stage = self._stage
        seat = with_pen(stage.ask(lambda journal: seat_of(journal.session)), stage.seat)
        if seat != stage.seat:
            stage.table.fulfil(Sit(seat, Home()))
        else:
            stage.table.to_begin()
        stage.hands.rest()

    def _open(self, visit: told.Visit) -> None:
        world, stage, here = self._world, self._stage, self._world.here
        if not here.is_there:
            doorway.take_copy(stage, here.file)
            here.is_there = True
        cover, by = here.place.bundle.name, visit.opened_by
        if by == CLIENT:
            workers = [who for who in visit.present if who in world.workers]
            together = any(self._has_profile(who) for who in workers)
            self._try_to_open(
                visit, lambda: doorway.open_as_client(stage, cover, here.key, together=together)
            )
            for who in workers:
                self._seat(who)
        elif by not in world.workers:
            # Their invitation did not go through.
            raise MayNotOpen()
        elif self._has_profile(by):
            profile = world.workers[by]
            self._try_to_open(visit, lambda: doorway.open_as_worker(stage, cover, profile))
            for who in visit.present:
                if who in world.workers and who != by:
                    self._seat(who)
        else:
            self._ask_to_open(visit)

    def _try_to_open(self, visit: told.Visit, deed: Callable[[], None]) -> None:
        try:
            self._stage.try_to(deed)
        except NotOffered:
            self._ask_to_open(visit)

    def _ask_to_open(self, visit: told.Visit) -> None:
        """Open as the services do: their refusal is that of the visit."""
        world, here = self._world, self._world.here
        worker = None if visit.opened_by == CLIENT else world.keys_of(visit.opened_by)

        def job(journal: Journal) -> Seat:
            journal.close()
            if worker is None:
                session = opening.open_as_client(here.parts, here.place, world.opener())
            else:
                session = opening.open_as_worker(here.parts, here.place, worker)
            journal.hold(session)
            return seat_of(session)

        self._stage.table.fulfil(Sit(self._stage.ask(job), Home()))
        self._stage.hands.rest()
        self._stage.opened_aside.append(visit.line)

    def _has_profile(self, who: str) -> bool:
        """Whether the worker's own profile lies on the computer of now."""
        profile = self._world.workers[who].profile
        return (self._world.here.parts.folders.config / f"{profile}.profiel").is_file()

    def _seat(self, who: str) -> None:
        """Let a worker sit down; one who was let go may drink coffee, and holds no pen."""
        stage, world = self._stage, self._world
        if self._has_profile(who):
            try:
                stage.try_to(lambda: doorway.sit_down(stage, world.workers[who]))
            except NotOffered:
                stage.hush()
                doorway.stay_without(stage)
            return
        self.with_session(lambda: travelling.offer_seat(world, who))
        self.refresh()
