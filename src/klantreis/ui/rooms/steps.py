# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Stappen*: three shelves of the ladder, and those that have no place yet."""

from dataclasses import replace

from klantreis.domain.choices import Rung
from klantreis.domain.entries import EntryKind, Step
from klantreis.domain.ids import EntryId
from klantreis.services import drafts, writing
from klantreis.services.reading import entry as entry_of
from klantreis.services.writing import Content
from klantreis.ui.entries.listed import bodies
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.painted.ladder import Ladder, StepCard
from klantreis.ui.routes import EntryRoom, StepsRoom, WriteText
from klantreis.ui.turns import in_next_turn
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import rooms as words

# Older ones are found by searching: a ladder is what one sees at a glance.
_MOST = 120


class StepsPage(Page):
    """A step moves by hand, by keyboard or by its button; moving is a version, not a grade."""

    route: StepsRoom

    def _build(self) -> None:
        self.ask(_steps, self._show)

    def _show(self, cards: tuple[StepCard, ...]) -> None:
        kind = None if cards else Kind.PRIMARY
        step = WriteText(EntryKind.STEP)
        new = self.pieces.button(words.NEW[EntryKind.STEP], self.to(step), kind=kind)
        buttons = self.pieces.row([new])
        self.add(self.pieces.headline(Pictogram.STEPS, words.STEPS))
        if cards:
            self.add(buttons)
        else:
            self.add(self.pieces.card([self.pieces.text(words.NO_STEPS), buttons]))
        self._ladder = Ladder(self.around.look, self.around.tongue)
        self._ladder.show_steps(cards)
        self._ladder.opened.connect(self._open)
        self._ladder.moved.connect(self._move)
        self._ladder.filled.connect(self._be_there)
        self.add(self._ladder)

    def _be_there(self) -> None:
        self._ladder.filled.disconnect(self._be_there)
        # Not now: the ladder is being given its place among what stands on the page.
        in_next_turn(self, self.settle)

    def _open(self, entry: EntryId) -> None:
        self.go(EntryRoom(entry))

    def _move(self, entry: EntryId, rung: str) -> None:
        by = self.seat.pen

        def job(journal: Journal) -> tuple[StepCard, ...]:
            head = writing.our_head(journal.session, entry_of(journal.session, entry))
            if isinstance(head.body, Step):
                body = replace(head.body, rung=Rung(rung) if rung else None)
                drafts.finish(journal.session, by, entry, Content(body, head.words_of))
            return _steps(journal)

        self.ask(job, self._ladder.show_steps, is_deed=True)


def _steps(journal: Journal) -> tuple[StepCard, ...]:
    return tuple(
        StepCard(one.id, head.body.text, head.body.rung, head.body.state)
        for one, head in bodies(journal, EntryKind.STEP, _MOST)
        if isinstance(head.body, Step)
    )
