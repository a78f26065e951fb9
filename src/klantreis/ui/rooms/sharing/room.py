# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Delen*: give something, and see what was given, to whom and until when."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from klantreis.domain.consent import Recipient, Sharing
from klantreis.domain.ids import GrantId
from klantreis.domain.problems import KlantreisError
from klantreis.look.colours import TintName
from klantreis.services import looking_back, sharing
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.paper_routes import Giving, SharedRoom
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.sharing.pen import ask_for_pen
from klantreis.ui.rooms.sharing.standing import standing_of
from klantreis.ui.routes import SharingRoom
from klantreis.words.dates import until_day
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import sharing as words

_PAGE = 20
_MOST_PEOPLE = 8


@dataclass(frozen=True, slots=True)
class _Log:
    """What was shared, the last first; *people* with whom, each once."""

    at: datetime
    sharings: tuple[Sharing, ...] = field(repr=False)
    people: tuple[Recipient, ...] = field(repr=False)


class SharingPage(Page):
    """The share log can be read by whoever can open; only the client gives."""

    @property
    def _where(self) -> SharingRoom:
        if not isinstance(self.route, SharingRoom):
            raise KlantreisError(kind="route")
        return self.route

    def _build(self) -> None:
        self.add(self.pieces.headline(Pictogram.SHARE, words.HEADING, tint=TintName.PEACH))
        if self.seat.is_client_writing:
            button = self.pieces.button(words.GIVE, self._give, kind=Kind.PRIMARY)
            self.add(self.pieces.row([button]))
        else:
            ask_for_pen(self)
        self.ask(self._read, self._show)

    def _read(self, journal: Journal) -> _Log:
        session, where = journal.session, self._where
        every = sharing.share_log(session)
        shown = every if where.about is None else sharing.share_log(session, about=where.about)
        if where.to is not None:
            shown = looking_back.shared_with(session, where.to)
        people = tuple(dict.fromkeys(one.grant.recipient for one in reversed(every)))
        return _Log(journal.parts.clock.now(), tuple(reversed(shown)), people)

    def _show(self, log: _Log) -> None:
        self._people = log.people
        where = self._where
        self._put_title()
        if not log.sharings:
            nothing = self.pieces.text(words.NOTHING_SHARED)
            self.add(self.pieces.notice(Pictogram.SHARE_LOG, [nothing]))
        for one in log.sharings[: where.most]:
            self.add(
                self.pieces.wide(words.LOOK, self._face(one, log.at), self._open, mark=one.grant.id)
            )
        if len(log.sharings) > where.most:
            self.add(self.pieces.row([self.pieces.button(words.MORE, self._show_more)]))
        if where.to is None and where.about is None and len(log.people) > 1:
            self._offer_people()
        self.settle()

    def _put_title(self) -> None:
        where = self._where
        if where.to is not None:
            self.add(self.pieces.title(words.SHARED_WITH_ONE, who=where.to.name))
        elif where.about is not None:
            self.add(self.pieces.title(words.SHARED_OF_THIS))
        else:
            self.add(self.pieces.title(words.WHAT_IS_SHARED))
            return
        self.add(self.pieces.row([self.pieces.button(words.EVERYTHING, self._show_everything)]))

    def _offer_people(self) -> None:
        self.add(self.pieces.title(words.BY_PERSON))
        cards = []
        for number, one in enumerate(self._people[:_MOST_PEOPLE]):
            face = Face(Pictogram.CLIENT, one.name, one.role, tint=TintName.HONEY)
            cards.append(
                self.pieces.wide(words.ONE_PERSON, face, self._only_with, mark=str(number))
            )
        self.add(self.pieces.row(cards))

    def _face(self, one: Sharing, at: datetime) -> Face:
        language = self.around.tongue.language
        phrase, sign, tint = standing_of(one, at)
        until = until_day(one.grant.last_day(), language)
        lines = (one.grant.purpose, until, phrase.say(language))
        return Face(sign, one.grant.recipient.name, one.grant.recipient.role, lines, tint)

    def _give(self) -> None:
        self.go(Giving())

    def _open(self, mark: str) -> None:
        self.go(SharedRoom(GrantId(mark)))

    def _only_with(self, mark: str) -> None:
        self.go(SharingRoom(to=self._people[int(mark)]))

    def _show_everything(self) -> None:
        self.instead(SharingRoom())

    def _show_more(self) -> None:
        self.instead(replace(self._where, most=self._where.most + _PAGE))
