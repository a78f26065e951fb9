# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom a court let decide for the client: what, by which decision, of which day; or not at all."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import MemberId
from klantreis.domain.members import Representative
from klantreis.look.colours import TintName
from klantreis.services import representing
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import Court, MemberRoom
from klantreis.ui.kinds import Kind
from klantreis.ui.pieces.fields import Line
from klantreis.ui.rooms.keys.member import traveller
from klantreis.ui.rooms.keys.page import OwnKeyPage, explained
from klantreis.ui.rooms.keys.people import Traveller
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import court as words
from klantreis.words.rooms import keys_people


class CourtPage(OwnKeyPage):
    """All three lines or none; it opens nothing, and can be ended."""

    route: Court

    def build(self) -> None:
        self.ask(partial(traveller, member=self.route.member), self._show)

    def _show(self, one: Traveller) -> None:
        self._one, pieces = one, self.pieces
        if one.until is not None:
            self.add(pieces.heading(keys_people.IS_GONE, name=one.name))
            self.settle()
            return
        sign = pieces.sign(words.ENTER.sign, tint=TintName.LILAC)
        self.add(pieces.heading(words.HEADING, name=one.name))
        self.add(explained(self, sign, words.TOLD, name=one.name))
        self._lines = self._three()
        self._first = self._lines[0].edit
        buttons: list[QWidget] = [
            pieces.button(words.YES, self._record, kind=Kind.PRIMARY),
            pieces.button(words.NO, self.back),
        ]
        if one.role is not None:
            buttons.append(pieces.button(words.END, self._end))
        self.add(*self._lines, pieces.row(buttons))
        self.settle()

    def _three(self) -> list[Line]:
        role, look, tongue = self._one.role, self.around.look, self.around.tongue
        there = (role.scope, role.reference, role.date) if role is not None else ("", "", "")
        lines = []
        for cue, text in zip(
            (words.SCOPE, words.REFERENCE, words.DATE), self.route.typed or there, strict=True
        ):
            line = Line(cue, look, tongue, text=text)
            line.changed.connect(self._remember)
            line.entered.connect(self._record)
            lines.append(line)
        return lines

    def _typed(self) -> tuple[str, str, str]:
        scope, reference, date = (" ".join(line.text().split()) for line in self._lines)
        return scope, reference, date

    def _remember(self) -> None:
        self.stay(replace(self.route, typed=self._typed()))

    def _record(self) -> None:
        typed = self._typed()
        if not all(typed):
            self.tell(words.ALL_THREE, is_care=True)
            self._lines[typed.index("")].edit.setFocus()
            return
        self._decide(Representative(*typed), words.RECORDED)

    def _end(self) -> None:
        self._decide(None, words.ENDED)

    def _decide(self, decision: Representative | None, said: Phrase) -> None:
        member, before = self._one.id, self._one.role
        undo = partial(_represent, member=member, decision=before)
        name = self.around.tongue.disguise(self._one.name)

        def show_done(_: object) -> None:
            self.instead(MemberRoom(member))
            self.tell(said, undo=undo, name=name)

        job = partial(_represent, member=member, decision=decision)
        self.ask(job, show_done, is_deed=True)


def _represent(journal: Journal, *, member: MemberId, decision: Representative | None) -> object:
    return representing.represent(journal.session, member, decision)
