# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Playing a small story with the command that everybody uses, and seeing what it left."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.cli.typed import ask

START = """story = 1
title = "Gespeeld"
language = "nl"
[client]
name = "Toos"
[[worker]]
id = "ad"
name = "Ad"
access = "together"
[[worker]]
id = "bo"
name = "Bo"
access = "may-read"
"""


@dataclass(frozen=True, slots=True)
class Played:
    """How a story ended, and the folder that it left."""

    code: int
    told: str
    folder: Path

    @property
    def report(self) -> Any:
        """What `report.json` says."""
        return json.loads((self.folder / "report.json").read_text(encoding="utf-8"))

    @property
    def files(self) -> set[str]:
        """Every file in the folder."""
        inside = (path for path in self.folder.rglob("*") if path.is_file())
        return {path.relative_to(self.folder).as_posix() for path in inside}

    def paper(self, name: str) -> str:
        """The words on a paper, in one line."""
        command = ("pdftotext", "-layout", str(self.folder / name), "-")
        said = subprocess.run(command, capture_output=True, check=True).stdout
        return " ".join(said.decode("utf-8").split())


def play(tmp_path: Path, *visits: str) -> Played:
    """Play the story that begins with START and goes on with *visits*."""
    story = tmp_path / "story.toml"
    story.write_text(START + "".join(visits), encoding="utf-8")
    return play_file(story, tmp_path / "out")


def play_file(story: Path, folder: Path) -> Played:
    """Play the story in a file."""
    answered = ask("demo", "--story", story, "--out", folder)
    return Played(answered.code, answered.out + answered.err, folder)


def visit(day: int, *acts: str, by: str = "client", copy: str = "main") -> str:
    """A visit on a day in March; the workers are there when the client opens."""
    present = '["client", "ad", "bo"]' if by == "client" else f'["{by}"]'
    at = f"2026-03-{day:02d}T10:00:00+01:00"
    head = f'[[visit]]\nat = {at}\nopened_by = "{by}"\npresent = {present}\ncopy = "{copy}"\n'
    return head + "".join(acts)


def act(do: str, *keys: str) -> str:
    """An act, with its keys as the file has them."""
    return "\n".join(("[[visit.act]]", f'do = "{do}"', *keys, ""))


def moment(ref: str, text: str, *keys: str) -> str:
    """The act of writing a moment."""
    return act("write", 'kind = "moment"', f'ref = "{ref}"', f'text = "{text}"', *keys)


def expect(*keys: str, who: str = "client") -> str:
    """What somebody must see."""
    return act("expect", f'who = "{who}"', *keys)


def share(ref: str, items: str, *keys: str) -> str:
    """The act of sharing with the doctor."""
    to = 'to = { name = "Dokter Bos", role = "huisarts" }'
    until = () if any(key.startswith("until") for key in keys) else ("until = 2900-01-01",)
    return act(
        "share", f'ref = "{ref}"', to, 'purpose = "weten"', f"items = {items}", *until, *keys
    )
