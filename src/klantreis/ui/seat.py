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
    # Which worker wrote last: the next one comes after them.
    wrote_last: MemberId | None = None

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

    def with_pen(self, to: MemberId) -> "Seat":
        """The same table where *to* writes."""
        is_client = self.client is not None and to == self.client.id
        return replace(self, pen=to, wrote_last=self.wrote_last if is_client else to)

    def next_pen(self) -> "Seat":
        """The pen back to the client; from the client to each of the others in turn."""
        client = self.client
        if client is not None and self.pen != client.id:
            return self.with_pen(client.id)
        others = [one.id for one in self.sitters if not one.is_client]
        if not others:
            return self
        last = self.wrote_last or self.pen
        after = (others.index(last) + 1) % len(others) if last in others else 0
        return self.with_pen(others[after])
