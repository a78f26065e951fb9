# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Mijn sleutels*: cards that lead on, the most asked for first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from klantreis.look.colours import TintName
from klantreis.services import settling
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import (
    Backups,
    Copies,
    JourneyOn,
    KeyPapers,
    NewKey,
    OpeningLog,
    OwnCard,
    TwoVersions,
    WhoMayOpen,
)
from klantreis.ui.moving_routes import MoveIn
from klantreis.ui.page import Page
from klantreis.ui.paper_routes import ExitCopy, PaperRoom
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.keys.page import say_whose
from klantreis.ui.routes import KeysRoom, Route, SharingRoom
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys as words
from klantreis.words.rooms import keys_copies, keys_people


@dataclass(frozen=True, slots=True)
class _Card:
    """One card: what it is called, what is behind it, and where it leads."""

    cue: Cue
    line: Phrase
    to: Route
    tint: TintName


_FIRST = (
    _Card(words.WHO, words.WHO_LINE, WhoMayOpen(), TintName.PEACH),
    _Card(words.CHANGE, words.CHANGE_LINE, NewKey(), TintName.MINT),
    _Card(words.PAPERS, words.PAPERS_LINE, KeyPapers(), TintName.LILAC),
    _Card(words.COPIES, words.COPIES_LINE, Copies(), TintName.HONEY),
    _Card(words.LOG, words.LOG_LINE, OpeningLog(), TintName.PEACH),
)
_MORE = (
    _Card(words.BACKUP, words.BACKUP_LINE, Backups(), TintName.MINT),
    _Card(words.JOURNEY, words.JOURNEY_LINE, JourneyOn(), TintName.LILAC),
    _Card(words.OTHERS, words.OTHERS_LINE, SharingRoom(), TintName.HONEY),
    _Card(words.TAKE_ALL, words.TAKE_ALL_LINE, PaperRoom(ExitCopy()), TintName.PEACH),
    _Card(words.MOVE_IN, words.MOVE_IN_LINE, MoveIn(), TintName.MINT),
)
_WORKERS = (
    _Card(words.WHO, words.WHO_LINE_WORKER, WhoMayOpen(), TintName.PEACH),
    _Card(words.LOG, words.LOG_LINE, OpeningLog(), TintName.MINT),
    _Card(keys_people.OWN_CARD, keys_people.OWN_CARD_LINE, OwnCard(), TintName.HONEY),
    _Card(words.MOVE_IN, words.MOVE_IN_LINE, MoveIn(), TintName.LILAC),
)


class KeysPage(Page):
    """A worker finds here who may open and who did; the rest is the client's."""

    route: KeysRoom

    def _build(self) -> None:
        self.add(self.pieces.headline(Pictogram.MY_KEYS, words.HEADING, tint=TintName.HONEY))
        if self.seat.is_client_writing and self.route.has_more:
            self._put(_MORE)
            self.settle()
            return
        if self.seat.is_client_writing:
            self.ask(_count_disputed, self._show)
            return
        self._put(_WORKERS)
        say_whose(self)
        self.settle()

    def _show(self, disputed: int) -> None:
        if disputed:
            self._put_versions(disputed)
        self._put(_FIRST)
        self.add(self.pieces.row([self.pieces.button(words.MORE, self._show_more)]))
        self.settle()

    def _put_versions(self, disputed: int) -> None:
        tongue = self.around.tongue
        line = keys_copies.VERSIONS_LINES.say(tongue.language, disputed)
        versions = keys_copies.VERSIONS
        face = Face(versions.sign, tongue.aloud(versions.short), lines=(line,), tint=TintName.HONEY)
        self._put_card(versions, face, self._go_to_versions)

    def _put_card(self, cue: Cue, face: Face, slot: Callable[[str], object]) -> None:
        card = self.pieces.wide(cue, face, slot, mark=cue.key)
        # Its key says already which one it is.
        card.setObjectName(cue.key)
        self.add(card)

    def _put(self, cards: Sequence[_Card]) -> None:
        tongue = self.around.tongue
        for one in cards:
            title, line = tongue.aloud(one.cue.short), tongue.aloud(one.line)
            face = Face(one.cue.sign, title, lines=(line,), tint=one.tint)
            self._put_card(one.cue, face, self._open)

    def _open(self, mark: str) -> None:
        for one in (*_FIRST, *_MORE, *_WORKERS):
            if one.cue.key == mark:
                self.go(one.to)

    def _go_to_versions(self, _: str) -> None:
        self.go(TwoVersions())

    def _show_more(self) -> None:
        # A page of its own, so that no more than five are in view; back leads to the first.
        self.go(replace(self.route, has_more=True))


def _count_disputed(journal: Journal) -> int:
    return len(settling.disputed(journal.session))
