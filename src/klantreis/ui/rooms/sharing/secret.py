# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The yes: with the client's own secret, every time, in the way in which they open."""

from functools import partial

from klantreis.domain.ids import GrantId
from klantreis.services import keys, sharing
from klantreis.services.keys import Key
from klantreis.ui.journal import Journal
from klantreis.ui.paper_routes import GivenPapers, Giving, PaperRoom
from klantreis.ui.rooms.asking_key import AskKeyPage
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.pen import ask_for_pen
from klantreis.ui.rooms.sharing.question import put_question
from klantreis.words.rooms import giving as words


class SecretPage(AskKeyPage):
    """The last question of giving, and of contributing."""

    route: Giving
    yes = words.SIGN

    def say_whose(self) -> None:
        ask_for_pen(self)

    def say_what_for(self) -> None:
        put_question(self, self.route, words.SECRET)

    def try_key(self, key: Key) -> None:
        self.try_to(partial(_sign, far=self.route, key=key), self._go_to_papers)

    def _go_to_papers(self, given: GrantId) -> None:
        self.instead(PaperRoom(GivenPapers(given), is_asked=True))


def _sign(journal: Journal, *, far: Giving, key: Key) -> GrantId:
    session = journal.session
    opener = keys.opener_of(journal.parts, key, session.header.jid)
    wish = gathering.wish_of(session, far)
    return sharing.say_yes(session, wish, opener, seen=far.seen)
