# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures of all runs that are kept, as a table for docs/PROOF.md."""

import json
from collections.abc import Iterator
from pathlib import Path

from tests.campaigns.every_campaign import EVERY
from tests.campaigns.plan import BROKEN
from tests.campaigns.running import Report

_HEAD = ("campaign", "tried", "of", "broken", "what was seen", "at", "commit")


def table(folder: Path) -> Iterator[str]:
    """A line for each campaign that was run."""
    yield f"| {' | '.join(_HEAD)} |"
    yield "|" + "---|" * len(_HEAD)
    for name, campaign in EVERY.items():
        kept = folder / f"{name}.json"
        if kept.exists():
            report = Report(**json.loads(kept.read_text("utf-8")))
            counts = dict(report.counts)
            broken = counts.pop(BROKEN, 0)
            seen = ", ".join(
                f"{what} {number:,}" for what, number in sorted(counts.items()) if ":" not in what
            )
            cells = (f"`{name}`", f"{report.done:,}", f"{campaign.full:,}", f"{broken}", seen,
                     report.at[:16].replace("T", " "), report.commit)  # fmt: skip
            yield f"| {' | '.join(cells)} |"
