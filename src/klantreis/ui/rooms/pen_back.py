# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is the client's alone, said to whoever else writes; and the pen back in their hand."""

from klantreis.look.colours import TintName
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.wishes import HandPen
from klantreis.words.cues import Cue
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys as words


class PenBack:
    """What a button does on *page*; nothing where the client does not sit here."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def __call__(self) -> None:
        client = self._page.seat.client
        if client is not None:
            self._page.wishes.emit(HandPen(client.id))


def offer_pen(page: Page, sign: Pictogram, back: Cue) -> None:
    """Say kindly whose this is; where the client sits here, one press gives the pen *back*."""
    pieces, seat = page.pieces, page.seat
    name = seat.client_name or page.around.tongue.aloud(words.A_CLIENT)
    drawn = pieces.sign(sign, tint=TintName.MINT)
    parts = [beside(drawn, pieces.title(words.DECIDES, name=name), page.around.look)]
    if seat.client is None:
        parts.append(pieces.text(words.CLIENT_AWAY))
    else:
        parts.append(pieces.text(words.PEN_IS_WITH, name=seat.writer.name))
        parts.append(pieces.row([pieces.button(back, PenBack(page))]))
    page.add(pieces.card(parts, tint=TintName.MINT))
