# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The folder in which a demo leaves its results: claimed with care, filled when all is done."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from klantreis.disk.whole_files import plain_problems
from klantreis.domain.problems import CannotWrite

REPORT = "report.json"
BUSY = ".bezig-"
_KEYS = {"story", "acts", "entries", "proposals", "shares", "members", "expectations", "files"}
_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Work:
    """Two folders on the disk of the results: *base* to work in, *out* for what is to stay."""

    base: Path
    out: Path


@contextmanager
def results_in(folder: Path) -> Iterator[Work]:
    """Lend folders to work in; when the block ends well, what is in `out` lies in *folder*.

    *folder* is new, empty or holds an earlier demo, whose files go first. Anything else is refused
    with CannotWrite, and nothing in it is touched. What was lent is gone afterwards, also after a
    problem. Raises OutOfSpace or CannotWrite.
    """
    is_new = not os.path.lexists(folder)
    own = _begin(folder)
    try:
        work = Work(own / "work", own / "out")
        for one in (work.base, work.out):
            one.mkdir()
        yield work
        _put(work.out, folder)
    finally:
        shutil.rmtree(own, ignore_errors=True)
        if is_new:
            with suppress(OSError):
                folder.rmdir()  # goes only when nothing came to lie in it


def make_or_find(folder: Path) -> None:
    """Make the *folder* that somebody named, or find it. Raises OutOfSpace or CannotWrite."""
    with plain_problems():
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            raise CannotWrite(what="no-folder") from None


def _begin(folder: Path) -> Path:
    make_or_find(folder)
    with plain_problems():
        _clear(folder)
        return Path(tempfile.mkdtemp(prefix=BUSY, dir=folder))


def _clear(folder: Path) -> None:
    """Take an earlier demo away, and what a demo that was stopped left behind."""
    names = {path.name for path in folder.iterdir()}
    left = {name for name in names if name.startswith(BUSY) and (folder / name).is_dir()}
    if names == left:
        known: tuple[Path, ...] = ()
    else:
        known = _known(folder)
    for path in known:
        path.unlink(missing_ok=True)
    for inner in sorted({path.parent for path in known} - {folder}, reverse=True):
        with suppress(OSError):
            inner.rmdir()
    for name in left:
        shutil.rmtree(folder / name, ignore_errors=True)


def _known(folder: Path) -> tuple[Path, ...]:
    """The files of an earlier demo by its own report; CannotWrite when there is no such report."""
    report = folder / REPORT
    if not report.is_file() or report.is_symlink() or report.stat().st_size > _MOST_BYTES:
        raise CannotWrite(what="folder")
    try:
        untrusted = json.loads(report.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        raise CannotWrite(what="folder") from None
    if not isinstance(untrusted, dict) or set(untrusted) != _KEYS:
        raise CannotWrite(what="folder")
    files = untrusted["files"]
    if not isinstance(files, dict):
        raise CannotWrite(what="folder")
    # The report last: a folder that was cleared by half can be cleared again.
    return (*(_inside(folder, name) for name in files), report)


def _inside(folder: Path, name: str) -> Path:
    """The file called *name*, which must be in *folder* itself and not behind a link."""
    inner = PurePosixPath(name)
    path = folder / inner
    is_plain = not inner.is_absolute() and ".." not in inner.parts and inner.name
    if not is_plain or "\0" in name or path.is_dir():
        raise CannotWrite(what="folder")
    if not path.parent.resolve().is_relative_to(folder.resolve()):
        raise CannotWrite(what="folder")
    return path


def _put(made: Path, folder: Path) -> None:
    """Bring the results to their place, the report last: where it lies, all lies."""
    names = sorted((path.name for path in made.iterdir()), key=lambda name: (name == REPORT, name))
    if any(os.path.lexists(folder / name) for name in names):
        raise CannotWrite(what="folder")
    with plain_problems():
        for name in names:
            (made / name).rename(folder / name)
