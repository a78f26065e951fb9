# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists of small answers in an entry, as texts in columns and back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from klantreis.domain.entries import Line, Stake, View
from klantreis.ui.entries.fields import Field
from klantreis.ui.entries.records import Column, Values
from klantreis.words.cues import Cue
from klantreis.words.labels import LABELS
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import entry as words

Rows = Sequence[Sequence[Values]]


@dataclass(frozen=True, slots=True)
class Recorded:
    """How the answers of one field are laid out, and how they go in and out."""

    columns: tuple[Column, ...]
    texts: Callable[[object], Sequence[Values]]
    value: Callable[[Sequence[Values]], object]


def rows_of(field: Field, value: object) -> Rows:
    """The texts of each answer in *value*, a tuple."""
    texts = recorded(field).texts
    return [texts(one) for one in value] if isinstance(value, tuple) else []


def value_of(field: Field, rows: Rows) -> tuple[object, ...]:
    """What the entry holds for these texts."""
    form = recorded(field)
    return tuple(form.value(row) for row in rows)


def recorded(field: Field) -> Recorded:
    """The layout of *field*."""
    return _FORMS.get(field.name) or _plain(field)


def _plain(field: Field) -> Recorded:
    column = Column(Cue("record.text", field.label, field.label, field.cue.sign))
    return Recorded((column,), lambda one: ((str(one),),), lambda row: _one(row[0]))


def _one(texts: Values) -> str:
    return texts[0] if texts else ""


def _cue(key: str, named: tuple[type, str], sign: Pictogram) -> Cue:
    return Cue(key, LABELS[named], LABELS[named], sign)


def _stake_texts(one: object) -> tuple[Values, ...]:
    return ((one.what,), one.whom) if isinstance(one, Stake) else ()


def _view_texts(one: object) -> tuple[Values, ...]:
    return ((one.who,), (one.finds,)) if isinstance(one, View) else ()


def _line_texts(one: object) -> tuple[Values, ...]:
    return ((one.prompt,), (one.text,)) if isinstance(one, Line) else ()


_FORMS: Mapping[str, Recorded] = {
    "at_stake": Recorded(
        (
            Column(_cue("record.what", (Stake, "what"), Pictogram.AT_STAKE)),
            Column(_cue("record.whom", (Stake, "whom"), Pictogram.TOGETHER), is_many=True),
        ),
        _stake_texts,
        lambda row: Stake(_one(row[0]), row[1]),
    ),
    "views": Recorded(
        (
            Column(_cue("record.who", (View, "who"), Pictogram.CLIENT)),
            Column(_cue("record.finds", (View, "finds"), Pictogram.VIEWS)),
        ),
        _view_texts,
        lambda row: View(_one(row[0]), _one(row[1])),
    ),
    "lines": Recorded(
        (Column(words.PROMPT), Column(words.PROMPT_ANSWER)),
        _line_texts,
        lambda row: Line(_one(row[0]), _one(row[1])),
    ),
}
