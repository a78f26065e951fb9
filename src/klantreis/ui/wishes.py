# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page can wish for: values that it tells, and that the table fulfils."""

from collections.abc import Callable
from dataclasses import dataclass, field

from klantreis.domain.ids import MemberId
from klantreis.host.settings import Settings
from klantreis.ui.journal import Journal
from klantreis.ui.routes import Route
from klantreis.ui.seat import Seat


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence for the message bar; it stays until it was seen or something else is told.

    *undo* is a job that takes back what was done; *is_care* marks that something went wrong. One
    that only asks to wait goes when the waiting is over.
    """

    shown: str = field(repr=False)
    aloud: str = field(repr=False)
    undo: Callable[[Journal], object] | None = field(default=None, repr=False)
    is_care: bool = False
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class Go:
    """To another place; *back* leads here again."""

    route: Route


@dataclass(frozen=True, slots=True)
class Instead:
    """To another place in the place of this one: *back* does not lead here."""

    route: Route


@dataclass(frozen=True, slots=True)
class Stay:
    """The same page in another state: it is made like this when it must be made anew."""

    route: Route


@dataclass(frozen=True, slots=True)
class Back:
    """To where somebody was before."""


@dataclass(frozen=True, slots=True)
class ToBegin:
    """To home, or to the shelf when nothing is open; the way back is forgotten."""


@dataclass(frozen=True, slots=True)
class Tell:
    """A sentence for the message bar."""

    note: Note


@dataclass(frozen=True, slots=True)
class WaitedEnough:
    """What was waited for has come."""


@dataclass(frozen=True, slots=True)
class Sit:
    """Somebody sat down, or a journey was opened: these are at the table now. Then on to *to*."""

    seat: Seat
    to: Route


@dataclass(frozen=True, slots=True)
class HandPen:
    """Somebody else writes from now on."""

    to: MemberId


@dataclass(frozen=True, slots=True)
class Choose:
    """These settings, from now on, on this computer."""

    settings: Settings = field(repr=False)


@dataclass(frozen=True, slots=True)
class GoAway:
    """*Weg*: everything off the screen at once, and locked."""


@dataclass(frozen=True, slots=True)
class Touch:
    """Somebody is busy though no key is pressed: they talk, or listen."""


Wish = (
    Go | Instead | Stay | Back | ToBegin | Tell | WaitedEnough | Sit | HandPen | Choose | GoAway
    | Touch
)  # fmt: skip
