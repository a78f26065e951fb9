# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A story as values: who is in it, the visits, and what is done at each of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from klantreis.domain.language import Language
from klantreis.domain.settings import JourneyState
from klantreis.stories.fields import FieldValue, Kind
from klantreis.stories.wording import (
    AccessMode,
    Do,
    ErrorName,
    OpensWith,
    PrintWhat,
    ProposalAnswer,
    ShareAnswer,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing that is done; *n* counts from 1 in the whole story, *at* is already worked out."""

    n: int
    line: int
    do: Do
    ref: str | None
    at: datetime
    fails: ErrorName | Literal[True] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What an entry is filled with; a medium is a path beside the story, or "made".

    *fields* holds only what the story names; amounts are whole cents, lists are tuples.
    """

    text: str | None
    photo: str | None
    voice: str | None
    drawing: str | None
    fields: Mapping[str, FieldValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteAct(Act):
    """An entry is written; *by* and *words_of* are filled in, never empty."""

    kind: Kind
    by: str
    words_of: str
    private: bool
    content: Content


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeAct(WriteAct):
    """A worker writes what waits for the client's yes; *by* is a worker's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseAct(Act):
    """A new version: only what *content* names changes; *words_of* None leaves it as it was."""

    of: str
    kind: Kind
    by: str
    words_of: str | None
    content: Content


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerAct(Act):
    """The client's answer to a proposal; *text* is there when, and only when, it is reworded."""

    of: str
    answer: ProposalAnswer
    text: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryAct(Act):
    """Something that is done to one entry; *by* is filled in."""

    of: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveAct(EntryAct):
    """The entry goes out of sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreAct(EntryAct):
    """A removed entry comes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetAct(EntryAct):
    """The text is erased for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePrivateAct(EntryAct):
    """From now on only the client's key opens it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeSharedAct(EntryAct):
    """A private entry is put on the table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareAct(Act):
    """The client is asked to give *items* to somebody, until and including the day *until*."""

    to_name: str
    to_role: str
    purpose: str
    items: tuple[str, ...]
    until: date
    show_names: tuple[str, ...]
    answer: ShareAnswer
    large_print: bool
    also_in: Language | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportAgainAct(Act):
    """The same sharing once more."""

    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawAct(Act):
    """A sharing is taken back."""

    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintAct(Act):
    """A paper that needs no consent ceremony."""

    what: PrintWhat
    large_print: bool
    also_in: Language | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnViewAct(Act):
    """The client's own view beside somebody else's entry."""

    of: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyAct(Act):
    """How the journey as a whole goes."""

    state: JourneyState


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAct(Act):
    """All refs of *finds* are found, none of *finds_not*."""

    words: str
    finds: tuple[str, ...]
    finds_not: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessAct(Act):
    """The client says what a worker may open."""

    worker: str
    mode: AccessMode


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerSpec:
    """A worker as the story tells about them; *access* is never none."""

    id: str
    name: str
    organisation: str
    access: AccessMode


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteAct(Act):
    """Somebody new may travel along."""

    worker: WorkerSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyAct(Act):
    """A copy as one file, named *name*; *to* is "stick" or the name of another computer."""

    name: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeAct(Act):
    """What the copy *source* holds is added to the copy that is open."""

    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleAct(Act):
    """Two versions become one: *keep* is "ours", "theirs" or the new text itself."""

    of: str
    keep: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LockAct(Act):
    """Closed; the next act opens again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSecretAct(Act):
    """A new lock in the place of the old one."""

    opens_with: OpensWith


@dataclass(frozen=True, slots=True, kw_only=True)
class LoseSecretAct(Act):
    """The secret is forgotten; the recovery code opens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupAct(Act):
    """A backup is made now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreBackupAct(Act):
    """The newest backup is put in an empty place, and the story goes on there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectAct(Act):
    """What must be true for *who* now; None asks nothing."""

    who: str
    sees: tuple[str, ...]
    sees_not: tuple[str, ...]
    proposals: int | None
    shared_with: int | None
    versions_of: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSpec:
    """The client, and what opens the journey at its start."""

    name: str
    opens_with: OpensWith


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit; *opened_by* and *present* hold "client" or workers' ids."""

    line: int
    at: datetime
    opened_by: str
    present: tuple[str, ...]
    copy: str
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A whole story, checked: every name in it leads somewhere."""

    title: str
    language: Language
    client: ClientSpec
    workers: tuple[WorkerSpec, ...]
    visits: tuple[Visit, ...]
