# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers with keys: the recovery sheet and the key card. Neither carries a name."""

import re
from pathlib import Path

from klantreis.documents.bankcard import INNER_HEIGHT, INNER_WIDTH, MM, SIZES, card_leaves
from klantreis.documents.drawing import draw
from klantreis.documents.faces import Faces, Weight, open_faces
from klantreis.documents.finishing import Finish
from klantreis.documents.pages import TEXT_WIDTH, leaves
from klantreis.documents.rows import Rows, fall_into_pages
from klantreis.documents.setting import Setter, Tongues, sizes_for
from klantreis.domain.language import Language
from klantreis.words import sheets

# A camera wants 40 mm at least, and four squares of white around it.
SHEET_QR, _SHEET_EDGE = 50 * MM, 8 * MM
CARD_QR, _CARD_EDGE = 40.5 * MM, 3.4 * MM  # the card's own edge is the rest of the white
_GROUP = 4


def recovery_sheet(
    code: str,
    *,
    language: Language,
    also_in: Language | None = None,
    large_print: bool = False,
    fonts: Path,
) -> bytes:
    """The recovery code in groups of four and as a QR code, with where to keep it."""
    faces = open_faces(fonts)
    tongues = _tongues(language, also_in)
    setter = Setter(faces, sizes_for(large_print=large_print), tongues, TEXT_WIDTH)
    setter.title(sheets.RECOVERY_TITLE)
    setter.say(sheets.RECOVERY_WHAT_FOR)
    setter.say(sheets.RECOVERY_WHEN)
    setter.gap(0.6)
    setter.big(in_groups(code))
    setter.gap(0.6)
    setter.qr(code, side=SHEET_QR, edge=_SHEET_EDGE)
    setter.heading(tongues.both(sheets.WHERE_TO_KEEP))
    for phrase in (
        sheets.KEEP_SAFE,
        sheets.KEEP_WITH_SOMEONE,
        sheets.KEEP_APART,
        sheets.WHO_HAS_IT_OPENS,
        sheets.NO_PHOTO,
    ):
        setter.say(phrase)
    how = Finish(sheets.RECOVERY_TITLE.say(language), language)
    return draw(leaves(setter), how, faces.chains[Weight.REGULAR][0])


def card(code: str, *, language: Language, also_in: Language | None = None, fonts: Path) -> bytes:
    """The key card, as big as a bank card: the QR code in front, the code in letters behind."""
    faces = open_faces(fonts)
    tongues = _tongues(language, also_in)
    sides = (_front(code, faces, tongues), _back(code, faces, tongues))
    how = Finish(sheets.CARD_TITLE.say(language), language)
    pages = card_leaves(sides, faces, tongues)
    return draw(pages, how, faces.chains[Weight.REGULAR][0])


def in_groups(code: str) -> str:
    """The letters of *code* four by four, as they are read out and typed."""
    letters = re.sub(r"[^0-9A-Za-z]", "", code)
    return " ".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _tongues(language: Language, also_in: Language | None) -> Tongues:
    return Tongues(language, also_in if also_in is not language else None)


def _front(code: str, faces: Faces, tongues: Tongues) -> Rows:
    setter = Setter(faces, SIZES, tongues, INNER_WIDTH)
    setter.qr(code, side=CARD_QR, edge=_CARD_EDGE)
    return tuple(setter.rows)


def _back(code: str, faces: Faces, tongues: Tongues) -> Rows:
    setter = Setter(faces, SIZES, tongues, INNER_WIDTH)
    setter.title(sheets.CARD_TITLE)
    setter.big(in_groups(code))
    setter.gap(0.4)
    setter.say(sheets.CARD_HOW)
    setter.say(sheets.CARD_APART)
    return fall_into_pages(setter.rows, INNER_HEIGHT)[0]
