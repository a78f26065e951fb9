# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two versions of one entry, side by side: the client says which stays. No clock decides."""

from klantreis.look.colours import TintName
from klantreis.services import settling
from klantreis.services.changes import Changes
from klantreis.services.settling import Keep
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.fields import Writing
from klantreis.ui.pieces.wide import Face
from klantreis.ui.routes import EntryRoom, SettleRoom
from klantreis.words.dates import day_of
from klantreis.words.rooms import entry as words

_BOTH = ((Keep.OURS, words.KEEP_OURS), (Keep.THEIRS, words.KEEP_THEIRS))


class SettlePage(Page):
    """Both versions as big as each other, and room for own words instead."""

    route: SettleRoom
    _own: Writing | None = None

    def _build(self) -> None:
        wanted = self.route.entry
        self.ask(lambda journal: look_at(journal, wanted), self._show)

    @property
    def holds_words(self) -> bool:
        return self._own is not None and bool(self._own.text().strip())

    def _show(self, sight: Sight) -> None:
        self.add(self.pieces.heading(words.WHICH_VERSION))
        theirs = [head for head in sight.entry.heads if head.hash != sight.head.hash]
        language, zone = self.around.tongue.language, self.around.zone
        for (keep, cue), head in zip(_BOTH, (sight.head, *theirs[-1:]), strict=False):
            day = day_of(head.stamp.at(), language, tz=zone)
            over = f"{sight.names.get(head.writer, '')} · {day}"
            face = Face(cue.sign, head.body.text, over=over, tint=TintName.LILAC)
            self.add(self.pieces.wide(cue, face, self._keep, mark=keep.value))
        look, tongue = self.around.look, self.around.tongue
        self._own = Writing(words.OWN_VERSION, look, tongue)
        ready = self.pieces.button(words.READY, self._keep_own, kind=Kind.PRIMARY)
        self.add(self._own, self.pieces.row([ready]))
        self.settle()

    def _keep(self, mark: str) -> None:
        self._settle(Keep(mark))

    def _keep_own(self) -> None:
        if self._own is not None and self._own.text().strip():
            self._settle(self._own.text())

    def _settle(self, keep: Keep | str) -> None:
        entry = self.route.entry
        self.ask(
            lambda journal: settling.settle(journal.session, entry, keep),
            self._done,
            is_deed=True,
        )

    def _done(self, _: Changes) -> None:
        self._own = None
        self.instead(EntryRoom(self.route.entry))
        self.tell(words.SETTLED)
