# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Het is bewaard*: shown at once, and said to a screen reader when somebody pauses."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from klantreis.ui.pieces.naming import aloud_of
from klantreis.ui.roles import announce

# Somebody who types on hears nothing in between; once a pause is enough.
_PAUSE_MS = 1_500


class SavedNote(QTimer):
    """Shows and hides *label*; it is a child of it."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        self.setSingleShot(True)
        self.setInterval(_PAUSE_MS)
        self.timeout.connect(self._say)
        label.setVisible(False)

    def tell(self) -> None:
        """It is safe."""
        self._label.setVisible(True)
        self.start()

    def unsay(self) -> None:
        """Something changed since."""
        self._label.setVisible(False)
        self.stop()

    def _say(self) -> None:
        announce(self._label, aloud_of(self._label))
