# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run as a process of its own: holds a secret in memory, starts anew, and looks for it again.

It tells what it found as one line of JSON, before and after. The secret is never whole in the
later process: its two halves come apart, and are looked for one after the other.
"""

import json
import os
import sys
from collections.abc import Iterator

from klantreis.host.process import harden, lock_and_restart

PIECE = 1 << 20


def before(first: bytes, rest: bytes) -> None:
    """Hold the secret many times, alive and freed, in bytes, in text and in a list; then lock."""
    alive = [b"".join([first, rest]) for _ in range(1000)]
    freed = ["".join([first.decode("latin-1"), rest.decode("latin-1")]) for _ in range(1000)]
    del freed
    opened = os.open(__file__, os.O_RDONLY)
    os.set_inheritable(opened, True)
    found = occurrences(first, rest)
    harden()
    print(json.dumps({"found": found, "held": len(alive), "pid": os.getpid()}))  # noqa: T201
    halves = [first.hex(), rest.hex(), str(opened)]
    lock_and_restart([sys.executable, __file__, "after", *halves])


def after(first: bytes, rest: bytes, opened: int) -> None:
    """Look in the new memory; then make the secret again, to show that it would have been seen."""
    found = occurrences(first, rest)
    has_file = is_open(opened)
    made_again = b"".join([first, rest])
    told = {"found": found, "pid": os.getpid(), "has_file": has_file, "held": len(made_again)}
    print(json.dumps(told | {"control": occurrences(first, rest)}))  # noqa: T201


def occurrences(first: bytes, rest: bytes) -> int:
    """How often *first* is directly followed by *rest* in the memory of this process."""
    count = 0
    for piece in memory(overlap=len(first) + len(rest) - 1):
        at = piece.find(first)
        while at >= 0:
            end = at + len(first)
            count += piece[end : end + len(rest)] == rest
            at = piece.find(first, at + 1)
    return count


def memory(*, overlap: int) -> Iterator[bytes]:
    """All that this process can read of itself, in pieces that overlap."""
    with open("/proc/self/maps", encoding="utf-8") as file:
        maps = file.read().splitlines()
    with open("/proc/self/mem", "rb", buffering=0) as mem:
        for line in maps:
            start, end = (int(number, 16) for number in line.split()[0].split("-"))
            if line.split()[1].startswith("r") and start < 1 << 62:
                yield from pieces(mem.fileno(), start, end, overlap)


def pieces(handle: int, start: int, end: int, overlap: int) -> Iterator[bytes]:
    """One stretch of memory."""
    for at in range(start, end, PIECE):
        try:
            yield os.pread(handle, min(PIECE + overlap, end - at), at)
        except OSError:
            return  # a page that the system keeps to itself


def is_open(number: int) -> bool:
    """Whether the file with *number* came along."""
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    halves = (bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3]))
    if sys.argv[1] == "before":
        before(*halves)
    else:
        after(*halves, int(sys.argv[4]))
