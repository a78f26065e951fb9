# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose names may be shown? Each is a card; without a press another word stands there."""

from dataclasses import replace

from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.services import naming
from klantreis.services.naming import Named
from klantreis.ui.journal import Journal
from klantreis.ui.paper_routes import Asked
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import giving as words


class NamesPage(QuestionPage):
    """Asked only when what goes along names a helper."""

    def _ask_question(self) -> None:
        self.put_question(words.NAMES)
        self.ask(self._find, self._show)

    def _find(self, journal: Journal) -> tuple[Named, ...]:
        session = journal.session
        return naming.names_in(session, gathering.wish_of(session, self.so_far))

    def _show(self, named: tuple[Named, ...]) -> None:
        self.add(self.pieces.text(words.NAMES_HIDDEN))
        for one in named:
            instead = words.STANDS_THERE.say(self.around.tongue.language, word=one.instead)
            face = Face(Pictogram.PERSON, one.name, lines=(instead,), tint=TintName.HONEY)
            card = self.pieces.wide(
                words.SHOW_NAME, face, self._turn, mark=one.helper, is_choice=True
            )
            card.setChecked(one.helper in self.so_far.names)
            self.add(card)
        self.put_go_on()
        self.settle()

    def _turn(self, mark: str) -> None:
        helper, names = EntryId(mark), self.so_far.names
        kept = tuple(one for one in names if one != helper)
        self.stay(replace(self.so_far, names=kept if helper in names else (*names, helper)))

    def _try_to_go_on(self) -> None:
        self.go_on(Asked.UNTIL)
