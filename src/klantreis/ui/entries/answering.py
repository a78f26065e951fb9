# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The widget with which one question of an entry is answered, whatever its form."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import Body, Card, Link
from klantreis.domain.ids import EntryId
from klantreis.services.listing import Row
from klantreis.ui.entries.answer import Answer
from klantreis.ui.entries.feeling import FeelingAnswer
from klantreis.ui.entries.fields import Field, Form
from klantreis.ui.entries.recorded import recorded, rows_of, value_of
from klantreis.ui.entries.records import Column, Records, Values
from klantreis.ui.pieces.fields import Line, Writing
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.signals import Tells, tells
from klantreis.words.cards import CARDS
from klantreis.words.choices import CHOICES
from klantreis.words.cues import Cue
from klantreis.words.dates import say_if_day
from klantreis.words.rooms import entry as words


class TextAnswer(Answer):
    """Own words, on a line or with room to write."""

    def __init__(self, pieces: Pieces, field: Field, text: str) -> None:
        super().__init__(pieces)
        kind = Line if field.form is Form.LINE else Writing
        # A day is kept as ISO 8601, and read and written as people say it.
        self._kept = text
        self._said = say_if_day(text, pieces.tongue.language) or text
        self._field = kind(field.cue, pieces.look, pieces.tongue, text=self._said, is_bare=True)
        self._field.edit.setObjectName("field.text")
        self._field.changed.connect(self._tell)
        self.column.addWidget(self._field)

    def value(self) -> object:
        text = self._field.text()
        return self._kept if text == self._said else text

    def first(self) -> QWidget | None:
        return self._field.edit

    def _tell(self) -> None:
        self.changed.emit()


class ChoiceAnswer(Answer):
    """One of a few answers, or none: the one that was chosen can be pressed again to undo it."""

    def __init__(
        self, pieces: Pieces, field: Field, choices: type[StrEnum], now: StrEnum | None
    ) -> None:
        super().__init__(pieces)
        self._choices, self._now = choices, now
        for choice in choices:
            phrase = CHOICES[choices][choice.value]
            sign = words.CHOICE_SIGNS.get((choices, choice.value), field.cue.sign)
            cue = Cue(f"choice.{choice.value}", phrase, phrase, sign)
            option = pieces.option(cue, self._choose, mark=choice.value, is_chosen=choice is now)
            self.column.addWidget(option)

    def value(self) -> object:
        return self._now

    def _choose(self, mark: str) -> None:
        chosen = self._choices(mark)
        self._now = None if chosen is self._now else chosen
        self.changed.emit()
        self.chosen.emit()


class LinkAnswer(Answer):
    """Other entries, or somebody or something in own words: each in a box of its own."""

    more_wanted: Tells[()] = tells()

    def __init__(
        self, pieces: Pieces, links: tuple[Link, ...], rows: tuple[Row, ...], *, is_one: bool
    ) -> None:
        super().__init__(pieces)
        self._is_one = is_one
        self._cards: list[WideButton] = []
        self._chosen = {link.entry for link in links}
        if not rows:
            self.column.addWidget(pieces.quiet(words.NOTHING_TO_CHOOSE))
        self.add(rows)
        self._more = pieces.button(words.MORE_TO_CHOOSE, self.more_wanted.emit)
        self._more.hide()
        self.column.addWidget(pieces.row([self._more]))
        own = [link.text for link in links if link.entry is None]
        if is_one:
            self._line = Line(words.OTHER_WORDS, pieces.look, pieces.tongue, text="".join(own))
            self._line.changed.connect(self._write)
            self.column.addWidget(self._line)
        else:
            self._own = Records(pieces, [Column(words.OTHER_WORDS)], [((one,),) for one in own])
            self._own.changed.connect(self._tell)
            self.column.addWidget(self._own)

    def add(self, rows: Sequence[Row]) -> None:
        """More to choose from, below what is there."""
        there = {card.mark for card in self._cards}
        for row in rows:
            if row.id in there:
                continue
            face = Face(words.KIND_SIGNS[row.kind], row.title)
            card = self.pieces.wide(words.PICK, face, self._pick, mark=row.id, is_choice=True)
            card.setChecked(row.id in self._chosen)
            at = self.column.indexOf(self._cards[-1]) + 1 if self._cards else self.column.count()
            self.column.insertWidget(at, card)
            self._cards.append(card)

    def offer_more(self, *, has_more: bool) -> None:
        """Whether there is more to choose from than is in view."""
        self._more.setVisible(has_more)

    def value(self) -> object:
        picked = [Link(entry=EntryId(card.mark)) for card in self._cards if card.isChecked()]
        picked.extend(Link(text=one) for one in self._own_words())
        if self._is_one:
            return picked[0] if picked else None
        return tuple(picked)

    def _own_words(self) -> list[str]:
        if self._is_one:
            text = self._line.text().strip()
            return [text] if text else []
        return [row[0][0] for row in self._own.values()]

    def _pick(self, mark: str) -> None:
        if self._is_one:
            self._let_go_of_cards(but=mark)
            if any(card.isChecked() for card in self._cards):
                self._line.edit.clear()
        self.changed.emit()

    def _write(self) -> None:
        """Own words where one answer fits: they take the place of what was picked."""
        if self._line.text():
            self._let_go_of_cards()
        self.changed.emit()

    def _let_go_of_cards(self, *, but: str = "") -> None:
        for card in self._cards:
            card.setChecked(card.isChecked() and card.mark == but)

    def _tell(self) -> None:
        self.changed.emit()


class RecordsAnswer(Answer):
    """A list of small answers."""

    def __init__(
        self, pieces: Pieces, field: Field, value: object, *, offered: tuple[str, ...] = ()
    ) -> None:
        super().__init__(pieces)
        self._field = field
        self._offered = frozenset(offered)
        rows = rows_of(field, value) or [((prompt,), ()) for prompt in offered]
        self._records = Records(pieces, recorded(field).columns, rows)
        self._records.changed.connect(self._tell)
        self.column.addWidget(self._records)

    def value(self) -> object:
        rows = self._records.values()
        # A question that was offered and not answered is not the client's.
        own = [row for row in rows if len(row) == 1 or any(row[1:]) or not self._is_offered(row)]
        return value_of(self._field, own)

    def _is_offered(self, row: Sequence[Values]) -> bool:
        return bool(row[0]) and row[0][0] in self._offered

    def first(self) -> QWidget | None:
        return self._records.first_edit()

    def _tell(self) -> None:
        self.changed.emit()


def answer_for(pieces: Pieces, field: Field, body: Body, rows: tuple[Row, ...]) -> Answer:
    """The widget for *field*, filled from *body*; *rows* are the entries that it can link to."""
    value: object = getattr(body, field.name)
    if field.form is Form.CHOICE and field.choices is not None:
        now = value if isinstance(value, StrEnum) else None
        return ChoiceAnswer(pieces, field, field.choices, now)
    if field.form in (Form.LINK, Form.LINKS):
        links = value if isinstance(value, tuple) else (value,)
        found = tuple(one for one in links if isinstance(one, Link))
        return LinkAnswer(pieces, found, rows, is_one=field.form is Form.LINK)
    if field.form is Form.RECORDS:
        return RecordsAnswer(pieces, field, value, offered=_prompts(pieces, body))
    if field.form is Form.FEELING:
        return FeelingAnswer(pieces, str(value))
    return TextAnswer(pieces, field, str(value))


def _prompts(pieces: Pieces, body: Body) -> tuple[str, ...]:
    """The questions that a card of this kind offers."""
    if not isinstance(body, Card) or body.card is None:
        return ()
    return tuple(pieces.tongue.aloud(one.question) for one in CARDS[body.card].prompts)
