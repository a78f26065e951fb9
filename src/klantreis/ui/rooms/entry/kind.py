# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Waar gaat dit over?* A moment becomes a question, a step, something else, or stays as it is."""

from klantreis.domain.bodies import BODIES
from klantreis.domain.entries import EntryKind
from klantreis.services import writing
from klantreis.services.changes import Changes
from klantreis.services.reading import entry_or_proposal
from klantreis.services.writing import Content
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.routes import EntryRoom, KindRoom
from klantreis.words.labels import KINDS
from klantreis.words.rooms import entry as words

_KINDS = (
    EntryKind.QUESTION, EntryKind.STEP, EntryKind.HELPER, EntryKind.TALENT, EntryKind.LETTER,
    EntryKind.CONSULTATION, EntryKind.DREAM,
)  # fmt: skip


class KindPage(Page):
    """The words stay what they are; only the room in which they lie changes."""

    route: KindRoom

    def _build(self) -> None:
        self.add(self.pieces.heading(words.WHAT_KIND), self.pieces.quiet(words.MAY_STAY))
        options = [
            self.pieces.option(words.kind_cue(kind, KINDS[kind]), self._become, mark=kind.value)
            for kind in _KINDS
        ]
        self.add(self.pieces.evenly(options))
        self.settle()

    def _become(self, mark: str) -> None:
        entry, by = self.route.entry, self.seat.pen

        def job(journal: Journal) -> Changes:
            head = writing.our_head(journal.session, entry_or_proposal(journal.session, entry))
            body = BODIES[EntryKind(mark)](text=head.body.text)
            return writing.revise(journal.session, by, entry, Content(body))

        self.ask(job, self._done, is_deed=True)

    def _done(self, _: Changes) -> None:
        self.instead(EntryRoom(self.route.entry))
