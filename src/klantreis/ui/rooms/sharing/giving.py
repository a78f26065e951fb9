# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which page asks which question of giving."""

from collections.abc import Mapping

from klantreis.domain.problems import KlantreisError
from klantreis.ui.around import Around
from klantreis.ui.page import MakePage, Page
from klantreis.ui.paper_routes import Asked, Giving
from klantreis.ui.rooms.sharing.names import NamesPage
from klantreis.ui.rooms.sharing.pages import PagesPage
from klantreis.ui.rooms.sharing.secret import SecretPage
from klantreis.ui.rooms.sharing.until import UntilPage
from klantreis.ui.rooms.sharing.what_for import WhatForPage
from klantreis.ui.rooms.sharing.which import WhichPage
from klantreis.ui.rooms.sharing.who import WhoPage
from klantreis.ui.routes import Route

_PAGES: Mapping[Asked, MakePage] = {
    Asked.WHO: WhoPage,
    Asked.WHAT_FOR: WhatForPage,
    Asked.WHICH: WhichPage,
    Asked.NAMES: NamesPage,
    Asked.UNTIL: UntilPage,
    Asked.PAGES: PagesPage,
    Asked.SECRET: SecretPage,
}


def giving_page(around: Around, route: Route) -> Page:
    """The page of the question that is asked now."""
    if not isinstance(route, Giving):
        raise KlantreisError(kind="route")
    return _PAGES[route.asked](around, route)
