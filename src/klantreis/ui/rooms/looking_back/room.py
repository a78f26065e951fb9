# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Terugkijken*: the same days, in two ways to see them."""

from klantreis.ui.around import Around
from klantreis.ui.page import Page
from klantreis.ui.rooms.looking_back.calendar import CalendarPage
from klantreis.ui.rooms.looking_back.line import LinePage
from klantreis.ui.routes import LookBackRoom


def look_back_page(around: Around, route: LookBackRoom) -> Page:
    """The line, or the calendar."""
    page = CalendarPage if route.as_calendar else LinePage
    return page(around, route)
