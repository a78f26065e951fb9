# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings: of this computer, not of the journey. Each press shows at once."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.host.settings import Owner, Settings
from klantreis.services import own_computer
from klantreis.ui.difference_routes import DifferenceRoom
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.rooms.settings_questions import KEYRING, KEYS, QUESTIONS, READING, Question
from klantreis.ui.routes import ManualRoom, OwnVoice
from klantreis.ui.sound.speaking import WHY_SILENT, NoVoice
from klantreis.ui.turns import in_next_turn
from klantreis.ui.wishes import Choose
from klantreis.words.manual.reader import OPEN_MANUAL
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import difference
from klantreis.words.rooms import settings as words

_AT_ONCE = 2


class SettingsPage(Page):
    """One question a card; nobody's words are in it."""

    def _build(self) -> None:
        self.add(self.pieces.headline(Pictogram.SETTINGS, words.HEADING))
        self._waiting: list[Callable[[], QWidget]] = [partial(self._ask, one) for one in QUESTIONS]
        if self.around.seat is not None and self.seat.is_client_writing:
            self._waiting.append(self._difference)
        self._waiting += [self._keys, self._manual]
        in_next_turn(self, self._go_on_building)

    def _go_on_building(self) -> None:
        """Some cards in each turn: all at once, the window would stand still too long."""
        now, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        self.add(*(make() for make in now))
        if self._waiting:
            in_next_turn(self, self._go_on_building)
        else:
            self.settle()

    def _ask(self, question: Question) -> QWidget:
        is_silent = question is READING and not self._has_voice
        return self._why_silent() if is_silent else self._offer(question)

    @property
    def _has_voice(self) -> bool:
        return self.around.senses.reader.can_read(self.around.settings.language.value)

    def _offer(self, question: Question) -> QWidget:
        parts: list[QWidget] = [self.pieces.title(question.asked)]
        if question.more is not None:
            parts.append(self.pieces.quiet(question.more))
        options: list[QWidget] = [
            self.pieces.option(
                answer.cue,
                self._choose,
                mark=f"{question.field}:{number}",
                is_chosen=answer.is_given(self.around.settings),
            )
            for number, answer in enumerate(question.answers)
        ]
        parts.append(self.pieces.evenly(options))
        if question is READING and self._can_record:
            own = self.pieces.button(words.OWN_VOICE, self.to(OwnVoice()))
            parts.append(self.pieces.row([own]))
        return self.pieces.card(parts)

    @property
    def _can_record(self) -> bool:
        senses = self.around.senses
        return senses.clips is not None and senses.devices.has_microphone()

    def _why_silent(self) -> QWidget:
        why = self.around.senses.why_silent or NoVoice.NOT_THIS_LANGUAGE
        sign, said = self.pieces.sign(Pictogram.SILENCE), self.pieces.text(WHY_SILENT[why])
        told = beside(sign, said, self.around.look)
        return self.pieces.card([self.pieces.title(READING.asked), told])

    def _difference(self) -> QWidget:
        """The client's own switch; it is a setting of the journey, and explains itself there."""
        look = self.pieces.button(difference.OPEN, self.to(DifferenceRoom()))
        sign = self.pieces.sign(Pictogram.DIFFERENCE)
        title = beside(sign, self.pieces.title(difference.IN_SETTINGS), self.around.look)
        return self.pieces.card([title, self.pieces.row([look])])

    def _keys(self) -> QWidget:
        sign = self.pieces.sign(Pictogram.KEYBOARD)
        title = beside(sign, self.pieces.title(words.KEYS), self.around.look)
        return self.pieces.card([title, *(self.pieces.text(one) for one in KEYS.values())])

    def _manual(self) -> QWidget:
        return self.pieces.row([self.pieces.button(OPEN_MANUAL, self.to(ManualRoom()))])

    def _choose(self, mark: str) -> None:
        field, _, number = mark.partition(":")
        question = next(one for one in QUESTIONS if one.field == field)
        chosen = question.answers[int(number)].change(self.around.settings)
        if question is KEYRING:
            self._choose_keyring(chosen)
            return
        if chosen.owner is not self.around.settings.owner:
            self._tell_owner(chosen.owner)
        self.wishes.emit(Choose(chosen))

    def _tell_owner(self, owner: Owner) -> None:
        """Which locks can be had here depends on it, from now on."""

        def note(journal: Journal) -> None:
            journal.parts = own_computer.owned_by(journal.parts, owner)

        self.ask(note, self._go_on, is_deed=True)

    def _choose_keyring(self, chosen: Settings) -> None:
        if not chosen.keyring_allowed:
            self.ask(_without_keyring, self._go_on, is_deed=True)
            self.wishes.emit(Choose(chosen))
            return

        self.ask(_with_keyring, self._allow, is_deed=True)

    def _allow(self, is_there: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        settings = self.around.settings
        if is_there:
            self.wishes.emit(Choose(replace(settings, keyring_allowed=True)))
            return
        self.instead(self.route)
        self.tell(words.NO_KEYRING, is_care=True)

    def _go_on(self, _: None) -> None:
        """It shows on the page already."""


def _with_keyring(journal: Journal) -> bool:
    journal.parts = own_computer.with_keyring(journal.parts)
    return journal.parts.vault is not None


def _without_keyring(journal: Journal) -> None:
    journal.parts = replace(journal.parts, vault=None)
