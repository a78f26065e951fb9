# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a process does to files, as the system itself saw it: recorded by strace, data and all."""

import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.kills.dying import Report, Work

_TRACED = (
    "openat", "open", "creat", "close", "dup", "dup2", "dup3", "write", "writev", "pwrite64",
    "pwritev", "read", "lseek", "fsync", "fdatasync", "ftruncate", "truncate", "fallocate",
    "rename", "renameat", "renameat2", "unlink", "unlinkat", "link", "linkat", "mkdir", "mkdirat",
    "rmdir", "symlink", "sendfile", "copy_file_range", "sync", "syncfs",
)  # fmt: skip
_LINE = re.compile(r"(?:\d+\s+)?(\w+)\((.*)\)\s+= (-?\d+)(?:<.*>)?(?: .*)?")
_QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")
_FOLDER = re.compile(r"\w+<((?:\\x[0-9a-f]{2})*)>, ")
_BEGUN = re.compile(r"(?:\d+\s+)?(\w+)\((.*)<unfinished")
_MARK = "/dev/null"
_LONGEST_S = 120


class NotUnderstood(Exception):
    """A call on a file of ours that the replay knows nothing about: it may not be passed over."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call that came back without an error: *handle* and *path* say on what."""

    name: str
    handle: int = -1
    path: str = ""
    to: str = ""
    data: bytes = b""
    number: int = 0
    result: int = 0
    flags: str = ""


def record(begin: Callable[[], Work], place: Path) -> list[Call]:
    """Every call of a child that begins and works; `report` stands there as a call "reported"."""
    file = traced(lambda report: begin()(report), place, "-e", "trace=" + ",".join(_TRACED))
    calls = list(calls_in(file, strict=True))
    file.unlink()
    return calls


def traced(life: Callable[[Report], object], place: Path, *asked: str) -> Path:
    """The file in *place* in which strace, *asked* what to look at, tells of a child's whole life.

    `report` writes to /dev/null. The child must end well by itself.
    """
    mark = os.open(_MARK, os.O_WRONLY)
    ready, go = os.pipe()
    child = os.fork()
    if not child:
        os.close(go)
        # Not by reading: that is a call that may be looked at, and be let fail.
        select.select([ready], [], [])
        _live(lambda: life(lambda: _told(mark)))
    os.close(ready)
    file = place / "calls"
    tracer = _attach(child, file, asked)
    os.close(go)
    _, status = os.waitpid(child, 0)
    tracer.communicate(timeout=_LONGEST_S)
    os.close(mark)
    assert status == 0, "the child failed by itself"
    return file


def calls_in(file: Path, *, strict: bool = False) -> Iterator[Call]:
    """The calls that strace wrote to *file*; *strict*: every one must stand whole on a line.

    Where several threads work one call can be told in two pieces: the first holds its data.
    """
    with file.open(encoding="ascii") as lines:
        for line in lines:
            found = _LINE.fullmatch(line.rstrip("\n"))
            if found and not found[3].startswith("-"):
                yield _call(found[1], found[2], int(found[3]))
            elif "unfinished" in line or "resumed" in line:
                if strict:
                    raise NotUnderstood(line[:200])
                if begun := _BEGUN.match(line):
                    yield Call(begun[1], path=_path_of(begun[2]), data=_all_bytes(begun[2]))


def _attach(child: int, file: Path, asked: Sequence[str]) -> "subprocess.Popen[bytes]":
    command = ["strace", "-f", "-y", "-xx", "-s", "4000000", *asked,
               "-o", str(file), "-p", str(child)]  # fmt: skip
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE)
    assert tracer.stderr is not None
    # It says "Process … attached" once it sees everything.
    heard, _, _ = select.select([tracer.stderr], [], [], _LONGEST_S)
    if not heard or b"attached" not in tracer.stderr.readline():
        os.kill(child, signal.SIGKILL)
        raise NotUnderstood("strace did not attach")
    return tracer


def _live(life: Callable[[], object]) -> None:
    """The whole life of a child: nothing of the parent's may run in it."""
    try:
        life()
        os._exit(0)
    except BaseException as problem:  # noqa: BLE001
        sys.stderr.write(f"child: {problem!r}\n")
        os._exit(1)


def _told(mark: int) -> None:
    os.write(mark, b"reported")


def _call(name: str, rest: str, result: int) -> Call:
    texts = [_bytes(one) for one in _QUOTED.findall(rest)]
    on = _HANDLE.match(rest)
    handle = int(on[1]) if on else -1
    if name in {"open", "openat", "creat"}:
        flags = rest.rsplit('"', 1)[1]
        return Call(name, handle=result, path=_path_at(rest, texts[0]), flags=flags)
    if name == "unlinkat":
        return Call("unlink", path=_path_at(rest, texts[0]), result=result)
    if name in {"write", "pwrite64"}:
        if on and _path(_bytes(on[2])) == _MARK:
            return Call("reported")
        at = int(rest.rsplit(", ", 1)[1]) if name == "pwrite64" else -1
        data = texts[0][:result] if texts else b""
        path = _path_of(rest)
        return Call(name, handle=handle, path=path, data=data, number=at, result=result)
    if name in {"writev", "pwritev"}:
        return Call(name, handle=handle, path=_path_of(rest), data=b"".join(texts), result=result)
    if name in {"socket", "connect"}:
        return Call(name, flags=rest)
    if handle >= 0:
        numbers = re.findall(r", (-?\d+)", rest)
        number = int(numbers[0]) if numbers else 0
        path = _path(_bytes(on[2])) if on else ""
        return Call(name, handle=handle, path=path, number=number, result=result, flags=rest)
    paths = [*map(_path, texts), "", ""]
    return Call(name, path=paths[0], to=paths[1], result=result, flags=rest)


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def _path_of(rest: str) -> str:
    on = _HANDLE.match(rest)
    return _path(_bytes(on[2])) if on else ""


def _all_bytes(rest: str) -> bytes:
    return b"".join(map(_bytes, _QUOTED.findall(rest)))


def _path_at(rest: str, name: bytes) -> str:
    """The path of *name* in the folder that stands first, if it stands there."""
    folder = _FOLDER.match(rest)
    return os.path.join(_path(_bytes(folder[1])), _path(name)) if folder else _path(name)


def _path(data: bytes) -> str:
    return os.fsdecode(data)
