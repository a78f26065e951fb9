# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pilot's report: figures as ranges, three voices, what it does not show.

It is made of a PilotReport and of nothing else: what clients let go along, and sums of five people
or more. The names of files stay off it: they may tell of people, also of who took back.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import groupby

from klantreis.documents.bars import Bar, bars
from klantreis.documents.drawing import draw
from klantreis.documents.filling_in import set_figure
from klantreis.documents.finishing import Finish
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.pages import TEXT_WIDTH, whole
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.style import sizes_for
from klantreis.documents.tables import Fact, set_facts
from klantreis.domain.language import Language
from klantreis.domain.pilot import LEAST, Figures, PilotReport, Why, vouch
from klantreis.words import pilot as words
from klantreis.words.dates import day_of
from klantreis.words.money import say_amount, say_range
from klantreis.words.pictograms import Pictogram


def render(report: PilotReport, manner: Manner, *, kit: Kit) -> bytes:
    """The report as a PDF. Raises NoConsent for what nobody counted."""
    vouch(report)
    setter = Setter(kit, sizes_for(large_print=manner.large_print), tongues_for(manner), TEXT_WIDTH)
    setter.title(words.TITLE, sign=Pictogram.PILOT)
    made = datetime.combine(report.at, time(12), UTC)
    day = setter.tongues.each(lambda one: words.MADE_ON.say(one, day=day_of(made, one, tz=UTC)))
    setter.say_each(day)
    setter.gap(0.4)
    _set_figures(setter, report.figures)
    _set_voices(setter, report.figures)
    setter.section(words.NOT_SHOWN, sign=Pictogram.INFORMATION)
    setter.items(setter.tongues.both(phrase) for phrase in words.DOES_NOT_SHOW)
    setter.gap(0.4)
    _set_left_out(setter, report)
    title = words.FILE_TITLE.say(manner.language)
    return draw(whole(setter, []), Finish(title, manner.language))


def _set_figures(setter: Setter, figures: Figures) -> None:
    setter.section(words.FIGURES)
    for phrase in (words.IN_A_YEAR, words.LIKE_FOR_LIKE):
        setter.say(phrase)
    setter.say(words.UNDER, least=LEAST)
    setter.gap(0.4)
    drawn = _bars(setter, figures)
    if drawn:
        figure = bars(drawn, setter.easel, width=setter.galley.width, say=_say_tick(setter))
        # Who listens hears first what there is to see: bare amounts are no sentence.
        begins = [words.BARS.say(language) for language in setter.tongues.all()]
        text = tuple(map(" ".join, zip(begins, figure.text, strict=True)))
        set_figure(setter, replace(figure, text=text))
        setter.gap(0.4)
    told = [words.say_figures(figures, language) for language in setter.tongues.all()]
    set_facts(
        setter,
        (Fact(row[0][0], tuple(value for _, value in row)) for row in zip(*told, strict=True)),
    )
    setter.gap(0.6)


def _bars(setter: Setter, figures: Figures) -> list[Bar]:
    """A bar for each sum of money that can be told; its words stand above it in one language."""
    sums = (
        (words.SUPPORT, figures.support),
        (words.ALL_HELP, figures.all_help),
        (words.AVOIDED, figures.avoided),
        (words.NET, figures.net),
    )
    tongues = setter.tongues
    found = []
    for name, amounts in sums:
        if amounts is not None:
            said = tuple(say_range(amounts, language) for language in tongues.all())
            label = name.say(tongues.first)
            found.append(Bar(label, amounts.low / 100, amounts.high / 100, said))
    return found


def _say_tick(setter: Setter) -> Callable[[float], str]:
    language: Language = setter.tongues.first
    return lambda euros: say_amount(round(euros * 100), language)


def _set_voices(setter: Setter, figures: Figures) -> None:
    setter.section(words.VOICES)
    heard = {which: list(same) for which, same in groupby(figures.quotes, lambda one: one.which)}
    for which, phrase in words.VOICE_OF.items():
        if which not in heard and which not in words.ALWAYS_HEARD:
            continue
        setter.heading(setter.tongues.both(phrase))
        if which in heard:
            setter.items([quote.text] for quote in heard[which])
        else:
            setter.say(words.NO_QUOTES)


def _set_left_out(setter: Setter, report: PilotReport) -> None:
    """How many files do not count, by why: their names stay at the desk."""
    setter.section(words.LEFT_OUT)
    if not report.left_out:
        setter.say(words.NOTHING_LEFT_OUT)
        return
    counts = Counter(one.why for one in report.left_out)
    setter.items(_files(setter, why, count) for why, count in counts.items())


def _files(setter: Setter, why: Why, count: int) -> tuple[str, ...]:
    return setter.tongues.each(lambda one: words.FILES.say(one, count, why=words.say_why(why, one)))
