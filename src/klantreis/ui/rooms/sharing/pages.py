# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The real pages, as they will leave; then yes, no or later."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout

from klantreis.domain.ids import GrantId
from klantreis.services.sharing import Seen
from klantreis.ui.kinds import Kind
from klantreis.ui.paper.preview import Preview
from klantreis.ui.paper_routes import Asked, SharedRoom
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.ui.tokens import TintName
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import giving as words

_LARGE, _LANGUAGES = "large", "languages"


class PagesPage(QuestionPage):
    """What is looked at here is drawn up once: the yes signs just that, to the byte."""

    _preview: Preview | None = None

    def _ask_question(self) -> None:
        self.put_question(words.PAGES, who=self.so_far.recipient.name)
        far = self.so_far
        self.ask(lambda journal: gathering.looked_at(journal.session, far), self._show)

    def leave(self) -> None:
        """Nothing of the paper stays behind."""
        if self._preview is not None:
            self._preview.forget()

    def _show(self, found: Seen | GrantId) -> None:
        if isinstance(found, Seen):
            self._show_pages(found)
        else:
            self._show_given(found)
        self.settle()

    def _show_given(self, given: GrantId) -> None:
        self._given = given
        sign = self.pieces.sign(Pictogram.SHARE_LOG, tint=TintName.MINT)
        button = self.pieces.button(words.SEE_GIVEN, self._see_given, kind=Kind.PRIMARY)
        title = self.pieces.title(words.GIVEN_ALREADY)
        self.add(self.pieces.card([sign, title, self.pieces.row([button])], tint=TintName.MINT))

    def _show_pages(self, seen: Seen) -> None:
        self._seen = seen.grant
        far, pieces, sizes = self.so_far, self.pieces, self.around.look.tokens.sizes
        options = [
            pieces.option(words.LARGE, self._turn, mark=_LARGE, is_chosen=far.large_print),
            pieces.option(
                words.BOTH_LANGUAGES, self._turn, mark=_LANGUAGES, is_chosen=far.in_two_languages
            ),
        ]
        self._preview = Preview(self.around.look, self.around.tongue)
        self._preview.setMinimumHeight(sizes.text * 26)
        self._preview.show_paper(seen.paper)
        self.add(pieces.row(options), self._preview)
        self.add(pieces.quiet(words.NEEDS_BASIS, who=far.recipient.name))
        # Equally big, side by side: neither is the easier one.
        answers = QHBoxLayout()
        answers.setSpacing(sizes.gap)
        answers.addWidget(pieces.door(words.YES, self._say_yes, tint=TintName.MINT), 1)
        answers.addWidget(pieces.door(words.NO, self._say_no, tint=TintName.HONEY), 1)
        self.add(answers, pieces.row([pieces.button(words.LATER, self._say_later)]))

    def _turn(self, mark: str) -> None:
        far = self.so_far
        if mark == _LARGE:
            self.instead(replace(far, large_print=not far.large_print))
        else:
            self.instead(replace(far, in_two_languages=not far.in_two_languages))

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
