# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is on a page, in the order in which one reads it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from klantreis.ui.frame import Frame


def in_view(frame: Frame) -> Iterator[QWidget]:
    """All widgets that are shown, wherever the page is scrolled to."""
    for one in frame.findChildren(QWidget):
        if one.isVisibleTo(frame) and one.window() is frame:
            yield one


def controls(frame: Frame) -> list[QWidget]:
    """What Tab comes to."""
    return [
        one
        for one in in_view(frame)
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def place(widget: QWidget) -> QRect:
    """Where it is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def told(widget: QWidget) -> str:
    """Which widget it is, for whoever reads what is wrong with it."""
    return f"{type(widget).__name__}({widget.objectName() or '-'})"
