# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Mag dit erin?* One proposal at a time: ja, in mijn woorden, nee. A no leaves no text."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.domain.bodies import kind_of, links_of, map_links
from klantreis.domain.entries import Body, Link
from klantreis.domain.folding import Proposal, as_entry
from klantreis.domain.ids import MemberId
from klantreis.look.colours import TintName
from klantreis.services import listing, proposing, reading
from klantreis.services.changes import Changes
from klantreis.services.listing import Row
from klantreis.services.proposing import Answer
from klantreis.ui.entries.hanging import Hanging
from klantreis.ui.entries.listed import Cards
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
    # Others wait behind it.
    has_more: bool = False


class ProposalsPage(Page):
    """Only the client answers. Whoever else holds the pen finds what they proposed themselves."""

    route: ProposalsRoom

    def _build(self) -> None:
        if self.seat.is_client_writing:
            self.ask(partial(_waiting, past=self.route.past), self._show)
        else:
            self.ask(partial(_own, by=self.seat.pen), self._show_own)

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
        if self.route.is_rewording:
            self._ask_own_words()
        else:
            self._ask_yes_or_no()
            if waiting.has_more:
                self.add(self.pieces.row([self.pieces.button(words.LATER, self._show_next)]))
        self.settle()

    def _show_own(self, own: tuple[Row, ...]) -> None:
        self.add(self.pieces.headline(Pictogram.SEND, words.MY_PROPOSALS, tint=TintName.HONEY))
        self.add(self.pieces.text(words.ONLY_CLIENT_ANSWERS, name=self.seat.client_name))
        if not own:
            self.add(self.pieces.card([self.pieces.text(words.NO_PROPOSALS)]))
        Cards(self).add(own)
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
            self.add(Hanging(self, proposal.attachments, is_mine=False))

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
        self.go(replace(self.route, is_rewording=True))

    def _show_next(self) -> None:
        self.go(replace(self.route, past=self.route.past + 1))

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


def _own(journal: Journal, by: MemberId) -> tuple[Row, ...]:
    """What *by* proposed and is waiting, the last first."""
    session = journal.session
    found = sorted(reading.proposals(session, of=by), key=lambda one: one.stamp, reverse=True)
    return tuple(listing.row_of(session, as_entry(one)) for one in found)


def _waiting(journal: Journal, past: int) -> _Waiting:
    """The oldest but *past*: who waited longest comes first."""
    found = sorted(reading.proposals(journal.session), key=lambda one: one.stamp)[past:]
    if not found:
        return _Waiting(None)
    proposal = found[0]
    writer = journal.session.members().get(proposal.writer)
    rows = listing.rows_of(journal.session, links_of(proposal.body))
    titles = {row.id: row.title for row in rows}

    def named(link: Link) -> Link:
        return Link(text=titles.get(link.entry, "") if link.entry else link.text)

    body = map_links(proposal.body, named)
    return _Waiting(proposal, writer.member.name if writer else "", body, len(found) > 1)
