# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables on paper: a label and its value next to each other, or a question and its answer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from klantreis.documents.rows import Row, Rule, Words
from klantreis.documents.setting import Setter, unlike
from klantreis.documents.structure import Role, Scope
from klantreis.documents.style import LEADING, Styles
from klantreis.words.phrases import Phrase

_LABELS, _QUESTIONS = 0.36, 0.4
_GUTTER = 12.0
_RULE_AIR = 3.0


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text in each language (once where they agree), and what it heads, if so."""

    texts: tuple[str, ...]
    scope: Scope | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value; a fact without a value is not set."""

    label: Phrase
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A question and its answer, each in each language; once what a person wrote."""

    question: tuple[str, ...]
    answer: tuple[str, ...]


def set_facts(setter: Setter, facts: Iterable[Fact]) -> None:
    """Facts as a table with two columns: what it is, and what it says."""
    width = setter.galley.width
    widths = (width * _LABELS, width * (1 - _LABELS))
    with setter.galley.within(Role.TABLE):
        for fact in facts:
            if any(fact.values):
                label = Cell(setter.tongues.both(fact.label), Scope.ROW)
                set_row(setter, (label, Cell(unlike(fact.values))), widths)


def set_answers(setter: Setter, answers: Sequence[Answer]) -> None:
    """Questions with their answers beside them, without lines; no one stands alone on a page."""
    width, last = setter.galley.width, len(answers) - 1
    widths = (width * _QUESTIONS, width * (1 - _QUESTIONS))
    with setter.galley.within(Role.TABLE):
        for number, answer in enumerate(answers):
            cells = (Cell(unlike(answer.question), Scope.ROW), Cell(unlike(answer.answer)))
            set_row(setter, cells, widths, is_ruled=False)
            if number < last and number in (0, last - 1):
                setter.hold()


def set_row(
    setter: Setter, cells: Sequence[Cell], widths: Sequence[float], *, is_ruled: bool = True
) -> None:
    """One row of a table, with a thin line under it."""
    galley = setter.galley
    with galley.within(Role.TABLE_ROW):
        columns = []
        for cell, shift, width in zip(cells, _shifts(widths), widths, strict=True):
            role = Role.HEADER if cell.scope else Role.CELL
            with galley.within(role, scope=cell.scope), galley.column(shift, width - _GUTTER):
                columns.append(_cell(setter, cell))
    size = setter.sizes.body
    galley.add_columns(columns, height=size * LEADING, holds=is_ruled)
    if not is_ruled:
        galley.gap(2 * _RULE_AIR)
        return
    whole = sum(widths)
    galley.add(Row(_RULE_AIR, (Rule(galley.left, whole),)))
    galley.gap(_RULE_AIR)


def _cell(setter: Setter, cell: Cell) -> list[Words]:
    styles = Styles(setter.sizes)
    style = styles.label if cell.scope else styles.body
    return setter.stacked(cell.texts, style)


def _shifts(widths: Sequence[float]) -> Iterator[float]:
    at = 0.0
    for width in widths:
        yield at
        at += width
