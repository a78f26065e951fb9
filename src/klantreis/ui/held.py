# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody had under their hands when the page was made anew: it is theirs again after it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from klantreis.ui.pieces.hidden import is_there

_AROUND_PX = 40


@dataclass(frozen=True, slots=True)
class Held:
    """The control that had the keyboard, where in its text, and what was typed on the page."""

    name: str
    cursor: int
    typed: Mapping[str, str] = field(repr=False)


def held_in(window: QWidget, *, with_words: bool) -> Held:
    """What is in hand in *window* now; *with_words* also what stands in its fields."""
    # Its stub says that there always is one.
    focus: QWidget | None = window.focusWidget()
    name = focus.objectName() if focus else ""
    typed = {one.objectName(): _text_of(one) for one in _fields(window)} if with_words else {}
    return Held(name, _cursor_of(focus), typed)


def give_back(window: QWidget, held: Held) -> bool:
    """Put back what was in hand; the answer is whether the keyboard found its place again."""
    for one in _fields(window):
        typed = held.typed.get(one.objectName())
        if typed is not None and typed != _text_of(one):
            _type(one, typed)
    named = window.findChildren(QWidget, held.name) if held.name else []
    found = next((one for one in named if is_there(one, window) and one.isEnabled()), None)
    if found is None:
        return False
    found.setFocus(Qt.FocusReason.OtherFocusReason)
    _put_cursor(found, held.cursor)
    bring_into_view(found)
    return True


def _fields(window: QWidget) -> Iterator[QLineEdit | QPlainTextEdit]:
    found: list[QLineEdit | QPlainTextEdit] = [*window.findChildren(QLineEdit)]
    found += window.findChildren(QPlainTextEdit)
    for one in found:
        if one.objectName() and is_there(one, window) and not one.isReadOnly():
            yield one


def _text_of(one: QLineEdit | QPlainTextEdit) -> str:
    return one.text() if isinstance(one, QLineEdit) else one.toPlainText()


def _type(one: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(one, QLineEdit):
        one.setText(text)
    else:
        one.setPlainText(text)


def _cursor_of(one: QWidget | None) -> int:
    if isinstance(one, QLineEdit):
        return one.cursorPosition()
    return one.textCursor().position() if isinstance(one, QPlainTextEdit) else 0


def _put_cursor(one: QWidget, place: int) -> None:
    if isinstance(one, QLineEdit):
        one.setCursorPosition(place)
    elif isinstance(one, QPlainTextEdit):
        cursor = one.textCursor()
        cursor.setPosition(min(place, len(one.toPlainText())))
        one.setTextCursor(cursor)


def bring_into_view(one: QWidget, *, around_px: int = _AROUND_PX) -> None:
    """Scroll all that is around *one* so that it shows, with some of what is beside it."""
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(one, 0, min(around_px, above.height() // 4))
        above = above.parentWidget()
