# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual as files: for a browser and on paper. It needs no journey and nobody's words."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from klantreis.documents import manual
from klantreis.documents.kit import Kit, Manner
from klantreis.domain.language import Language
from klantreis.exchange.manual_site import PICTURES, page_of
from klantreis.words.manual.booklets import all_booklets
from klantreis.words.manual.pages import Picture


def screens_wanted() -> frozenset[str]:
    """The names of the screens that the manual shows."""
    return frozenset(
        part.name
        for booklet in all_booklets()
        for page in booklet.pages
        for part in page.parts
        if isinstance(part, Picture)
    )


def make_manual(
    language: Language, pictures: Mapping[str, bytes], *, resources: Path
) -> Iterator[tuple[str, bytes]]:
    """Each file of the manual in *language*: its name, and its bytes; *pictures* are PNG."""
    kit = Kit(resources)
    for name, png in sorted(pictures.items()):
        yield f"{PICTURES}/{name}.png", png
    for booklet in all_booklets():
        reader = booklet.reader.value
        yield f"{reader}.html", page_of(booklet, language, pictures=pictures).encode()
        yield f"{reader}.pdf", manual.render(booklet, Manner(language), pictures=pictures, kit=kit)
