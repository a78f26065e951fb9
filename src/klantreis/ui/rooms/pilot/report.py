# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the contributions say together: figures with their bars, and what they do not show."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from klantreis.disk.whole_files import read_at_most
from klantreis.domain.consent import Which
from klantreis.domain.difference import Range
from klantreis.domain.pilot import LEAST, Figures, LeftOut, PilotReport
from klantreis.look.colours import TintName
from klantreis.services import pilot
from klantreis.services.pilot import Handed
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.painted.range_bar import scale_of
from klantreis.ui.pieces.air import air
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pilot_routes import PilotReportRoom
from klantreis.ui.rooms.pilot.figures import range_card, words_card
from klantreis.ui.rooms.pilot.saving import Saving
from klantreis.words import pilot as told
from klantreis.words.numbers import say_number
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import pilot_desk as words
from klantreis.words.time_spent import say_minutes

# More than a contribution can be: whatever is bigger is none.
_MOST_BYTES = 2 * 1024 * 1024
_MOST_NAMES = 20
_TINTS = (TintName.MINT, TintName.HONEY, TintName.LILAC)


@dataclass(frozen=True, slots=True)
class _Made:
    """The report, and the two files that can be saved of it."""

    report: PilotReport
    paper: bytes = field(repr=False)
    table: bytes = field(repr=False)


class ReportPage(Page):
    """A figure that rests on fewer than five people is not there, and its card says so."""

    route: PilotReportRoom
    _saving: Saving | None = None

    def _build(self) -> None:
        self.add(self.pieces.heading(told.TITLE))
        files, language = self.route.files, self.around.tongue.language

        def make(journal: Journal) -> _Made:
            parts = journal.parts
            found = pilot.report(
                [_hand(one) for one in files], at=parts.clock.now(), step=journal.progress
            )
            paper = pilot.report_paper(found, language, resources=parts.folders.resources)
            return _Made(found, paper, pilot.report_table(found, language))

        self.ask(make, self._show)

    def leave(self) -> None:
        """No place stays in it."""
        if self._saving is not None:
            self._saving.forget()

    def _show(self, made: _Made) -> None:
        figures = made.report.figures
        self._saving = Saving(self, paper=made.paper, table=made.table)
        self.add(self._saving)
        self.add(self.pieces.text(told.UNDER, least=LEAST))
        self._show_people(figures)
        self._show_money(figures)
        self._show_care(figures)
        self._show_voices(figures)
        says = [self.pieces.text(one) for one in told.DOES_NOT_SHOW]
        self.add(self.pieces.card([self.pieces.title(told.NOT_SHOWN), *says]))
        self._show_left_out(made.report.left_out)
        self.settle()

    def _show_people(self, figures: Figures) -> None:
        language = self.around.tongue.language
        counts = ((told.PEOPLE, figures.clients), (told.SITUATIONS, figures.situations))
        cards = [
            self._few(title)
            if count is None
            else words_card(self.pieces, title, [say_number(count, language)])
            for title, count in counts
        ]
        minutes = figures.minutes
        if minutes is None:
            cards.append(self._few(told.HOURS))
        else:
            cards.append(words_card(self.pieces, told.HOURS, [say_minutes(minutes, language)]))
        self.add(self.pieces.evenly(cards))

    def _show_money(self, figures: Figures) -> None:
        self.add(self.pieces.quiet(told.IN_A_YEAR), self.pieces.quiet(told.LIKE_FOR_LIKE))
        rows: tuple[tuple[Phrase, Range | None, TintName], ...] = (
            (told.SUPPORT, figures.support, TintName.MINT),
            (told.ALL_HELP, figures.all_help, TintName.MINT),
            (told.AVOIDED, figures.avoided, TintName.PEACH),
            (told.NET, figures.net, TintName.LILAC),
        )
        scale = scale_of([span for _, span, _ in rows if span is not None])
        for title, span, tint in rows:
            if span is None:
                self.add(self._few(title))
            else:
                self.add(range_card(self.pieces, title, span, scale, tint=tint))

    def _show_care(self, figures: Figures) -> None:
        care = figures.less_care
        if care is None:
            self.add(self._few(told.LESS_CARE))
            return
        said = told.LESS_OF.say(self.around.tongue.language, less=care.less, of=care.of)
        self.add(words_card(self.pieces, told.LESS_CARE, [said]))

    def _show_voices(self, figures: Figures) -> None:
        """The three voices side by side, the clients' first; then what else was said."""
        self.add(self.pieces.title(told.VOICES))
        three = [
            self._voice(figures, which, tint)
            for which, tint in zip(told.ALWAYS_HEARD, _TINTS, strict=True)
        ]
        self.add(self.pieces.evenly(three))
        for which in told.VOICE_OF:
            is_said = any(one.which is which for one in figures.quotes)
            if is_said and which not in told.ALWAYS_HEARD:
                self.add(self._voice(figures, which, TintName.PEACH))

    def _voice(self, figures: Figures, which: Which, tint: TintName) -> QWidget:
        texts = [one.text for one in figures.quotes if one.which is which]
        said: list[QWidget] = [self.pieces.own_words(one) for one in texts]
        parts = said or [self.pieces.text(told.NO_QUOTES)]
        title = self.pieces.title(told.VOICE_OF[which])
        return self.pieces.card([title, *parts, air()], tint=tint)

    def _show_left_out(self, left_out: tuple[LeftOut, ...]) -> None:
        parts: list[QWidget] = [self.pieces.title(told.LEFT_OUT)]
        if not left_out:
            parts.append(self.pieces.text(told.NOTHING_LEFT_OUT))
        language = self.around.tongue.language
        for why, count in Counter(one.why for one in left_out).items():
            named = [one.name for one in left_out if one.why is why]
            sign = self.pieces.sign(Pictogram.TAKE_CARE, tint=TintName.HONEY)
            said = self.pieces.text(
                told.FILES.of(count), count=count, why=told.say_why(why, language)
            )
            parts.append(beside(sign, said, self.around.look))
            parts.append(self.pieces.own_words(", ".join(named[:_MOST_NAMES]), kind=None))
            if count > _MOST_NAMES:
                parts.append(self.pieces.quiet(words.AND_MORE, count=count - _MOST_NAMES))
        self.add(self.pieces.card(parts))

    def _few(self, title: Phrase) -> QWidget:
        sign = self.pieces.sign(Pictogram.LOCK)
        said = beside(sign, self.pieces.text(words.A_FEW, least=LEAST), self.around.look)
        return self.pieces.card([self.pieces.title(title), said, air()])


def _hand(file: Path) -> Handed:
    return Handed(file.name, read_at_most(file, _MOST_BYTES))
