# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days and times in words: the only place where a moment becomes local."""

from datetime import date, datetime, tzinfo

from klantreis.domain.language import Language
from klantreis.words.phrases import Phrase

MONTHS = {
    Language.NL: (
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
    Language.EN: (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip

_ISO_DAY = len("2026-03-02")
_UNTIL = Phrase(nl="tot en met {day}", en="up to and including {day}")
_TIME = Phrase(nl="{hour}.{minute} uur", en="{hour}:{minute}")
_AT = Phrase(nl="{day} om {hour}.{minute} uur", en="{day} at {hour}:{minute}")


def say_day(day: date, language: Language) -> str:
    """A day in words: "2 maart 2026", "2 March 2026"."""
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"


def day_of(moment: datetime, language: Language, *, tz: tzinfo) -> str:
    """The day of the aware *moment*, as it was in *tz*."""
    return say_day(_local(moment, tz).date(), language)


def moment_of(moment: datetime, language: Language, *, tz: tzinfo) -> str:
    """Day and time of the aware *moment* in *tz*: "2 maart 2026 om 10.05 uur"."""
    here = _local(moment, tz)
    day = say_day(here.date(), language)
    return _AT.say(language, day=day, hour=here.hour, minute=f"{here.minute:02d}")


def time_of(moment: datetime, language: Language, *, tz: tzinfo) -> str:
    """The time of day of the aware *moment* in *tz*: "10.05 uur", "10:05"."""
    here = _local(moment, tz)
    return _TIME.say(language, hour=here.hour, minute=f"{here.minute:02d}")


def say_if_day(text: str, language: Language) -> str | None:
    """A day, or a day with a time, that was picked and not typed; None for own words.

    What was picked is kept as ISO 8601; a time is told as it was there and then.
    """
    try:
        if len(text) == _ISO_DAY:
            return say_day(date.fromisoformat(text), language)
        picked = datetime.fromisoformat(text)
    except ValueError:
        return None
    day = say_day(picked.date(), language)
    return _AT.say(language, day=day, hour=picked.hour, minute=f"{picked.minute:02d}")


def until_day(last: date, language: Language) -> str:
    """A last day that counts itself: "tot en met 1 juni 2026"."""
    return _UNTIL.say(language, day=say_day(last, language))


def _local(moment: datetime, tz: tzinfo) -> datetime:
    # A moment without a time zone would be read as this computer's own, and differ elsewhere.
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(tz)
