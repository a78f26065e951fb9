# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page that goes leaves for the journal to do."""

from PySide6.QtCore import QObject

from klantreis.ui.errands import Job
from klantreis.ui.page import Page


def leave_behind(page: Page, job: Job[object]) -> None:
    """Let *job* be done though *page* goes; a problem goes to the message bar."""
    # An owner that nobody holds: no one of the page is there to hear what comes of it.
    page.around.runner.run(
        job, then=_be_silent, otherwise=_be_silent, owner=QObject(), is_deed=True
    )


def _be_silent(_: object) -> None:
    """Somebody else hears it."""
