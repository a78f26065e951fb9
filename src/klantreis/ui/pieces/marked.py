# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A button that tells which one it is: one slot serves a whole list."""

from PySide6.QtWidgets import QPushButton

from klantreis.ui.signals import Tells, tells


class MarkedButton(QPushButton):
    """Tells its mark, an id or a number, when it is pressed."""

    told: Tells[str] = tells(str)

    def __init__(self, mark: str, text: str = "") -> None:
        super().__init__(text)
        self._mark = mark
        self.clicked.connect(self._tell)

    @property
    def mark(self) -> str:
        """Which one it is."""
        return self._mark

    def _tell(self) -> None:
        self.told.emit(self._mark)
