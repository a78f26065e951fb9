# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Telling by hand what hulp scheelt: the five questions, the amounts, and the voices."""

from collections.abc import Sequence
from dataclasses import replace

from klantreis.domain.difference import Amount
from klantreis.domain.entries import Difference
from klantreis.domain.ids import EntryId
from klantreis.domain.language import Language
from klantreis.ui.difference_routes import Asked, Side, SituationRoom, Telling
from klantreis.ui.playing.filling import pick
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.words.rooms import difference as room
from klantreis.words.rooms import difference_questions as words
from klantreis.words.rooms import frame, home
from klantreis.words.typed_money import type_cents

# Where the story tells nothing of what is going on: rubbed out when the rest is filled in.
_STAND_IN = "…"


def begin(stage: Stage, body: Difference) -> EntryId:
    """A new situation, of which only the first question is answered."""
    _enter(stage)
    stage.hands.press(room.NEW.key)
    stage.hands.write(words.GOING_ON.key, body.going_on or _STAND_IN)
    stage.hands.press(words.READY.key)
    stage.heed()
    here = stage.table.here
    if not isinstance(here, SituationRoom):
        raise NotOffered()
    return here.entry


def propose(stage: Stage, body: Difference) -> EntryId:
    """A worker tells the whole of it in a row: it waits for the client's yes."""
    _enter(stage)
    stage.hands.press(room.NEW.key)
    here = stage.table.here
    if not isinstance(here, Telling) or here.entry is None:
        raise NotOffered()
    _walk(stage, body)
    return here.entry


def fill(stage: Stage, body: Difference, before: Difference) -> None:
    """On the page of a situation, answer what *body* says otherwise than *before*."""
    if body.going_on != before.going_on:
        _answer(stage, Asked.GOING_ON, body)
    if body.helpers != before.helpers:
        _answer(stage, Asked.HELPERS, body)
    for side, wanted, there in (
        (Side.WITH, body.actual, before.actual),
        (Side.WITHOUT, body.otherwise, before.otherwise),
    ):
        _amounts(stage, side, wanted, there)
    if body.consequences != before.consequences:
        _answer(stage, Asked.MEANING, body)
    if body.outcome is not before.outcome:
        _answer(stage, Asked.OUTCOME, replace(body, outcome=body.outcome or before.outcome))
    for asked, name in _VOICES:
        if getattr(body.voices, name) != getattr(before.voices, name):
            _answer(stage, asked, body)


_VOICES = (
    (Asked.VOICE_CLIENT, "client"),
    (Asked.VOICE_WORKER, "professional"),
    (Asked.VOICE_OTHER, "other"),
)


def _enter(stage: Stage) -> None:
    """Into the room; the client switches it on first, when it is off."""
    if not stage.hands.has(home.DIFFERENCE.key):
        stage.hands.press(frame.SETTINGS.key)
        stage.hands.press(room.OPEN.key)
        stage.hands.press(room.ON.key)
    else:
        stage.hands.press(home.DIFFERENCE.key)


def _answer(stage: Stage, asked: Asked, body: Difference) -> None:
    """Open one question from the page of its situation, answer it, and come back there."""
    stage.hands.press(f"{room.ANSWER.key}:{asked.name.lower().replace('_', '-')}")
    _say(stage, asked, body)
    stage.hands.press(words.READY.key)
    stage.heed()


def _walk(stage: Stage, body: Difference) -> None:
    """From question to question, each answered, until the last."""
    hands = stage.hands
    while isinstance(here := stage.table.here, Telling):
        if here.asked is Asked.COST:
            _list(stage, Side.WITHOUT, body.otherwise)
        elif here.asked is Asked.WITH:
            _list(stage, Side.WITH, body.actual)
        elif here.asked is not Asked.WITHOUT:
            _say(stage, here.asked, body)
        way_on = next((key for key in _ON if hands.has(key)), words.READY.key)
        hands.press(way_on)
        stage.heed()


_ON = (words.GO_ON.key, words.ASK_MORE.key)


def _say(stage: Stage, asked: Asked, body: Difference) -> None:
    hands = stage.hands
    if asked is Asked.HELPERS:
        pick(hands, body.helpers, is_one=False)
    elif asked is Asked.OUTCOME:
        if body.outcome is not None:
            hands.choose(f"choice.{body.outcome.value}")
    else:
        for key, text in _texts(asked, body):
            hands.write(key, text)


def _texts(asked: Asked, body: Difference) -> Sequence[tuple[str, str]]:
    meant, voices = body.consequences, body.voices
    return {
        Asked.GOING_ON: [(words.GOING_ON.key, body.going_on)],
        Asked.MEANING: [
            (words.MEANT_CLIENT.key, meant.client),
            (words.MEANT_NEIGHBOURS.key, meant.neighbours),
            (words.MEANT_OTHERS.key, meant.others),
        ],
        Asked.VOICE_CLIENT: [(words.VOICE_CLIENT.key, voices.client)],
        Asked.VOICE_WORKER: [(words.VOICE_WORKER.key, voices.professional)],
        Asked.VOICE_OTHER: [(words.VOICE_OTHER.key, voices.other)],
        Asked.OWN_WORDS: [(words.OWN_WORDS.key, body.text)],
    }[asked]


def _list(stage: Stage, side: Side, amounts: Sequence[Amount]) -> None:
    """On a list of a walk: each amount is added, and leads back to the list."""
    cue = room.ADD_WITH if side is Side.WITH else room.ADD_WITHOUT
    for amount in amounts:
        stage.hands.press(cue.key)
        _fill_amount(stage, amount, side)


def _amounts(stage: Stage, side: Side, wanted: Sequence[Amount], there: Sequence[Amount]) -> None:
    """On the page of a situation: what is there is changed, what is not is added or taken out."""
    for number in reversed(range(len(wanted), len(there))):
        _press_amount(stage, side, number)
        stage.hands.press(words.TAKE_OUT.key)
        stage.heed()
    for number, amount in enumerate(wanted):
        if number < len(there) and there[number] == amount:
            continue
        if number < len(there):
            _press_amount(stage, side, number)
        else:
            cue = room.ADD_WITH if side is Side.WITH else room.ADD_WITHOUT
            stage.hands.press(cue.key)
        _fill_amount(stage, amount, side)


def _press_amount(stage: Stage, side: Side, number: int) -> None:
    stage.hands.press(f"{room.CHANGE_AMOUNT.key}:{side.name.lower()}:{number}")


def _fill_amount(stage: Stage, amount: Amount, side: Side) -> None:
    hands, language = stage.hands, stage.language
    hands.write(words.ONE_HELP.key, amount.what)
    if side is Side.WITH:
        hands.choose(words.IS_WORKERS.key, is_chosen=amount.agogic)
    elif amount.agogic:
        raise NotOffered()
    hands.press(words.GO_ON.key)
    _write_range(stage, amount, language)
    hands.press(words.GO_ON.key)
    for value, cue in words.UNITS.items():
        hands.choose(cue.key, is_chosen=amount.unit is not None and amount.unit.value == value)
    hands.press(words.GO_ON.key)
    hands.write(words.TIMES.key, str(amount.count) if amount.count > 1 else "")
    for value, cue in words.PERIODS.items():
        is_it = amount.period is not None and amount.period.value == value
        hands.choose(cue.key, is_chosen=is_it)
    hands.press(words.GO_ON.key)
    hands.write(words.SOURCE.key, amount.source)
    hands.press(words.READY.key)
    stage.heed()


def _write_range(stage: Stage, amount: Amount, language: Language) -> None:
    high = "" if amount.high == amount.low else type_cents(amount.high, language)
    stage.hands.write(words.AT_LEAST.key, type_cents(amount.low, language))
    stage.hands.write(words.AT_MOST.key, high)
