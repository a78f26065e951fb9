# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Only the client shares: what a page says to everybody else, and the pen handed back."""

from klantreis.look.colours import TintName
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.rooms.pen_back import PenBack
from klantreis.ui.seat import Seat
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import sharing as words


def may_share(seat: Seat) -> bool:
    """Whether it is the client who writes now."""
    return seat.is_client_writing


def ask_for_pen(page: Page) -> None:
    """Say kindly that this is the client's, and give the pen back with one press."""
    pieces, seat = page.pieces, page.seat
    sign = pieces.sign(Pictogram.SHARE, tint=TintName.MINT)
    if seat.client is None:
        away = pieces.text(words.CLIENT_IS_AWAY, name=seat.client_name)
        page.add(pieces.card([sign, away], tint=TintName.MINT))
        return
    parts = [
        sign,
        pieces.title(words.ONLY_CLIENT, name=seat.client_name),
        pieces.text(words.PEN_IS_WITH, name=seat.writer.name),
        pieces.row([pieces.button(words.PEN_BACK, PenBack(page), kind=Kind.PRIMARY)]),
    ]
    page.add(pieces.card(parts, tint=TintName.MINT))
