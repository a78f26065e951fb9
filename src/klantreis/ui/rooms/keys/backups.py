# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Reservekopie*: when the last was made, one made now, and taking it back on trial."""

from klantreis.domain.problems import JournalDamaged, KlantreisError, NotThere
from klantreis.look.colours import TintName
from klantreis.services import keeping, tending
from klantreis.services.tending import LastTimes
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import Backups, GoBack
from klantreis.ui.pieces.beside import beside
from klantreis.ui.rooms.keys.page import OwnKeyPage
from klantreis.words.dates import day_of, moment_of
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys
from klantreis.words.rooms import keys_copies as words


class BackupsPage(OwnKeyPage):
    """Trying changes nothing, and what came of it is said plainly."""

    def build(self) -> None:
        self.add(self.pieces.headline(keys.BACKUP.sign, words.BACKUP_HEADING))
        self.ask(_last_times, self._show)

    def _show(self, last: LastTimes) -> None:
        pieces, look, language = self.pieces, self.around.look, self.around.tongue.language
        zone = self.around.zone
        made = pieces.text(words.NO_BACKUP)
        if last.backup is not None:
            moment = moment_of(last.backup, language, tz=zone)
            made = pieces.text(words.LAST_BACKUP, moment=moment)
        tried = pieces.text(words.NEVER_TRIED)
        if last.rehearsal is not None:
            tried = pieces.text(words.LAST_TRIED, day=day_of(last.rehearsal, language, tz=zone))
        has_one = last.backup is not None
        saved = pieces.sign(
            Pictogram.SAVED if has_one else Pictogram.INFORMATION,
            tint=TintName.MINT if has_one else TintName.HONEY,
        )
        again = pieces.sign(Pictogram.REHEARSAL, tint=TintName.HONEY)
        self.add(pieces.text(words.BACKUP_TOLD))
        self.add(pieces.card([beside(saved, made, look), beside(again, tried, look)]))
        self._deeds = [pieces.button(words.BACK_UP, self._back_up)]
        if last.backup is not None:
            self._deeds.append(pieces.button(words.REHEARSE, self._rehearse))
            self._deeds.append(pieces.button(words.GO_BACK, self.to(GoBack())))
            self.add(pieces.quiet(words.HERE_STAYS))
        self.add(pieces.row(self._deeds))
        self.settle()

    def _back_up(self) -> None:
        self._wait()
        self.ask(_back_up, self._show_backed_up, otherwise=self._show_refused, is_deed=True)

    def _rehearse(self) -> None:
        self._wait()
        self.ask(_rehearse, self._show_tried, otherwise=self._show_not_back, is_deed=True)

    def _show_backed_up(self, _: None) -> None:
        self._tell(words.BACKED_UP)

    def _show_tried(self, _: None) -> None:
        self._tell(words.IT_WORKED)

    def _tell(self, phrase: Phrase) -> None:
        self.instead(Backups())
        self.tell(phrase)

    def _show_not_back(self, problem: KlantreisError) -> None:
        # There was one a moment ago: it is there, and not whole.
        self._show_refused(problem)
        if isinstance(problem, JournalDamaged | NotThere):
            self.tell(words.NOT_BACK, is_care=True)

    def _show_refused(self, problem: KlantreisError) -> None:
        for button in self._deeds:
            button.setEnabled(True)
        self.show_problem(problem)

    def _wait(self) -> None:
        for button in self._deeds:
            button.setEnabled(False)


def _last_times(journal: Journal) -> LastTimes:
    return tending.last_times(journal.session)


def _back_up(journal: Journal) -> None:
    keeping.backup(journal.session)


def _rehearse(journal: Journal) -> None:
    tending.rehearse(journal.session)
