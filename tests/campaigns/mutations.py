# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Take a protection away, and see that the proof which THREATS.md names for it fails.

In a copy of the whole project: one small change in the source, one test, and it must be red.
"""

import os
import random
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.campaigns.plan import Campaign, Try
from tests.rules.tree import TOP

_LONGEST_S = 900
_WHOLE = ("src", "tests", "resources", "docs", "packaging", "pyproject.toml", "README.md",
          "CHANGELOG.md", "run", "test", "requirements.lock", "requirements-dev.lock")  # fmt: skip
_FAILED = 1


@dataclass(frozen=True, slots=True)
class Change:
    """*old*, which stands once in *file*, becomes *new*."""

    file: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Mutant:
    """A protection that is taken away, and what must tell."""

    proof: str
    changes: Sequence[Change]
    tries: int = 1


def mutants() -> Sequence[Mutant]:
    """All of them, out of their file."""
    told = tomllib.loads(Path(__file__).with_name("mutants.toml").read_text("utf-8"))
    return [
        Mutant(one["proof"], [Change(**change) for change in one["change"]], one.get("tries", 1))
        for one in told["mutant"]
    ]


def proofs_of_threats() -> set[str]:
    """What THREATS.md names where klantreis protects."""
    page = (TOP / "docs" / "THREATS.md").read_text("utf-8")
    protects = page.split("## Does not protect against")[0]
    tests = re.findall(r"`(tests/[\w/.]+::\w+)`", protects)
    return {*tests, *re.findall(r"`\./test campaign ([\w-]+)`", protects)}


@contextmanager
def copies(folder: Path) -> Iterator[Try]:
    """A copy of the project, in which one thing at a time is taken away."""
    for name in _WHOLE:
        if (TOP / name).is_dir():
            shutil.copytree(TOP / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(TOP / name, folder / name)
    every = mutants()

    def take_away(number: int, _: random.Random) -> Mapping[str, int]:
        mutant = every[number % len(every)]
        before = {one.file: (folder / one.file).read_text("utf-8") for one in mutant.changes}
        for one in mutant.changes:
            text = (folder / one.file).read_text("utf-8")
            assert text.count(one.old) == 1, one.file
            (folder / one.file).write_text(text.replace(one.old, one.new), "utf-8")
        try:
            said = _run(mutant, folder)
        finally:
            for name, text in before.items():
                (folder / name).write_text(text, "utf-8")
        assert said.returncode == _FAILED, f"{mutant.proof}: {said.returncode} {said.stdout[-200:]}"
        return {"red": 1, f"red: {mutant.proof}": 1}

    yield take_away


def _run(mutant: Mutant, folder: Path) -> "subprocess.CompletedProcess[str]":
    if "::" in mutant.proof:
        what = ["-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", mutant.proof]
    else:
        keep = ["--json", str(folder / "its.json"), "--anew"]
        what = ["-m", "tests.campaigns", mutant.proof, "--n", str(mutant.tries), *keep]
    path = os.pathsep.join([str(folder / "src"), str(folder)])
    own = {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *what], capture_output=True, text=True, check=False, cwd=folder,
        timeout=_LONGEST_S, env={**os.environ, **own},
    )  # fmt: skip


MUTATIONS = Campaign(
    name="mutations",
    tries="a protection is taken away, and the proof that THREATS.md names must fail",
    begin=copies,
    full=len(mutants()),
    short=1,
    finds=("red",),
)
