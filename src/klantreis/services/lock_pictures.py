# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The 64 pictures that open a lock, each always in the same place."""

from dataclasses import dataclass

from klantreis.domain.problems import NotThere
from klantreis.services.parts import Parts
from klantreis.words.phrases import Phrase
from klantreis.words.picture_list import read_pictures


@dataclass(frozen=True, slots=True)
class LockPicture:
    """One of the 64: what it is called, and the picture that shows it."""

    name: Phrase
    picture: str


def lock_pictures(parts: Parts) -> tuple[LockPicture, ...]:
    """All of them, by their places on the grid. Raises NotThere or BadFormat."""
    path = parts.folders.resources / "words" / "pictures.txt"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as problem:
        raise NotThere(what="resources") from problem
    return tuple(LockPicture(one.name, one.picture) for one in read_pictures(text))
