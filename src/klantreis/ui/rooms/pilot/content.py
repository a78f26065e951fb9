# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes to a pilot, as it will leave: every figure and sentence of the file, and no more."""

from PySide6.QtWidgets import QWidget

from klantreis.domain.difference import Outcome, Range
from klantreis.domain.evidence import Evidence, Situation
from klantreis.domain.quarters import last_day
from klantreis.look.colours import TintName
from klantreis.ui.pieces.pieces import Pieces
from klantreis.words.choices import CHOICES
from klantreis.words.dates import MONTHS, until_day
from klantreis.words.money import say_range
from klantreis.words.numbers import unbroken
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import difference as room_words
from klantreis.words.rooms import pilot_giving as words
from klantreis.words.time_spent import say_minutes


def content_of(pieces: Pieces, evidence: Evidence) -> list[QWidget]:
    """A card for what is told of the whole, and one for each story."""
    language = pieces.tongue.language
    end, months = last_day(evidence.given), MONTHS[language]
    parts: list[QWidget] = [
        pieces.title(words.OF_IT_ALL),
        # A quarter is as fine as the file tells of time.
        pieces.text(
            words.GIVEN_IN, first=months[end.month - 3], last=months[end.month - 1], year=end.year
        ),
        pieces.text(words.HOLDS, day=until_day(last_day(evidence.until), language)),
    ]
    if evidence.minutes:
        time = say_minutes(evidence.minutes, language)
        parts.append(pieces.text(words.HOURS, time=time))
    parts.append(pieces.text(words.NO_NAME))
    cards: list[QWidget] = [pieces.card(parts, tint=TintName.MINT)]
    for number, one in enumerate(evidence.situations, start=1):
        cards.append(_story(pieces, one, number))
    return cards


def _story(pieces: Pieces, one: Situation, number: int) -> QWidget:
    parts: list[QWidget] = [pieces.title(words.STORY, number=number)]
    parts += _amount(pieces, words.SUPPORT, one.support)
    parts += _amount(pieces, words.ALL_HELP, one.all_help)
    parts += _amount(pieces, words.WITHOUT, one.otherwise)
    if one.outcome is not None:
        said = CHOICES[Outcome][one.outcome.value].say(pieces.tongue.language)
        parts.append(pieces.text(words.CARE, outcome=said))
    for sentence in one.sentences:
        parts.append(pieces.quiet(words.WHOSE[sentence.which]))
        parts.append(pieces.own_words(sentence.text))
    if len(parts) == 1:
        parts.append(pieces.text(room_words.NOTHING_SAID))
    return pieces.card(parts)


def _amount(pieces: Pieces, phrase: Phrase, amounts: Range | None) -> list[QWidget]:
    if amounts is None:
        return []
    said = unbroken(say_range(amounts, pieces.tongue.language))
    return [pieces.text(phrase, amount=said)]
