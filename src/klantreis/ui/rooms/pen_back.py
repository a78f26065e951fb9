# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pen back in the client's hand, with one press and nobody's leave."""

from klantreis.ui.page import Page
from klantreis.ui.wishes import HandPen


class PenBack:
    """What a button does on *page*; nothing where the client does not sit here."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def __call__(self) -> None:
        client = self._page.seat.client
        if client is not None:
            self._page.wishes.emit(HandPen(client.id))
