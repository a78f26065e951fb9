# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One question of an entry, on a screen of its own; what is filled in is safe by itself."""

from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import Link
from klantreis.domain.folding import Entry
from klantreis.look.colours import TintName
from klantreis.services import listing
from klantreis.services.listing import Row
from klantreis.services.writing import Content
from klantreis.ui.entries.answering import LinkAnswer, answer_for
from klantreis.ui.entries.draft import Draft, DraftPage, Pad
from klantreis.ui.entries.fields import Field, Form, field_of
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.routes import FieldRoom
from klantreis.words.rooms import entry as words

# As the answer has it on the page of the entry.
_TINT = TintName.LILAC
# So many at a time: more is a press away.
_MOST = 60


@dataclass(frozen=True, slots=True)
class _Linkable:
    """Entries to choose from, and whether there are more behind them."""

    rows: tuple[Row, ...] = ()
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class _Asked:
    """The entry, and what this question can be answered with."""

    sight: Sight
    found: _Linkable


class FieldPage(DraftPage):
    """The question is its heading. An answer of one press leads back at once."""

    route: FieldRoom

    def _build(self) -> None:
        self._field = field_of(self.route.kind, self.route.name)
        route, field = self.route, self._field

        def look(journal: Journal) -> _Asked:
            sight = look_at(journal, route.entry)
            if field.form not in (Form.LINK, Form.LINKS):
                return _Asked(sight, _Linkable())
            found = _linkable(journal, field, sight.entry, start=0)
            rows = (*_linked_here(sight, field, found.rows), *found.rows)
            return _Asked(sight, replace(found, rows=rows))

        self.ask(look, self._show)

    def first(self) -> QWidget | None:
        return self._answer.first()

    def _show(self, asked: _Asked) -> None:
        self._sight, self._past = asked.sight, _MOST
        self.add(self.pieces.headline(self._field.cue.sign, self._field.label, tint=_TINT))
        body = asked.sight.head.body
        self._answer = answer_for(self.pieces, self._field, body, asked.found.rows)
        if isinstance(self._answer, LinkAnswer):
            self._answer.more_wanted.connect(self._look_for_more)
            self._answer.offer_more(has_more=asked.found.has_more)
        self._draft = Draft(self, Pad(self.seat.pen, self.route.entry), self._content)
        self._answer.changed.connect(self._draft.touch)
        self._answer.chosen.connect(self.finish)
        self._draft.finished.connect(self.go_back)
        ready = self.pieces.button(words.READY, self.finish, kind=Kind.PRIMARY)
        self.add(self._answer, self.pieces.row([ready]))
        self.settle()

    def _look_for_more(self) -> None:
        entry, field, past = self._sight.entry, self._field, self._past
        self._past += _MOST
        self.ask(lambda journal: _linkable(journal, field, entry, start=past), self._show_more)

    def _show_more(self, found: _Linkable) -> None:
        if isinstance(self._answer, LinkAnswer):
            self._answer.add(found.rows)
            self._answer.offer_more(has_more=found.has_more)

    def _content(self) -> Content:
        change = cast("dict[str, Any]", {self._field.name: self._answer.value()})
        head = self._sight.head
        return Content(replace(head.body, **change), head.words_of)


def _linkable(journal: Journal, field: Field, entry: Entry, *, start: int) -> _Linkable:
    """What *entry* can lead to: never itself, and nothing private unless it is private too."""
    found = listing.rows(journal.session, start=start, most=_MOST + 1, kind=field.links_to)
    rows = tuple(
        row
        for row in found[:_MOST]
        if row.id != entry.id and (entry.is_private or not row.is_private)
    )
    return _Linkable(rows, len(found) > _MOST)


def _linked_here(sight: Sight, field: Field, found: tuple[Row, ...]) -> tuple[Row, ...]:
    """What this question was answered with, however old; not what another one was."""
    value, known = getattr(sight.head.body, field.name), {row.id for row in found}
    links = value if isinstance(value, tuple) else (value,)
    here = {one.entry for one in links if isinstance(one, Link)} - known
    return tuple(row for key, row in sight.rows.items() if key in here)
