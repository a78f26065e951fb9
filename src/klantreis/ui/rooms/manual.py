# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Uitleg*: one page of the manual, to read or to hear, and the way to all others."""

from collections.abc import Iterator
from itertools import cycle

from PySide6.QtWidgets import QWidget

from klantreis.look.colours import TILES, TintName
from klantreis.ui.around import Around
from klantreis.ui.page import Page
from klantreis.ui.routes import ManualRoom
from klantreis.words.manual.booklets import all_booklets
from klantreis.words.manual.pages import ManualPage, Mind, Picture, Say, Steps, by_slug
from klantreis.words.manual.reader import ALL_PAGES, MANUAL, NUMBERED
from klantreis.words.phrases import Phrase

_PAGES = by_slug(all_booklets())


def manual_page(around: Around, route: ManualRoom) -> Page:
    """The page that *route* names, or the list of all."""
    if route.slug in _PAGES:
        return HelpPage(around, route)
    return HelpIndexPage(around, route)


class HelpPage(Page):
    """What the manual says; its pictures stay out, for one looks at the real thing."""

    route: ManualRoom

    def _build(self) -> None:
        shown = _PAGES[self.route.slug]
        self.add(self.pieces.heading(shown.cue.short))
        for part in shown.parts:
            self.add(*self._cards(part))
        self.add(self.pieces.row([self.pieces.button(ALL_PAGES, self._to_all)]))
        self.settle()

    def _cards(self, part: Say | Steps | Mind | Picture) -> Iterator[QWidget]:
        match part:
            case Say(words):
                yield self.pieces.text(words)
            case Mind(words):
                yield self.pieces.card([self.pieces.text(words)], tint=TintName.CARE)
            case Steps(each):
                yield self.pieces.card(
                    [self.pieces.text(_numbered(n, one)) for n, one in enumerate(each, start=1)],
                    tint=TintName.MINT,
                )

    def _to_all(self) -> None:
        self.instead(ManualRoom())


class HelpIndexPage(Page):
    """All pages, those for the client first."""

    def _build(self) -> None:
        self.add(self.pieces.heading(MANUAL))
        for booklet in all_booklets():
            self.add(self.pieces.title(booklet.title), self._doors(booklet.pages))
        self.settle()

    def _doors(self, pages: tuple[ManualPage, ...]) -> QWidget:
        tints = cycle(TILES)
        return self.pieces.evenly(
            [
                self.pieces.door(one.cue, self.to(ManualRoom(one.slug)), tint=next(tints))
                for one in pages
            ]
        )


def _numbered(number: int, words: Phrase) -> Phrase:
    return Phrase(
        nl=NUMBERED.nl.format(number=number, words=words.nl),
        en=NUMBERED.en.format(number=number, words=words.en),
    )
