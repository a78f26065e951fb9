# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One amount, one question a screen: which help, how much, of what, how often, and how we know."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtWidgets import QLabel, QWidget

from klantreis.domain.difference import Amount, Period, Unit
from klantreis.domain.entries import Difference
from klantreis.ui.difference_routes import Asked, Side
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.rooms.difference.amounts import amounts_of, put_amount
from klantreis.ui.rooms.difference.question import QuestionPage
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import difference_questions as words
from klantreis.words.rooms import entry as entry_words
from klantreis.words.typed_money import read_cents, type_cents


class AmountPage(QuestionPage):
    """A subclass asks one thing about the amount, and says in `_amount` what it is then."""

    def _ask_question(self) -> None:
        there = amounts_of(self.before, self.route.side)
        number = self.route.number
        self._was = there[number] if number < len(there) else Amount()
        self._ask_about_amount()

    def _ask_about_amount(self) -> None:
        """Put the question on the page."""

    def _amount(self) -> Amount:
        return self._was

    def answered(self) -> Difference:
        return put_amount(self.before, self.route.side, self.route.number, self._amount())

    def line(self, cue: Cue, text: str) -> Line:
        """One line to fill in."""
        line = Line(cue, self.around.look, self.around.tongue, text=text)
        line.changed.connect(self.touch)
        return line

    def put_which(self, question: Phrase) -> None:
        """The question, and below it which help it is about."""
        self.put_question(question)
        if self._was.what:
            self.add(self.pieces.own_words(self._was.what))


class AmountWhatPage(AmountPage):
    """Which help it was; the circle is at hand, and typing too."""

    _is_out = False

    def tell_finished(self) -> None:
        if self._is_out:
            self.tell(words.IS_OUT, undo=self.undo_to(self.before))

    def _ask_about_amount(self) -> None:
        is_with = self.route.side is Side.WITH
        self.put_question(words.WHICH_CAME if is_with else words.WHICH_HELP)
        self._what = self.line(words.ONE_HELP, self._was.what)
        self.add(self._what)
        self._agogic: WideButton | None = None
        if is_with:
            self._agogic = self.pieces.option(
                words.IS_WORKERS, self._turn, mark="agogic", is_chosen=self._was.agogic
            )
            self.add(self._agogic)
        cards = [
            self.pieces.wide(
                words.PICK_HELP,
                Face(entry_words.KIND_SIGNS[row.kind], row.title),
                self._pick,
                mark=row.id,
            )
            for row in self.circle
        ]
        if cards:
            self.add(self.pieces.title(words.FROM_CIRCLE), self.pieces.row(cards))
        if self.route.number < len(amounts_of(self.before, self.route.side)):
            self.add(self.pieces.row([self.pieces.button(words.TAKE_OUT, self._take_out)]))

    def first(self) -> QWidget | None:
        return None if self._draft is None else self._what.edit

    def _amount(self) -> Amount:
        is_workers = self._agogic is not None and self._agogic.isChecked()
        return replace(self._was, what=self._what.text().strip(), agogic=is_workers)

    def _pick(self, mark: str) -> None:
        title = next(row.title for row in self.circle if row.id == mark)
        self._what.edit.setText(title)

    def _turn(self, _mark: str) -> None:
        self.touch()

    def _take_out(self) -> None:
        self._is_out = True
        self._was = Amount()
        self._what.edit.clear()
        if self._agogic is not None:
            self._agogic.setChecked(False)
        self.touch()
        self.finish()


class AmountCostPage(AmountPage):
    """From what to what: nobody has to know it to the cent."""

    def _ask_about_amount(self) -> None:
        self.put_which(words.HOW_MUCH)
        self.add(self.pieces.text(words.MAY_BE_ROUGH))
        language = self.around.tongue.language
        has_any = bool(self._was.low or self._was.high)
        low = type_cents(self._was.low, language) if has_any else ""
        high = type_cents(self._was.high, language) if self._was.high != self._was.low else ""
        self._low, self._high = self.line(words.AT_LEAST, low), self.line(words.AT_MOST, high)
        self._unread: QLabel = self.pieces.text(words.NO_AMOUNT)
        self._unread.hide()
        self.add(self._low, self._high, self.pieces.quiet(words.SUCH_AS), self._unread)

    def first(self) -> QWidget | None:
        return None if self._draft is None else self._low.edit

    def touch(self) -> None:
        self._unread.setVisible(not self._is_read())
        super().touch()

    def _amount(self) -> Amount:
        low, high = read_cents(self._low.text()), read_cents(self._high.text())
        if low is None and high is None:
            is_empty = not (self._low.text().strip() or self._high.text().strip())
            return replace(self._was, low=0, high=0) if is_empty else self._was
        # One of them alone is both: nobody knows how much more or less.
        ends = sorted(one for one in (low, high) if one is not None)
        return replace(self._was, low=ends[0], high=ends[-1])

    def _is_read(self) -> bool:
        typed = (self._low.text().strip(), self._high.text().strip())
        return all(read_cents(one) is not None for one in typed if one)


class AmountChoicePage(AmountPage):
    """Of what it is the price, or how often that was: a few answers, none is needed."""

    def _ask_about_amount(self) -> None:
        if self.route.asked is Asked.AMOUNT_UNIT:
            self._chosen: StrEnum | None = self._was.unit
            self.put_which(words.OF_WHAT)
            self._offer(words.UNITS)
        else:
            self._chosen = self._was.period
            self.put_which(words.HOW_OFTEN)
            count = str(self._was.count) if self._was.count > 1 else ""
            self._count = self.line(words.TIMES, count)
            self.add(self._count)
            self._offer(words.PERIODS)

    def _amount(self) -> Amount:
        if self.route.asked is Asked.AMOUNT_UNIT:
            return replace(self._was, unit=Unit(self._chosen) if self._chosen else None)
        typed = self._count.text().strip()
        count = int(typed) if typed.isdecimal() and 0 < len(typed) <= 4 else 1
        period = Period(self._chosen) if self._chosen else None
        return replace(self._was, count=max(count, 1), period=period)

    def _offer(self, cues: Mapping[str, Cue]) -> None:
        now = self._chosen.value if self._chosen is not None else ""
        self._options = [
            self.pieces.option(cue, self._choose, mark=value, is_chosen=value == now)
            for value, cue in cues.items()
        ]
        self.add(self.pieces.evenly(self._options))

    def _choose(self, mark: str) -> None:
        kind = Unit if self.route.asked is Asked.AMOUNT_UNIT else Period
        chosen = kind(mark)
        # The one that was chosen can be pressed again to undo it.
        self._chosen = None if self._chosen is chosen else chosen
        for option in self._options:
            option.setChecked(self._chosen is not None and option.mark == self._chosen.value)
        self.touch()


class AmountSourcePage(AmountPage):
    """How we know: a bill, a letter, or what somebody said."""

    def _ask_about_amount(self) -> None:
        self.put_which(words.HOW_DO_WE_KNOW)
        self._source = self.line(words.SOURCE, self._was.source)
        self.add(self._source, self.pieces.quiet(words.SUCH_AS_SOURCE))

    def first(self) -> QWidget | None:
        return None if self._draft is None else self._source.edit

    def _amount(self) -> Amount:
        return replace(self._was, source=self._source.text().strip())
