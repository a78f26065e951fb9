# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's own sheets: what they print for themselves, without a ceremony."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import tzinfo

from klantreis.documents import bankcard, sharelog
from klantreis.documents.asked import set_brought, set_invitation, set_talk
from klantreis.documents.card_lines import set_cards, set_intro
from klantreis.documents.drawing import draw
from klantreis.documents.entry import Showing, set_entry
from klantreis.documents.finishing import Finish
from klantreis.documents.journey import set_helpers, set_journey
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.pages import TEXT_WIDTH, own_foot, whole
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.style import sizes_for
from klantreis.domain.choices import CardKind
from klantreis.domain.choosing import Overview, OwnPaper, Sheet, vouch
from klantreis.domain.settings import JourneyState
from klantreis.look.card_tints import CARD_TINTS
from klantreis.look.colours import TintName
from klantreis.words import sheets
from klantreis.words.cards import CARDS
from klantreis.words.choices import CHOICES, name_of, say_choice
from klantreis.words.dates import day_of
from klantreis.words.pictograms import Pictogram


def render(overview: Overview, manner: Manner, *, kit: Kit) -> bytes:
    """The sheet as a PDF; which one it is stands in *overview*. NoConsent for what nobody chose."""
    vouch(overview, Overview)
    how = Finish(say_choice(overview.sheet, manner.language), manner.language)
    if overview.sheet is CardKind.HARD_TIMES:
        return draw(bankcard.hard_times(overview, manner, kit=kit), how)
    sizes = sizes_for(large_print=manner.large_print)
    setter = Setter(kit, sizes, tongues_for(manner), TEXT_WIDTH, is_roomy=True)
    face = _face(overview.sheet)
    setter.title(name_of(overview.sheet), sign=face.sign, tint=face.tint)
    _set_whose(setter, overview, kit.tz)
    face.fill(setter, overview, kit.tz)
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
    setter.say(CHOICES[JourneyState][overview.state.value])
    _fill_entries(setter, overview, tz)


def _fill_entries(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    if not overview.entries:
        setter.say(sheets.NOTHING_YET)
    for shown in overview.entries:
        set_entry(setter, shown, Showing(tz, for_client=True))


def _fill_card(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    """The card's own prompts and lines; where nothing was filled in, there is room to write."""
    kind = CardKind(overview.sheet.value)
    set_intro(setter, kind)
    set_cards(setter, overview.entries, kind, is_small=False)


def _fill_brought(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    set_brought(setter, overview.entries)


def _fill_talk(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    set_invitation(setter)
    if overview.entries:
        setter.section(sheets.TALKS_SO_FAR, sign=Pictogram.LOOK_BACK)
    for shown in overview.entries:
        set_entry(setter, shown, Showing(tz, for_client=True))
    if not overview.entries:
        set_talk(setter)


@dataclass(frozen=True, slots=True)
class _Face:
    """The sign of a sheet, the ground of its title, and what fills it."""

    sign: Pictogram
    tint: TintName
    fill: Callable[[Setter, Overview, tzinfo], None]


_FACES: Mapping[Sheet, _Face] = {
    Sheet.OVERVIEW: _Face(Pictogram.SHELF, TintName.MINT, _fill_overview),
    Sheet.CONTRIBUTION: _Face(Pictogram.CONTRIBUTION, TintName.MINT, _fill_brought),
    Sheet.HELPERS: _Face(Pictogram.CIRCLES, TintName.PEACH, set_helpers),
    Sheet.JOURNEY: _Face(Pictogram.WENT_OTHERWISE, TintName.MINT, set_journey),
    Sheet.SHARE_LOG: _Face(Pictogram.SHARE_LOG, TintName.LILAC, sharelog.set_share_log),
    Sheet.TALK_WITH_ME: _Face(Pictogram.TALKS, TintName.LILAC, _fill_talk),
}


def _face(paper: OwnPaper) -> _Face:
    if isinstance(paper, CardKind):
        return _Face(CARDS[paper].sign, CARD_TINTS[paper], _fill_card)
    return _FACES[paper]
