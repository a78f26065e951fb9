# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pen goes back to the client in one press, and from the client to each of the others."""

from klantreis.domain.ids import JourneyId, MemberId
from klantreis.ui.seat import Seat, Sitter

CLIENT, AD, BEA = (MemberId(name) for name in ("client", "ad", "bea"))


def test_three_at_a_table_all_get_the_pen_and_it_always_comes_back() -> None:
    seat = _seat(CLIENT, AD, BEA)

    pens = []
    for _ in range(5):
        seat = seat.next_pen()
        pens.append(seat.pen)

    assert pens == [AD, CLIENT, BEA, CLIENT, AD]


def test_a_worker_alone_keeps_the_pen() -> None:
    assert _seat(AD).next_pen().pen == AD


def _seat(*who: MemberId) -> Seat:
    sitters = tuple(Sitter(one, one, is_client=one == CLIENT) for one in who)
    return Seat(JourneyId("j"), sitters, who[0], "Toos")
