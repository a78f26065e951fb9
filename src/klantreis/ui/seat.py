# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits at the table, as the windows know it: names and ids, never keys."""

from dataclasses import dataclass, replace

from klantreis.domain.ids import JourneyId, MemberId


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody at the table."""

    id: MemberId
    name: str
    is_client: bool


@dataclass(frozen=True, slots=True)
class Seat:
    """An open journey and who is there; *pen* is who writes now."""

    journey: JourneyId
    sitters: tuple[Sitter, ...]
    pen: MemberId
    client_name: str

    @property
    def client(self) -> Sitter | None:
        """The client, when they opened; None in a visit of a worker alone."""
        return next((one for one in self.sitters if one.is_client), None)

    @property
    def writer(self) -> Sitter:
        """Who holds the pen."""
        return next(one for one in self.sitters if one.id == self.pen)

    @property
    def is_client_writing(self) -> bool:
        """Whether what is written now is the client's."""
        return self.writer.is_client

    def next_pen(self) -> "Seat":
        """The pen back to the client; from the client to the next one at the table."""
        order = [one.id for one in self.sitters]
        after = order[(order.index(self.pen) + 1) % len(order)]
        client = self.client
        is_away_from_client = client is not None and self.pen != client.id
        return replace(self, pen=client.id if client and is_away_from_client else after)
