# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Playing a story: visit by visit, act by act, by the services or by hands at the windows."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from klantreis.bootstrap import StoryClock
from klantreis.domain.language import Language
from klantreis.domain.problems import KlantreisError
from klantreis.stories import expecting, finishing
from klantreis.stories import format as told
from klantreis.stories.performing import Done, Performer, Services
from klantreis.stories.report import ActDone, Report
from klantreis.stories.world import World

Progress = Callable[[int, int], None]
_SOME_DAY = datetime(2026, 1, 1, 12, tzinfo=UTC)  # for a story without a visit


def play(
    story: told.Story,
    *,
    beside: Path,
    out: Path,
    base: Path,
    language: Language | None = None,
    progress: Progress = lambda done, whole: None,
    performer: Callable[[World], Performer] = Services,
) -> Report:
    """Play *story* and leave in *out* what `story.md` names; *base* is a folder to work in.

    *beside* is where the story's photos and voices lie. Tells *progress* (acts done, acts in all).
    *performer* makes who does it, in the world of the story.
    """
    first = story.visits[0].at if story.visits else _SOME_DAY
    # The papers of a story tell the time that its people live in, wherever it is played.
    zone = first.tzinfo or UTC
    spoken = language or story.language
    world = World(story, spoken, beside, base, out, StoryClock(first), zone)
    report = Report(story.title)
    player = _Player(world, performer(world), report)
    player.performer.begin()
    whole = sum(len(visit.acts) for visit in story.visits)
    for visit in story.visits:
        player.play(visit)
        progress(len(report.acts), whole)
    finishing.count(world, report)
    finishing.leave(world, report)
    return report


@dataclass(frozen=True, slots=True)
class _Player:
    """What goes the same for whoever performs: the order, the clock, and what is written down."""

    world: World
    performer: Performer
    report: Report

    def play(self, visit: told.Visit) -> None:
        self.world.clock.set(visit.at)
        refused: KlantreisError | None = None
        try:
            self.performer.open_visit(visit)
        except KlantreisError as problem:
            refused = problem
        for act in visit.acts:
            self.world.clock.set(act.at)
            self.report.acts.append(self._play_act(visit, act, refused))
        self.performer.close_visit()

    def _play_act(
        self, visit: told.Visit, act: told.Act, refused: KlantreisError | None
    ) -> ActDone:
        start = time.perf_counter()
        error: str | None = None
        done = Done()
        try:
            if refused is not None:
                raise refused
            if not self.performer.is_open:
                self.performer.open_visit(visit)
            done = self.performer.do(act)
            self.report.met += _asked(act) - len(done.unmet)
            self.report.unmet.extend(done.unmet)
            error = "Unmet" if done.unmet else None
        except KlantreisError as problem:
            error = type(problem).__name__
        ms = round((time.perf_counter() - start) * 1000)
        return ActDone.of(act, ok=_is_as_told(act, error), error=error, ms=ms, files=done.files)


def _is_as_told(act: told.Act, error: str | None) -> bool:
    if act.fails is None:
        return error is None
    if act.fails is True:
        return error is not None
    return error == act.fails.value


def _asked(act: told.Act) -> int:
    if isinstance(act, told.ExpectAct):
        return expecting.size_of(act)
    if isinstance(act, told.SearchAct):
        return len(act.finds) + len(act.finds_not)
    return 0
