# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""From what a story says to what an entry holds."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, cast

from klantreis.domain import choices, entries
from klantreis.domain.bodies import BODIES
from klantreis.domain.difference import Amount, Consequences, Outcome, Voices
from klantreis.domain.entries import Body, EntryKind
from klantreis.domain.ids import EntryId
from klantreis.stories import fields as told
from klantreis.stories.fields import FieldValue, Kind
from klantreis.stories.format import Content

Resolve = Callable[[str], EntryId]

# Where a story's word is a word of the language, or too short to be clear in code.
_NAMES = {
    (Kind.HELPER, "is"): "what",
    (Kind.CONTRIBUTION, "not"): "does_not",
    (Kind.LETTER, "from"): "sender",
}
_CHOICES: Mapping[tuple[Kind, str], Callable[[str], object]] = {
    (Kind.QUESTION, "state"): choices.QuestionState,
    (Kind.STEP, "rung"): choices.Rung,
    (Kind.STEP, "who"): choices.StepWho,
    (Kind.STEP, "state"): choices.StepState,
    (Kind.HELPER, "is"): choices.HelperIs,
    (Kind.HELPER, "ring"): choices.Ring,
    (Kind.TALENT, "whose"): choices.Whose,
    (Kind.CONSULTATION, "present"): choices.WasIThere,
    (Kind.CONTRIBUTION, "answer"): choices.Contributes,
    (Kind.CARD, "card"): choices.CardKind,
    (Kind.LETTER, "drawer"): choices.Drawer,
    (Kind.DIFFERENCE, "outcome"): Outcome,
}
_Row = Mapping[str, FieldValue]


def body_of(kind: Kind, content: Content, resolve: Resolve, before: Body | None = None) -> Body:
    """The body of an entry of *kind*; what the story does not name stays as it was in *before*."""
    parts: dict[str, object] = {}
    if before is not None:
        parts = {name: getattr(before, name) for name in before.__dataclass_fields__}
    if content.text is not None:
        parts["text"] = content.text
    for name, value in content.fields.items():
        parts[_NAMES.get((kind, name), name)] = _value(kind, name, value, resolve)
    return BODIES[EntryKind(kind.value)](**cast(dict[str, Any], parts))


def _value(kind: Kind, name: str, value: FieldValue, resolve: Resolve) -> object:
    if (kind, name) in _CHOICES:
        return _CHOICES[kind, name](cast(str, value))
    if name in _TABLES:
        return _TABLES[name](value)
    if isinstance(value, told.Link) or name in ("about", "question", "step"):
        return _link(value, resolve)
    if isinstance(value, tuple) and kind is not Kind.HELPER:
        return tuple(_link(one, resolve) for one in value)
    return value.isoformat() if isinstance(value, date) else value


def _link(value: FieldValue, resolve: Resolve) -> entries.Link:
    if isinstance(value, told.Link):
        return entries.Link(entry=resolve(value.ref))
    return entries.Link(text=cast(str, value))


def _stakes(value: FieldValue) -> object:
    return tuple(
        entries.Stake(str(row.get("what", "")), cast(tuple[str, ...], row.get("for", ())))
        for row in cast(tuple[_Row, ...], value)
    )


def _views(value: FieldValue) -> object:
    rows = cast(tuple[_Row, ...], value)
    return tuple(entries.View(str(row.get("who", "")), str(row.get("finds", ""))) for row in rows)


def _lines(value: FieldValue) -> object:
    rows = cast(Mapping[str, str], value)
    return tuple(entries.Line(prompt, text) for prompt, text in rows.items())


def _amounts(value: FieldValue) -> object:
    return tuple(_amount(row) for row in cast(tuple[_Row, ...], value))


def _amount(row: _Row) -> Amount:
    low = cast(int, row.get("low", 0))
    return Amount(
        what=str(row.get("what", "")),
        low=low,
        # "At least 6" counts as 6: nobody knows how much more.
        high=cast(int, row.get("high", low)),
        source=str(row.get("source", "")),
        agogic=bool(row.get("agogic", False)),
    )


def _consequences(value: FieldValue) -> object:
    return Consequences(**cast(dict[str, str], dict(cast(_Row, value))))


def _voices(value: FieldValue) -> object:
    return Voices(**cast(dict[str, str], dict(cast(_Row, value))))


_TABLES: Mapping[str, Callable[[FieldValue], object]] = {
    "at_stake": _stakes,
    "views": _views,
    "lines": _lines,
    "otherwise": _amounts,
    "actual": _amounts,
    "consequences": _consequences,
    "voices": _voices,
}
