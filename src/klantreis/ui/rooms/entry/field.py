# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One question of an entry, on a screen of its own; what is filled in is safe by itself."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.services import listing
from klantreis.services.listing import Row
from klantreis.services.writing import Content
from klantreis.ui.around import Around
from klantreis.ui.entries.answering import answer_for
from klantreis.ui.entries.draft import Draft, DraftPage, Pad
from klantreis.ui.entries.fields import field_of
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.routes import FieldRoom
from klantreis.words.rooms import entry as words

# As the answer has it on the page of the entry.
_TINT = TintName.LILAC
# More than one can choose from by looking; older ones are found by searching.
_MOST = 60


@dataclass(frozen=True, slots=True)
class _Asked:
    """The entry, and what this question can be answered with."""

    sight: Sight
    rows: tuple[Row, ...]


class FieldPage(DraftPage):
    """The question is its heading. An answer of one press leads back at once."""

    def __init__(self, around: Around, route: FieldRoom) -> None:
        self._route = route
        self._field = field_of(route.kind, route.name)
        super().__init__(around, route)

    def _build(self) -> None:
        route, kind = self._route, self._field.links_to

        def look(journal: Journal) -> _Asked:
            sight = look_at(journal, route.entry)
            if kind is None:
                return _Asked(sight, ())
            found = listing.rows(journal.session, start=0, most=_MOST, kind=kind)
            return _Asked(sight, _with_linked(found, sight.rows))

        self.ask(look, self._show)

    def first(self) -> QWidget | None:
        return self._answer.first()

    def _show(self, asked: _Asked) -> None:
        self._sight = asked.sight
        self.add(self.pieces.headline(self._field.cue.sign, self._field.label, tint=_TINT))
        body = asked.sight.head.body
        self._answer = answer_for(self.pieces, self._field, body, asked.rows)
        self._draft = Draft(self, Pad(self.seat.pen, self._route.entry), self._content)
        self._answer.changed.connect(self._draft.touch)
        self._answer.chosen.connect(self._finish)
        self._draft.finished.connect(self._go_back)
        ready = self.pieces.button(words.READY, self._finish, kind=Kind.PRIMARY)
        self.add(self._answer, self.pieces.row([ready]))
        self.settle()

    def _content(self) -> Content:
        change = cast("dict[str, Any]", {self._field.name: self._answer.value()})
        head = self._sight.head
        return Content(replace(head.body, **change), head.words_of)

    def _finish(self) -> None:
        if self._draft is None or not self._draft.was_touched:
            self.back()
        else:
            self._draft.finish()

    def _go_back(self, _: object) -> None:
        self.back()


def _with_linked(found: tuple[Row, ...], linked: Mapping[EntryId, Row]) -> tuple[Row, ...]:
    """What is linked already is there too, however old."""
    known = {row.id for row in found}
    return (*(row for key, row in linked.items() if key not in known), *found)
