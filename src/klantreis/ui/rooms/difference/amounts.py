# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Amounts of a situation: which help, what it cost or would have cost, and how we know."""

from collections.abc import Sequence
from dataclasses import replace

from klantreis.domain.difference import Amount
from klantreis.domain.entries import Difference
from klantreis.look.colours import TintName
from klantreis.ui.difference_routes import Side
from klantreis.ui.pieces.wide import Face
from klantreis.words.money import say_cost
from klantreis.words.numbers import unbroken
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import difference as words
from klantreis.words.tongue import Tongue

TINTS = {Side.WITH: TintName.MINT, Side.WITHOUT: TintName.PEACH}


def amounts_of(body: Difference, side: Side) -> tuple[Amount, ...]:
    """Those of one column."""
    return body.actual if side is Side.WITH else body.otherwise


def with_amounts(body: Difference, side: Side, amounts: Sequence[Amount]) -> Difference:
    """The situation with *amounts* in that column; those that say nothing are left out."""
    kept = tuple(one for one in amounts if says_something(one))
    if side is Side.WITH:
        return replace(body, actual=kept)
    return replace(body, otherwise=kept)


def says_something(amount: Amount) -> bool:
    """Whether anything was filled in."""
    return bool(amount.what.strip() or amount.low or amount.high or amount.source.strip())


def put_amount(body: Difference, side: Side, number: int, amount: Amount) -> Difference:
    """The situation with *amount* at that place in the column; behind the last it is added."""
    there = list(amounts_of(body, side))
    there[number : number + 1] = [amount]
    return with_amounts(body, side, there)


def face_of_amount(amount: Amount, side: Side, tongue: Tongue) -> Face:
    """Which help, and what it costs in words."""
    language = tongue.language
    sign = Pictogram.WORKER if amount.agogic else Pictogram.RECEIPT
    title = amount.what or words.SOME_HELP.say(language)
    lines = [unbroken(line) for line in say_cost(amount, language)]
    if amount.source:
        lines.append(words.SOURCE_IS.say(language, source=amount.source))
    return Face(sign, title, lines=lines, tint=TINTS[side])
