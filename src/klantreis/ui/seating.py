# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits at the table now, and the pen that goes from hand to hand."""

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
    # The pen is offered, and nobody sits beside the client.
    somebody_wanted: Tells[()] = tells()

    def __init__(self) -> None:
        super().__init__()
        self.seat: Seat | None = None

    def hand_pen(self, to: MemberId) -> None:
        """*to* writes from now on."""
        if self.seat is not None:
            self.seat = self.seat.with_pen(to)
            self.pen_moved.emit()

    def pass_pen(self) -> None:
        """Back to the client, or from the client to the next; who is alone looks for a second."""
        if self.seat is None:
            return
        if len(self.seat.sitters) == 1 and self.seat.client is not None:
            self.somebody_wanted.emit()
        else:
            self.hand_pen(self.seat.next_pen().pen)

    def silence_ms(self, seconds: int) -> int:
        """How long nobody may touch anything, for a setting of *seconds*.

        At the door too: a new key may be on the screen there.
        """
        sitters = () if self.seat is None else self.seat.sitters
        is_client_alone = bool(sitters) and all(one.is_client for one in sitters)
        return 1000 * (min(seconds, _ALONE_LOCKS_AFTER_S) if is_client_alone else seconds)
