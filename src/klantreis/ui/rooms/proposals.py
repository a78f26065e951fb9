# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Mag dit erin?* One proposal at a time: ja, in mijn woorden, nee. A no leaves no text."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from klantreis.domain.bodies import kind_of, links_of, map_links
from klantreis.domain.entries import Body, Link
from klantreis.domain.folding import Proposal
from klantreis.look.colours import TintName
from klantreis.services import listing, proposing, reading
from klantreis.services.changes import Changes
from klantreis.services.proposing import Answer
from klantreis.ui.entries.hanging import Hanging
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.fields import Writing
from klantreis.ui.routes import ProposalsRoom
from klantreis.words.labels import KINDS
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import entry as entry_words
from klantreis.words.rooms import rooms as words
from klantreis.words.telling import tell


@dataclass(frozen=True, slots=True)
class _Waiting:
    """The proposal that came first, and who made it."""

    proposal: Proposal | None
    name: str = ""
    # The body of the proposal, with what it is linked to called by its name.
    body: Body | None = None


class ProposalsPage(Page):
    """Only the client answers. Whoever else holds the pen may look."""

    route: ProposalsRoom

    def _build(self) -> None:
        self.ask(_first, self._show)

    def first(self) -> QWidget | None:
        return self._own.edit if self._own is not None else None

    @property
    def holds_words(self) -> bool:
        return self._own is not None and bool(self._own.text().strip())

    _own: Writing | None = None

    def _show(self, waiting: _Waiting) -> None:
        self.add(
            self.pieces.headline(Pictogram.MAY_THIS_IN, words.MAY_THIS_IN, tint=TintName.HONEY)
        )
        if waiting.proposal is None:
            self.add(self.pieces.card([self.pieces.text(words.NO_PROPOSALS)]))
            self.settle()
            return
        self._proposal = waiting.proposal
        self._show_proposal(waiting)
        if not self.seat.is_client_writing:
            self.add(self.pieces.text(words.ONLY_CLIENT_ANSWERS, name=self.seat.client_name))
        elif self.route.is_rewording:
            self._ask_own_words()
        else:
            self._ask_yes_or_no()
        self.settle()

    def _show_proposal(self, waiting: _Waiting) -> None:
        proposal, tongue = self._proposal, self.around.tongue
        kind = kind_of(proposal.body)
        parts: list[QWidget] = [
            self.pieces.row(
                [self.pieces.sign(entry_words.KIND_SIGNS[kind]), self.pieces.title(KINDS[kind])]
            ),
            self.pieces.text(words.PROPOSED_BY, name=waiting.name),
        ]
        for told in tell(waiting.body or proposal.body, tongue.language):
            if told.label:
                parts.append(self.pieces.own_words(told.label, kind=Kind.QUIET))
            parts.extend(self.pieces.own_words(line) for line in told.lines)
        self.add(self.pieces.card(parts))
        if proposal.attachments:
            self.add(Hanging(self, proposal.attachments, may_take_off=False))

    def _ask_yes_or_no(self) -> None:
        self.add(
            self.pieces.evenly(
                [
                    self.pieces.button(words.YES, self._accept),
                    self.pieces.button(words.REWORD, self._reword),
                    self.pieces.button(words.NO, self._refuse),
                ]
            )
        )

    def _ask_own_words(self) -> None:
        look, tongue = self.around.look, self.around.tongue
        self._own = Writing(words.OWN_WORDS, look, tongue)
        ready = self.pieces.button(entry_words.READY, self._say_own, kind=Kind.PRIMARY)
        self.add(self._own, self.pieces.row([ready]))

    def _accept(self) -> None:
        self._answer(Answer.ACCEPT, words.TAKEN_IN)

    def _refuse(self) -> None:
        self._answer(Answer.REFUSE, words.REFUSED)

    def _reword(self) -> None:
        self.go(ProposalsRoom(is_rewording=True))

    def _say_own(self) -> None:
        if self._own is not None and self._own.text().strip():
            self._answer(Answer.REWORD, words.TAKEN_IN, text=self._own.text())

    def _answer(self, said: Answer, done: Phrase, *, text: str = "") -> None:
        wanted = self._proposal.entry

        def answered(_: Changes) -> None:
            self._own = None
            self.go_home()
            self.tell(done)

        self.ask(
            lambda journal: proposing.answer(journal.session, wanted, said, text=text),
            answered,
            is_deed=True,
        )


def _first(journal: Journal) -> _Waiting:
    """The oldest: who waited longest comes first."""
    found = sorted(reading.proposals(journal.session), key=lambda one: one.stamp)
    if not found:
        return _Waiting(None)
    proposal = found[0]
    writer = journal.session.members().get(proposal.writer)
    rows = listing.rows_of(journal.session, links_of(proposal.body))
    titles = {row.id: row.title for row in rows}

    def named(link: Link) -> Link:
        return Link(text=titles.get(link.entry, "") if link.entry else link.text)

    body = map_links(proposal.body, named)
    return _Waiting(proposal, writer.member.name if writer else "", body)
