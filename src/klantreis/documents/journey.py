# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two sheets about the road: my helpers in circles around me, and my journey in time."""

from datetime import tzinfo

from klantreis.documents.circles import Listed, draw_circles
from klantreis.documents.entry import set_body, set_own_views, set_said
from klantreis.documents.filling_in import set_figure
from klantreis.documents.journey_line import Heights, draw_journey
from klantreis.documents.pages import own_foot, room_left, text_height
from klantreis.documents.setting import Setter
from klantreis.documents.tables import Answer
from klantreis.domain.choices import HelperIs, Ring, StepState
from klantreis.domain.choosing import Overview
from klantreis.domain.entries import Helper, Step
from klantreis.domain.language import Language
from klantreis.domain.settings import JourneyState
from klantreis.domain.showing import Shown, ShownVersion
from klantreis.words import sheets
from klantreis.words.around import how_many_versions
from klantreis.words.choices import CHOICES
from klantreis.words.dates import day_of
from klantreis.words.labels import LABELS
from klantreis.words.painted_words import A_HELPER
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms.entry import KIND_SIGNS, helper_sign
from klantreis.words.telling import heading

_IS = LABELS[Helper, "what"]
_I_GIVE, _GIVES = LABELS[Helper, "i_give"], LABELS[Helper, "gives"]


def set_helpers(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    """The circles around me, and under them the same as a list, nearest first."""
    height = room_left(setter, own_foot(overview.client))
    circles = draw_circles(overview.entries, setter.easel, width=setter.galley.width, height=height)
    set_figure(setter, circles.figure)
    for ring in (*Ring, None):
        here = [one for one in circles.listed if one.helper.ring is ring]
        if here:
            setter.section(_ring(ring))
        for one in here:
            _set_helper(setter, one)


def set_journey(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    """The road, as it was thought of and as it went; under it all that was written about it."""
    setter.say(CHOICES[JourneyState][overview.state.value])
    setter.gap(0.6)
    foot, width = own_foot(overview.client), setter.galley.width
    heights = Heights(room_left(setter, foot), text_height(setter, foot))
    for figure in draw_journey(overview.entries, setter.easel, width=width, heights=heights, tz=tz):
        set_figure(setter, figure)
    if overview.entries:
        setter.section(sheets.WHOLE_STORY, sign=Pictogram.LOOK_BACK)
    for shown in overview.entries:
        _set_stretch(setter, shown, tz)


def _set_stretch(setter: Setter, shown: Shown, tz: tzinfo) -> None:
    """One question, step or look back, with each version that stands."""
    for place, version in enumerate(shown.versions):
        lines = [_on_the_way(shown, version, one, tz) for one in setter.tongues.all()]
        setter.heading(lines, sign=KIND_SIGNS[shown.kind])
        if place == 0 and len(shown.versions) > 1:
            count = len(shown.versions)
            setter.say_each([how_many_versions(count, one) for one in setter.tongues.all()])
        set_body(setter, version.body, for_client=True)
    set_own_views(setter, shown)


def _set_helper(setter: Setter, listed: Listed) -> None:
    """What I give comes before what I get."""
    helper, both = listed.helper, setter.tongues.both
    name = helper.name or helper.masked or setter.easel.both(A_HELPER)
    with setter.galley.together():
        numbered = name if listed.number is None else f"{listed.number} {name}"
        setter.name(numbered, sign=helper_sign(helper.what))
        setter.gap(0.2)
        if helper.text:
            setter.own(helper.text)
            setter.gap(0.3)
        told = []
        if helper.what:
            told.append(Answer(both(_IS), both(CHOICES[HelperIs][helper.what.value])))
        told += [
            Answer(both(label), ("\n".join(given),))
            for label, given in ((_I_GIVE, helper.i_give), (_GIVES, helper.gives))
            if given
        ]
        set_said(setter, told)
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
