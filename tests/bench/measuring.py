# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measuring two ways of doing the same, turn about, so that both meet the machine in one mood."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Taken:
    """What one doing took: by the clock, and of the processor alone (all threads)."""

    wall_ms: float
    cpu_ms: float


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; *bare* is None where there is nothing bare to hold it against.

    *unit* is ms or MiB; for memory both figures of `Taken` are the same. *most_ratio* and *most*
    are the goal. *waits*: it is the disk that takes the time, so the clock decides and not the
    processor.
    """

    what: str
    entries: int | None
    ours: Taken
    bare: Taken | None = None
    bare_is: str = ""
    most_ratio: float | None = None
    most: float | None = None
    unit: str = "ms"
    waits: bool = False

    @property
    def ratio_cpu(self) -> float | None:
        """How many times the processor time of the bare one."""
        return self.ours.cpu_ms / self.bare.cpu_ms if self.bare and self.bare.cpu_ms else None

    @property
    def ratio_wall(self) -> float | None:
        """How many times the time by the clock of the bare one."""
        return self.ours.wall_ms / self.bare.wall_ms if self.bare and self.bare.wall_ms else None

    @property
    def ratio(self) -> float | None:
        """The one of both that counts."""
        return self.ratio_wall if self.waits else self.ratio_cpu

    @property
    def is_met(self) -> bool | None:
        """Whether it is within its goal; None where there is none.

        The processor's time counts: on a machine that does other work too the clock tells of that.
        """
        if self.most_ratio is None and self.most is None:
            return None
        ratio = self.ratio
        is_slow = self.most is not None and self.ours.cpu_ms > self.most
        is_heavy = self.most_ratio is not None and (ratio is None or ratio > self.most_ratio)
        return not is_slow and not is_heavy


def take(doing: Callable[[], object]) -> Taken:
    """Do it once; what Python collects in between is nobody's doing."""
    gc.disable()
    wall, cpu = time.perf_counter(), time.process_time()
    doing()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    gc.enable()
    return Taken(1000 * wall, 1000 * cpu)


def turn_about(*doings: Callable[[], Taken], rounds: int = ROUNDS) -> list[Taken]:
    """The medians of *doings*, each done *rounds* times: first, second, …, first again."""
    taken: list[list[Taken]] = [[] for _ in doings]
    for _ in range(rounds):
        for one, doing in zip(taken, doings, strict=True):
            one.append(doing())
    return [middle(one) for one in taken]


def middle(taken: Sequence[Taken]) -> Taken:
    """The median of each figure."""
    return Taken(
        statistics.median(one.wall_ms for one in taken),
        statistics.median(one.cpu_ms for one in taken),
    )


def memory(mib: float) -> Taken:
    """A figure of memory, as a row takes it."""
    return Taken(mib, mib)
