# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What for? One of a few, with one press, or in own words."""

from collections.abc import Mapping
from dataclasses import replace

from klantreis.ui.paper_routes import Asked
from klantreis.ui.pieces.fields import Line
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import giving as words

_PURPOSES: Mapping[str, tuple[Cue, Phrase]] = {
    "help": (words.TO_HELP, words.HELP),
    "talk": (words.TO_TALK, words.TALK),
    "understand": (words.TO_UNDERSTAND, words.UNDERSTAND),
    "arrange": (words.TO_ARRANGE, words.ARRANGE),
}


class WhatForPage(QuestionPage):
    """A reader may use it for just this: it stands on the paper."""

    def _ask_question(self) -> None:
        self.put_question(words.WHAT_FOR)
        now = self.so_far.purpose
        options = [
            self.pieces.option(cue, self._take, mark=mark, is_chosen=self._said(mark) == now)
            for mark, (cue, _) in _PURPOSES.items()
        ]
        self.add(self.pieces.evenly(options))
        is_own = now not in {self._said(mark) for mark in _PURPOSES}
        self._own = Line(
            words.OWN_PURPOSE, self.around.look, self.around.tongue, text=now if is_own else ""
        )
        self._own.changed.connect(self._remember)
        self._own.entered.connect(self._try_to_go_on)
        self.add(self._own)
        self.put_go_on()
        self.settle()

    def _said(self, mark: str) -> str:
        _, phrase = _PURPOSES[mark]
        return phrase.say(self.around.tongue.language)

    def _take(self, mark: str) -> None:
        self.go_on(Asked.WHICH, purpose=self._said(mark))

    def _remember(self) -> None:
        self.stay(replace(self.so_far, purpose=self._own.text().strip()))

    def _try_to_go_on(self) -> None:
        purpose = self._own.text().strip() or self.so_far.purpose
        if purpose:
            self.go_on(Asked.WHICH, purpose=purpose)
        else:
            self.tell(words.PURPOSE_FIRST)
            self._own.edit.setFocus()
