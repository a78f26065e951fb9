# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers with keys: the recovery sheet and the key card. Neither carries a name."""

import re

from klantreis.documents.bankcard import INNER_HEIGHT, INNER_WIDTH, MM, SIZES, cards
from klantreis.documents.drawing import draw
from klantreis.documents.filling_in import set_qr
from klantreis.documents.finishing import Finish
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.pages import TEXT_WIDTH, whole
from klantreis.documents.rows import fall_into_pages
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.style import sizes_for
from klantreis.words import sheets
from klantreis.words.pictograms import Pictogram

# A camera wants 40 mm at least, and four squares of white around it.
SHEET_QR, _SHEET_EDGE = 50 * MM, 8 * MM
CARD_QR, _CARD_EDGE = 40.5 * MM, 3.4 * MM  # the card's own edge is the rest of the white
_GROUP = 4


def recovery_sheet(code: str, manner: Manner, *, kit: Kit) -> bytes:
    """The recovery code in groups of four and as a QR code, with where to keep it."""
    tongues = tongues_for(manner)
    setter = Setter(kit, sizes_for(large_print=manner.large_print), tongues, TEXT_WIDTH)
    setter.title(sheets.RECOVERY_TITLE, sign=Pictogram.RECOVERY_SHEET)
    setter.say(sheets.RECOVERY_WHAT_FOR)
    setter.say(sheets.RECOVERY_WHEN)
    setter.gap(0.6)
    setter.big(in_groups(code))
    setter.gap(0.6)
    says = tongues.both(sheets.QR_OF_CODE)
    set_qr(setter, code, says, side=SHEET_QR, edge=_SHEET_EDGE)
    setter.heading(tongues.both(sheets.WHERE_TO_KEEP))
    for phrase in (
        sheets.KEEP_SAFE,
        sheets.KEEP_WITH_SOMEONE,
        sheets.KEEP_APART,
        sheets.WHO_HAS_IT_OPENS,
        sheets.NO_PHOTO,
    ):
        setter.say(phrase)
    return draw(whole(setter), Finish(sheets.RECOVERY_TITLE.say(manner.language), manner.language))


def card(code: str, manner: Manner, *, kit: Kit) -> bytes:
    """The key card, as big as a bank card: the QR code in front, the code in letters behind."""
    setter = Setter(kit, SIZES, tongues_for(manner), INNER_WIDTH)
    set_qr(setter, code, setter.tongues.both(sheets.QR_OF_CODE), side=CARD_QR, edge=_CARD_EDGE)
    front = tuple(setter.galley.rows)
    setter.galley.rows.clear()
    _set_back(setter, code)
    back = fall_into_pages(setter.galley.rows, INNER_HEIGHT)[0]
    paper = cards((front, back), setter.galley.root, manner, kit=kit)
    return draw(paper, Finish(sheets.CARD_TITLE.say(manner.language), manner.language))


def in_groups(code: str) -> str:
    """The letters of *code* four by four, as they are read out and typed."""
    letters = re.sub(r"[^0-9A-Za-z]", "", code)
    return " ".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _set_back(setter: Setter, code: str) -> None:
    setter.title(sheets.CARD_TITLE)
    setter.big(in_groups(code))
    setter.gap(0.4)
    setter.say(sheets.CARD_HOW)
    setter.say(sheets.CARD_APART)
