# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What lies there when a story is over: the copies, the secrets of this demo, the report."""

import hashlib
import json
import shutil
from pathlib import Path

from klantreis.disk.whole_files import write_whole
from klantreis.services import keeping, opening, reading, sharing
from klantreis.stories.report import Report
from klantreis.stories.wording import MAIN_COPY
from klantreis.stories.world import World, secrets_of


def count(world: World, report: Report) -> None:
    """Count what the client has in the end, in the copy where the journey began."""
    here = world.main
    world.copy = MAIN_COPY
    session = opening.open_as_client(here.parts, here.place, world.opener())
    try:
        report.entries = len(reading.entries(session))
        report.proposals = len(reading.proposals(session))
        report.shares = len(sharing.share_log(session))
        report.members = sum(one.until is None for one in session.members().values())
    finally:
        keeping.close(session)


def leave(world: World, report: Report) -> None:
    """Put the newest file of each copy in the folder, then secrets and report."""
    for computer in world.copies.values():
        target = world.out / f"{computer.name}.klantreis"
        if computer.file != target:
            shutil.move(computer.file, target)
            computer.file = target
    secrets = json.dumps(secrets_of(world), ensure_ascii=False, indent=2) + "\n"
    write_whole(world.out / "secrets.json", secrets.encode("utf-8"))
    write_whole(world.out / "report.json", report.to_json(sums_of(world.out)))


def sums_of(folder: Path) -> dict[str, str]:
    """The SHA-256 (hex) of every file below *folder*, by its name there."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "report.json"
    }
