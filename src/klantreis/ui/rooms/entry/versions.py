# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Earlier versions of an entry, newest first, and the eraser."""

from klantreis.domain.ids import FactHash
from klantreis.services import writing
from klantreis.services.changes import Changes
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.page import Page
from klantreis.ui.routes import VersionsRoom
from klantreis.words.dates import moment_of
from klantreis.words.rooms import entry as words

_MOST = 30


class VersionsPage(Page):
    """What stands there now is not among them: that one is written on, or forgotten whole."""

    route: VersionsRoom

    def _build(self) -> None:
        wanted = self.route.entry
        self.ask(lambda journal: look_at(journal, wanted), self._show)

    def _show(self, sight: Sight) -> None:
        self.add(self.pieces.headline(words.VERSIONS.sign, words.EARLIER))
        heads = {one.hash for one in sight.entry.heads}
        earlier = [one for one in reversed(sight.entry.history) if one.hash not in heads]
        if not earlier:
            self.add(self.pieces.card([self.pieces.text(words.NO_EARLIER)]))
        may_erase = self.seat.is_client_writing or sight.entry.owner == self.seat.pen
        language, zone = self.around.tongue.language, self.around.zone
        for one in earlier[:_MOST]:
            at = moment_of(one.stamp.at(), language, tz=zone)
            parts = [self.pieces.own_words(at), self.pieces.own_words(one.body.text)]
            if may_erase:
                erase = self.pieces.labelled(words.ERASE_VERSION, self._erase, mark=one.hash)
                erase.setObjectName(f"{words.ERASE_VERSION.key}:{one.hash}")
                parts = [*parts, self.pieces.row([erase])]  # type: ignore[list-item]
            self.add(self.pieces.card(parts))
        self.settle()

    def _erase(self, mark: str) -> None:
        entry, by = self.route.entry, self.seat.pen
        self.ask(
            lambda journal: writing.forget_version(journal.session, by, entry, [FactHash(mark)]),
            self._done,
            is_deed=True,
        )

    def _done(self, _: Changes) -> None:
        self.instead(self.route)
        self.tell(words.VERSION_ERASED)
