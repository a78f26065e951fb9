# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Woordwacht*: whose word is this? Asked once, gently, of a worker; it never blocks."""

from PySide6.QtWidgets import QLabel

from klantreis.ui.page import Page
from klantreis.words.word_watch import WHOSE_WORD, labels_in


class WordWatch:
    """Looks at what a worker types. The client never meets it."""

    def __init__(self, page: Page, client_name: str) -> None:
        self._page = page
        self.label: QLabel = page.pieces.quiet(WHOSE_WORD, name=client_name)
        self.label.setVisible(False)

    def look(self, text: str) -> None:
        """Ask when there is a label in *text*; once asked, the question stays."""
        if labels_in(text, self._page.around.tongue.language):
            self.label.setVisible(True)
