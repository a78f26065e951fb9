# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Playing a story: visit by visit, act by act, through the services that people use."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from klantreis.bootstrap import StoryClock
from klantreis.domain.language import Language
from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.domain.settings import JourneyState
from klantreis.services.settings import set_journey_state
from klantreis.stories import acting, expecting, finishing, handing, travelling
from klantreis.stories import format as told
from klantreis.stories.report import ActDone, Report, Unmet
from klantreis.stories.world import World, begin

Progress = Callable[[int, int], None]
Files = tuple[str, ...]
_SOME_DAY = datetime(2026, 1, 1, 12, tzinfo=UTC)  # for a story without a visit


def play(
    story: told.Story,
    *,
    beside: Path,
    out: Path,
    base: Path,
    language: Language | None = None,
    progress: Progress = lambda done, whole: None,
) -> Report:
    """Play *story* and leave in *out* what `story.md` names; *base* is a folder to work in.

    *beside* is where the story's photos and voices lie. Tells *progress* (acts done, acts in all).
    """
    first = story.visits[0].at if story.visits else _SOME_DAY
    # The papers of a story tell the time that its people live in, wherever it is played.
    zone = first.tzinfo or UTC
    spoken = language or story.language
    world = World(story, spoken, beside, base, out, StoryClock(first), zone)
    report = Report(story.title)
    begin(world)
    whole = sum(len(visit.acts) for visit in story.visits)
    for visit in story.visits:
        _play_visit(world, visit, report)
        progress(len(report.acts), whole)
    finishing.count(world, report)
    finishing.leave(world, report)
    return report


def _play_visit(world: World, visit: told.Visit, report: Report) -> None:
    world.clock.set(visit.at)
    refused: KlantreisError | None = None
    try:
        travelling.open_visit(world, visit)
    except KlantreisError as problem:
        refused = problem
    for act in visit.acts:
        world.clock.set(act.at)
        report.acts.append(_play_act(world, visit, act, report, refused))
    travelling.close_visit(world)


def _play_act(
    world: World,
    visit: told.Visit,
    act: told.Act,
    report: Report,
    refused: KlantreisError | None,
) -> ActDone:
    start = time.perf_counter()
    error: str | None = None
    files: Files = ()
    try:
        if refused is not None:
            raise refused
        if world.session is None:
            travelling.open_visit(world, visit)
        files, unmet = _do(world, act)
        report.met += _asked(act) - len(unmet)
        report.unmet.extend(unmet)
        error = "Unmet" if unmet else None
    except KlantreisError as problem:
        error = type(problem).__name__
    ms = round((time.perf_counter() - start) * 1000)
    return ActDone.of(act, ok=_is_as_told(act, error), error=error, ms=ms, files=files)


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


def _do(world: World, act: told.Act) -> tuple[Files, tuple[Unmet, ...]]:
    match act:
        case told.ExpectAct():
            return (), expecting.unmet_by(world, act)
        case told.SearchAct():
            return (), expecting.unfound_by(world, act)
        case told.ShareAct() | told.ExportAgainAct() | told.WithdrawAct() | told.PrintAct():
            return _hand(world, act), ()
        case told.WriteAct() | told.ReviseAct() | told.AnswerAct() | told.OwnViewAct():
            _write(world, act)
        case told.EntryAct():
            acting.change(world, act)
        case told.JourneyAct():
            set_journey_state(world.open_session(), JourneyState(act.state.value))
        case _:
            return _travel(world, act), ()
    return (), ()


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
