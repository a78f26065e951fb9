# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Back to a backup on purpose: which one, what it means, and one question."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from klantreis.domain.problems import JournalDamaged, KlantreisError, NotThere
from klantreis.look.colours import TintName
from klantreis.services import going_back
from klantreis.services.going_back import Kept
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import GoBack, GoBackTo
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.rooms.door.jobs import seat_of, with_pen
from klantreis.ui.rooms.keys.page import OwnKeyPage, explained
from klantreis.ui.routes import Home
from klantreis.ui.seat import Seat
from klantreis.ui.wishes import Sit
from klantreis.words.dates import moment_of
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys_copies as words

_PAGE = 5


class GoBackPage(OwnKeyPage):
    """The newest first; choosing one changes nothing yet."""

    route: GoBack

    def build(self) -> None:
        self.add(self.pieces.headline(Pictogram.THEN, words.WHICH_BACKUP, tint=TintName.LILAC))
        self.ask(lambda journal: going_back.kept_backups(journal.session), self._show)

    def _show(self, kept: tuple[Kept, ...]) -> None:
        self._kept = kept[: self.route.most]
        if kept:
            self.add(self.pieces.text(words.WHICH_TOLD))
        else:
            self.add(self.pieces.card([self.pieces.text(words.NO_BACKUP)]))
        for number, one in enumerate(self._kept):
            self.add(self._card(number, one))
        if len(kept) > self.route.most:
            self.add(self.pieces.row([self.pieces.button(words.MORE_BACKUPS, self._show_more)]))
        self.settle()

    def _card(self, number: int, one: Kept) -> WideButton:
        language, zone = self.around.tongue.language, self.around.zone
        moment = moment_of(one.at, language, tz=zone)
        face = Face(Pictogram.THEN, moment, tint=TintName.LILAC)
        return self.pieces.wide(words.BACK_TO, face, self._choose, mark=str(number))

    def _choose(self, mark: str) -> None:
        chosen = self._kept[int(mark)]
        self.go(GoBackTo(chosen.file, chosen.at))

    def _show_more(self) -> None:
        self.instead(replace(self.route, most=self.route.most + _PAGE))


class GoBackToPage(OwnKeyPage):
    """What it means stands there before anybody says yes; yes and no are as big as each other."""

    route: GoBackTo

    def build(self) -> None:
        pieces, language, zone = self.pieces, self.around.tongue.language, self.around.zone
        moment = moment_of(self.route.at, language, tz=zone)
        sign = pieces.sign(Pictogram.THEN, tint=TintName.LILAC)
        self._yes = pieces.button(words.YES_BACK, self._go_back)
        no = pieces.button(words.NO_BACK, self.back)
        self.add(pieces.heading(words.SURE_TO_GO))
        self.add(explained(self, sign, words.GO_TOLD, moment=moment), pieces.row([self._yes, no]))
        self.settle()

    def _go_back(self) -> None:
        self.setEnabled(False)
        job = partial(_go_back, file=self.route.file)
        self.ask(job, self._show_back, otherwise=self._show_refused, is_deed=True)

    def _show_back(self, seat: Seat) -> None:
        self.wishes.emit(Sit(with_pen(seat, self.seat), Home()))
        self.tell(words.WENT_BACK)

    def _show_refused(self, problem: KlantreisError) -> None:
        self.setEnabled(True)
        self.show_problem(problem)
        if isinstance(problem, JournalDamaged | NotThere):
            self.tell(words.NOT_GONE, is_care=True)


def _go_back(journal: Journal, file: Path) -> Seat:
    going_back.go_back(journal.session, file)
    return seat_of(journal.session)
