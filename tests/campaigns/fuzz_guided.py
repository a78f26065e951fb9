# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bytes that nobody meant, chosen by coverage: what reaches a new line is changed further.

It needs atheris, which only some systems have: `pip install --require-hashes -r
requirements-fuzz.lock`. Where it is not installed this says so, and tries nothing.
"""

import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from tests.campaigns.fuzz_targets import TARGETS
from tests.campaigns.plan import Campaign, Try
from tests.rules.tree import TOP

_RUNS = 5_000
_LONGEST_S = 1_800
_SLOWEST_S, _MOST_BYTES = 5, 200_000
_REACHED = re.compile(r"#\d+\s+(?:INITED|DONE)\s+cov: (\d+)")


@contextmanager
def inputs(folder: Path) -> Iterator[Try]:
    """Each reader in turn."""

    def feed(number: int, chance: random.Random) -> Mapping[str, int]:
        if find_spec("atheris") is None:
            return {"not tried, for want of atheris": 1}
        names = list(TARGETS)
        return _fed(names[number % len(names)], chance.randrange(1, 2**31), folder / str(number))

    yield feed


def _fed(name: str, seed: int, folder: Path) -> Mapping[str, int]:
    corpus = folder / "corpus"
    corpus.mkdir(parents=True)
    limits = [f"-runs={_RUNS}", f"-seed={seed}", f"-timeout={_SLOWEST_S}",
              f"-max_len={_MOST_BYTES}"]  # fmt: skip
    path = os.pathsep.join([str(TOP / "src"), str(TOP), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-m", "tests.campaigns.guided_child", name, str(corpus), *limits],
        capture_output=True, text=True, check=False, cwd=folder, timeout=_LONGEST_S,
        env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    assert done.returncode == 0, f"{name}: {done.stderr[-500:]}"
    begun, *_, reached = (int(one) for one in _REACHED.findall(done.stderr))
    return {"inputs": _RUNS, "places reached by what was sound": begun,
            "places reached beyond": reached - begun, f"to {name}: places": reached}  # fmt: skip


FUZZ_GUIDED = Campaign(
    name="fuzz-guided",
    tries="one reader is given 5,000 inputs that coverage chooses, where atheris is installed",
    begin=inputs,
    full=20 * len(TARGETS),
    short=1,
)
