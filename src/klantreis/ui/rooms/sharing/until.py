# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Until when? Each answer says its last day in words; for ever is not among them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time

from klantreis.domain.consent import is_past
from klantreis.look.colours import TintName
from klantreis.ui.paper_routes import Asked
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.days import read_day
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.words.cues import Cue
from klantreis.words.dates import say_day, until_day
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import giving as words

_OPTIONS: Mapping[str, Cue] = {
    "month": words.ONE_MONTH,
    "quarter": words.THREE_MONTHS,
    "half": words.HALF_YEAR,
    "year": words.YEAR,
}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


class UntilPage(QuestionPage):
    """The last day counts itself."""

    question: Phrase = words.HOW_LONG

    def _ask_question(self) -> None:
        self.put_question(self.question)
        self.ask(lambda journal: gathering.today(journal.session), self._show)

    def _show(self, today: date) -> None:
        self._today, now = today, self.so_far.until
        language = self.around.tongue.language
        options = []
        for mark, cue in _OPTIONS.items():
            title, last = cue.short.say(language), until_day(self.last(mark), language)
            face = Face(cue.sign, title, lines=(last,), tint=TintName.HONEY)
            option = self.pieces.wide(cue, face, self._take, mark=mark, is_choice=True)
            option.setObjectName(cue.key)
            option.setChecked(now == self.last(mark))
            options.append(option)
        look, tongue, typed = self.around.look, self.around.tongue, self.so_far.typed_day
        self._own = Line(words.OWN_DAY, look, tongue, text=typed)
        self._own.changed.connect(self._remember)
        self._own.entered.connect(self._try_to_go_on)
        such = say_day(self.last("quarter"), language)
        self.add(*options, self._own, self.pieces.quiet(words.SUCH_AS, day=such))
        self.put_go_on()
        self.settle()

    def last(self, mark: str) -> date:
        """The last day of the answer *mark*."""
        return self.rounded(gathering.months_later(self._today, _MONTHS[mark]))

    def rounded(self, day: date) -> date:
        """The last day as the consent says it."""
        return day

    def _take(self, mark: str) -> None:
        self._go_to_pages(self.last(mark))

    def _remember(self) -> None:
        self.stay(replace(self.so_far, typed_day=self._own.text()))

    def _try_to_go_on(self) -> None:
        typed = self._own.text().strip()
        day = read_day(typed) if typed else self.so_far.until
        if day is None:
            self.tell(words.NO_SUCH_DAY)
            self._own.edit.setFocus()
        elif is_past(day, datetime.combine(self._today, time(), UTC)):
            self.tell(words.DAY_IS_PAST)
            self._own.edit.setFocus()
        else:
            self._go_to_pages(day)

    def _go_to_pages(self, day: date) -> None:
        day = self.rounded(day)
        self.stay(replace(self.so_far, until=day))
        self.go_on(Asked.PAGES, until=day)
