# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One sharing: to whom, what for, until when, what went along; its paper again, and taking back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtWidgets import QWidget

from klantreis.domain.consent import Sharing
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.services import listing, reading
from klantreis.services.listing import Row
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.paper_routes import GivenPapers, PaperRoom, SharedRoom, TakenBack, WithdrawRoom
from klantreis.ui.pieces.beside import beside
from klantreis.ui.rooms.sharing.faces import face_of_row
from klantreis.ui.rooms.sharing.pen import ask_for_pen
from klantreis.ui.rooms.sharing.standing import standing_of
from klantreis.ui.routes import EntryRoom
from klantreis.words.dates import day_of, until_day
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import sharing as words


@dataclass(frozen=True, slots=True)
class _Shared:
    """A sharing, and what went along as far as it is still there."""

    at: datetime
    sharing: Sharing = field(repr=False)
    rows: Mapping[EntryId, Row] = field(repr=False)


class SharedPage(Page):
    """Past its day or taken back no paper is made any more, and the page says so."""

    def _build(self) -> None:
        self.ask(self._read, self._show)

    def _read(self, journal: Journal) -> _Shared:
        if not isinstance(self.route, SharedRoom):
            raise KlantreisError(kind="route")
        found = reading.sharings(journal.session).get(self.route.grant)
        if found is None:
            raise NotThere(what="consent")
        wanted = [item.entry for item in found.grant.items]
        rows = {row.id: row for row in listing.rows_of(journal.session, wanted)}
        return _Shared(journal.parts.clock.now(), found, rows)

    def _show(self, shared: _Shared) -> None:
        self._grant = shared.sharing.grant
        self._show_what(shared)
        self.add(self.pieces.title(words.WENT_ALONG))
        for item in self._grant.items:
            row = shared.rows.get(item.entry)
            if row is None:
                self.add(self.pieces.text(words.IS_GONE))
                continue
            face = face_of_row(row, self.around.tongue, tz=self.around.zone)
            self.add(self.pieces.wide(words.OPEN_ENTRY, face, self._read_entry, mark=row.id))
        if self.seat.is_client_writing:
            self._show_deeds(shared)
        else:
            ask_for_pen(self)
        self.settle()

    def _show_what(self, shared: _Shared) -> None:
        one, grant, language = shared.sharing, self._grant, self.around.tongue.language
        phrase, sign, tint = standing_of(one, shared.at)
        self.add(self.pieces.heading(words.SHARED_WITH_ONE, who=grant.recipient.name))
        parts: list[QWidget] = [
            beside(self.pieces.sign(sign, tint=tint), self.pieces.title(phrase), self.around.look)
        ]
        if grant.recipient.role:
            parts.append(self.pieces.own_words(grant.recipient.role))
        parts += [self.pieces.title(words.WHAT_FOR), self.pieces.own_words(grant.purpose)]
        parts.append(self.pieces.title(words.UNTIL))
        parts.append(self._said(words.DAY, until_day(grant.last_day(), language)))
        given = day_of(one.given.at(), language, tz=self.around.zone)
        parts.append(self._said(words.GIVEN_ON, given))
        if one.withdrawn is not None:
            back = day_of(one.withdrawn.at(), language, tz=self.around.zone)
            parts.append(self._said(words.WITHDRAWN_ON, back))
        self.add(self.pieces.card(parts))

    def _said(self, phrase: Phrase, day: str) -> QWidget:
        return self.pieces.text(phrase, day=day)

    def _show_deeds(self, shared: _Shared) -> None:
        pieces, one = self.pieces, shared.sharing
        if one.withdrawn is not None:
            letter = pieces.button(words.LETTER, self._make_letter)
            self.add(pieces.text(words.CANNOT_AGAIN_WITHDRAWN), pieces.row([letter]))
            return
        deeds: list[QWidget] = [pieces.button(words.WITHDRAW, self._withdraw)]
        if one.is_in_force(shared.at):
            deeds.insert(0, pieces.button(words.AGAIN, self._make_again, kind=Kind.PRIMARY))
        else:
            self.add(pieces.text(words.CANNOT_AGAIN_OVER))
        self.add(pieces.row(deeds))

    def _read_entry(self, mark: str) -> None:
        self.go(EntryRoom(EntryId(mark)))

    def _make_again(self) -> None:
        self.go(PaperRoom(GivenPapers(self._grant.id), is_asked=True))

    def _make_letter(self) -> None:
        self.go(PaperRoom(TakenBack(self._grant.id)))

    def _withdraw(self) -> None:
        self.go(WithdrawRoom(self._grant.id))
