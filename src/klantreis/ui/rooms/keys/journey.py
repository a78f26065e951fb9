# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Mijn reis*: it goes on, help stays at hand, or it is rounded off. Only the client says so."""

from functools import partial

from klantreis.domain.settings import JourneyState
from klantreis.look.colours import TintName
from klantreis.services import reading, settings
from klantreis.services.changes import Changes
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import JourneyOn
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.keys.page import OwnKeyPage
from klantreis.words.rooms import keys as words

_STATES = (
    (JourneyState.GOES_ON, words.GOES_ON, words.GOES_ON_LINE, TintName.PEACH),
    (JourneyState.SAFETY_NET, words.SAFETY_NET, words.SAFETY_NET_LINE, TintName.MINT),
    (JourneyState.FINISHED, words.FINISHED, words.FINISHED_LINE, TintName.HONEY),
)


class JourneyOnPage(OwnKeyPage):
    """Three ways, none better than another; a check mark stands on how it is now."""

    def build(self) -> None:
        self.add(self.pieces.headline(words.JOURNEY.sign, words.JOURNEY_HEADING))
        self.ask(_state, self._show)

    def _show(self, now: JourneyState) -> None:
        self._now = now
        tongue = self.around.tongue
        for state, cue, line, tint in _STATES:
            lines = [tongue.aloud(line)]
            if state is now:
                lines.append(tongue.aloud(words.NOW))
            face = Face(cue.sign, tongue.aloud(cue.short), lines=lines, tint=tint)
            card = self.pieces.wide(cue, face, self._set, mark=state.value, is_choice=True)
            card.setObjectName(cue.key)
            card.setChecked(state is now)
            self.add(card)
        self.add(self.pieces.quiet(words.JOURNEY_TOLD))
        self.settle()

    def _set(self, mark: str) -> None:
        wanted = JourneyState(mark)
        if wanted is self._now:
            self.instead(JourneyOn())
        else:
            self.ask(partial(_set_state, state=wanted), self._show_set, is_deed=True)

    def _show_set(self, _: Changes) -> None:
        undo = partial(_set_state, state=self._now)
        self.instead(JourneyOn())
        self.tell(words.STATE_SET, undo=undo)


def _state(journal: Journal) -> JourneyState:
    return reading.settings(journal.session).state


def _set_state(journal: Journal, state: JourneyState) -> Changes:
    return settings.set_journey_state(journal.session, state)
