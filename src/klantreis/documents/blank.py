# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cards to talk about, blank: for a first visit, or a table without a computer."""

from klantreis.documents.drawing import draw
from klantreis.documents.filling_in import to_write_on
from klantreis.documents.finishing import Finish
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.pages import TEXT_WIDTH, whole
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.style import sizes_for
from klantreis.words import sheets

_LINES = 2


def render(manner: Manner, *, kit: Kit) -> bytes:
    """Every conversation card with lines to write on, as a PDF; it needs no journey."""
    tongues = tongues_for(manner)
    setter = Setter(kit, sizes_for(large_print=manner.large_print), tongues, TEXT_WIDTH)
    setter.title(sheets.BLANK_TITLE)
    setter.say(sheets.BLANK_INTRO)
    for name, questions in sheets.BLANK_CARDS:
        setter.heading(tongues.both(name))
        for question in questions:
            setter.label(tongues.both(question))
            to_write_on(setter, _LINES)
    how = Finish(sheets.BLANK_TITLE.say(manner.language), manner.language)
    return draw(whole(setter), how)
