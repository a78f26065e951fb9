# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The print queue of this computer (CUPS): a paper goes to it through a pipe, and is no file.

Only what to say to it stands here; whoever says it waits for the answer in their own way.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass

# What stands in the list of jobs, for everybody to see.
_TITLE = "klantreis"
_USUAL = "system default destination:"


@dataclass(frozen=True, slots=True)
class PaperQueue:
    """The programs of the queue, by their whole paths."""

    lp: str
    lpstat: str

    def to_list(self) -> tuple[str, ...]:
        """The command that tells which printers there are; also those found in the network."""
        return (self.lpstat, "-e")

    def to_find_usual(self) -> tuple[str, ...]:
        """The command that tells which one is the usual."""
        return (self.lpstat, "-d")

    def to_print(self, printer: str) -> tuple[str, ...]:
        """The command that takes a PDF from its standard input and prints it in its true size."""
        return (self.lp, "-d", printer, "-t", _TITLE, "-o", "print-scaling=none", "-s")


def find_paper_queue(environment: Mapping[str, str]) -> PaperQueue | None:
    """The queue of this computer; None where there is none, such as on Windows."""
    path = environment.get("PATH", "")
    lp, lpstat = shutil.which("lp", path=path), shutil.which("lpstat", path=path)
    return None if lp is None or lpstat is None else PaperQueue(lp, lpstat)


def speaking_plainly(environment: Mapping[str, str]) -> dict[str, str]:
    """The same environment, in which the programs answer in the words that are read here."""
    return {**environment, "LC_ALL": "C"}


def read_printers(told: bytes) -> tuple[str, ...]:
    """The names in the answer to `to_list`."""
    return tuple(line.strip() for line in _lines(told) if line.strip())


def read_usual(told: bytes) -> str:
    """The name in the answer to `to_find_usual`; empty when there is none."""
    found = (line for line in _lines(told) if line.startswith(_USUAL))
    return next(found, _USUAL).removeprefix(_USUAL).strip()


def _lines(told: bytes) -> list[str]:
    return told.decode("utf-8", "replace").splitlines()
