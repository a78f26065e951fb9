# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The keys that work everywhere; after *Weg* none of them does."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid


class Key(StrEnum):
    """What can be done by one key from any page; the value is the key."""

    ESCAPE = "Escape"
    BACK = "Alt+Left"
    BEGIN = "Alt+Home"
    HELP = "F1"
    READ_ALOUD = "F2"
    READ_ONE = "F3"
    PEN = "F4"
    LANGUAGE = "F8"
    BIGGER = "F9"
    THEME = "F10"
    SETTINGS = "F12"


# What is done by which key.
Slots = Mapping[Key, Callable[[], object]]


class Keyboard:
    """Shortcuts of one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._shortcuts: list[QShortcut] = []

    def listen(self, slots: Slots) -> None:
        """From now on these keys do this, and no others do anything."""
        self.stop()
        for key, slot in slots.items():
            shortcut = QShortcut(QKeySequence(key.value), self._window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(slot)
            self._shortcuts.append(shortcut)

    def stop(self) -> None:
        """No key does anything any more."""
        shortcuts, self._shortcuts = self._shortcuts, []
        for shortcut in shortcuts:
            if isValid(shortcut):
                delete(shortcut)
