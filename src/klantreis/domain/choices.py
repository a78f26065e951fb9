# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people choose from in an entry: a few words each, never a score, and always optional."""

from enum import StrEnum


class QuestionState(StrEnum):
    """Where a question stands; *let go* and *stays* are full outcomes."""

    OPEN = "open"
    BUSY = "busy"
    ANSWERED = "answered"
    LET_GO = "let-go"
    STAYS = "stays"


class Rung(StrEnum):
    """The ladder: I can do it myself, I want to learn it, we find something for it."""

    SELF = "self"
    LEARN = "learn"
    FIND = "find"


class StepWho(StrEnum):
    """Who takes the step."""

    ME = "me"
    TOGETHER = "together"
    OTHER = "other"


class StepState(StrEnum):
    """Where a step stands; it never fails, it goes differently."""

    IDEA = "idea"
    BUSY = "busy"
    DONE = "done"
    DIFFERENTLY = "differently"
    LET_GO = "let-go"


class HelperIs(StrEnum):
    """What sort of helper: people and places."""

    PERSON = "person"
    GROUP = "group"
    PLACE = "place"
    ANIMAL = "animal"
    ORGANISATION = "organisation"


class Ring(StrEnum):
    """How near a helper stands."""

    NEAR = "near"
    AROUND = "around"
    FURTHER = "further"


class Whose(StrEnum):
    """Whose talent it is."""

    ME = "me"
    NEAR = "near"


class WasIThere(StrEnum):
    """Was the client there when others talked about them?"""

    YES = "yes"
    NO = "no"
    LATER = "later"


class Contributes(StrEnum):
    """The worker's own answer: do I contribute to this or not?"""

    YES = "yes"
    NO = "no"
    SO_FAR = "so-far"


class CardKind(StrEnum):
    """The cards, in the order in which the windows show them."""

    HARD_TIMES = "hard-times"
    HOMECOMING = "homecoming"
    NEIGHBOURS = "neighbours"
    HANDOVER = "handover"


class Drawer(StrEnum):
    """A letter lies on the table or in the drawer *niet nu*."""

    NOW = "now"
    NOT_NOW = "not-now"
