# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way through the rooms: where somebody is, and what *back* leads to."""

from klantreis.ui.routes import Route

_MOST = 100


class Guide:
    """Remembers routes, never pages: going back makes the page anew from what is there now."""

    def __init__(self, start: Route) -> None:
        self._way = [start]

    @property
    def here(self) -> Route:
        """Where somebody is."""
        return self._way[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a way back."""
        return len(self._way) > 1

    def go(self, route: Route) -> None:
        """Onward; the same place twice is one place."""
        if route != self.here:
            self._way.append(route)
            del self._way[1 : -_MOST + 1]

    def instead(self, route: Route) -> None:
        """This place becomes *route*."""
        self._way[-1] = route
        if len(self._way) > 1 and self._way[-2] == route:
            self._way.pop()

    def back(self) -> None:
        """To where somebody was before, when there is such a place."""
        if self.can_go_back:
            self._way.pop()

    def begin(self, route: Route) -> None:
        """Start anew: nothing leads back beyond *route*."""
        self._way = [route]
