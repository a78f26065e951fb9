# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Giving to a pilot: the ceremony of giving, with questions of its own."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from klantreis.domain.consent import PILOT, Recipient, Said, Which
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import KlantreisError
from klantreis.domain.quarters import to_its_end
from klantreis.look.colours import TintName
from klantreis.services import evidence
from klantreis.services.evidence import Offer
from klantreis.services.sharing import Seen
from klantreis.ui.around import Around
from klantreis.ui.page import MakePage, Page
from klantreis.ui.paper_routes import Asked
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.wide import Face
from klantreis.ui.pilot_routes import Contributing
from klantreis.ui.rooms.pilot.content import content_of
from klantreis.ui.rooms.sharing.pages import PagesPage
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.ui.rooms.sharing.secret import SecretPage
from klantreis.ui.rooms.sharing.until import UntilPage
from klantreis.ui.rooms.sharing.who import WhoPage
from klantreis.ui.routes import Route
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import difference as room_words
from klantreis.words.rooms import pilot_giving as words


class PilotWhoPage(WhoPage):
    """Which pilot: its name is enough. What it is for is always the same, and stands there."""

    question = words.WHO
    name_first = words.NAME_FIRST

    def offered(self, before: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
        return tuple(one for one in before if one.is_pilot)

    def put_before(self, before: tuple[Recipient, ...]) -> None:
        self.add(self.pieces.card([self.pieces.text(one) for one in words.EXPLAINED]))
        if before:
            self.add(self.pieces.title(words.BEFORE))
            self.put_cards(words.TO_THIS_ONE, Pictogram.PILOT, before)

    def lines(self, typed: Recipient) -> tuple[Line, ...]:
        return (Line(words.NAME, self.around.look, self.around.tongue, text=typed.name),)

    def typed(self, name: str) -> Recipient:
        return Recipient(name, PILOT)

    def go_to(self, recipient: Recipient) -> None:
        purpose = words.PURPOSE.say(self.around.tongue.language)
        self.go_on(Asked.WHICH, recipient=recipient, purpose=purpose)


class PilotWhichPage(QuestionPage):
    """The situations, each a card; none goes along by itself, and never their words."""

    route: Contributing

    def _ask_question(self) -> None:
        self.put_question(words.WHICH)
        self.ask(lambda journal: evidence.offered(journal.session), self._show)

    def _show(self, offers: tuple[Offer, ...]) -> None:
        self._offers = offers
        if not offers:
            said = [self.pieces.text(words.NOTHING_TO_GIVE)]
            self.add(self.pieces.notice(Pictogram.DIFFERENCE, said, tint=TintName.LILAC))
            self.settle()
            return
        self.add(self.pieces.text(words.ONLY_FIGURES))
        for one in offers:
            title = one.title or room_words.NOTHING_SAID.say(self.around.tongue.language)
            face = Face(Pictogram.DIFFERENCE, title, tint=TintName.LILAC)
            card = self.pieces.wide(
                words.TAKE_ALONG, face, self._turn, mark=one.entry, is_choice=True
            )
            card.setChecked(one.entry in self.route.items)
            self.add(card)
        self.put_go_on()
        self.settle()

    def _turn(self, mark: str) -> None:
        entry, items = EntryId(mark), self.route.items
        kept = tuple(one for one in items if one != entry)
        self.stay(replace(self.route, items=kept if entry in items else (*items, entry)))

    def _try_to_go_on(self) -> None:
        items = self.route.items
        if not items:
            self.tell(words.CHOOSE_FIRST)
            return
        has_sentences = any(one.sentences for one in self._offers if one.entry in items)
        sentences = tuple(one for one in self.route.sentences if one.entry in items)
        self.go_on(Asked.NAMES if has_sentences else Asked.UNTIL, sentences=sentences)


class PilotSentencesPage(QuestionPage):
    """Each sentence by itself; a press lets it go along, another keeps it here."""

    route: Contributing

    def _ask_question(self) -> None:
        self.put_question(words.SENTENCES)
        self.ask(lambda journal: evidence.offered(journal.session), self._show)

    def _show(self, offers: tuple[Offer, ...]) -> None:
        self.add(self.pieces.text(words.NONE_GOES))
        language = self.around.tongue.language
        for offer in offers:
            if offer.entry not in self.route.items:
                continue
            for one in offer.sentences:
                whose = words.WHOSE[one.said.which].say(language)
                face = Face(Pictogram.IN_MY_WORDS, one.text, over=whose, tint=TintName.PEACH)
                mark = f"{one.said.entry}:{one.said.which.value}"
                card = self.pieces.wide(
                    words.TAKE_SENTENCE, face, self._turn, mark=mark, is_choice=True
                )
                card.setChecked(one.said in self.route.sentences)
                self.add(card)
        self.put_go_on()
        self.settle()

    def _turn(self, mark: str) -> None:
        entry, _, which = mark.rpartition(":")
        said, chosen = Said(EntryId(entry), Which(which)), self.route.sentences
        kept = tuple(one for one in chosen if one != said)
        self.stay(replace(self.route, sentences=kept if said in chosen else (*chosen, said)))

    def _try_to_go_on(self) -> None:
        self.go_on(Asked.UNTIL)


class PilotUntilPage(UntilPage):
    """As fine as a contribution tells of time: to the end of a quarter."""

    question = words.HOW_LONG

    def rounded(self, day: date) -> date:
        return to_its_end(day)


class PilotPagesPage(PagesPage):
    """The content of the file, as it will leave; the pages below it are the client's own."""

    question: Phrase = words.PAGES

    def put_before(self, seen: Seen) -> None:
        if seen.evidence is not None:
            self.add(*content_of(self.pieces, seen.evidence))
        self.add(self.pieces.text(words.NOTHING_ELSE), self.pieces.title(words.OWN_PAPER))

    def options(self) -> list[QWidget]:
        return super().options()[:2]


_PAGES: Mapping[Asked, MakePage] = {
    Asked.WHO: PilotWhoPage,
    Asked.WHICH: PilotWhichPage,
    Asked.NAMES: PilotSentencesPage,
    Asked.UNTIL: PilotUntilPage,
    Asked.PAGES: PilotPagesPage,
    Asked.SECRET: SecretPage,
}


def contributing_page(around: Around, route: Route) -> Page:
    """The page of the question that is asked now."""
    if not isinstance(route, Contributing):
        raise KlantreisError(kind="route")
    return _PAGES[route.asked](around, route)
