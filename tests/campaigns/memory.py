# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""After locking, the memory of the process that stands at the door holds nothing of the journey."""

import json
import random
import secrets
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.campaigns.plan import Campaign, Try
from tests.rules.tree import TOP

_LONGEST_S = 120


@contextmanager
def lockings(folder: Path) -> Iterator[Try]:
    """Each time a new journey, opened, read, written in, searched, and locked."""

    def lock(number: int, chance: random.Random) -> Mapping[str, int]:
        # Two halves that never lie together in what looks for them.
        halves = [secrets.token_hex(12), secrets.token_hex(12)]
        command = [sys.executable, "-m", "tests.campaigns.locking_child", "before",
                   str(folder / str(number)), str(chance.randint(1, 60)), *halves]  # fmt: skip
        done = subprocess.run(
            command, stdout=subprocess.PIPE, check=True, timeout=_LONGEST_S, cwd=TOP,
            env=_environment(),
        )  # fmt: skip
        before, after = (json.loads(line) for line in done.stdout.splitlines())
        assert all(count > 0 for count in before.values()), before
        assert after["control"] > 0
        left = {name: count for name, count in after.items() if name != "control" and count}
        assert left == {}
        return {"lockings": 1, "found before": sum(before.values())}

    yield lock


def _environment() -> dict[str, str]:
    import_from = f"{TOP / 'src'}:{TOP}"
    return {"PATH": "/usr/bin:/bin", "PYTHONPATH": import_from, "LC_ALL": "C.UTF-8"}


MEMORY = Campaign(
    name="memory",
    tries="a journey is opened, used and locked, and the memory of the new process is searched",
    begin=lockings,
    full=200,
    short=1,
    finds=("lockings", "found before"),
)
