# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people write in a journey: twelve kinds of entry, every field optional.

There is no category, score, diagnosis or risk here, and no field that must be filled in.
"""

from dataclasses import dataclass
from enum import StrEnum

from klantreis.domain.choices import (
    CardKind,
    Contributes,
    Drawer,
    HelperIs,
    QuestionState,
    Ring,
    Rung,
    StepState,
    StepWho,
    WasIThere,
    Whose,
)
from klantreis.domain.difference import Amount, Consequences, Outcome, Voices
from klantreis.domain.ids import AttachmentId, EntryId, MemberId


class EntryKind(StrEnum):
    """The kinds of entry, by their name in stories and in the database."""

    QUESTION = "question"
    STEP = "step"
    HELPER = "helper"
    TALENT = "talent"
    MOMENT = "moment"
    LOOK_BACK = "lookback"
    CONSULTATION = "consultation"
    CONTRIBUTION = "contribution"
    CARD = "card"
    LETTER = "letter"
    DREAM = "dream"
    DIFFERENCE = "difference"


class Media(StrEnum):
    """What an attachment is."""

    PHOTO = "photo"
    VOICE = "voice"
    DRAWING = "drawing"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo, voice or drawing of a version; its bytes lie in the encrypted database."""

    id: AttachmentId
    media: Media
    mime: str
    size: int


@dataclass(frozen=True, slots=True)
class Link:
    """Another entry, or somebody or something in own words; shown, both: the entry and its name."""

    entry: EntryId | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Whose words: a member of the journey, or anybody else in free text."""

    member: MemberId | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Stake:
    """What is at stake, and for whom."""

    what: str = ""
    whom: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """Who finds what: a view always has an owner."""

    who: str = ""
    finds: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: the prompt and what the client put there."""

    prompt: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What is at stake, for whom, in the client's words."""

    text: str = ""
    at_stake: tuple[Stake, ...] = ()
    views: tuple[View, ...] = ()
    wish: str = ""
    state: QuestionState | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do, to learn or to solve."""

    text: str = ""
    rung: Rung | None = None
    who: StepWho | None = None
    helpers: tuple[Link, ...] = ()
    question: Link | None = None
    state: StepState | None = None
    when: str = ""


@dataclass(frozen=True, slots=True)
class Helper:
    """A person, group, animal or place that counts, with what goes both ways."""

    text: str = ""
    name: str = ""
    masked: str = ""
    what: HelperIs | None = None
    ring: Ring | None = None
    i_give: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    reach: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Talent:
    """What I or people near me are good at, and when that showed."""

    text: str = ""
    whose: Whose | None = None
    story: str = ""
    noticed_by: str = ""
    used_in: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """An entry of the day."""

    text: str = ""
    on: str = ""
    feeling: str = ""


@dataclass(frozen=True, slots=True)
class LookBack:
    """What went differently, what I take along."""

    text: str = ""
    about: Link | None = None
    differently: str = ""
    take_along: str = ""


@dataclass(frozen=True, slots=True)
class Consultation:
    """A talk about me: who, was I there, what was agreed, what I think of it."""

    text: str = ""
    who: str = ""
    on: str = ""
    present: WasIThere | None = None
    agreed: str = ""
    my_view: str = ""


@dataclass(frozen=True, slots=True)
class Spent:
    """Time that a worker spent, on which day (ISO date)."""

    on: str = ""
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Contribution:
    """What the worker brings: what, how often, until when, what not; and the time it took."""

    text: str = ""
    brings: str = ""
    how_often: str = ""
    until: str = ""
    does_not: str = ""
    answer: Contributes | None = None
    spent: tuple[Spent, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A card with own prompts and own lines."""

    text: str = ""
    card: CardKind | None = None
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that came: one small step, or the drawer *niet nu*."""

    text: str = ""
    sender: str = ""
    drawer: Drawer | None = None
    step: Link | None = None


@dataclass(frozen=True, slots=True)
class Dream:
    """A heart's wish; may stay empty, is never asked twice."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """The pilot's with-and-without story."""

    text: str = ""
    going_on: str = ""
    helpers: tuple[Link, ...] = ()
    otherwise: tuple[Amount, ...] = ()
    consequences: Consequences = Consequences()
    actual: tuple[Amount, ...] = ()
    outcome: Outcome | None = None
    voices: Voices = Voices()


Body = (
    Question
    | Step
    | Helper
    | Talent
    | Moment
    | LookBack
    | Consultation
    | Contribution
    | Card
    | Letter
    | Dream
    | Difference
)
