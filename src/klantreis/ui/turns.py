# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is too long for one go, in turns: between two of them the window hears and paints."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

# Qt does what waits for 0 ms among the events of this same turn, all of it, before it looks up.
_LOOKS_UP_MS = 1


def in_next_turn(owner: QObject, slot: Callable[[], object]) -> None:
    """Call *slot* when the window has looked up once; not if *owner* is gone by then."""
    QTimer.singleShot(_LOOKS_UP_MS, owner, slot)
