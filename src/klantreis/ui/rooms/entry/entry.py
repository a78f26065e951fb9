# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One entry: what was said, what hangs on it, and the questions that it can answer."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import EntryKind, Media
from klantreis.domain.ids import AttachmentId
from klantreis.look.colours import TintName
from klantreis.services import attaching
from klantreis.ui.difference_routes import SituationRoom
from klantreis.ui.entries.answers import answer_of
from klantreis.ui.entries.doing import Doing
from klantreis.ui.entries.feeling import picture_of
from klantreis.ui.entries.fields import Field, fields_of
from klantreis.ui.entries.hanging import Hanging
from klantreis.ui.entries.listed import Cards
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.entries.ways import ways_to_tell
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.wide import Face
from klantreis.ui.routes import (
    EntryRoom,
    FieldRoom,
    OwnViewRoom,
    SettleRoom,
    Tell,
    WriteText,
)
from klantreis.words import around as around_words
from klantreis.words.dates import day_of
from klantreis.words.labels import KINDS
from klantreis.words.rooms import entry as words
from klantreis.words.rooms import rooms, telling

_POINTING = (
    (EntryKind.STEP, rooms.STEPS_OF_QUESTION),
    (EntryKind.LOOK_BACK, rooms.LOOKED_BACK),
)


class EntryPage(Page):
    """Who may write in it gets the pen; everybody else may look."""

    shows_ways_to_tell = True

    route: EntryRoom

    def _build(self) -> None:
        wanted = self.route.entry
        self.ask(lambda journal: look_at(journal, wanted), self._show)

    @property
    def _is_mine(self) -> bool:
        return self._sight.entry.owner == self.seat.pen

    def _show(self, sight: Sight) -> None:
        self._sight = sight
        if sight.entry.is_waiting and not self._is_mine:
            # The pen went on. Whose proposal it is goes on with it; the client is asked at home.
            self.settle()
            self.go_home()
            return
        if sight.entry.kind is EntryKind.DIFFERENCE and type(self.route) is EntryRoom:
            # Its room has more in view.
            self.settle()
            self.instead(SituationRoom(sight.entry.id))
            return
        self._show_head()
        self._show_body()
        self._show_views()
        self._show_answers()
        self._show_pointing()
        self._show_buttons()
        self.settle()

    def _show_head(self) -> None:
        entry, head = self._sight.entry, self._sight.head
        tint = TintName.PRIVATE if entry.is_private else TintName.MINT
        sign = self.pieces.sign(words.KIND_SIGNS[entry.kind], tint=tint)
        parts: list[QWidget] = [sign, self.pieces.heading(KINDS[entry.kind])]
        if entry.is_private:
            parts.append(self.pieces.badge(words.PRIVATE.short, tint=TintName.PRIVATE))
        self.add(self.pieces.row(parts))
        day = day_of(head.stamp.at(), self.around.tongue.language, tz=self.around.zone)
        whose = self._sight.who(head.words_of) or self._sight.names.get(head.writer, "")
        self.add(self.pieces.own_words(f"{whose} · {day}" if whose else day, kind=Kind.QUIET))
        if entry.is_waiting:
            self.add(self.pieces.text(words.IS_PROPOSAL, name=self.seat.client_name))

    def _show_body(self) -> None:
        entry, head = self._sight.entry, self._sight.head
        if head.body.text:
            self.add(self.pieces.card([self.pieces.own_words(head.body.text)]))
        if head.attachments:
            hung = Hanging(self, head.attachments, is_mine=self._is_mine)
            hung.take_off_asked.connect(self._take_off)
            hung.draw_on_asked.connect(self._draw_on)
            self.add(hung)
        if len(entry.heads) > 1:
            parts: list[QWidget] = [self.pieces.title(words.TWO_VERSIONS)]
            if self.seat.is_client_writing and self._is_mine:
                settle = self.pieces.button(words.SETTLE, self._settle)
                parts.append(self.pieces.row([settle]))
            self.add(self.pieces.card(parts, tint=TintName.HONEY))

    def _show_views(self) -> None:
        for view in self._sight.entry.views:
            title = self.pieces.title(around_words.OWN_VIEW)
            self.add(self.pieces.card([title, self.pieces.own_words(view.text)]))

    def _show_answers(self) -> None:
        open_ones: list[Field] = []
        for field in fields_of(self._sight.entry.kind):
            lines = answer_of(field, self._sight, self.around.tongue)
            if lines:
                self._show_answer(field, lines)
            else:
                open_ones.append(field)
        if open_ones and self._is_mine:
            buttons = [
                self.pieces.labelled(one.cue, self._answer, mark=one.name) for one in open_ones
            ]
            self.add(
                self.pieces.card(
                    [
                        self.pieces.title(words.MORE_QUESTIONS),
                        self.pieces.quiet(words.MAY_SKIP),
                        self.pieces.row(buttons),
                    ]
                )
            )

    def _show_answer(self, field: Field, lines: tuple[str, ...]) -> None:
        question = self.around.tongue.aloud(field.label)
        face = Face(
            field.cue.sign,
            "\n".join(lines),
            over=question,
            tint=TintName.LILAC,
            picture=picture_of(field, lines),
        )
        card = self.pieces.wide(field.cue, face, self._answer, mark=field.name)
        card.setObjectName(field.cue.key)
        card.setEnabled(self._is_mine)
        self.add(card)

    def _show_pointing(self) -> None:
        """The steps of a question, and the look-backs at anything."""
        for kind, title in _POINTING:
            rows = [row for row in self._sight.pointing if row.kind is kind]
            if rows:
                self.add(self.pieces.title(title))
                Cards(self).add(rows)

    def _show_buttons(self) -> None:
        parts: list[QWidget] = []
        if self._is_mine:
            parts.append(self.pieces.button(words.EDIT, self._edit, kind=Kind.PRIMARY))
            kind = self._sight.entry.kind
            parts.extend(ways_to_tell(self, entry=self.route.entry, kind=kind))
        self._doing = Doing(self, self._sight)
        parts.extend(self._doing.buttons())
        if self.route.has_more:
            parts.extend(self._doing.more())
        else:
            parts.append(self.pieces.button(words.MORE, self._show_more))
        if self.seat.is_client_writing and not self._is_client_own():
            parts.insert(0, self.pieces.button(words.OWN_VIEW, self._put_own_view))
        self.add(self.pieces.row(parts))

    def _is_client_own(self) -> bool:
        client = self.seat.client
        return client is not None and self._sight.head.writer == client.id

    def _show_more(self) -> None:
        self.instead(replace(self.route, has_more=True))

    def _edit(self) -> None:
        self.go(WriteText(self._sight.entry.kind, self.route.entry))

    def _answer(self, name: str) -> None:
        self.go(FieldRoom(self.route.entry, self._sight.entry.kind, name))

    def _put_own_view(self) -> None:
        self.go(OwnViewRoom(self.route.entry))

    def _settle(self) -> None:
        self.go(SettleRoom(self.route.entry))

    def _draw_on(self, mark: str) -> None:
        kind = self._sight.entry.kind
        self.go(Tell(Media.DRAWING, self.route.entry, kind, upon=AttachmentId(mark)))

    def _take_off(self, mark: str) -> None:
        entry, by = self.route.entry, self.seat.pen

        def job(journal: Journal) -> None:
            attaching.detach(journal.session, by, entry, AttachmentId(mark), erase=True)

        self.ask(job, self._show_taken_off, is_deed=True)

    def _show_taken_off(self, _: None) -> None:
        self.tell(telling.TAKEN_OFF)
        self.instead(self.route)
