# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the README tells people to type does exist."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from tests.rules.tree import TOP

README = TOP / "README.md"


def test_the_readme_names_the_two_commands() -> None:
    shown = _shown_commands()

    assert ["./run"] in shown
    assert ["./test"] in shown


@pytest.mark.parametrize("script", ["run", "test", ".ci/run", "packaging/setup.sh"])
def test_the_scripts_can_be_started(script: str) -> None:
    assert os.access(TOP / script, os.X_OK)
    assert subprocess.run(["sh", "-n", TOP / script], check=False).returncode == 0


def test_every_command_that_the_readme_shows_exists() -> None:
    unknown = [" ".join(words) for words in _shown_commands() if not _exists(words)]

    assert unknown == []


def _shown_commands() -> list[list[str]]:
    """The lines of the README's `sh` blocks, in words, without prompts and comments."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README.read_text(encoding="utf-8"), re.M | re.S)
    lines = [
        re.sub(r"(^|\s)#.*", "", line).strip() for block in blocks for line in block.splitlines()
    ]
    return [line.removeprefix("$ ").split() for line in lines if line]


def _exists(words: list[str]) -> bool:
    """Whether *words* name a program, and where it is klantreis, a command that has help."""
    program, *arguments = words
    if program in {"./run", "klantreis"} and arguments and not arguments[0].startswith("-"):
        asked = [sys.executable, "-m", "klantreis", arguments[0], "--help"]
        there = {**os.environ, "PYTHONPATH": str(TOP / "src")}
        return subprocess.run(asked, env=there, capture_output=True, check=False).returncode == 0
    if program.startswith("./"):
        return os.access(TOP / program, os.X_OK)
    return program in {"cd", "klantreis"} or shutil.which(program) is not None
