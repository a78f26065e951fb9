# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Only the client shares: what a page says to everybody else, and the pen handed back."""

from klantreis.ui.page import Page
from klantreis.ui.rooms.pen_back import offer_pen
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import sharing as words


def ask_for_pen(page: Page) -> None:
    """Say kindly that this is the client's, and give the pen back with one press."""
    offer_pen(page, Pictogram.SHARE, words.PEN_BACK)
