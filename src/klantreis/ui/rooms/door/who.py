# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wie zit er aan tafel?*: the client alone, with a worker, or a worker alone."""

from klantreis.look.colours import TintName
from klantreis.ui.page import Page
from klantreis.ui.rooms.door.doors import side_by_side
from klantreis.ui.rooms.door.routes import OpenBy, WhoSits, WorkerAlone
from klantreis.words.rooms import door as words


class WhoPage(Page):
    """Three doors; none is preselected."""

    route: WhoSits

    def _build(self) -> None:
        self.add(self.pieces.heading(words.WHO))
        doors = (
            self.pieces.door(words.ALONE, self._alone, tint=TintName.PEACH),
            self.pieces.door(words.TOGETHER, self._together, tint=TintName.MINT),
            self.pieces.door(words.WORKER, self._worker, tint=TintName.LILAC),
        )
        self.add(side_by_side(doors, self.around.look))
        self.settle()

    def _alone(self) -> None:
        self.go(OpenBy(self.route.cover))

    def _together(self) -> None:
        self.go(OpenBy(self.route.cover, is_together=True))

    def _worker(self) -> None:
        self.go(WorkerAlone(self.route.cover))
