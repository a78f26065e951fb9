# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What became of the tailored care: a word, never a score."""

from dataclasses import replace

from klantreis.domain.difference import Outcome
from klantreis.domain.entries import Difference
from klantreis.look.colours import TintName
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.rooms.difference.question import QuestionPage
from klantreis.words.choices import CHOICES
from klantreis.words.rooms import difference as words


class OutcomePage(QuestionPage):
    """Each word with its sign, and in a sentence what it means."""

    def _ask_question(self) -> None:
        self.put_question(words.OUTCOME)
        self.add(self.pieces.text(words.TAILORED))
        self._now = self.before.outcome
        self._cards = [self._card(one) for one in Outcome]
        self.add(*self._cards)

    def answered(self) -> Difference:
        return replace(self.before, outcome=self._now)

    def _card(self, outcome: Outcome) -> WideButton:
        language = self.around.tongue.language
        face = Face(
            words.OUTCOME_SIGNS[outcome],
            CHOICES[Outcome][outcome.value].say(language).capitalize(),
            lines=(words.OUTCOME_MEANS[outcome].say(language),),
            tint=TintName.LILAC,
        )
        card = self.pieces.wide(
            words.TAKE_OUTCOME, face, self._choose, mark=outcome.value, is_choice=True
        )
        card.setObjectName(f"choice.{outcome.value}")
        card.setChecked(outcome is self._now)
        return card

    def _choose(self, mark: str) -> None:
        chosen = Outcome(mark)
        self._now = None if chosen is self._now else chosen
        for card in self._cards:
            card.setChecked(self._now is not None and card.mark == self._now.value)
        self.touch()
