# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be found out about a paper that somebody brings."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from klantreis.domain.consent import Recipient
from klantreis.domain.members import Representative


class VerdictState(StrEnum):
    """How a paper stands. *Genuine* says: unchanged since the key that it names signed it.

    *Locked* says: signed and whole, but the words that open it are missing or are others.
    """

    GENUINE = "genuine"
    CHANGED = "changed"
    NOT_OURS = "not-ours"
    PAST = "past"
    LOCKED = "locked"


class Reason(StrEnum):
    """Why a paper is not simply genuine."""

    TOO_BIG = "too-big"
    NOT_SIGNED = "not-signed"
    NOT_WHOLE = "not-whole"
    BROKEN_SIGNATURE = "broken-signature"
    UNREADABLE = "unreadable"
    OPEN_TO_CHANGE = "open-to-change"
    NO_RECORD = "no-record"
    NEWER = "newer"
    OTHER_KEY = "other-key"
    OTHER_WORDS = "other-words"
    OTHER_TEXT = "other-text"
    NO_FOOT = "no-foot"
    BAD_CODE = "bad-code"
    LOCKED = "locked"
    WRONG_WORDS = "wrong-words"
    BAD_RECEIPT = "bad-receipt"
    OTHER_RECEIPT = "other-receipt"
    PAST = "past"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class PageTold:
    """What the code on a printed page says: the number, the last day, the four words."""

    number: str
    until: date
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperTold:
    """What a paper says of itself: who gave it, to whom, what for, until when, number and words."""

    client: str
    recipient: Recipient
    purpose: str
    until: date
    number: str
    words: tuple[str, ...]
    items: tuple[str, ...]
    representative: Representative | None = None
