# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody who listens to a page misses of it, and what is said in other words than its own.

In a disguise what is seen differs from what is meant to be heard: a disguised word in a voice
shows that it was read from the screen, and not from the table of words.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from klantreis.domain.language import Language
from klantreis.ui.frame import Frame
from klantreis.ui.said import said_within
from klantreis.words.tongue import Tongue
from tests.ui.pages.finding import in_view, told

# What `pseudo` puts round every text.
_SEEN_ONLY = ("·]", "··", "█")


def unheard(frame: Frame, language: Language) -> Iterator[str]:
    """Controls and sentences of the page that reading aloud passes by, or says as they look."""
    page = frame.page
    if page is None:
        yield "there is no page to read"
        return
    said = said_within(page, Tongue(language))
    if not said:
        yield "nothing of it is read aloud"
    for one in said:
        if any(mark in one.spoken.text for mark in _SEEN_ONLY):
            yield f"{told(one.widget)} is read as it looks: {one.spoken.text[:40]!r}"
    heard = [one.widget for one in said]
    # Once is enough: a field below a heading that asks the same is not said again.
    texts = {one.spoken.text for one in said}
    for widget in in_view(frame):
        if not page.isAncestorOf(widget) or not _should_be_heard(widget):
            continue
        is_heard = any(widget is one or _tells_for(one, widget) for one in heard)
        if not is_heard and widget.accessibleName() not in texts:
            yield f"{told(widget)} is never read aloud"


def _should_be_heard(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text().strip()) and widget.accessibleName() != " "
    is_field = isinstance(widget, QLineEdit | QPlainTextEdit)
    return is_field or (isinstance(widget, QAbstractButton) and widget.isEnabled())


def _tells_for(whole: QWidget, part: QWidget) -> bool:
    """A picture that tells itself is heard whole; its parts can be asked one by one."""
    return whole.isAncestorOf(part) and bool(whole.accessibleDescription())
