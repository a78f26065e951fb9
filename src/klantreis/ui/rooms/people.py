# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Mensen*: the circles with me in the middle, then and now, and the same as a list."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from klantreis.domain.choices import Ring
from klantreis.domain.entries import EntryKind, Helper
from klantreis.domain.folding import Entry, Version
from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.services import drafts, looking, writing
from klantreis.services.reading import entry as entry_of
from klantreis.services.writing import Content
from klantreis.ui.entries.listed import bodies
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.painted.circles import CircleHelper, Circles
from klantreis.ui.pieces.wide import Face
from klantreis.ui.routes import EntryRoom, PeopleRoom, WriteText
from klantreis.words.choices import CHOICES
from klantreis.words.labels import LABELS
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import entry as entry_words
from klantreis.words.rooms import rooms as words

_MOST = 300
# Half a year ago is near enough to remember, and far enough to see what moved.
_THEN = timedelta(days=182)


@dataclass(frozen=True, slots=True)
class _Found:
    now: tuple[tuple[EntryId, Helper], ...]
    then: tuple[tuple[EntryId, Helper], ...]


class PeoplePage(Page):
    """What I mean to others stands first."""

    route: PeopleRoom

    def _build(self) -> None:
        has_then = bool(self.route.then)
        self.ask(lambda journal: _look(journal, has_then=has_then), self._show)

    def _show(self, found: _Found) -> None:
        pieces = self.pieces
        buttons = pieces.row(self._buttons(found))
        self.add(pieces.headline(Pictogram.PEOPLE, words.PEOPLE, tint=TintName.LILAC))
        if found.now:
            self.add(buttons)
        else:
            self.add(pieces.card([pieces.text(words.NO_PEOPLE), buttons]))
        if self.route.as_list:
            self._show_list(found)
        else:
            self._show_circles(found)
        self.settle()

    def _buttons(self, found: _Found) -> list[QWidget]:
        route = self.route
        kind = None if found.now else Kind.PRIMARY
        helper = self.to(WriteText(EntryKind.HELPER))
        new = self.pieces.button(words.NEW[EntryKind.HELPER], helper, kind=kind)
        parts: list[QWidget] = [new]
        if found.now:
            shown = words.AS_PICTURE if route.as_list else words.AS_LIST
            parts.append(self.pieces.button(shown, self._switch_list))
        if found.now and not route.as_list:
            when = words.ONLY_NOW if route.then else words.THEN_AND_NOW
            parts.append(self.pieces.button(when, self._switch_then))
        return parts

    def _show_circles(self, found: _Found) -> None:
        circles = Circles(self.around.look, self.around.tongue)
        if self.route.then:
            circles.show_then_and_now(_discs(found.then), _discs(found.now))
        else:
            circles.show_helpers(_discs(found.now))
        circles.opened.connect(self._open)
        circles.moved.connect(self._move)
        self.add(circles)

    def _show_list(self, found: _Found) -> None:
        tongue = self.around.tongue
        for entry, helper in found.now:
            lines = [
                f"{tongue.aloud(LABELS[Helper, name])} {', '.join(getattr(helper, name))}"
                for name in ("i_give", "gives")
                if getattr(helper, name)
            ]
            ring = CHOICES[Ring][helper.ring.value] if helper.ring else None
            over = tongue.aloud(ring) if ring else ""
            sign = entry_words.helper_sign(helper.what)
            face = Face(sign, helper.name or helper.text, over, lines, TintName.LILAC)
            self.add(self.pieces.wide(entry_words.OPEN_ENTRY, face, self._open_mark, mark=entry))

    def _open_mark(self, mark: str) -> None:
        self._open(EntryId(mark))

    def _open(self, entry: EntryId) -> None:
        self.go(EntryRoom(entry))

    def _switch_list(self) -> None:
        self.instead(replace(self.route, as_list=not self.route.as_list, then=""))

    def _switch_then(self) -> None:
        self.instead(replace(self.route, then="" if self.route.then else "then"))

    def _move(self, entry: EntryId, ring: str) -> None:
        by, route = self.seat.pen, self.route

        def job(journal: Journal) -> None:
            head = writing.our_head(journal.session, entry_of(journal.session, entry))
            if isinstance(head.body, Helper):
                body = replace(head.body, ring=Ring(ring) if ring else None)
                drafts.finish(journal.session, by, entry, Content(body, head.words_of))

        def done(_: None) -> None:
            self.instead(route)

        self.ask(job, done, is_deed=True)


def _look(journal: Journal, *, has_then: bool) -> _Found:
    now = _helpers(bodies(journal, EntryKind.HELPER, _MOST))
    if not has_then:
        return _Found(now, ())
    at: datetime = journal.parts.clock.now().astimezone(UTC) - _THEN
    before = looking.helpers_then(journal.session, at)
    return _Found(now, _helpers((one, one.heads[0]) for one in before))


def _helpers(
    found: Iterable[tuple[Entry, Version]],
) -> tuple[tuple[EntryId, Helper], ...]:
    return tuple((one.id, head.body) for one, head in found if isinstance(head.body, Helper))


def _discs(found: Iterable[tuple[EntryId, Helper]]) -> tuple[CircleHelper, ...]:
    return tuple(
        CircleHelper(
            entry,
            helper.name or helper.text,
            helper.what,
            helper.ring,
            gives=bool(helper.i_give),
            gets=bool(helper.gives),
        )
        for entry, helper in found
    )
