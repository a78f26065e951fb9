# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's own sheets: what they print for themselves, without a ceremony."""

from collections.abc import Callable, Mapping
from datetime import tzinfo

from klantreis.documents import bankcard, sharelog
from klantreis.documents.drawing import draw
from klantreis.documents.entry import Showing, set_card, set_entry
from klantreis.documents.filling_in import to_write_on
from klantreis.documents.finishing import Finish
from klantreis.documents.journey import set_helpers, set_journey
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.pages import TEXT_WIDTH, own_foot, whole
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.style import sizes_for
from klantreis.domain.choosing import Overview, Sheet, vouch
from klantreis.words import sheets
from klantreis.words.choices import CHOICES, say_choice
from klantreis.words.dates import day_of
from klantreis.words.pictograms import Pictogram

Fill = Callable[[Setter, Overview, tzinfo], None]
_LINES_ON_EMPTY_CARD = 6


def render(overview: Overview, manner: Manner, *, kit: Kit) -> bytes:
    """The sheet as a PDF; which one it is stands in *overview*. NoConsent for what nobody chose."""
    vouch(overview, Overview)
    how = Finish(say_choice(overview.sheet, manner.language), manner.language)
    if overview.sheet is Sheet.HARD_TIMES:
        return draw(bankcard.hard_times(overview, manner, kit=kit), how)
    setter = Setter(kit, sizes_for(large_print=manner.large_print), tongues_for(manner), TEXT_WIDTH)
    setter.title(CHOICES[Sheet][overview.sheet.value], sign=_SIGNS[overview.sheet])
    _set_whose(setter, overview, kit.tz)
    _FILL[overview.sheet](setter, overview, kit.tz)
    return draw(whole(setter, own_foot(overview.client)), how)


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
        to_write_on(setter, _LINES_ON_EMPTY_CARD)


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
_SIGNS: Mapping[Sheet, Pictogram] = {
    Sheet.OVERVIEW: Pictogram.SHELF,
    Sheet.HOMECOMING: Pictogram.HOMECOMING,
    Sheet.NEIGHBOURS: Pictogram.NEIGHBOURS,
    Sheet.HANDOVER: Pictogram.HANDOVER,
    Sheet.HELPERS: Pictogram.CIRCLES,
    Sheet.JOURNEY: Pictogram.WENT_OTHERWISE,
    Sheet.SHARE_LOG: Pictogram.SHARE_LOG,
    Sheet.TALK_WITH_ME: Pictogram.TALKS,
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
