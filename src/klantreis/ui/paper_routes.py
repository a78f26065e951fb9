# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The places around paper: giving, what was given, and looking at a paper before it leaves.

A route says how a paper is made, and never holds it: bytes live on a page, and go with it.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from klantreis.domain.choosing import OwnPaper
from klantreis.domain.consent import Grant, Look, Recipient
from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import EntryId, GrantId, MemberId
from klantreis.ui.key_routes import KeyRoute
from klantreis.ui.routes import Route


class Asked(IntEnum):
    """The questions of giving, in their order; each is one screen."""

    WHO = 1
    WHAT_FOR = 2
    WHICH = 3
    NAMES = 4
    UNTIL = 5
    PAGES = 6
    SECRET = 7


@dataclass(frozen=True, repr=False)
class Giving(KeyRoute):
    """The ceremony of giving, with what was answered so far; nothing of it is kept elsewhere.

    *is_named*: somebody's name is in it, so that is asked as well; *names* may be shown.
    *kind* and *most* are what the list of entries shows. *decided_by* is a legal representative at
    the table who says this yes. *seen* is what the pages were made from:
    the yes is about just that. *locked*: the file will open with the four words only.
    """

    asked: Asked = Asked.WHO
    recipient: Recipient = Recipient("")
    purpose: str = ""
    items: tuple[EntryId, ...] = ()
    names: tuple[EntryId, ...] = ()
    until: date | None = None
    typed_day: str = ""
    large_print: bool = False
    in_two_languages: bool = False
    kind: EntryKind | None = None
    most: int = 20
    decided_by: MemberId | None = None
    look: Look = Look.SUMMARY
    locked: bool = False
    seen: Grant | None = None
    is_named: bool = True

    def place(self) -> tuple[int, int]:
        """Which question it is, and of how many: without a name in it, one is left out."""
        is_left_out = self.asked > Asked.NAMES and not self.is_named
        return int(self.asked) - is_left_out, len(Asked) - is_left_out


@dataclass(frozen=True, repr=False)
class SharedRoom(Route):
    """One sharing: to whom, what for, until when, what went along."""

    grant: GrantId


@dataclass(frozen=True, repr=False)
class WithdrawRoom(Route):
    """*Wil je dit intrekken?*"""

    grant: GrantId


@dataclass(frozen=True)
class OwnSheet:
    """One of the client's own sheets."""

    sheet: OwnPaper


@dataclass(frozen=True)
class BlankCards:
    """Cards and lines to write on; they need no journey."""


@dataclass(frozen=True)
class ExitCopy:
    """Everything, without a lock, to leave the program with; it is no paper but a file.

    *is_sure*: the client gave their key for it just now.
    """

    is_sure: bool = False


@dataclass(frozen=True)
class GivenPapers:
    """The papers of a consent: the summary, the receipt, and the proof beside it."""

    grant: GrantId


@dataclass(frozen=True)
class TakenBack:
    """The letter to the recipient of a consent that was taken back."""

    grant: GrantId


@dataclass(frozen=True)
class RecoverySheet:
    """The recovery sheet; the code was just made, for it is kept nowhere."""

    code: str = field(repr=False)


@dataclass(frozen=True)
class KeyCard:
    """The key card; the code was just made, for it is kept nowhere."""

    code: str = field(repr=False)


PaperWanted = OwnSheet | BlankCards | ExitCopy | GivenPapers | TakenBack | RecoverySheet | KeyCard


@dataclass(frozen=True, repr=False)
class PaperRoom(Route):
    """Here is a paper: look, print, save.

    Papers of a consent are made at once only where somebody just asked for them: each making is
    written down. *is_asked* says so, until they are there. *locked*: what is saved opens with words
    that are drawn for it.
    """

    what: PaperWanted
    large_print: bool = False
    in_two_languages: bool = False
    locked: bool = False
    is_asked: bool = False
