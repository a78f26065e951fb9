# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The 64 pictures that open a lock, each always in the same place."""

from dataclasses import dataclass

from klantreis.crypto.openers import PICTURES
from klantreis.domain.problems import BadFormat, NotThere
from klantreis.services.parts import Parts
from klantreis.words.phrases import Phrase


@dataclass(frozen=True, slots=True)
class LockPicture:
    """One of the 64: what it is called, and the picture that shows it."""

    name: Phrase
    picture: str


def lock_pictures(parts: Parts) -> tuple[LockPicture, ...]:
    """All of them, by their places on the grid. Raises NotThere or BadFormat."""
    path = parts.folders.resources / "words" / "pictures.txt"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as problem:
        raise NotThere(what="resources") from problem
    rows = [line.split("\t") for line in lines if line.strip()]
    if len(rows) != PICTURES or any(len(row) != 4 for row in rows):
        raise BadFormat(what="pictures")
    return tuple(
        LockPicture(Phrase(nl=dutch, en=english), shown.partition(" ")[0])
        for _, dutch, english, shown in rows
    )
