# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields that each kind of entry has in a story, and what may stand in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from klantreis.domain.choices import CardKind


class Kind(StrEnum):
    """Every kind of entry."""

    QUESTION = "question"
    STEP = "step"
    HELPER = "helper"
    TALENT = "talent"
    MOMENT = "moment"
    LOOKBACK = "lookback"
    CONSULTATION = "consultation"
    CONTRIBUTION = "contribution"
    CARD = "card"
    LETTER = "letter"
    DREAM = "dream"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Link:
    """Points at the entry that an earlier act called *ref*."""

    ref: str


# A datetime is a date too; a day in own words is a text.
FieldValue: TypeAlias = (
    "str | bool | int | date | Link | tuple[FieldValue, ...] | Mapping[str, FieldValue]"
)


class Shape(StrEnum):
    """What may stand in a field."""

    TEXT = "text"
    JOINED = "a text, or a list of texts that becomes one, with commas"
    TEXTS = "a list of texts"
    ONE_OR_MORE = "a list of texts, or one text that becomes a list"
    FLAG = "true or false"
    WORD = "one of some fixed words"
    DAY = "a date, a date with a time, or own words"
    AMOUNT = "euros, whole or with cents; becomes whole cents"
    ENTRY = "the ref of an earlier entry; becomes a Link"
    LINK = "the ref of an earlier entry, which becomes a Link; or own words"
    LINKS = "a list (or one) of the same"
    ROWS = "a list of tables"
    TABLE = "a table"
    LINES = "a table of texts by own prompts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """What may stand in one field; *inner* tells about the keys of a table, none is required."""

    shape: Shape
    words: tuple[str, ...] = ()
    inner: Mapping[str, "Spec"] = field(default_factory=dict)


_TEXT = Spec(shape=Shape.TEXT)
_JOINED = Spec(shape=Shape.JOINED)
_SOME = Spec(shape=Shape.ONE_OR_MORE)
_DAY = Spec(shape=Shape.DAY)
_ENTRY = Spec(shape=Shape.ENTRY)
_LINK = Spec(shape=Shape.LINK)
_LINKS = Spec(shape=Shape.LINKS)
_AMOUNT = Spec(shape=Shape.AMOUNT)


def _words(*words: str) -> Spec:
    return Spec(shape=Shape.WORD, words=words)


def _rows(**inner: Spec) -> Spec:
    return Spec(shape=Shape.ROWS, inner=inner)


def _table(**inner: Spec) -> Spec:
    return Spec(shape=Shape.TABLE, inner=inner)


# Without `high` it is one figure: high is then the same as low.
_COST = {"what": _TEXT, "low": _AMOUNT, "high": _AMOUNT, "source": _TEXT}

FIELDS: Mapping[Kind, Mapping[str, Spec]] = {
    Kind.QUESTION: {
        "at_stake": _rows(what=_TEXT, **{"for": Spec(shape=Shape.TEXTS)}),
        "views": _rows(who=_TEXT, finds=_TEXT),
        "wish": _TEXT,
        "state": _words("open", "busy", "answered", "let-go", "stays"),
    },
    Kind.STEP: {
        "rung": _words("self", "learn", "find"),
        "who": _words("me", "together", "other"),
        "helpers": _LINKS,
        "question": _ENTRY,
        "state": _words("idea", "busy", "done", "differently", "let-go"),
        "when": _DAY,
    },
    Kind.HELPER: {
        "name": _TEXT,
        "masked": _TEXT,
        "is": _words("person", "group", "place", "animal", "organisation"),
        "ring": _words("near", "around", "further"),
        "gives": _SOME,
        "i_give": _SOME,
        "reach": _TEXT,
        "since": _DAY,
        "until": _DAY,
    },
    Kind.TALENT: {
        "whose": _words("me", "near"),
        "story": _TEXT,
        "noticed_by": _JOINED,
        "used_in": _LINKS,
    },
    Kind.MOMENT: {"on": _DAY, "feeling": _TEXT},
    Kind.LOOKBACK: {"about": _LINK, "differently": _TEXT, "take_along": _TEXT},
    Kind.CONSULTATION: {
        "who": _JOINED,
        "on": _DAY,
        "present": _words("yes", "no", "later"),
        "agreed": _TEXT,
        "my_view": _TEXT,
    },
    Kind.CONTRIBUTION: {
        "brings": _JOINED,
        "how_often": _TEXT,
        "until": _DAY,
        "not": _JOINED,
        "answer": _words("yes", "no", "so-far"),
    },
    Kind.CARD: {
        "card": _words(*CardKind),
        "lines": Spec(shape=Shape.LINES),
    },
    Kind.LETTER: {"from": _TEXT, "drawer": _words("now", "not-now"), "step": _ENTRY},
    Kind.DREAM: {},
    Kind.DIFFERENCE: {
        "going_on": _TEXT,
        "helpers": _LINKS,
        "otherwise": _rows(**_COST),
        "consequences": _table(client=_TEXT, neighbours=_TEXT, others=_TEXT),
        "actual": _rows(**_COST, agogic=Spec(shape=Shape.FLAG)),
        "outcome": _words("prevented", "reduced", "ended", "unchanged", "unknown"),
        "voices": _table(client=_TEXT, professional=_TEXT, other=_TEXT),
    },
}
