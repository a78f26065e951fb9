# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The real pages, as they will leave; then yes, no or later."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from klantreis.domain.consent import Look
from klantreis.domain.ids import GrantId, MemberId
from klantreis.look.colours import TintName
from klantreis.services.around_table import AtTable
from klantreis.services.sharing import Seen
from klantreis.ui.kinds import Kind
from klantreis.ui.paper.preview import ROOM_FOR_PAGES, Preview
from klantreis.ui.paper_routes import Asked, SharedRoom
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.gathering import LookedAt
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import giving as words

_LARGE, _LANGUAGES, _PLAN, _LOCKED = "large", "languages", "plan", "locked"


class PagesPage(QuestionPage):
    """What is looked at here is drawn up once: the yes signs just that, to the byte."""

    question: Phrase = words.PAGES
    _preview: Preview | None = None

    def _ask_question(self) -> None:
        self.put_question(self.question, who=self.so_far.recipient.name)
        far = self.so_far
        self.ask(
            lambda journal: gathering.looked_at(journal.session, far, is_wanted=journal.is_wanted),
            self._show,
        )

    def leave(self) -> None:
        """Nothing of the paper stays behind."""
        if self._preview is not None:
            self._preview.forget()

    def _show(self, found: LookedAt) -> None:
        if found.seen is not None:
            self._show_pages(found.seen, found.deciders)
        elif found.given is not None:
            self._show_given(found.given)
        self.settle()

    def _show_given(self, given: GrantId) -> None:
        self._given = given
        button = self.pieces.button(words.SEE_GIVEN, self._see_given, kind=Kind.PRIMARY)
        title = self.pieces.title(words.GIVEN_ALREADY)
        self.add(self.pieces.notice(Pictogram.SHARE_LOG, [title, self.pieces.row([button])]))

    def _show_pages(self, seen: Seen, deciders: Sequence[AtTable]) -> None:
        self._seen = seen.grant
        far, pieces, sizes = self.so_far, self.pieces, self.around.look.tokens.sizes
        self.put_before(seen)
        self.add(pieces.row(self.options()), *(self._decider(one) for one in deciders))
        if far.look is Look.PLAN:
            self.add(pieces.quiet(words.PLAN_UNTIL))
        if far.locked:
            self.add(pieces.quiet(words.TELL_WORDS, who=far.recipient.name))
        self._preview = Preview(self.around.look, self.around.tongue)
        self._preview.setMinimumHeight(sizes.text * 26)
        self._preview.show_paper(seen.paper)
        self.column.addWidget(self._preview, ROOM_FOR_PAGES)
        self.add(pieces.quiet(words.NEEDS_BASIS, who=far.recipient.name))
        self._put_answers()

    def put_before(self, seen: Seen) -> None:
        """What stands above the pages; nothing, where they say all of it."""

    def options(self) -> list[QWidget]:
        """What can be changed about the pages."""
        far, is_plan = self.so_far, self.so_far.look is Look.PLAN
        turned = (
            (words.LARGE, _LARGE, far.large_print),
            (words.BOTH_LANGUAGES, _LANGUAGES, far.in_two_languages),
            (words.AS_PLAN, _PLAN, is_plan),
            (words.LOCKED, _LOCKED, far.locked),
        )
        return [
            self.pieces.switch(cue, self._turn, mark=mark, is_on=is_chosen)
            for cue, mark, is_chosen in turned
        ]

    def _decider(self, one: AtTable) -> WideButton:
        """Somebody whom a court let decide: named on the paper when the yes is theirs."""
        line = words.DECIDES.say(self.around.tongue.language)
        face = Face(Pictogram.DIFFERENCE, one.name, lines=(line,), tint=TintName.LILAC)
        card = self.pieces.wide(
            words.DECIDED_BY, face, self._let_decide, mark=one.id, is_choice=True
        )
        card.setChecked(one.id == self.so_far.decided_by)
        return card

    def _put_answers(self) -> None:
        pieces, sizes = self.pieces, self.around.look.tokens.sizes
        # Equally big, side by side: neither is the easier one.
        answers = QHBoxLayout()
        answers.setSpacing(sizes.gap)
        answers.addWidget(pieces.door(words.YES, self._say_yes, tint=TintName.MINT), 1)
        answers.addWidget(pieces.door(words.NO, self._say_no, tint=TintName.HONEY), 1)
        self.add(answers, pieces.row([pieces.button(words.LATER, self._say_later)]))

    def _turn(self, mark: str) -> None:
        far = self.so_far
        other = Look.SUMMARY if far.look is Look.PLAN else Look.PLAN
        turned = {
            _LARGE: replace(far, large_print=not far.large_print),
            _LANGUAGES: replace(far, in_two_languages=not far.in_two_languages),
            _PLAN: replace(far, look=other),
            _LOCKED: replace(far, locked=not far.locked),
        }
        self.instead(turned[mark])

    def _let_decide(self, mark: str) -> None:
        who = MemberId(mark)
        chosen = None if who == self.so_far.decided_by else who
        self.instead(replace(self.so_far, decided_by=chosen))

    def _say_yes(self) -> None:
        self.go_on(Asked.SECRET, seen=self._seen)

    def _say_no(self) -> None:
        self.go_home()
        self.tell(words.SAID_NO)

    def _say_later(self) -> None:
        self.go_home()
        self.tell(words.SAID_LATER)

    def _see_given(self) -> None:
        self.instead(SharedRoom(self._given))
