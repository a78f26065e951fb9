# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""People and places around me, on three rings; who stands where is for the client to say."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from klantreis.domain.choices import HelperIs, Ring
from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.ui.painted.arranged import Arranged, clear, in_rows
from klantreis.ui.painted.circle_ground import paint_arrows, paint_rounds, paint_shelf
from klantreis.ui.painted.circle_parts import (
    ArrowLegend,
    MeInTheMiddle,
    MoreButton,
    ThenAndNow,
    badge,
    quiet_words,
)
from klantreis.ui.painted.circle_places import NOWHERE, Measures, label_place
from klantreis.ui.painted.circle_words import name_disc
from klantreis.ui.painted.helper_disc import HelperDisc, disc_size
from klantreis.ui.painted.ring_tops import RingTop, lay_out
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.words.choices import CHOICES
from klantreis.words.painted_words import (
    CIRCLES,
    NO_PLACE,
    NOBODY_YET,
)
from klantreis.words.tongue import Tongue

_SHELF = ""
_PLACES = (*(ring.value for ring in Ring), _SHELF)
_TINTS = (TintName.PEACH, TintName.HONEY, TintName.MINT, TintName.LILAC)
# So many lie on a shelf before one asks for more.
_AT_A_TIME = 24


@dataclass(frozen=True, slots=True)
class CircleHelper:
    """Somebody or something that counts; *gives*: I give them, *gets*: I get from them."""

    entry: EntryId
    name: str
    what: HelperIs | None
    ring: Ring | None
    gives: bool
    gets: bool


class Circles(Arranged):
    """Press to open; carry to another ring by mouse, or with Ctrl and an arrow."""

    opened: Tells[EntryId] = tells(str)
    # The ring's value; nothing is the shelf of who has no place yet.
    moved: Tells[EntryId, str] = tells(str, str)

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__(look)
        self._tongue = tongue
        self._helpers: tuple[CircleHelper, ...] = ()
        self._then: tuple[CircleHelper, ...] | None = None
        self._now: tuple[CircleHelper, ...] = ()
        self._discs: dict[EntryId, HelperDisc] = {}
        self._standing: dict[EntryId, QRect] = {}
        self._limits: dict[str, int] = {}
        self._shelves: list[QRect] = []
        self._places = NOWHERE
        self._top, self._is_now = 0, True
        self._build()

    def show_helpers(self, helpers: Sequence[CircleHelper]) -> None:
        """Show them as they stand now."""
        self._then = None
        self._fill(tuple(helpers), is_now=True)

    def show_then_and_now(self, then: Sequence[CircleHelper], now: Sequence[CircleHelper]) -> None:
        """Show them as they stand now, with a switch to how they stood; then stays as it was."""
        self._then, self._now = tuple(then), tuple(now)
        self._show_now()

    def arrange(self, width: int) -> int:
        order: list[QWidget] = []
        self.begin_anew()
        self._top = self._arrange_switch()
        top = self._arrange_legend(self._arrange_rings(width, order), width)
        self._shelves = []
        for key in _PLACES:
            top = self._arrange_shelf(key, width, top, order)
        self.tab_through(order)
        return top

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        me = QRectF(self._me.geometry())
        paint_rounds(painter, self._places, me.center(), self._look)
        both_ways = (
            (self.mirrored(self._standing[one.entry]), one.gives, one.gets)
            for one in self._helpers
            if one.entry in self._standing
        )
        paint_arrows(painter, me, both_ways, self._look)
        for shelf in self._shelves:
            paint_shelf(painter, self.mirrored(shelf), self._look)

    def _build(self) -> None:
        look = self._look
        self.setAccessibleName(self._tongue.aloud(CIRCLES))
        self._me = MeInTheMiddle(look, self._tongue)
        self._switch = ThenAndNow(look, self._tongue)
        self._labels, self._more = _labels_of_places(look, self._tongue)
        self._legend = ArrowLegend(look, self._tongue)
        self._nobody = quiet_words(NOBODY_YET, self._tongue)
        names = (*self._labels.values(), *self._more.values())
        for part in (self._me, self._switch, *names, self._legend, self._nobody):
            part.setParent(self)
        for more in self._more.values():
            more.asked.connect(self._show_more)
        self._switch.then_asked.connect(self._show_then)
        self._switch.now_asked.connect(self._show_now)

    def _show_then(self) -> None:
        self._fill(self._then or (), is_now=False)

    def _show_now(self) -> None:
        self._fill(self._now, is_now=True)

    def _fill(self, helpers: tuple[CircleHelper, ...], *, is_now: bool) -> None:
        had_focus = next((key for key, disc in self._discs.items() if disc.hasFocus()), None)
        clear(self._discs.values())
        self._discs = {}
        self._helpers, self._is_now = helpers, is_now
        self._switch.show_side(is_now=is_now)
        self.rearrange()
        if had_focus in self._discs:
            self._discs[had_focus].setFocus()

    def _show_more(self, key: str) -> None:
        first_new = self._limit(key)
        self._limits[key] = first_new + _AT_A_TIME
        self.rearrange()
        self._disc(self._rest_of(key)[first_new]).setFocus()

    def _in(self, key: str) -> list[CircleHelper]:
        return [one for one in self._helpers if _key_of(one) == key]

    def _rest_of(self, key: str) -> list[CircleHelper]:
        """Who of them stands on no ring."""
        return [one for one in self._in(key) if one.entry not in self._standing]

    def _limit(self, key: str) -> int:
        return self._limits.get(key, _AT_A_TIME if key == _SHELF else 0)

    def _disc(self, helper: CircleHelper) -> HelperDisc:
        if helper.entry not in self._discs:
            disc = HelperDisc(
                helper.entry,
                self._tongue.disguise(helper.name),
                what=helper.what,
                look=self._look,
                is_movable=self._is_now,
            )
            disc.setParent(self)
            name_disc(disc, helper, self._tongue, is_movable=self._is_now)
            disc.opened.connect(self.opened)
            disc.stepped.connect(self._step)
            disc.dropped.connect(self._drop)
            self._discs[helper.entry] = disc
        return self._discs[helper.entry]

    def _arrange_switch(self) -> int:
        if self._then is None:
            return 0
        self.put(self._switch, QRect(QPoint(0, 0), self._switch.sizeHint()))
        return self._switch.height() + self._look.tokens.sizes.gap

    def _arrange_rings(self, width: int, order: list[QWidget]) -> int:
        rings = [self._in(key) for key in _PLACES[:-1]]
        size, gap = disc_size(self._look), self._look.tokens.sizes.gap
        self._places, tops = lay_out(
            [len(here) for here in rings],
            [self._ring_top(key) for key in _PLACES[:-1]],
            Measures(width, self._me.sizeHint(), size, gap),
        )
        self._standing = {}
        self.put(self._me, _around(self._places.middle, self._me.sizeHint(), self._top))
        for number, (above, here) in enumerate(zip(tops, rings, strict=True)):
            places = self._places.rounds[number].places
            place = label_place(self._places, number, above.sizeHint())
            self.put(above, place.translated(0, self._top))
            for helper, spot in zip(here, places, strict=False):
                self._standing[helper.entry] = spot.translated(0, self._top)
                self.put(self._disc(helper), self._standing[helper.entry])
                order.append(self._disc(helper))
            if isinstance(above, MoreButton):
                order.append(above)
        return self._top + self._places.height

    def _ring_top(self, key: str) -> RingTop:
        return RingTop(self._labels[key], self._more[key], is_open=key in self._limits)

    def _arrange_legend(self, top: int, width: int) -> int:
        gap, part = self._look.tokens.sizes.gap, self._legend if self._helpers else self._nobody
        wide = width - 2 * gap
        high = max(part.heightForWidth(wide), part.sizeHint().height())
        self.put(part, QRect(gap, top, wide, high))
        return top + high + gap

    def _arrange_shelf(self, key: str, width: int, top: int, order: list[QWidget]) -> int:
        rest = self._rest_of(key)
        limit = self._limit(key)
        if not self._helpers or (key != _SHELF and not (rest and limit)):
            return top
        gap = self._look.tokens.sizes.gap
        size = self._labels[key].sizeHint()
        start = top + gap
        if key == _SHELF:
            self.put(self._labels[key], QRect(QPoint(gap, start), size))
            start += size.height() + gap
        cards = in_rows(
            len(rest[:limit]), card=disc_size(self._look), width=width - 2 * gap, gap=gap, top=start
        )
        for helper, place in zip(rest, cards, strict=False):
            self.put(self._disc(helper), place.translated(gap, 0))
            order.append(self._disc(helper))
            start = place.bottom() + 1 + gap
        if len(rest) > limit:
            more = self._more[key]
            more.say(len(rest) - limit)
            self.put(more, QRect(QPoint(gap, start), more.sizeHint()))
            order.append(more)
            start += more.height() + gap
        self._shelves.append(QRect(0, top, width, start - top))
        return start + gap

    def _step(self, entry: EntryId, way: int) -> None:
        at = _PLACES.index(self._key_now(entry)) + way
        if 0 <= at < len(_PLACES):
            self.moved.emit(entry, _PLACES[at])

    def _drop(self, entry: EntryId, place: QPoint) -> None:
        to = _SHELF
        if place.y() < self._top + self._places.height:
            # The rings are the same on both sides, so it does not matter where reading starts.
            to = _PLACES[self._places.ring_at(place - QPoint(0, self._top))]
        if to != self._key_now(entry):
            self.moved.emit(entry, to)

    def _key_now(self, entry: EntryId) -> str:
        return next(_key_of(one) for one in self._helpers if one.entry == entry)


def _labels_of_places(
    look: Look, tongue: Tongue
) -> tuple[dict[str, QLabel], dict[str, MoreButton]]:
    """For each ring and the shelf its name, and the button for who did not fit."""
    names = {key: CHOICES[Ring].get(key, NO_PLACE) for key in _PLACES}
    labels = {
        key: badge(name, tint, tongue)
        for (key, name), tint in zip(names.items(), _TINTS, strict=True)
    }
    more = {key: MoreButton(key, name, look=look, tongue=tongue) for key, name in names.items()}
    return labels, more


def _key_of(helper: CircleHelper) -> str:
    return helper.ring.value if helper.ring else _SHELF


def _around(middle: QPoint, size: QSize, top: int) -> QRect:
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(middle + QPoint(0, top))
    return place
