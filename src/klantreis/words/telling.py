# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Telling an entry: label and text for each thing in it, in the order in which it is read.

What people wrote comes through letter by letter and never shares a line with words of ours, so that
a bilingual paper can say ours twice and theirs once.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum

from klantreis.domain.difference import Amount, saved, total
from klantreis.domain.entries import (
    Body,
    Consultation,
    Contribution,
    Difference,
    EntryKind,
    Helper,
    Line,
    Link,
    Moment,
    Spent,
    Step,
)
from klantreis.domain.language import Language
from klantreis.words.choices import say_choice
from klantreis.words.dates import say_if_day
from klantreis.words.labels import KINDS, LABELS
from klantreis.words.money import say_cost, say_range
from klantreis.words.phrases import Phrase
from klantreis.words.time_spent import say_spent

YES = Phrase(nl="ja", en="yes")
NO_WORDS = Phrase(nl="(zonder woorden)", en="(without words)")
WOULD_HAVE_COST = Phrase(nl="Samen had dat gekost", en="Altogether that would have cost")
DID_COST = Phrase(nl="Samen kostte het", en="Altogether it cost")
# Where a day may have been picked instead of told in own words.
_DAYS = frozenset(
    {
        (Consultation, "on"), (Contribution, "until"), (Helper, "since"), (Helper, "until"),
        (Moment, "on"), (Step, "when"),
    }
)  # fmt: skip
SAVED = Phrase(nl="Het verschil", en="The difference")


@dataclass(frozen=True, slots=True)
class Told:
    """A label (empty where the text speaks for itself) with the texts under it.

    `by_person` says that the lines are a person's own words, to be shown once in any language.
    """

    label: str
    lines: tuple[str, ...]
    by_person: bool


def heading(kind: EntryKind, language: Language) -> str:
    """The name of a kind of entry."""
    return KINDS[kind].say(language)


def tell(body: Body, language: Language, *, with_masks: bool = False) -> tuple[Told, ...]:
    """Everything that *body* says.

    *with_masks* adds the word that stands for a helper's name on paper: for the client's own eyes.
    """
    told = list(_parts(_named(body), language))
    if isinstance(body, Helper) and body.name and body.masked and with_masks:
        told.append(Told(_label(body, "masked", language), (body.masked,), by_person=True))
    if isinstance(body, Difference):
        told.extend(_sums(body, language))
    return tuple(told)


def _named(body: Body) -> Body:
    """A helper who has only a word for paper goes by that word."""
    if isinstance(body, Helper) and not body.name:
        return replace(body, name=body.masked)
    return body


def _parts(value: object, language: Language) -> Iterator[Told]:
    if isinstance(value, Line):
        yield Told(value.prompt, (value.text,) if value.text else (), by_person=True)
    elif isinstance(value, Amount):
        yield from _amount(value, language)
    elif is_dataclass(value):
        for field in fields(value):
            # Told apart, by those who may see it.
            if not (isinstance(value, Helper) and field.name == "masked"):
                yield from _field(value, field.name, language)


def _field(owner: object, name: str, language: Language) -> Iterator[Told]:
    value = getattr(owner, name)
    parts = value if isinstance(value, tuple) else (value,)
    kept = [part for part in parts if part is not None and part != ""]
    if not kept:
        return
    if isinstance(kept[0], StrEnum):
        yield Told(_label(owner, name, language), (say_choice(kept[0], language),), by_person=False)
    elif (type(owner), name) in _DAYS and (day := say_if_day(str(kept[0]), language)):
        yield Told(_label(owner, name, language), (day,), by_person=False)
    elif isinstance(kept[0], str | Link):
        lines = tuple(_line(part, language) for part in kept)
        yield Told(_label(owner, name, language), lines, by_person=True)
    elif isinstance(kept[0], Spent):
        spent = tuple(line for part in kept for line in say_spent(part, language))
        yield Told(_label(owner, name, language), spent, by_person=False)
    else:
        if (type(owner), name) in LABELS:
            yield Told(_label(owner, name, language), (), by_person=False)
        for part in kept:
            yield from _parts(part, language)


def _line(part: str | Link, language: Language) -> str:
    if isinstance(part, Link):
        return part.text or NO_WORDS.say(language)
    return part


def _amount(amount: Amount, language: Language) -> Iterator[Told]:
    if amount.what:
        yield Told(_label(amount, "what", language), (amount.what,), by_person=True)
    said = say_cost(amount, language)
    yield Told(_label(amount, "low", language), said, by_person=False)
    if amount.agogic:
        yield Told(_label(amount, "agogic", language), (YES.say(language),), by_person=False)
    if amount.source:
        yield Told(_label(amount, "source", language), (amount.source,), by_person=True)


def _sums(body: Difference, language: Language) -> Iterator[Told]:
    """The arithmetic in view, where there is something to add up."""
    sums = []
    if body.otherwise:
        sums.append((WOULD_HAVE_COST, total(body.otherwise)))
    if body.actual:
        sums.append((DID_COST, total(body.actual)))
    if body.otherwise and body.actual:
        sums.append((SAVED, saved(otherwise=body.otherwise, actual=body.actual)))
    for label, amounts in sums:
        yield Told(label.say(language), (say_range(amounts, language),), by_person=False)


def _label(owner: object, name: str, language: Language) -> str:
    label = LABELS.get((type(owner), name))
    return label.say(language) if label else ""
