# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What hangs on an entry: a voice to play, a photo or drawing to look at, and taking it off."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klantreis.domain.entries import Attachment, Media
from klantreis.domain.ids import AttachmentId
from klantreis.services import reading
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.pictures.showing import PhotoView
from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.voice_note import VoiceNote
from klantreis.words.rooms import telling


class Hanging(QWidget):
    """All that hangs on one version. Pictures come by themselves, a voice when it is wanted."""

    take_off_asked: Tells[str] = tells(str)
    draw_on_asked: Tells[str] = tells(str)

    def __init__(self, page: Page, hung: tuple[Attachment, ...], *, is_mine: bool) -> None:
        super().__init__()
        self._page = page
        self._is_mine = is_mine
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(page.around.look.tokens.sizes.gap)
        for one in hung:
            self._add(one)

    def _add(self, one: Attachment) -> None:
        around = self._page.around
        said = around.tongue.aloud(telling.NAMES[one.media])
        shown: QWidget = (
            _Voice(self._page, one.id)
            if one.media is Media.VOICE
            else _Picture(self._page, one.id, said)
        )
        parts = [shown]
        if self._is_mine:
            pieces = self._page.pieces
            if one.media is Media.DRAWING:
                on = pieces.round(telling.DRAW_ON, self._ask_on, about=said, mark=one.id)
                parts.append(on)
            off = pieces.round(telling.TAKE_OFF, self._ask_off, about=said, mark=one.id)
            parts.append(off)
        self._column.addWidget(self._page.pieces.row(parts))

    def _ask_on(self, mark: str) -> None:
        self.draw_on_asked.emit(mark)

    def _ask_off(self, mark: str) -> None:
        self.take_off_asked.emit(mark)


class _Voice(VoiceNote):
    """A voice note that fetches its own sound."""

    def __init__(self, page: Page, wanted: AttachmentId) -> None:
        around = page.around
        super().__init__(around.look, around.tongue, around.senses.player)
        self._page, self._wanted = page, wanted
        self.wanted.connect(self._fetch)

    def _fetch(self) -> None:
        self._page.ask(_bytes_of(self._wanted), self.show_sound)


class _Picture(PhotoView):
    """A picture that fetches itself."""

    def __init__(self, page: Page, wanted: AttachmentId, said: str) -> None:
        super().__init__(page.around.look, page.around.tongue, about=said)
        page.ask(_bytes_of(wanted), self.show_bytes)


def _bytes_of(wanted: AttachmentId) -> Callable[[Journal], bytes]:
    def job(journal: Journal) -> bytes:
        return reading.attachment(journal.session, wanted)

    return job
