# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Importing is reading: nothing is made, opened for writing, or started by it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.rules.tree import TOP, sources

# Run by a fresh Python; tells what importing the modules named did.
LOOK = """
import importlib, json, logging, os, sys, threading

written = []

def by():
    frame = sys._getframe(2)
    while frame and f"{os.sep}klantreis{os.sep}" not in frame.f_code.co_filename:
        frame = frame.f_back
    return os.path.basename(frame.f_code.co_filename) if frame else "?"

def watch(event, arguments):
    if event == "open":
        path, _, flags = arguments
        if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            written.append(f"{path} by {by()}")
    elif event in {"os.mkdir", "os.rename", "os.remove", "sqlite3.connect"}:
        written.append(f"{event} {arguments[0]} by {by()}")

sys.addaudithook(watch)
handlers = list(logging.getLogger().handlers)
for name in sys.argv[1:]:
    importlib.import_module(name)
widgets = sys.modules.get("PySide6.QtWidgets")
core = sys.modules.get("PySide6.QtCore")
print(json.dumps({
    "written": written,
    "threads": threading.active_count(),
    "application": bool(core and core.QCoreApplication.instance()),
    "logging": logging.getLogger().handlers != handlers,
    "qt": bool(core or widgets),
}))
"""


def test_importing_every_module_does_nothing(tmp_path: Path) -> None:
    names = _modules()

    seen = _import(names, tmp_path)

    assert len(names) > 10
    assert seen["written"] == []
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert seen["threads"] == 1
    assert not seen["application"]
    assert not seen["logging"]


def test_everything_below_the_windows_works_without_qt(tmp_path: Path) -> None:
    names = [name for name in _modules() if not name.startswith("klantreis.ui")]

    assert not _import([name for name in names if name != "klantreis.__main__"], tmp_path)["qt"]


def test_the_windows_do_load_qt(tmp_path: Path) -> None:
    assert _import(["klantreis.ui.app"], tmp_path)["qt"]


def _modules() -> list[str]:
    """The name of each module of the program."""
    names = [Path(source.name).relative_to("src").with_suffix("") for source in sources("src")]
    return [".".join(name.parts).removesuffix(".__init__") for name in names]


def _import(names: list[str], home: Path) -> dict[str, object]:
    there = {
        **os.environ,
        "HOME": str(home),
        "PYTHONPATH": str(TOP / "src"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TMPDIR": str(home),
    }
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", LOOK, *names],
        cwd=home,
        env=there,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told
