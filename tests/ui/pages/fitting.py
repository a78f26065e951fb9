# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What does not fit on a page: cut words, things on top of each other, things out of reach."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from klantreis.ui.frame import Frame
from klantreis.ui.painted.painted_button import PaintedButton
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.tile import Tile
from tests.ui.pages.finding import in_view, told

LEAST_PX = 44
# Half of a window that only shows bars is no page.
_PART_FOR_PAGE = 0.4


def faults(frame: Frame) -> Iterator[str]:
    """Everything that does not fit, in words."""
    for widget in in_view(frame):
        yield from (f"{told(widget)}: {what}" for what in _of_itself(widget))
        yield from (f"{told(widget)}: {what}" for what in _of_its_children(widget))
    room = frame.room.currentWidget() if isValid(frame.room) else None
    if room is not None and room.height() < frame.height() * _PART_FOR_PAGE:
        yield f"only {room.height()} px of {frame.height()} are left for the page"


def _of_itself(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _of_label(widget)
    if isinstance(widget, WideButton):
        yield from _of_wide(widget)
    elif isinstance(widget, QPushButton) and not isinstance(widget, PaintedButton):
        yield from _of_button(widget)
    is_target = isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit)
    if is_target and widget.isEnabled() and min(widget.width(), widget.height()) < LEAST_PX:
        yield f"a target of {widget.width()} x {widget.height()}"
    if isinstance(widget, QPlainTextEdit) and widget.verticalScrollBar().maximum() > 0:
        yield "words lie below its edge: it should grow with what is written"
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if isinstance(widget, QScrollArea) and inside is not None:
        wide, there = inside.width(), widget.viewport().width()
        if wide > there:
            yield f"{wide} px wide in a room of {there}"


def _of_label(label: QLabel) -> Iterator[str]:
    high = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    if high > label.height() + 1:
        yield f"{high} px high words in {label.height()}: {label.text()[:30]!r}"
    wide = label.sizeHint().width()
    if label.wordWrap():
        metrics = QFontMetrics(label.font())
        wide = max(metrics.horizontalAdvance(word) for word in _words(label.text()))
    if wide > label.width() + 1:
        yield f"{wide} px wide words in {label.width()}: {label.text()[:30]!r}"


def _of_button(button: QPushButton) -> Iterator[str]:
    needed = button.minimumSizeHint() if isinstance(button, Tile) else button.sizeHint()
    if button.hasHeightForWidth():
        needed.setHeight(button.heightForWidth(button.width()))
    if needed.width() > button.width() or needed.height() > button.height():
        yield f"needs {needed.toTuple()}, has {button.size().toTuple()}: {button.text()[:30]!r}"


def _of_wide(card: WideButton) -> Iterator[str]:
    if card.heightForWidth(card.width()) > card.height():
        yield f"needs {card.heightForWidth(card.width())} px in height, has {card.height()}"
    room = card.width() - card._sides()
    for font, text, _ in card._parts():
        for word in _words(text):
            wide = QFontMetrics(font).horizontalAdvance(word)
            if wide > room:
                yield f"{word!r} is {wide} px wide in {room}"


def _words(text: str) -> list[str]:
    return text.replace("\u200b", " ").split() or [""]


def _of_its_children(parent: QWidget) -> Iterator[str]:
    children = [
        one
        for one in parent.children()
        if isinstance(one, QWidget) and one.isVisibleTo(parent) and not one.isWindow()
    ]
    if isinstance(parent, QAbstractScrollArea):
        return
    is_scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea)
    for one in children:
        inside = parent.rect() if not is_scrolled else one.geometry() & _as_wide_as(parent)
        if not inside.contains(one.geometry()):
            yield f"{told(one)} is out of it: {_said(one.geometry())} in {_said(parent.rect())}"
    for one, other in combinations(children, 2):
        if one.geometry().intersects(other.geometry()):
            yield f"{told(one)} and {told(other)} are on top of each other"


def _as_wide_as(parent: QWidget) -> QRect:
    return QRect(0, -1_000_000, parent.width(), 2_000_000)


def _said(room: QRect) -> str:
    return f"{room.x()},{room.y()} {room.width()}x{room.height()}"
