# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Disks of many sizes fill up in the middle of every act: it is said, and nothing is half.

Each try is a process in a mount space of its own, on a disk in memory with so much room left.
"""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.campaigns.plan import Campaign, Try
from tests.rules.tree import TOP

_SIZES = 64
_LONGEST_S = 600


@contextmanager
def disks(folder: Path) -> Iterator[Try]:
    """A disk that has a little more room each time."""

    def fill(number: int, _: random.Random) -> Mapping[str, int]:
        size = number % _SIZES
        disk = folder / str(number)
        disk.mkdir()
        child = [sys.executable, "-m", "tests.campaigns.filling_child", str(disk), str(size)]
        path = os.pathsep.join([str(TOP / "src"), str(TOP)])
        done = subprocess.run(
            ["unshare", "-rm", *child], capture_output=True, text=True, check=False,
            cwd=TOP, timeout=_LONGEST_S, env={**os.environ, "PYTHONPATH": path},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-600:]
        told: dict[str, int] = json.loads(done.stdout)
        return told

    yield fill


DISK_FULL = Campaign(
    name="disk-full",
    tries="a disk of one of 64 sizes, on which every act is tried",
    begin=disks,
    full=_SIZES,
    short=1,
    finds=("acts", "full"),
)
