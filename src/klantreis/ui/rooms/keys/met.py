# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What came with a copy, in words; and where two versions of one text wait for the client."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.services import listing, settling
from klantreis.services.listing import Row
from klantreis.ui.around import Around
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import CopyMet, TwoVersions
from klantreis.ui.pieces.beside import beside
from klantreis.ui.rooms.keys.page import OwnKeyPage
from klantreis.ui.rooms.sharing.faces import face_of_row
from klantreis.ui.routes import EntryRoom, SettleRoom
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys_copies as words

_PAGE = 20


@dataclass(frozen=True, slots=True, repr=False)
class _Came:
    """The rows that are in view, and how many entries have two versions."""

    rows: tuple[Row, ...]
    disputed: int


class CopyMetPage(OwnKeyPage):
    """Nothing is lost and nothing is settled here by itself."""

    def __init__(self, around: Around, route: CopyMet) -> None:
        self._where = route
        super().__init__(around, route)

    def build(self) -> None:
        self.add(self.pieces.heading(words.CAME))
        self.ask(self._read, self._show)

    def _read(self, journal: Journal) -> _Came:
        rows = listing.rows_of(journal.session, self._where.entries[: self._where.most])
        return _Came(rows, len(settling.disputed(journal.session)))

    def _show(self, came: _Came) -> None:
        pieces, where = self.pieces, self._where
        self.add(pieces.card(self._told()))
        for row in came.rows:
            face = face_of_row(row, self.around.tongue, tz=self.around.zone)
            self.add(pieces.wide(words.OPEN_ENTRY, face, self._read_entry, mark=row.id))
        buttons: list[QWidget] = []
        if len(where.entries) > where.most:
            buttons.append(pieces.button(words.MORE, self._show_more))
        if came.disputed:
            self.add(pieces.text(words.VERSIONS_LINES.of(came.disputed), count=came.disputed))
            buttons.append(pieces.button(words.SETTLE, self.to(TwoVersions())))
        buttons.append(pieces.button(words.READY, self.go_home))
        self.add(pieces.row(buttons))
        self.settle()

    def _told(self) -> list[QWidget]:
        pieces, where, look = self.pieces, self._where, self.around.look
        sign = pieces.sign(Pictogram.SAVED, tint=TintName.MINT)
        count = len(where.entries)
        changed = pieces.text(words.CHANGED.of(count), count=count)
        news = changed if count else pieces.text(self._without_entries())
        parts: list[QWidget] = [beside(sign, news, look)]
        if where.rejected:
            care = pieces.sign(Pictogram.TAKE_CARE, tint=TintName.CARE)
            left = pieces.text(words.REJECTED.of(where.rejected), count=where.rejected)
            parts += [beside(care, left, look), pieces.quiet(words.REJECTED_WHY)]
        return parts

    def _without_entries(self) -> Phrase:
        return words.ONLY_AROUND if self._where.has_new else words.NOTHING_NEW

    def _read_entry(self, mark: str) -> None:
        self.go(EntryRoom(EntryId(mark)))

    def _show_more(self) -> None:
        self.instead(replace(self._where, most=self._where.most + _PAGE))


class TwoVersionsPage(OwnKeyPage):
    """Each text with two versions; choosing is a page of its own."""

    def __init__(self, around: Around, route: TwoVersions) -> None:
        self._where = route
        super().__init__(around, route)

    def build(self) -> None:
        self.add(self.pieces.heading(words.VERSIONS_HEADING))
        self.ask(self._read, self._show)

    def _read(self, journal: Journal) -> tuple[Row, ...]:
        # One more than is shown: so it is known whether there is more.
        wanted = settling.disputed(journal.session)[: self._where.most + 1]
        return listing.rows_of(journal.session, wanted)

    def _show(self, rows: Sequence[Row]) -> None:
        pieces = self.pieces
        sign = pieces.sign(Pictogram.TWO_VERSIONS if rows else Pictogram.YES, tint=TintName.HONEY)
        told = pieces.text(words.VERSIONS_TOLD if rows else words.NO_VERSIONS)
        self.add(beside(sign, told, self.around.look))
        for row in rows[: self._where.most]:
            face = face_of_row(row, self.around.tongue, tz=self.around.zone)
            card = pieces.wide(words.CHOOSE, face, self._choose, mark=row.id)
            self.add(card)
        if len(rows) > self._where.most:
            self.add(pieces.row([pieces.button(words.MORE_VERSIONS, self._show_more)]))
        self.settle()

    def _choose(self, mark: str) -> None:
        self.go(SettleRoom(EntryId(mark)))

    def _show_more(self) -> None:
        self.instead(replace(self._where, most=self._where.most + _PAGE))
