# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every widget is that answers one question of an entry."""

from PySide6.QtWidgets import QWidget

from klantreis.ui.pieces.stack import Stack
from klantreis.ui.signals import Tells, tells


class Answer(Stack):
    """Tells `changed` when something is filled in; a press that says it all also tells `chosen`."""

    changed: Tells[()] = tells()
    chosen: Tells[()] = tells()

    def value(self) -> object:
        """What stands there, as the entry holds it."""
        return ""

    def first(self) -> QWidget | None:
        """Where the keyboard begins."""
        return None
