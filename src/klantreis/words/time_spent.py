# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The time that a worker spent, in words: "1 uur en 30 minuten"."""

from klantreis.domain.entries import Spent
from klantreis.domain.language import Language
from klantreis.words.dates import say_if_day
from klantreis.words.phrases import Counted, Phrase

_HOURS = Counted(
    one=Phrase(nl="{count} uur", en="{count} hour"),
    more=Phrase(nl="{count} uur", en="{count} hours"),
)
_MINUTES = Counted(
    one=Phrase(nl="{count} minuut", en="{count} minute"),
    more=Phrase(nl="{count} minuten", en="{count} minutes"),
)
_BOTH = Phrase(nl="{hours} en {minutes}", en="{hours} and {minutes}")
_ON_A_DAY = Phrase(nl="{day}: {time}", en="{day}: {time}")


def say_minutes(minutes: int, language: Language) -> str:
    """So many minutes, in hours where they make some."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return _MINUTES.say(language, rest)
    if not rest:
        return _HOURS.say(language, hours)
    said = _HOURS.say(language, hours), _MINUTES.say(language, rest)
    return _BOTH.say(language, hours=said[0], minutes=said[1])


def say_spent(spent: Spent, language: Language) -> tuple[str, ...]:
    """One time that was spent, with its day; a day in own words has a line of its own."""
    time = say_minutes(spent.minutes, language)
    day = say_if_day(spent.on, language)
    if day is not None:
        return (_ON_A_DAY.say(language, day=day, time=time),)
    return (spent.on, time) if spent.on else (time,)
