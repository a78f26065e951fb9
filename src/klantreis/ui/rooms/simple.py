# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rooms that are a list: what is there, newest first, and room for something new."""

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import EntryKind
from klantreis.look.colours import TintName
from klantreis.ui.entries.listed import Cards, Listed, newest
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.routes import DreamRoom, QuestionsRoom, TalentsRoom, TalkCard, WriteText
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import entry as entry_words
from klantreis.words.rooms import rooms as words


class ListPage(Page):
    """A subclass says of which kind, and what stands there when there is nothing yet."""

    kind: EntryKind
    heading: Phrase
    empty: Phrase
    # As its door at home has it.
    tint = TintName.MINT
    route: QuestionsRoom | TalentsRoom | DreamRoom

    def _build(self) -> None:
        most = self.route.most
        self.ask(lambda journal: newest(journal, self.kind, most), self._show)

    def beside(self) -> list[QWidget]:
        """Buttons beside the one for something new."""
        return []

    def _show(self, listed: Listed) -> None:
        sign = entry_words.KIND_SIGNS[self.kind]
        self.add(self.pieces.headline(sign, self.heading, tint=self.tint))
        buttons = self.pieces.row([self._new(is_first=not listed.rows), *self.beside()])
        if listed.rows:
            self.add(buttons)
        else:
            self.add(self.pieces.card([self.pieces.text(self.empty), buttons]))
        Cards(self).add_listed(listed)
        self.settle()

    def _new(self, *, is_first: bool) -> QWidget:
        kind = Kind.PRIMARY if is_first else None
        return self.pieces.button(words.NEW[self.kind], self.to(WriteText(self.kind)), kind=kind)


class QuestionsPage(ListPage):
    """*Vragen*, and cards to talk about."""

    kind = EntryKind.QUESTION
    heading = words.QUESTIONS
    empty = words.NO_QUESTIONS
    tint = TintName.PEACH

    def beside(self) -> list[QWidget]:
        return [self.pieces.button(words.PICK_CARD, self.to(TalkCard()))]


class TalentsPage(ListPage):
    """*Waar ik goed in ben*."""

    kind = EntryKind.TALENT
    heading = words.TALENTS
    empty = words.NO_TALENTS
    tint = TintName.HONEY


class DreamPage(ListPage):
    """*Mijn droom*: may stay empty, and is never asked twice."""

    kind = EntryKind.DREAM
    heading = words.DREAM
    empty = words.NO_DREAM
    tint = TintName.LILAC
