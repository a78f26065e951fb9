# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words that could not be kept stay on the screen; who asks twice may go."""

from klantreis.ui.notes import Notes
from klantreis.ui.page import Page


class Unsaved:
    """Remembers which page somebody was asked about."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._asked_about: Page | None = None

    def must_ask(self, page: Page | None) -> bool:
        """Whether *page* holds words that would go; then it says so, once."""
        if page is None or not page.holds_words or page is self._asked_about:
            if page is not None:
                page.is_given_up = page is self._asked_about
            self._asked_about = None
            return False
        self._asked_about = page
        self._notes.tell_unsaved()
        return True
