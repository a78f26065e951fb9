# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fixed words of a story file, and the reasons for refusing one."""

from enum import StrEnum
from typing import TypeAlias

from klantreis.domain.choosing import OWN_PAPERS, OwnPaper, Sheet

CLIENT = "client"
MAIN_COPY = "main"
MADE = "made"


class Do(StrEnum):
    """Every act."""

    WRITE = "write"
    REVISE = "revise"
    PROPOSE = "propose"
    ANSWER = "answer"
    REMOVE = "remove"
    RESTORE = "restore"
    FORGET = "forget"
    MAKE_PRIVATE = "make_private"
    MAKE_SHARED = "make_shared"
    SHARE = "share"
    EXPORT_AGAIN = "export_again"
    WITHDRAW = "withdraw"
    PRINT = "print"
    OWN_VIEW = "own_view"
    JOURNEY = "journey"
    SEARCH = "search"
    ACCESS = "access"
    INVITE = "invite"
    COPY = "copy"
    MERGE = "merge"
    SETTLE = "settle"
    LOCK = "lock"
    CHANGE_SECRET = "change_secret"  # noqa: S105 (a word of the format)
    LOSE_SECRET = "lose_secret"  # noqa: S105 (a word of the format)
    BACKUP = "backup"
    RESTORE_BACKUP = "restore_backup"
    EXPECT = "expect"


class OpensWith(StrEnum):
    """The client's locks."""

    WORDS = "words"
    PICTURES = "pictures"
    CARD_PIN = "card-pin"
    PIN_DEVICE = "pin-device"
    PASSPHRASE = "passphrase"  # noqa: S105 (a word of the format)


class AccessMode(StrEnum):
    """What a worker's key opens; the client chooses."""

    TOGETHER = "together"
    MAY_READ = "may-read"
    NONE = "none"


class ProposalAnswer(StrEnum):
    """The client's answer to a proposal."""

    ACCEPT = "accept"
    REWORD = "reword"
    REFUSE = "refuse"


class ShareAnswer(StrEnum):
    """The client's answer when asked to share."""

    YES = "yes"
    NO = "no"
    LATER = "later"


class LoosePaper(StrEnum):
    """What is printed beside the client's own papers."""

    BLANK = "blank"
    RECOVERY = "recovery"
    EXIT_COPY = "exit-copy"


# The papers that need no consent ceremony. A story of version 1 does not print what workers bring.
PrintWhat: TypeAlias = OwnPaper | LoosePaper
PRINTS: tuple[PrintWhat, ...] = (
    *(paper for paper in OWN_PAPERS if paper is not Sheet.CONTRIBUTION),
    *LoosePaper,
)


class ErrorName(StrEnum):
    """The errors that a story may expect; each is the name of a class in `domain/problems.py`."""

    NOT_YOURS = "NotYours"
    NO_CONSENT = "NoConsent"
    CONSENT_EXPIRED = "ConsentExpired"
    CONSENT_WITHDRAWN = "ConsentWithdrawn"
    MAY_NOT_OPEN = "MayNotOpen"
    WRONG_SECRET = "WrongSecret"  # noqa: S105 (a word of the format)
    NOTHING_CHOSEN = "NothingChosen"
    PRIVATE_CANNOT_BE_SHARED = "PrivateCannotBeShared"
    JOURNAL_DAMAGED = "JournalDamaged"
    NEWER_FORMAT = "NewerFormat"
    ALREADY_OPEN = "AlreadyOpen"


class Reason(StrEnum):
    """Why a file is no story: the `what` of NotAStory."""

    CANNOT_READ = "cannot-read"
    TOO_BIG = "too-big"
    NOT_UTF8 = "not-utf8"
    NOT_TOML = "not-toml"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_TYPE = "wrong-type"
    WRONG_VALUE = "wrong-value"
    NO_OFFSET = "no-offset"
    UNKNOWN_REF = "unknown-ref"
    UNKNOWN_PERSON = "unknown-person"
    UNKNOWN_COPY = "unknown-copy"
    USED_TWICE = "used-twice"
    NO_FILE = "no-file"
