# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cards to talk about, blank: for a first visit, or a table without a computer."""

from pathlib import Path

from klantreis.documents.drawing import draw
from klantreis.documents.faces import Weight, open_faces
from klantreis.documents.finishing import Finish
from klantreis.documents.pages import TEXT_WIDTH, leaves
from klantreis.documents.setting import Setter, Tongues, sizes_for
from klantreis.domain.language import Language
from klantreis.words import sheets

_LINES = 2


def render(
    language: Language, *, also_in: Language | None = None, large_print: bool = False, fonts: Path
) -> bytes:
    """Every conversation card with lines to write on, as a PDF; it needs no journey."""
    faces = open_faces(fonts)
    tongues = Tongues(language, also_in if also_in is not language else None)
    setter = Setter(faces, sizes_for(large_print=large_print), tongues, TEXT_WIDTH)
    setter.title(sheets.BLANK_TITLE)
    setter.say(sheets.BLANK_INTRO)
    for name, questions in sheets.BLANK_CARDS:
        setter.heading(tongues.both(name))
        for question in questions:
            setter.label(tongues.both(question))
            setter.to_write_on(_LINES)
    how = Finish(sheets.BLANK_TITLE.say(language), language)
    return draw(leaves(setter), how, faces.chains[Weight.REGULAR][0])
