# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A module that was put off is there when it is used, once, on whichever thread that is."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.tree import TOP

MODULES = {
    "later/__init__.py": "",
    "later/slow.py": "import told\ntold.said.append('slow')\nVALUE = 7\n",
    "later/broken.py": "import told\ntold.said.append('broken')\nraise ValueError('no')\n",
    "later/ring_a.py": "from later import ring_b\nHERE = 'a'\nboth = lambda: HERE + ring_b.HERE\n",
    "later/ring_b.py": "from later import ring_a\nHERE = 'b'\n",
    "told.py": "said = []\n",
}  # fmt: skip
BEGIN = """
import threading, told
from klantreis.host.loading import put_off, load, waiting
put_off(["later."])
from later import slow, ring_a
"""


@pytest.mark.parametrize(
    ("told", "heard"),
    [
        ("print(told.said, sorted(waiting()))", "[] ['later.ring_a', 'later.slow']"),
        ("print(slow.VALUE, told.said, type(slow).__name__)", "7 ['slow'] module"),
        ("from later.slow import VALUE; print(VALUE, slow.VALUE, told.said)", "7 7 ['slow']"),
        ("print(slow.__name__, slow.__file__[-7:], told.said)", "later.slow slow.py []"),
        ("print(load('later.slow') is slow, told.said)", "True []"),
        ("print(ring_a.both(), sorted(waiting()))", "ab ['later.slow']"),
        ("print(hasattr(slow, 'NOTHING'), told.said)", "False ['slow']"),
    ],
)
def test_a_module_is_read_when_something_in_it_is_used(
    tmp_path: Path, told: str, heard: str
) -> None:
    assert _run(tmp_path, told) == heard


def test_what_cannot_be_read_says_so_each_time(tmp_path: Path) -> None:
    told = """
from later import broken
for _ in range(2):
    try:
        broken.VALUE
    except ValueError as problem:
        print(problem, end=" ")
print(told.said)
"""
    assert _run(tmp_path, told) == "no no ['broken', 'broken']"


def test_many_threads_read_it_once_and_all_wait_until_it_is_whole(tmp_path: Path) -> None:
    told = """
found = []
start = threading.Barrier(16)
def use():
    start.wait()
    found.append(slow.VALUE)
threads = [threading.Thread(target=use) for _ in range(16)]
for one in threads: one.start()
for one in threads: one.join()
print(found == [7] * 16, told.said)
"""
    slow = "import time, told\ntime.sleep(0.1)\ntold.said.append('slow')\nVALUE = 7\n"
    assert _run(tmp_path, told, {"later/slow.py": slow}) == "True ['slow']"


def _run(folder: Path, told: str, more: dict[str, str] | None = None) -> str:
    for name, text in (MODULES | (more or {})).items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", f"{BEGIN}{told}"],
        cwd=folder,
        env={"PYTHONPATH": f"{TOP / 'src'}:{folder}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
