# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in a field of an entry, in words."""

from collections.abc import Iterator
from enum import StrEnum

from klantreis.domain.entries import Body, Line, Link, Stake, View
from klantreis.ui.entries.fields import Field
from klantreis.ui.entries.looking import Sight
from klantreis.words.choices import CHOICES
from klantreis.words.dates import say_if_day
from klantreis.words.tongue import Tongue


def answer_of(field: Field, sight: Sight, tongue: Tongue) -> tuple[str, ...]:
    """The lines that answer *field*; none when it is empty."""
    value: object = getattr(sight.head.body, field.name)
    return tuple(line for line in _lines(value, sight, tongue) if line.strip())


def value_of(body: Body, field: Field) -> object:
    """What *field* holds."""
    return getattr(body, field.name)


def link_words(link: Link, sight: Sight) -> str:
    """What a link is called: the entry that it leads to, or own words."""
    if link.entry is None:
        return link.text
    row = sight.rows.get(link.entry)
    return row.title if row is not None else ""


def _lines(value: object, sight: Sight, tongue: Tongue) -> Iterator[str]:
    match value:
        case StrEnum():
            yield tongue.aloud(CHOICES[type(value)][value.value])
        case str():
            yield say_if_day(value, tongue.language) or value
        case Link():
            yield link_words(value, sight)
        case Stake(what, whom):
            yield f"{what}: {', '.join(whom)}" if whom else what
        case View(who, finds):
            yield f"{who}: {finds}" if who else finds
        case Line(prompt, text):
            yield f"{prompt} {text}"
        case tuple():
            for part in value:
                yield from _lines(part, sight, tongue)
