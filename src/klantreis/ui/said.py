# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page says when it is read aloud: every widget in reading order, and its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from klantreis.ui.pieces.hidden import is_hidden
from klantreis.ui.pieces.naming import after, aloud_of, clip_of, in_turn
from klantreis.ui.sound import reading_aloud
from klantreis.words.reading_words import HERE_STANDS, IS_CHOSEN
from klantreis.words.tongue import Tongue

# A line of buttons that are not quite equally high is still one line.
_SAME_LINE_PX = 12


@dataclass(frozen=True, slots=True)
class Said:
    """One widget, or a row in it, and what is said of that."""

    widget: QWidget
    spoken: reading_aloud.Spoken
    # Where in the widget, when it is only a part of it.
    part: QRect | None = None


def said_within(whole: QWidget, tongue: Tongue) -> tuple[Said, ...]:
    """Everything that is seen in *whole*, from top to bottom; what is hidden is not said."""
    said: list[Said] = []
    for one in _within(whole, tongue):
        # A picture is often called as the title above it: once is enough.
        before = said[-1].spoken.text if said and not _are_two(said[-1], one) else ""
        rest = after(before, one.spoken.text)
        if rest == before:
            continue
        said.append(replace(one, spoken=replace(one.spoken, text=rest)))
    return tuple(said)


def _are_two(one: Said, other: Said) -> bool:
    """Whether both can be used: two entries with the same words are two choices."""
    return all(which.part is not None or _is_control(which.widget) for which in (one, other))


def said_alone(widget: QWidget, tongue: Tongue) -> tuple[Said, ...]:
    """One control or card by itself, with how it is used where that is known."""
    if isinstance(widget, QListView):
        at = widget.currentIndex().row()
        return tuple(_rows(widget, range(at, at + 1), tongue)) if at >= 0 else ()
    words = in_turn(_words_of(widget, tongue), widget.accessibleDescription())
    return (_said(widget, words, tongue),) if words.strip() else ()


def _within(whole: QWidget, tongue: Tongue) -> Iterator[Said]:
    for widget in _in_order(whole):
        words = _words_of(widget, tongue)
        has_told = not _is_control(widget) and not isinstance(widget, QListView)
        told = widget.accessibleDescription() if has_told else ""
        words = in_turn(words, told) if told else words
        if words.strip():
            yield _said(widget, words, tongue)
        if isinstance(widget, QListView):
            yield from _rows(widget, _in_view(widget), tongue)
        # A picture that tells itself was heard whole; its parts can be asked one by one.
        if not told and not _is_control(widget):
            yield from _within(widget, tongue)


def _said(widget: QWidget, words: str, tongue: Tongue) -> Said:
    return Said(widget, reading_aloud.Spoken(clip_of(widget) or None, words, tongue.language.value))


def _words_of(widget: QWidget, tongue: Tongue) -> str:
    """What is said of *widget* itself, without what lies in it."""
    called = aloud_of(widget) or widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        if not widget.isEnabled():
            return ""
        words = called or widget.text()
        is_chosen = widget.isCheckable() and widget.isChecked()
        return in_turn(words, tongue.aloud(IS_CHOSEN)) if is_chosen else words
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        written = _written_in(widget)
        return in_turn(called, tongue.aloud(HERE_STANDS, text=written)) if written else called
    if isinstance(widget, QLabel) and not widget.accessibleName():
        return widget.text()
    return called


def _written_in(field: QLineEdit | QPlainTextEdit) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText().strip()
    # What is hidden from eyes is not told to ears.
    is_secret = field.echoMode() != QLineEdit.EchoMode.Normal
    return "" if is_secret else field.text().strip()


def _rows(rows: QListView, numbers: range, tongue: Tongue) -> Iterator[Said]:
    """The words that the list has for a voice."""
    for number in numbers:
        index = rows.model().index(number, 0)
        words: object = index.data(Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(words, str) and words.strip():
            spoken = reading_aloud.Spoken(None, words, tongue.language.value)
            yield Said(rows.viewport(), spoken, rows.visualRect(index))


def _in_view(rows: QListView) -> range:
    """The rows that are seen now: nobody wants to hear a whole life at once."""
    model, high = rows.model(), rows.viewport().height()
    top = rows.indexAt(QPoint(1, 1)).row()
    if top < 0:
        return range(0)
    last = top
    while last + 1 < model.rowCount() and rows.visualRect(model.index(last + 1, 0)).top() < high:
        last += 1
    return range(top, last + 1)


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit)


def _in_order(whole: QWidget) -> list[QWidget]:
    """The visible children of *whole* as they are read: as laid out, else as they lie there."""
    if isinstance(whole, QScrollArea):
        inside = whole.widget()
        return [] if inside is None else [inside]
    if isinstance(whole, QAbstractScrollArea):
        return []
    layout = whole.layout()
    if isinstance(whole, QStackedWidget):
        shown = whole.currentWidget()
        return [] if shown is None else [shown]
    children = [one for one in whole.children() if isinstance(one, QWidget)]
    laid = [] if layout is None else _laid(layout, children)
    # By identity: two wrappers of one widget are one widget.
    rest = [one for one in children if all(one is not other for other in laid)]
    seen = [one for one in (*laid, *_as_they_lie(rest, whole)) if not is_hidden(one)]
    return [one for one in seen if not one.isWindow()]


def _laid(layout: QLayout, widgets: list[QWidget]) -> list[QWidget]:
    """Those of *widgets* that *layout* holds, in its order; it is never asked for its items."""
    placed = [(layout.indexOf(one), [one]) for one in widgets]
    placed.extend(
        (layout.indexOf(inner), _laid(inner, widgets))
        for inner in layout.children()
        if isinstance(inner, QLayout)
    )
    in_turn = sorted((one for one in placed if one[0] >= 0), key=lambda one: one[0])
    return [widget for _, some in in_turn for widget in some]


def _as_they_lie(widgets: list[QWidget], whole: QWidget) -> list[QWidget]:
    """Lines from top to bottom, each from where reading starts."""
    lines: list[list[QWidget]] = []
    for widget in sorted(widgets, key=lambda one: one.y()):
        if lines and _is_beside(widget.geometry(), lines[-1][0].geometry()):
            lines[-1].append(widget)
        else:
            lines.append([widget])
    side = -1 if whole.isRightToLeft() else 1
    return [one for line in lines for one in sorted(line, key=lambda one: side * one.x())]


def _is_beside(one: QRect, other: QRect) -> bool:
    return abs(one.y() - other.y()) <= _SAME_LINE_PX
