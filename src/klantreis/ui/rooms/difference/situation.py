# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One situation: what is going on, with and without the worker side by side, and three voices."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.difference import Outcome
from klantreis.domain.entries import Difference
from klantreis.domain.problems import KlantreisError
from klantreis.look.colours import TintName
from klantreis.ui.difference_routes import Asked, Side, SituationRoom, Telling
from klantreis.ui.entries.answers import link_words
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.rooms.difference.columns import Columns
from klantreis.ui.rooms.entry.entry import EntryPage
from klantreis.words.choices import CHOICES
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import difference as words
from klantreis.words.rooms import difference_questions as asked_words

_VOICES: Mapping[Asked, tuple[Cue, str, TintName]] = {
    Asked.VOICE_CLIENT: (asked_words.VOICE_CLIENT, "client", TintName.MINT),
    Asked.VOICE_WORKER: (asked_words.VOICE_WORKER, "professional", TintName.HONEY),
    Asked.VOICE_OTHER: (asked_words.VOICE_OTHER, "other", TintName.LILAC),
}


class SituationPage(EntryPage):
    """An entry like any other, with its arithmetic in view."""

    route: SituationRoom

    @property
    def _body(self) -> Difference:
        body = self._sight.head.body
        if not isinstance(body, Difference):
            raise KlantreisError(kind="entry")
        return body

    def _show_answers(self) -> None:
        body = self._body
        self._show_answer_to(Asked.GOING_ON, words.GOING_ON, Pictogram.QUESTIONS, body.going_on)
        helpers = "\n".join(link_words(one, self._sight) for one in body.helpers)
        self._show_answer_to(Asked.HELPERS, asked_words.HELPERS, Pictogram.PEOPLE, helpers)
        self._columns = Columns(
            self.pieces,
            body,
            counts_all=self.route.counts_all,
            opened=self.route.opened,
            may_change=self._is_mine,
        )
        self._columns.amount_asked.connect(self._ask_amount)
        self._columns.turned.connect(self._turn_sum)
        self._columns.switched.connect(self._switch)
        self.add(self._columns)
        meant = body.consequences
        said = (meant.client, meant.neighbours, meant.others)
        text = "\n".join(one for one in said if one)
        self._show_answer_to(Asked.MEANING, asked_words.HOW_WAS_IT, Pictogram.AT_STAKE, text)
        self._show_outcome(body.outcome)
        self._show_voices(body)

    def _show_outcome(self, outcome: Outcome | None) -> None:
        if outcome is None:
            self._show_answer_to(Asked.OUTCOME, words.OUTCOME, Pictogram.HELP, "")
            return
        said = CHOICES[Outcome][outcome.value].say(self.around.tongue.language)
        means = words.OUTCOME_MEANS[outcome].say(self.around.tongue.language)
        sign = words.OUTCOME_SIGNS[outcome]
        self._show_answer_to(Asked.OUTCOME, words.OUTCOME, sign, f"{said.capitalize()}\n{means}")

    def _show_voices(self, body: Difference) -> None:
        self.add(self.pieces.title(words.VOICES))
        cards: list[QWidget] = []
        for asked, (cue, name, tint) in _VOICES.items():
            text: str = getattr(body.voices, name)
            cards.append(self._card(asked, cue.short, cue.sign, text, tint))
        self.add(self.pieces.evenly(cards))

    def _show_answer_to(self, asked: Asked, question: Phrase, sign: Pictogram, text: str) -> None:
        """An answer; where it is empty, only who may fill it in sees that."""
        if text or self._is_mine:
            self.add(self._card(asked, question, sign, text, TintName.LILAC))

    def _card(
        self, asked: Asked, question: Phrase, sign: Pictogram, text: str, tint: TintName
    ) -> WideButton:
        tongue = self.around.tongue
        shown = text or tongue.aloud(words.NO_ANSWER)
        face = Face(sign, shown, over=tongue.aloud(question), tint=tint)
        mark = asked.name.lower().replace("_", "-")
        card = self.pieces.wide(words.ANSWER, face, self._ask_about, mark=mark)
        card.setEnabled(self._is_mine)
        return card

    def _ask_about(self, mark: str) -> None:
        asked = Asked[mark.upper().replace("-", "_")]
        self.go(Telling(asked, self.route.entry))

    def _ask_amount(self, mark: str) -> None:
        side, _, number = mark.partition(":")
        route = Telling(
            Asked.AMOUNT_WHAT, self.route.entry, side=Side[side.upper()], number=int(number)
        )
        self.go(route)

    def _turn_sum(self, mark: str) -> None:
        self.stay(replace(self.route, opened=self.route.opened ^ {mark}))

    def _switch(self, counts_all: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        self.stay(replace(self.route, counts_all=counts_all))
