# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two sheets about the road: my helpers in circles around me, and my journey in time."""

from collections.abc import Iterable
from datetime import tzinfo

from klantreis.documents.entry import set_body, set_own_views
from klantreis.documents.setting import Setter
from klantreis.domain.choices import Ring, StepState
from klantreis.domain.choosing import Overview
from klantreis.domain.entries import Helper, Step
from klantreis.domain.language import Language
from klantreis.domain.showing import Shown, ShownVersion
from klantreis.words import sheets
from klantreis.words.around import how_many_versions
from klantreis.words.choices import CHOICES, say_choice
from klantreis.words.dates import day_of
from klantreis.words.labels import LABELS
from klantreis.words.phrases import Phrase
from klantreis.words.telling import heading

_I_GIVE, _GIVES = LABELS[Helper, "i_give"], LABELS[Helper, "gives"]


def set_helpers(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    """Circle by circle, nearest first; what I give comes before what I get."""
    setter.say(sheets.ME_IN_THE_MIDDLE)
    if not overview.entries:
        setter.say(sheets.NOTHING_YET)
    for ring in (*Ring, None):
        here = [
            body
            for shown in overview.entries
            for body in (version.body for version in shown.versions)
            if isinstance(body, Helper) and body.ring is ring
        ]
        if here:
            setter.section(_ring(ring))
            _set_each(setter, here)


def set_journey(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    """Questions, steps and looking back, in the order in which they came."""
    setter.say_each(setter.tongues.each(lambda one: say_choice(overview.state, one)))
    if not overview.entries:
        setter.say(sheets.NOTHING_YET)
    for shown in overview.entries:
        for place, version in enumerate(shown.versions):
            lines = [_on_the_way(shown, version, one, tz) for one in setter.tongues.all()]
            setter.heading(lines)
            if place == 0 and len(shown.versions) > 1:
                count = len(shown.versions)
                setter.say_each([how_many_versions(count, one) for one in setter.tongues.all()])
            set_body(setter, version.body, for_client=True)
        set_own_views(setter, shown)


def _set_each(setter: Setter, helpers: Iterable[Helper]) -> None:
    for helper in helpers:
        name = helper.name or helper.masked
        if name:
            setter.name(name)
        if helper.text:
            setter.own(helper.text)
        for label, given in ((_I_GIVE, helper.i_give), (_GIVES, helper.gives)):
            if given:
                setter.label(setter.tongues.both(label))
                for one in given:
                    setter.own(one)
        setter.gap(0.6)


def _ring(ring: Ring | None) -> Phrase:
    return _capital(CHOICES[Ring][ring.value]) if ring else sheets.NO_RING


def _capital(phrase: Phrase) -> Phrase:
    """A choice as a title of its own."""
    nl, en = (f"{text[0].upper()}{text[1:]}" for text in (phrase.nl, phrase.en))
    return Phrase(nl=nl, en=en)


def _on_the_way(shown: Shown, version: ShownVersion, language: Language, tz: tzinfo) -> str:
    """When, what it is, and for a step how it stands."""
    parts = [day_of(version.at, language, tz=tz), heading(shown.kind, language)]
    if isinstance(version.body, Step) and version.body.state:
        state = CHOICES[StepState][version.body.state.value]
        parts.append(_capital(state).say(language))
    return " · ".join(parts)
