# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A column that can be emptied. Qt's own way to do that is a trap from Python.

`itemAt` and `takeAt` give a layout item to Python, and PySide 6.11 goes on knowing its address
after Qt deleted it. The next object that Qt makes there is then taken for that item: a viewport
that is a spacer, and a crash some pages later. So nobody asks a layout for its items.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Pile(QVBoxLayout):
    """Knows what was put in it."""

    def __init__(self) -> None:
        super().__init__()
        self._widgets: list[QWidget] = []

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it."""
        return not self._widgets

    def put(self, widget: QWidget) -> None:
        """Add *widget* below what is there."""
        self._widgets.append(widget)
        self.addWidget(widget)

    def clear(self) -> None:
        """Let everything go that is in it."""
        widgets, self._widgets = self._widgets, []
        for widget in widgets:
            widget.hide()
            self.removeWidget(widget)
            widget.deleteLater()
