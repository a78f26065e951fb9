# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits at the table now, and the pen that goes from hand to hand."""

from dataclasses import replace

from PySide6.QtCore import QObject

from klantreis.domain.ids import MemberId
from klantreis.ui.seat import Seat
from klantreis.ui.signals import Tells, tells

# Less than with somebody beside them: nobody there would see who looks in.
_ALONE_LOCKS_AFTER_S = 60


class Seating(QObject):
    """Nobody sits there before a journey is open, nor after *Weg*."""

    # Somebody else writes from now on.
    pen_moved: Tells[()] = tells()

    def __init__(self) -> None:
        super().__init__()
        self.seat: Seat | None = None

    def hand_pen(self, to: MemberId) -> None:
        """*to* writes from now on."""
        if self.seat is not None:
            self.seat = replace(self.seat, pen=to)
            self.pen_moved.emit()

    def pass_pen(self) -> None:
        """Back to the client, or from the client to the next."""
        if self.seat is not None:
            self.hand_pen(self.seat.next_pen().pen)

    def lock_after_ms(self, seconds: int) -> int:
        """How long nobody may touch anything; 0 for ever: there is nothing open to lock."""
        if self.seat is None:
            return 0
        is_client_alone = all(one.is_client for one in self.seat.sitters)
        return 1000 * (min(seconds, _ALONE_LOCKS_AFTER_S) if is_client_alone else seconds)
