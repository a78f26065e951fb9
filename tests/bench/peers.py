# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Other programs that people could use instead, each with as many entries of the same words.

They promise other things than klantreis does: jrnl and KeePassXC encrypt one file that is written
whole, RedNotebook encrypts nothing. jrnl comes into a folder of its own; the others are taken when
this computer has them. Each deed is a process of its own, from its start to its end.
"""

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

from tests.bench.journal_rows import SENTENCE
from tests.bench.journeys import Home
from tests.bench.measuring import Taken, turn_about
from tests.rules.tree import TOP

DEEDS = ("start", "open and find", "open and save")
_SECRET = "vier stille bootjes varen langzaam voorbij"
_SOUGHT = "koffie"
_BEGAN = datetime(2025, 1, 6, 9, 0)  # noqa: DTZ001 - jrnl knows local times only


@dataclass(frozen=True, slots=True)
class Program:
    """One program: how each deed is done, or why it is not here."""

    name: str
    deeds: Mapping[str, Callable[[], Taken]] = field(default_factory=dict)
    absent: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """What each took, side by side."""

    entries: int
    found: Mapping[str, Mapping[str, Taken]]
    absent: Mapping[str, str]

    def table(self) -> str:
        """As Markdown, in milliseconds: processor time, and the clock's in brackets."""
        lines = [
            f"| {self.entries:,} entries | {' | '.join(DEEDS)} |",
            f"|---|{'---|' * len(DEEDS)}",
        ]
        for name, taken in self.found.items():
            cells = (_cell(taken.get(deed)) for deed in DEEDS)
            lines.append(f"| {name} | {' | '.join(cells)} |")
        lines += [f"| {name} | absent: {why} |{' |' * 2}" for name, why in self.absent.items()]
        return "\n".join(lines)

    def plain(self) -> dict[str, object]:
        """As values for JSON."""
        found = {
            name: {
                deed: {"cpu": round(one.cpu_ms, 1), "wall": round(one.wall_ms, 1)}
                for deed, one in taken.items()
            }
            for name, taken in self.found.items()
        }
        return {"entries": self.entries, "found": found, "absent": dict(self.absent)}


def peers(home: Home, work: Path) -> Beside:
    """Measure ours and each of the others that can be had here, turn about."""
    work.mkdir(parents=True)
    ours = Program("klantreis, without windows", _ours(home.copy(work / "ours")))
    programs = [ours, _jrnl(home, work), _keepassxc(home, work), _rednotebook(home, work)]
    here = [one for one in programs if one.deeds]
    found: dict[str, dict[str, Taken]] = {one.name: {} for one in here}
    for deed in DEEDS:
        able = [one for one in here if deed in one.deeds]
        for one, taken in zip(able, turn_about(*(one.deeds[deed] for one in able)), strict=True):
            found[one.name][deed] = taken
    absent = {one.name: one.absent for one in programs if not one.deeds}
    return Beside(home.entries, found, absent)


def _ours(home: Home) -> dict[str, Callable[[], Taken]]:
    there = {**os.environ, "PYTHONPATH": "src:."}

    def deed(name: str) -> Callable[[], Taken]:
        command = [sys.executable, "-m", "tests.bench.peer_child", name, str(home.base)]
        return lambda: _run(command, there, folder=TOP)

    return dict(zip(DEEDS, map(deed, ("start", "find", "save")), strict=True))


def _jrnl(home: Home, work: Path) -> Program:
    name, place = "jrnl, encrypted", work / "jrnl"
    program = place / "venv/bin/jrnl"
    try:
        subprocess.run([sys.executable, "-m", "venv", place / "venv"], check=True)
        pip = [str(program.with_name("python")), "-m", "pip", "install", "--quiet", "jrnl"]
        subprocess.run(pip, check=True, capture_output=True)
    except subprocess.CalledProcessError:
        return Program(name, absent="it could not be installed here")
    journal, settings = place / "journal.txt", place / "jrnl.yaml"
    lines = (f"[{at:%Y-%m-%d %H:%M}] {words}" for at, words in _told(home.entries))
    journal.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    settings.write_text(_JRNL.format(journal=journal), encoding="utf-8")
    keyring = "keyring.backends.null.Keyring"  # it is not to keep the secret
    there = {**os.environ, "HOME": str(place), "PYTHON_KEYRING_BACKEND": keyring}
    whole = [str(program), "--config-file", str(settings)]
    _run([*whole, "--encrypt"], there, f"{_SECRET}\n{_SECRET}\nn\n")
    if _SOUGHT in journal.read_text(encoding="utf-8", errors="replace"):
        return Program(name, absent="it did not encrypt")
    given = f"{_SECRET}\n"
    return Program(name, {
        DEEDS[0]: lambda: _run([*whole, "--version"], there),
        DEEDS[1]: lambda: _run([*whole, "-contains", _SOUGHT, "-n", "50", "--short"], there, given),
        DEEDS[2]: lambda: _run([*whole, SENTENCE], there, given),
    })  # fmt: skip


_JRNL = """colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: '|'
journals: {{default: {{journal: {journal}}}}}
linewrap: 79
tagsymbols: '#@'
template: false
timeformat: '%F %R'
version: v4.2
"""


def _keepassxc(home: Home, work: Path) -> Program:
    name, program = "keepassxc-cli", shutil.which("keepassxc-cli")
    if program is None:
        return Program(name, absent="not on this computer (Debian: keepassxc)")
    plain, base = work / "entries.xml", work / "entries.kdbx"
    entries = "".join(
        f"<Entry><String><Key>Title</Key><Value>dag {number}</Value></String>"
        f"<String><Key>Notes</Key><Value>{escape(words)}</Value></String></Entry>"
        for number, (_, words) in enumerate(_told(home.entries))
    )
    root = f"<Root><Group><Name>Root</Name>{entries}</Group></Root>"
    plain.write_text(f"<KeePassFile><Meta/>{root}</KeePassFile>", encoding="utf-8")
    there, given = dict(os.environ), f"{_SECRET}\n"
    _run([program, "import", "-p", str(plain), str(base)], there, given * 2)
    if not base.exists():
        return Program(name, absent="it did not take the entries in")
    numbers = iter(range(10_000))
    return Program(name, {
        DEEDS[0]: lambda: _run([program, "--version"], there),
        DEEDS[1]: lambda: _run([program, "search", str(base), f"notes:{_SOUGHT}"], there, given),
        DEEDS[2]: lambda: _run(
            [program, "add", str(base), f"nieuw {next(numbers)}"], there, given
        ),
    })  # fmt: skip


def _rednotebook(home: Home, work: Path) -> Program:
    """Its window, shown with its journal read; what is done in it cannot be asked from outside."""
    name = "rednotebook, its window, nothing encrypted"
    needed = ("rednotebook", "Xvfb", "xdotool")
    missing = [one for one in needed if shutil.which(one) is None]
    if missing:
        return Program(name, absent=f"not on this computer (Debian: {' '.join(missing)})")
    folder = work / "rednotebook"
    folder.mkdir()
    months: dict[str, list[str]] = {}
    for number, (_, words) in enumerate(_told(home.entries)):
        # A day has one text there: as many days as there are entries.
        at = datetime(1990, 1, 1) + timedelta(days=number)  # noqa: DTZ001
        months.setdefault(f"{at:%Y-%m}", []).append(f"{at.day}: {{text: '{words}'}}")
    for month, days in months.items():
        (folder / f"{month}.txt").write_text("\n".join(days), encoding="utf-8")
    script = TOP / "tests/bench/until_window.sh"
    there = {**os.environ, "HOME": str(work)}
    show = [str(script), str(folder)]
    if subprocess.run(show, env=there, check=False, capture_output=True).returncode != 0:
        return Program(name, absent="its window did not come")
    return Program(name, {DEEDS[0]: lambda: _run(show, there)})


def _told(entries: int) -> list[tuple[datetime, str]]:
    many = ("koffie", "tuin", "regen", "buren", "brief", "fiets", "school", "werk", "rust", "geld")
    return [
        (_BEGAN + timedelta(minutes=50 * number), f"{SENTENCE} {many[number % 10]} {number}.")
        for number in range(entries)
    ]


def _run(
    command: Sequence[str],
    there: Mapping[str, str],
    given: str = "",
    *,
    folder: Path | None = None,
) -> Taken:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall = time.perf_counter()
    subprocess.run(
        command, env=dict(there), input=given, cwd=folder, capture_output=True, text=True,
        check=False, timeout=600,
    )  # fmt: skip
    wall = time.perf_counter() - wall
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Taken(1000 * wall, 1000 * cpu)


def _cell(taken: Taken | None) -> str:
    return "–" if taken is None else f"{taken.cpu_ms:,.0f} ({taken.wall_ms:,.0f})"
