# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The questions that each kind of entry can answer: which field, in what form, about whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import get_args, get_type_hints

from klantreis.domain import entries
from klantreis.domain.bodies import BODIES
from klantreis.domain.entries import Body, EntryKind, Link
from klantreis.words.cues import Cue
from klantreis.words.labels import LABELS
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import entry as words


class Form(Enum):
    """How a question is answered."""

    TEXT = auto()
    LINE = auto()
    CHOICE = auto()
    LINK = auto()
    LINKS = auto()
    RECORDS = auto()
    FEELING = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a kind of entry. *choices* or *links_to* say what it is answered with.

    A link without *links_to* leads to an entry of any kind.
    """

    body: type[Body]
    name: str
    form: Form
    choices: type[StrEnum] | None = None
    links_to: EntryKind | None = None

    @property
    def label(self) -> Phrase:
        """The question."""
        named = (self.body, self.name)
        if named in _LABELS:
            return _LABELS[named]
        return LABELS[named]

    @property
    def cue(self) -> Cue:
        """The control that is filled in, or that opens it."""
        kind = next(one for one, body in BODIES.items() if body is self.body)
        key = f"field.{kind.value}.{self.name}"
        return Cue(key, self.label, self.label, words.FIELD_SIGNS[self.body, self.name])


_LABELS: Mapping[tuple[type, str], Phrase] = {
    (entries.Question, "at_stake"): LABELS[entries.Stake, "what"],
    (entries.Question, "views"): LABELS[entries.View, "who"],
    (entries.Card, "lines"): words.LINES,
}
# What is short: a name, a day, a number.
_LINES = frozenset(
    {
        "name", "masked", "reach", "since", "until", "when", "on", "who", "noticed_by",
        "how_often", "sender",
    }
)  # fmt: skip
# The text has a place of its own, and so have the hours that a worker keeps.
_ELSEWHERE = frozenset({"text", "spent"})
_LINKS_TO: Mapping[tuple[type, str], EntryKind | None] = {
    (entries.Step, "helpers"): EntryKind.HELPER,
    (entries.Step, "question"): EntryKind.QUESTION,
    (entries.Talent, "used_in"): EntryKind.STEP,
    (entries.LookBack, "about"): None,
    (entries.Letter, "step"): EntryKind.STEP,
}


def fields_of(kind: EntryKind) -> tuple[Field, ...]:
    """The questions of *kind*, in the order in which they are offered.

    *Wat het scheelt* has a room of its own.
    """
    if kind is EntryKind.DIFFERENCE:
        return ()
    body = BODIES[kind]
    hints = get_type_hints(body)
    return tuple(_field(body, name, hints[name]) for name in hints if name not in _ELSEWHERE)


def field_of(kind: EntryKind, name: str) -> Field:
    """The question of *kind* that is called *name*."""
    return next(one for one in fields_of(kind) if one.name == name)


def _field(body: type[Body], name: str, hint: object) -> Field:
    if (body, name) in _LINKS_TO:
        is_one = Link in get_args(hint)
        form = Form.LINK if is_one and type(None) in get_args(hint) else Form.LINKS
        return Field(body, name, form, links_to=_LINKS_TO[body, name])
    choice = _choice_in(hint)
    if choice is not None:
        return Field(body, name, Form.CHOICE, choices=choice)
    if (body, name) == (entries.Moment, "feeling"):
        return Field(body, name, Form.FEELING)
    if hint is str:
        return Field(body, name, Form.LINE if name in _LINES else Form.TEXT)
    return Field(body, name, Form.RECORDS)


def _choice_in(hint: object) -> type[StrEnum] | None:
    found = [
        part for part in get_args(hint) if isinstance(part, type) and issubclass(part, StrEnum)
    ]
    return found[0] if found else None
