# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of 64 pictures, `resources/words/pictures.txt`: what each is called and which shows it.

The place of a picture in the list is its number; the list never changes.
"""

from dataclasses import dataclass

from klantreis.domain.problems import BadFormat
from klantreis.words.phrases import Phrase

PICTURES = 64


@dataclass(frozen=True, slots=True)
class NamedPicture:
    """One of the 64: what it is called, and the picture that shows it."""

    name: Phrase
    picture: str


def read_pictures(text: str) -> tuple[NamedPicture, ...]:
    """All of them, in their order; BadFormat when it is not the list."""
    rows = [line.split("\t") for line in text.splitlines() if line.strip()]
    if len(rows) != PICTURES or any(len(row) != 4 for row in rows):
        raise BadFormat(what="pictures")
    return tuple(
        NamedPicture(Phrase(nl=dutch, en=english), shown.partition(" ")[0])
        for _, dutch, english, shown in rows
    )
