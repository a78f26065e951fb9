# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers with keys: the recovery sheet and the key card. Neither carries a name."""

import re

from klantreis.documents.bankcard import INNER_HEIGHT, INNER_WIDTH, MM, Side, cards
from klantreis.documents.breaking import break_lines
from klantreis.documents.drawing import draw
from klantreis.documents.faces import Weight
from klantreis.documents.filling_in import set_figure, set_qr, to_write_words
from klantreis.documents.finishing import Finish
from klantreis.documents.keeping_places import draw_keeping_places
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.pages import TEXT_WIDTH, whole
from klantreis.documents.rows import Picture, Row, Words, fall_into_pages
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.shapes import colour_of
from klantreis.documents.structure import Role
from klantreis.documents.style import COLOURS, LEADING, Sizes, sizes_for
from klantreis.look.colours import TintName
from klantreis.words import sheets
from klantreis.words.pictograms import Pictogram

# A camera wants 40 mm at least, and four squares of white around it.
SHEET_QR, _SHEET_EDGE = 46 * MM, 7 * MM
CARD_QR, _CARD_EDGE = 40.5 * MM, 3.4 * MM  # the card's own edge is the rest of the white
_CARD_SIZES = Sizes(body=10.5, heading=14, title=13, small=8)
_CARD_SIGN = 34.0
_GROUP, _GROUPS_IN_LINE = 4, 2
_FOUR, _FIRST = 4, 4
_SIGN_INK = colour_of(COLOURS.teal_ink)


def recovery_sheet(code: str, manner: Manner, *, kit: Kit) -> bytes:
    """The recovery code in groups of four and as a QR code, with where to keep it."""
    tongues = tongues_for(manner)
    sizes = sizes_for(large_print=manner.large_print)
    setter = Setter(kit, sizes, tongues, TEXT_WIDTH, is_roomy=True)
    setter.title(sheets.RECOVERY_TITLE, sign=Pictogram.RECOVERY_SHEET)
    setter.say(sheets.RECOVERY_WHAT_FOR)
    setter.say(sheets.RECOVERY_WHEN)
    setter.gap(0.6)
    with setter.galley.panel(TintName.HONEY):
        _set_code(setter, code)
    setter.heading(tongues.both(sheets.WHERE_TO_KEEP), sign=Pictogram.SAFE)
    setter.say(sheets.WHO_HAS_IT_OPENS)
    setter.hold()
    setter.gap(0.4)
    set_figure(setter, draw_keeping_places(setter.easel, width=setter.galley.width))
    setter.heading(tongues.both(sheets.FOUR_WORDS_TOO), sign=Pictogram.CODE_WORDS)
    to_write_words(setter, _FOUR)
    return draw(whole(setter), Finish(sheets.RECOVERY_TITLE.say(manner.language), manner.language))


def card(code: str, manner: Manner, *, kit: Kit) -> bytes:
    """The key card, as big as a bank card: the QR code in front, the code in letters behind."""
    setter = Setter(kit, _CARD_SIZES, tongues_for(manner), INNER_WIDTH)
    front = _front(setter, code)
    _set_back(setter, code)
    back = fall_into_pages(setter.galley.rows, INNER_HEIGHT)[0]
    paper = cards((front, [(0.0, back)]), setter.galley.root, manner, kit=kit)
    return draw(paper, Finish(sheets.CARD_TITLE.say(manner.language), manner.language))


def groups(code: str) -> tuple[str, ...]:
    """The letters of *code* four by four, as they are read out and typed."""
    letters = re.sub(r"[^0-9A-Za-z]", "", code)
    return tuple(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _set_code(setter: Setter, code: str) -> None:
    """The QR code, with the groups of letters beside it, two in a line."""
    galley, size = setter.galley, setter.sizes.title
    set_qr(setter, code, setter.tongues.both(sheets.QR_OF_CODE), side=SHEET_QR, edge=_SHEET_EDGE)
    part, some = galley.here.add(Role.PARAGRAPH), groups(code)
    texts = [
        " ".join(some[at : at + _GROUPS_IN_LINE]) for at in range(0, len(some), _GROUPS_IN_LINE)
    ]
    left = galley.left + SHEET_QR + 2 * _SHEET_EDGE + size
    middle = SHEET_QR / 2 + _SHEET_EDGE + (len(texts) / 2 - 1) * size * LEADING
    for number, text in enumerate(texts):
        (runs,) = break_lines(
            f"{text} ", setter.faces, weight=Weight.BOLD, size=size, width=galley.width
        )
        rise = middle - number * size * LEADING
        galley.put_last(Words(runs, size, left, part, rise=rise))


def _front(setter: Setter, code: str) -> Side:
    """The QR code, and beside it what this card is."""
    galley = setter.galley
    set_qr(setter, code, setter.tongues.both(sheets.QR_OF_CODE), side=CARD_QR, edge=_CARD_EDGE)
    picture = tuple(galley.rows)
    galley.rows.clear()
    beside = CARD_QR + 2 * _CARD_EDGE + _CARD_EDGE
    with galley.inset(0.0, right=beside):
        setter.gap(2)
        sign = setter.easel.signs.pictogram(Pictogram.MY_KEYS, size=_CARD_SIGN, ink=_SIGN_INK)
        galley.add(Row(1.3 * _CARD_SIGN, (Picture(sign, rise=0.3 * _CARD_SIGN),)))
        setter.title(sheets.CARD_TITLE, tint=None)
    words = tuple(galley.rows)
    galley.rows.clear()
    return [(0.0, picture), (beside, words)]


def _set_back(setter: Setter, code: str) -> None:
    some = groups(code)
    setter.gap(0.4)
    setter.big(f"{' '.join(some[:_FIRST])} \n{' '.join(some[_FIRST:])}")
    setter.gap(0.8)
    setter.say(sheets.CARD_HOW)
    setter.say(sheets.CARD_APART)
