# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which page asks which question about a situation."""

from collections.abc import Mapping

from klantreis.domain.problems import KlantreisError
from klantreis.ui.around import Around
from klantreis.ui.difference_routes import Asked, Telling
from klantreis.ui.page import MakePage, Page
from klantreis.ui.rooms.difference.amount import (
    AmountChoicePage,
    AmountCostPage,
    AmountSourcePage,
    AmountWhatPage,
)
from klantreis.ui.rooms.difference.circle import CirclePage
from klantreis.ui.rooms.difference.listing import CostPage, HelpPage
from klantreis.ui.rooms.difference.outcome import OutcomePage
from klantreis.ui.rooms.difference.texts import TextsPage
from klantreis.ui.routes import Route

_PAGES: Mapping[Asked, MakePage] = {
    Asked.GOING_ON: TextsPage,
    Asked.HELPERS: CirclePage,
    Asked.WITHOUT: HelpPage,
    Asked.MEANING: TextsPage,
    Asked.COST: CostPage,
    Asked.WITH: CostPage,
    Asked.OUTCOME: OutcomePage,
    Asked.VOICE_CLIENT: TextsPage,
    Asked.VOICE_WORKER: TextsPage,
    Asked.VOICE_OTHER: TextsPage,
    Asked.OWN_WORDS: TextsPage,
    Asked.AMOUNT_WHAT: AmountWhatPage,
    Asked.AMOUNT_COST: AmountCostPage,
    Asked.AMOUNT_UNIT: AmountChoicePage,
    Asked.AMOUNT_OFTEN: AmountChoicePage,
    Asked.AMOUNT_SOURCE: AmountSourcePage,
}


def telling_page(around: Around, route: Route) -> Page:
    """The page of the question that is asked now."""
    if not isinstance(route, Telling):
        raise KlantreisError(kind="route")
    return _PAGES[route.asked](around, route)
