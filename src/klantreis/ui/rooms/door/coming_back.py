# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""An exit copy that comes back: what is in it, what is not, and on to a new key."""

from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.host.settings import Owner
from klantreis.look.colours import TintName
from klantreis.services.coming_back import CopyLook
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.rooms.door import jobs
from klantreis.ui.rooms.door.routes import ComeBack, LookInCopy, VisitStep
from klantreis.words.dates import day_of
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import coming_back as words


class LookInCopyPage(Page):
    """Nothing has begun yet; the limits are said before, not after."""

    route: LookInCopy

    def _build(self) -> None:
        self.add(self.pieces.headline(Pictogram.OPEN_DOOR, words.HEADING, tint=TintName.PEACH))
        self.ask(partial(jobs.look_in_copy, file=self.route.file), self._show)

    def _show(self, look: CopyLook) -> None:
        pieces, around = self.pieces, self.around
        day = day_of(look.at, around.tongue.language, tz=around.zone)
        said: list[QWidget] = [pieces.title(words.HOLDS.of(look.count), count=look.count, day=day)]
        said += [pieces.text(one) for one in words.LIMITS]
        self.add(pieces.card(said))
        self.add(pieces.text(words.NEW_KEY), pieces.quiet(words.FILE_STAYS))
        on = pieces.button(words.GO_ON, self._go_on, kind=Kind.PRIMARY)
        self.add(pieces.row([on, pieces.button(words.NOT_NOW, self.back)]))
        self._name = look.client
        self.settle()

    def _go_on(self) -> None:
        is_known = self.around.settings.owner is not Owner.UNKNOWN
        step = VisitStep.COVER if is_known else VisitStep.WHOSE
        self.go(ComeBack(step, name=self._name, file=self.route.file))
