# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The worked examples of CONTRIBUTING.md, read from the page, and done in a copy of the program."""

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.rules.tree import TOP

_EDIT = re.compile(
    r"^\d\. `([^`]+)`, (?:below `([^`]+)`|a new file):.*?^```\w+\n(.*?)^```$", re.M | re.S
)


@dataclass(frozen=True, slots=True)
class Edit:
    """What is put into *file* below the line *below*; without such a line it is a new file."""

    file: str
    below: str
    text: str

    def do(self, top: Path) -> None:
        """Do it under *top*, once."""
        file = top / self.file
        if not self.below:
            file.write_text(self.text, encoding="utf-8")
            return
        before, line, after = file.read_text(encoding="utf-8").partition(f"{self.below}\n")
        assert line, f"{self.file} has no line {self.below!r}: mend the example in CONTRIBUTING.md"
        file.write_text(f"{before}{line}{self.text}{after}", encoding="utf-8")


def edits() -> tuple[Edit, ...]:
    """What the page says to do, in its order."""
    page = (TOP / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return tuple(Edit(*found) for found in _EDIT.findall(page))


def copy_with(some: Sequence[Edit], top: Path) -> Path:
    """A copy of the program and its tests under *top*, with *some* edits done."""
    for folder in ("src", "tests"):
        shutil.copytree(TOP / folder, top / folder)
    shutil.copytree(TOP / "resources/icons", top / "resources/icons")
    for other in (TOP / "resources").iterdir():
        if other.name != "icons":
            (top / "resources" / other.name).symlink_to(other)
    for edit in some:
        edit.do(top)
    return top


def changed(top: Path) -> set[str]:
    """The files under *top* that are not as they are here."""
    found = (path.relative_to(top) for path in top.rglob("*") if _is_ours(path))
    return {
        name.as_posix()
        for name in found
        if not (TOP / name).exists() or (TOP / name).read_bytes() != (top / name).read_bytes()
    }


def _is_ours(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts
