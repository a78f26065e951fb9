# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's own sheets: what they print for themselves, without a ceremony."""

from collections.abc import Callable, Mapping
from datetime import UTC, tzinfo
from pathlib import Path

from klantreis.documents import bankcard, sharelog
from klantreis.documents.drawing import draw
from klantreis.documents.entry import Showing, set_card, set_entry
from klantreis.documents.faces import Weight, open_faces
from klantreis.documents.finishing import Finish
from klantreis.documents.journey import set_helpers, set_journey
from klantreis.documents.pages import TEXT_WIDTH, leaves
from klantreis.documents.setting import Setter, Tongues, sizes_for
from klantreis.domain.choosing import Overview, Sheet
from klantreis.domain.language import Language
from klantreis.words import papers, sheets
from klantreis.words.choices import CHOICES, say_choice
from klantreis.words.dates import day_of

Fill = Callable[[Setter, Overview, tzinfo], None]
_LINES_ON_EMPTY_CARD = 6


def render(
    overview: Overview,
    *,
    large_print: bool = False,
    also_in: Language | None = None,
    language: Language,
    fonts: Path,
    tz: tzinfo = UTC,
) -> bytes:
    """The sheet as a PDF; which one it is stands in *overview*."""
    tongues = Tongues(language, also_in if also_in is not language else None)
    faces = open_faces(fonts)
    how = Finish(say_choice(overview.sheet, language), language)
    first_font = faces.chains[Weight.REGULAR][0]
    if overview.sheet is Sheet.HARD_TIMES:
        pages = bankcard.hard_times(overview, faces, tongues, large_print=large_print)
        return draw(pages, how, first_font)
    setter = Setter(faces, sizes_for(large_print=large_print), tongues, TEXT_WIDTH)
    setter.title(CHOICES[Sheet][overview.sheet.value])
    _set_whose(setter, overview, tz)
    _FILL[overview.sheet](setter, overview, tz)
    return draw(leaves(setter, [(papers.FROM, overview.client)]), how, first_font)


def _set_whose(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    """Whose it is and of which day."""
    setter.say(sheets.NAME_OF, name=overview.client)
    setter.say_each(
        setter.tongues.each(
            lambda one: sheets.PRINTED_ON.say(one, day=day_of(overview.at, one, tz=tz))
        )
    )
    setter.gap(0.6)


def _fill_overview(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    setter.say(sheets.FOR_MYSELF)
    setter.say_each(setter.tongues.each(lambda one: say_choice(overview.state, one)))
    _fill_entries(setter, overview, tz)


def _fill_entries(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    if not overview.entries:
        setter.say(sheets.NOTHING_YET)
    for shown in overview.entries:
        set_entry(setter, shown, Showing(tz, for_client=True))


def _fill_card(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    """The card's own prompts and lines; where nothing was filled in, there is room to write."""
    setter.say(_INTROS[overview.sheet])
    setter.gap(0.6)
    for shown in overview.entries:
        set_card(setter, shown)
    if not overview.entries:
        setter.to_write_on(_LINES_ON_EMPTY_CARD)


def _fill_talk(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    setter.heading(setter.tongues.both(sheets.WITH_ME_NOT_ABOUT_ME))
    setter.say(sheets.ASK_ME_TO_COME)
    setter.say(sheets.I_DECIDE)
    setter.say(sheets.I_BRING_SOMEONE)
    if overview.entries:
        setter.heading(setter.tongues.both(sheets.TALKS_SO_FAR))
    for shown in overview.entries:
        set_entry(setter, shown, Showing(tz, for_client=True))


_INTROS = {
    Sheet.HOMECOMING: sheets.CARD_INTRO_HOMECOMING,
    Sheet.NEIGHBOURS: sheets.CARD_INTRO_NEIGHBOURS,
    Sheet.HANDOVER: sheets.CARD_INTRO_HANDOVER,
}
_FILL: Mapping[Sheet, Fill] = {
    Sheet.OVERVIEW: _fill_overview,
    Sheet.HOMECOMING: _fill_card,
    Sheet.NEIGHBOURS: _fill_card,
    Sheet.HANDOVER: _fill_card,
    Sheet.HELPERS: set_helpers,
    Sheet.JOURNEY: set_journey,
    Sheet.SHARE_LOG: sharelog.set_share_log,
    Sheet.TALK_WITH_ME: _fill_talk,
}
