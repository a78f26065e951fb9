# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talking, a photo, a drawing: the buttons that lead there, as far as this computer can."""

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import EntryId
from klantreis.ui.page import Page
from klantreis.ui.routes import Tell
from klantreis.words.rooms import telling


def ways_to_tell(
    page: Page, *, entry: EntryId | None = None, kind: EntryKind = EntryKind.MOMENT
) -> list[QWidget]:
    """One button for each way but writing; what comes of it hangs on *entry*, or is a new one."""
    return [
        page.pieces.button(cue, page.to(Tell(media, entry, kind)))
        for media, cue in telling.WAYS.items()
        if page.around.senses.can_take(media)
    ]
