# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking, printing and saving write the one file that was asked for, and nothing else anywhere."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.rules.tree import TOP
from tests.ui.hard.stand_in import StandIn

_WATCHED = ("strace", "-f", "-e", "openat,open,creat,rename,renameat,renameat2,link,linkat", "-o")
_OPENED = re.compile(r'(?:openat\([^,]+, |open\(|creat\()"([^"]*)"(?:, ([A-Z_|]+))?')
_MOVED = re.compile(r'(?:rename|link)[a-z0-9]*\(.*"([^"]*)"[^"]*\) = 0')
# What Linux keeps in memory: no word of anybody stays there.
_NO_FILE = re.compile(r"^(/dev/(?!shm/pytest)|/proc/|/sys/|/memfd:)|^$")


def test_the_paper_is_in_the_one_file_that_was_asked_for(tmp_path: Path) -> None:
    home, chosen, log = tmp_path / "home", tmp_path / "chosen", tmp_path / "log"
    for folder in (home, chosen):
        folder.mkdir()
    queue = StandIn(tmp_path / "queue")

    done = subprocess.run(
        [
            *_WATCHED,
            log,
            sys.executable,
            "-m",
            "tests.ui.paper.leaving_child",
            chosen,
            queue.folder,
        ],
        cwd=TOP,
        env=_environment(home),
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr.decode()[-800:]
    assert queue.given() == (chosen / "papier.pdf").read_bytes()
    assert [path.name for path in chosen.iterdir()] == ["papier.pdf"]
    assert _written(log) <= {chosen, queue.folder}
    assert [path for path in home.rglob("*") if path.is_file()] == []


def _written(log: Path) -> set[Path]:
    """The folders in which anything was written, or put under another name."""
    said = log.read_text(encoding="utf-8")
    opened = [one.groups("") for one in _OPENED.finditer(said)]
    written = {path for path, how in opened if re.search("WRONLY|RDWR|CREAT", how)}
    moved = {one[1] for one in _MOVED.finditer(said)}
    assert written, "the watch saw nothing"
    return {Path(path).parent for path in written | moved if not _NO_FILE.search(path)}


def _environment(home: Path) -> dict[str, str]:
    """A home with nothing in it, and nothing that Python would write down."""
    return {
        **os.environ,
        "HOME": str(home),
        "TMPDIR": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "PYTHONPATH": f"{TOP / 'src'}:{TOP}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
