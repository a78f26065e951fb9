# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wie mag dit openen?*: the client, each worker with what they may, and who may no longer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import MemberId
from klantreis.domain.members import Access, Member, Representative, Role
from klantreis.look.colours import TintName
from klantreis.services import tending
from klantreis.ui.around import Around
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import Invite, MemberRoom, WhoMayOpen
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.keys.page import say_whose
from klantreis.words.dates import day_of
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys
from klantreis.words.rooms import keys_people as words

_PAGE = 20


@dataclass(frozen=True, slots=True, repr=False)
class Traveller:
    """Somebody with a key, without it: names and times only; `until` is None while it lasts."""

    id: MemberId
    is_client: bool
    name: str
    organisation: str
    access: Access
    since: datetime
    until: datetime | None
    role: Representative | None


@dataclass(frozen=True, slots=True, repr=False)
class Everybody:
    """Who may open, the client first; *holds*: the client signed that list."""

    there: tuple[Traveller, ...]
    gone: tuple[Traveller, ...]
    holds: bool


class WhoMayOpenPage(Page):
    """In words; a worker sees the same and changes nothing."""

    def __init__(self, around: Around, route: WhoMayOpen) -> None:
        self._where = route
        super().__init__(around, route)

    def _build(self) -> None:
        self.add(self.pieces.headline(keys.WHO.sign, words.WHO, tint=TintName.PEACH))
        self.ask(travellers, self._show)

    def _show(self, found: Everybody) -> None:
        if not found.holds:
            sign = self.pieces.sign(Pictogram.LESS_SAFE, tint=TintName.CARE)
            said = self.pieces.text(words.PROVISIONAL)
            self.add(self.pieces.card([beside(sign, said, self.around.look)], tint=TintName.CARE))
        cards = [self._card(one) for one in found.there[: self._where.most]]
        self.add(*cards)
        if len(found.there) == 1:
            self.add(self.pieces.text(words.NOBODY_ELSE))
        buttons: list[QWidget] = []
        if self.seat.is_client_writing:
            buttons.append(self.pieces.button(words.INVITE, self.to(Invite())))
        if max(len(found.there), len(found.gone)) > self._where.most:
            buttons.append(self.pieces.button(words.MORE, self._show_more))
        if buttons:
            self.add(self.pieces.row(buttons))
        self._put_gone(found.gone[: self._where.most])
        if not self.seat.is_client_writing:
            say_whose(self)
        self.settle()

    def _card(self, one: Traveller) -> QWidget:
        if self.seat.is_client_writing and not one.is_client:
            return self.pieces.wide(words.LOOK, self._face(one), self._look_at, mark=one.id)
        face, pieces = self._face(one), self.pieces
        said = ". ".join(text.rstrip(".") for text in (face.over, *face.lines) if text)
        sign = pieces.sign(face.sign, tint=face.tint)
        title = pieces.own_words(face.title, kind=Kind.TITLE)
        below = pieces.own_words(f"{said}.", kind=None)
        return pieces.card([beside(sign, title, self.around.look), below])

    def _face(self, one: Traveller) -> Face:
        tongue = self.around.tongue
        if one.is_client:
            is_you = self.seat.is_client_writing
            line = tongue.aloud(words.YOU_LINE if is_you else words.CLIENT_LINE)
            name = one.name or tongue.aloud(words.YOU if is_you else keys.A_CLIENT)
            return Face(Pictogram.CLIENT, name, lines=(line,), tint=TintName.PEACH)
        lines = [tongue.aloud(self._may(one)), self._since(one)]
        if one.role is not None:
            lines.append(tongue.aloud(words.MAY_DECIDE))
        return Face(Pictogram.WORKER, one.name, one.organisation, lines, TintName.MINT)

    def _may(self, one: Traveller) -> Phrase:
        if one.access is Access.MAY_READ:
            return words.READS_ALONG
        return words.ONLY_TOGETHER if self.seat.is_client_writing else words.ONLY_WITH_CLIENT

    def _since(self, one: Traveller) -> str:
        tongue, at = self.around.tongue, one.until or one.since
        phrase = words.SINCE if one.until is None else words.GONE_SINCE
        return tongue.aloud(phrase, day=day_of(at, tongue.language, tz=self.around.zone))

    def _put_gone(self, gone: Sequence[Traveller]) -> None:
        if not gone:
            return
        pieces = self.pieces
        parts: list[QWidget] = [pieces.title(words.NO_LONGER)]
        for one in gone:
            sign = pieces.sign(Pictogram.LOCK)
            said = pieces.own_words(f"{one.name}. {self._since(one)}", kind=None)
            parts.append(beside(sign, said, self.around.look))
        self.add(pieces.card(parts))

    def _look_at(self, mark: str) -> None:
        self.go(MemberRoom(MemberId(mark)))

    def _show_more(self) -> None:
        self.instead(replace(self._where, most=self._where.most + _PAGE))


def travellers(journal: Journal) -> Everybody:
    """Everybody who may open this or once might; who went last stands first."""
    session = journal.session
    every = [
        _traveller(one.member, one.since.at(), None if one.until is None else one.until.at())
        for one in session.members().values()
    ]
    there = [one for one in every if one.until is None]
    there.sort(key=lambda one: (not one.is_client, one.name.casefold(), one.id))
    gone = sorted((one for one in every if one.until), key=lambda one: str(one.until), reverse=True)
    return Everybody(tuple(there), tuple(gone), tending.members_hold(session))


def _traveller(member: Member, since: datetime, until: datetime | None) -> Traveller:
    return Traveller(
        member.id,
        member.role is Role.CLIENT,
        member.name,
        member.organisation,
        member.access,
        since,
        until,
        member.representative,
    )
