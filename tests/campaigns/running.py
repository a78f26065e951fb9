# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs a campaign: seeded, stopped and taken up again, with its figures in a file."""

import json
import os
import platform
import random
import subprocess
import tempfile
import time
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.campaigns.plan import BROKEN, Campaign, Try

_MOST_FOUND = 20
_SAVE_S = 5.0
_MEMORY = Path("/dev/shm")


@dataclass(slots=True)
class Report:
    """How far a campaign is, and what it saw. *found* tells of the first broken tries."""

    campaign: str
    seed: int
    n: int
    done: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)
    seconds: float = 0.0
    machine: str = ""
    commit: str = ""
    at: str = ""

    def add(self, seen: Mapping[str, int]) -> None:
        """Count what one try saw."""
        for name, number in seen.items():
            before = self.counts.get(name, 0)
            self.counts[name] = max(before, number) if name.startswith("most ") else before + number

    def broken(self, campaign: Campaign) -> list[str]:
        """What is not as it must be; nothing when all holds."""
        counts = self.counts
        wrong = [f"{name}: {counts[name]}" for name in (BROKEN, *campaign.never)
                 if counts.get(name)]  # fmt: skip
        blind = [f"{name}: nothing found" for name in campaign.finds if not counts.get(name)]
        return [*wrong, *blind, *self.found]

    def line(self) -> str:
        """The figures, in one line."""
        told = ", ".join(
            f"{name} {number:,}" for name, number in sorted(self.counts.items()) if ":" not in name
        )
        pace = self.done / self.seconds if self.seconds else 0.0
        broken = self.counts.get(BROKEN, 0)
        return (
            f"{self.campaign}: {self.done:,} tried, {broken} broken; {told or 'nothing to count'}"
            f" ({self.seconds:,.0f} s, {pace:,.1f}/s, seed {self.seed})"
        )


def run(campaign: Campaign, *, n: int, seed: int, keep: Path | None = None) -> Report:
    """Try *n* times; with *keep* the figures are kept there, and an earlier run goes on."""
    report = _earlier(campaign, n, seed, keep)
    with working_folder() as folder, campaign.begin(folder) as attempt:
        saved = start = time.monotonic()
        before = report.seconds
        while report.done < n:
            _try(campaign, attempt, report)
            report.seconds = before + time.monotonic() - start
            if time.monotonic() - saved > _SAVE_S:
                saved = time.monotonic()
                _save(report, keep)
    _save(report, keep)
    return report


@contextmanager
def working_folder() -> Iterator[Path]:
    """A folder of one's own, in memory where that is possible; gone afterwards."""
    place = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="campaign-", dir=place) as folder:
        yield Path(folder)


def _try(campaign: Campaign, attempt: Try, report: Report) -> None:
    number = report.done
    chance = random.Random(f"{campaign.name}/{report.seed}/{number}")
    try:
        report.add(attempt(number, chance))
    except Exception as problem:  # noqa: BLE001  (whatever it is, it is what we look for)
        report.add({BROKEN: 1})
        if len(report.found) < _MOST_FOUND:
            last = traceback.extract_tb(problem.__traceback__)[-1]
            where = f"{Path(last.filename).name}:{last.lineno}"
            report.found.append(f"try {number}: {where}: {problem!r}"[:600])
    report.done += 1


def _earlier(campaign: Campaign, n: int, seed: int, keep: Path | None) -> Report:
    if keep is not None and keep.exists():
        report = Report(**json.loads(keep.read_text("utf-8")))
        if (report.campaign, report.seed) == (campaign.name, seed):
            report.n = n
            return report
    return Report(campaign.name, seed, n, machine=_machine(), commit=_commit())


def _save(report: Report, keep: Path | None) -> None:
    if keep is not None:
        report.at = datetime.now(UTC).isoformat(timespec="seconds")
        keep.parent.mkdir(parents=True, exist_ok=True)
        beside = keep.with_suffix(".part")
        beside.write_text(json.dumps(asdict(report), indent=1, sort_keys=True) + "\n", "utf-8")
        beside.replace(keep)


def _machine() -> str:
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    python = platform.python_version()
    return f"{os.cpu_count()} cores, {pages:.0f} GiB, {platform.system()}, Python {python}"


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"
