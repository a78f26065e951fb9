# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Kill one kind of act over and over, and look each time what is there afterwards.

A child does the act, reports it, writes one thing more, and reports that. Chance repeats itself in
it, so what a killed one left can be held against what others made that were let alone.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from klantreis.services import keeping, writing
from klantreis.storage.inspection import inspect
from tests.kills.cases import Case, Found
from tests.kills.dying import Ended, Report, Work, killed_after, steps_of
from tests.kills.seeing import Seen, look
from tests.kills.world import Table, World, at_table, copied, parts_in, seated, sit, text

_CHILD, _PARENT, _BEFORE = 1, 2, 3
_LONG_S = 300.0
_AT_EDGES = 0.75
_OWN = re.compile(
    r"kop\.[abc]|slot|LEESMIJ\.txt|data-\d+\.db(-journal)?|ankers|[^.]\S*\.klantreis", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Start:
    """Where each kill of a case starts, and what is seen after nothing, the act, and the rest."""

    case: Case
    world: World
    base: Path
    seen: tuple[Seen, ...]
    changes: tuple[str, ...]
    seconds: float

    @property
    def folder(self) -> Path:
        """The computer that is killed: the start once more."""
        return self.base.with_name("killed")

    def again(self) -> Path:
        """Put the computer back to the start."""
        return copied(self.base, self.folder)

    def begin(self) -> Work:
        """The client opens, and is about to do all there is to do."""
        return _work(self.case, self.world, self.folder, most=2)


def start(case: Case, world: World, base: Path, beside: Path) -> Start:
    """Prepare *case* in a copy of *base*, and let it run through undisturbed."""
    own = copied(base, beside / "start")
    case.go_before(world, own)
    with at_table(world, own, seed=_BEFORE) as table:
        case.prepare(table)
    killed = beside / "killed"
    runs = [_run_through(case, world, own, killed, most) for most in range(3)]
    copied(own, killed)
    names = steps_of(lambda: _work(case, world, killed, most=2))
    seen = tuple(one for one, _ in runs)
    # Or the kills would be held against nothing.
    assert (seen[0] != seen[1]) == case.shows
    assert seen[1] != seen[2]
    return Start(case, world, own, seen, tuple(names), runs[2][1])


def check(begun: Start, ended: Ended, how: str, *, goes_on: bool = True) -> None:
    """As `look_after`, with what a child reported until it ended."""
    look_after(begun, ended.reported, how, goes_on=goes_on)


def look_after(begun: Start, reported: int, how: str, *, goes_on: bool = True) -> None:
    """What was reported is there, nothing is half, and everything works again.

    Without *goes_on* it is only looked at: to write and to lock again takes as long as the rest.
    """
    case, world, folder = begun.case, begun.world, begun.folder
    parts = parts_in(folder, seed=_PARENT)
    place = case.place(world, parts, reported)
    table = Table(world, folder, parts, place, seated(world, parts, place))
    seen = look(table.session)
    _is_expected(begun, seen, reported, how)
    assert inspect(table.session.store).found == (), how
    case.prove(Found(table, seen, reported))
    if goes_on or case.backs_up:
        # What a broken backup left goes with the next one.
        _goes_on(table, with_backup=case.backs_up)
    else:
        table.session.store.close()
        table.session.slot.free()
    left = leftovers(folder)
    assert (how, left) == (how, [])


def leftovers(folder: Path) -> list[str]:
    """Files in the journey's own folders that should not be there any more; backups are."""
    own = [path for top in ("data", "state") for path in (folder / top).rglob("*")]
    names = [path.name for path in own if path.is_file()]
    return [name for name in names if not _OWN.fullmatch(name) and ".guesses" not in name]


def _work(case: Case, world: World, folder: Path, *, most: int) -> Work:
    table = sit(world, folder, seed=_CHILD)

    def work(report: Report) -> None:
        if most > 0:
            case.act(table)
            report()
        if most > 1:
            writing.write(table.session, world.client, text("En daarna dit."))
            report()

    return work


def _run_through(
    case: Case, world: World, own: Path, killed: Path, most: int
) -> tuple[Seen, float]:
    copied(own, killed)
    ended = killed_after(_LONG_S, lambda: _work(case, world, killed, most=most))
    assert not ended.was_killed
    assert ended.reported == most
    parts = parts_in(killed, seed=_PARENT)
    session = seated(world, parts, case.place(world, parts, most))
    seen = look(session)
    keeping.close(session, with_backup=False)
    return seen, ended.seconds


def _is_expected(begun: Start, seen: Seen, reported: int, how: str) -> None:
    """Just what was reported, or with the next thing as well; never a half of it."""
    before, after = begun.seen[reported], begun.seen[min(reported + 1, 2)]
    if seen not in (before, after):
        assert reported == 0, how
        assert begun.case.halfway(seen, before, after), how


def _goes_on(table: Table, *, with_backup: bool) -> None:
    """The next things work: to write, and to lock."""
    writing.write(table.session, table.world.client, text("Hier waren we gebleven."))
    keeping.close(table.session, with_backup=with_backup)


def any_change(changes: Sequence[str], chance: random.Random) -> int:
    """A change to be killed before, by its number; numbers count changes only, from 1.

    In a long row of writes all but the ends are alike: three in four are where something else
    begins or ends.
    """
    numbered = list(_numbered(changes))
    edges = [step for step, is_edge in numbered if is_edge]
    return chance.choice(edges if chance.random() < _AT_EDGES else [step for step, _ in numbered])


def _numbered(changes: Sequence[str]) -> Iterator[tuple[int, bool]]:
    step = 0
    for at, name in enumerate(changes):
        if name != "done":
            step += 1
            around = {changes[max(at - 1, 0)], *changes[at + 1 : at + 2]}
            yield step, around != {name} or at == 0
