# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The questions about a situation that are answered in own words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import Difference
from klantreis.ui.difference_routes import Asked
from klantreis.ui.entries.watching import WordWatch
from klantreis.ui.pieces.fields import Writing
from klantreis.ui.rooms.difference.question import QuestionPage
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import difference_questions as words


@dataclass(frozen=True, slots=True)
class _Box:
    """Room to write: its cue, and where its text stands in a situation."""

    cue: Cue
    read: Callable[[Difference], str]
    put: Callable[[Difference, str], Difference]


def _voice(cue: Cue, name: str) -> _Box:
    def put(body: Difference, text: str) -> Difference:
        return replace(body, voices=replace(body.voices, **{name: text}))

    return _Box(cue, lambda body: str(getattr(body.voices, name)), put)


def _consequence(cue: Cue, name: str) -> _Box:
    def put(body: Difference, text: str) -> Difference:
        return replace(body, consequences=replace(body.consequences, **{name: text}))

    return _Box(cue, lambda body: str(getattr(body.consequences, name)), put)


_GOING_ON = _Box(
    words.GOING_ON,
    lambda body: body.going_on,
    lambda body, text: replace(body, going_on=text),
)
_OWN_WORDS = _Box(
    words.OWN_WORDS,
    lambda body: body.text,
    lambda body, text: replace(body, text=text),
)
_BOXES: Mapping[Asked, tuple[_Box, ...]] = {
    Asked.GOING_ON: (_GOING_ON,),
    Asked.MEANING: (
        _consequence(words.MEANT_CLIENT, "client"),
        _consequence(words.MEANT_NEIGHBOURS, "neighbours"),
        _consequence(words.MEANT_OTHERS, "others"),
    ),
    Asked.VOICE_CLIENT: (_voice(words.VOICE_CLIENT, "client"),),
    Asked.VOICE_WORKER: (_voice(words.VOICE_WORKER, "professional"),),
    Asked.VOICE_OTHER: (_voice(words.VOICE_OTHER, "other"),),
    Asked.OWN_WORDS: (_OWN_WORDS,),
}
_QUESTIONS: Mapping[Asked, Phrase] = {
    Asked.GOING_ON: words.ABOUT_GOING_ON,
    Asked.MEANING: words.HOW_WAS_IT,
    Asked.VOICE_CLIENT: words.WHAT_OF_IT,
    Asked.VOICE_WORKER: words.WHAT_OF_IT,
    Asked.VOICE_OTHER: words.WHAT_OF_IT,
    Asked.OWN_WORDS: words.IN_OWN_WORDS,
}


class TextsPage(QuestionPage):
    """One box, or one for each of those whom it meant something to."""

    def _ask_question(self) -> None:
        self.put_question(_QUESTIONS[self.route.asked])
        self._watch = WordWatch(self, self.seat.client_name)
        look, tongue = self.around.look, self.around.tongue
        self._fields = [
            (box, Writing(box.cue, look, tongue, text=box.read(self.before)))
            for box in _BOXES[self.route.asked]
        ]
        for _, field in self._fields:
            field.changed.connect(self._hear)
            self.add(field)
        self.add(self._watch.label)

    def answered(self) -> Difference:
        body = self.before
        for box, field in self._fields:
            body = box.put(body, field.text())
        return body

    def first(self) -> QWidget | None:
        return self._fields[0][1].edit if self._draft is not None else None

    def _hear(self) -> None:
        self.touch()
        if not self.seat.is_client_writing:
            for _, field in self._fields:
                self._watch.look(field.text())
