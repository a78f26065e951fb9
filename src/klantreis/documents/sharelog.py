# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What I have shared, read in two ways: by person and by entry."""

from collections.abc import Mapping
from datetime import tzinfo

from klantreis.documents.given import given_on, reader, shortened, until
from klantreis.documents.setting import Setter
from klantreis.domain.choosing import Overview
from klantreis.domain.consent import Sharing
from klantreis.domain.ids import EntryId
from klantreis.domain.language import Language
from klantreis.words import papers, sheets
from klantreis.words.dates import day_of
from klantreis.words.telling import NO_WORDS


def set_share_log(setter: Setter, overview: Overview, tz: tzinfo) -> None:
    """Who got what, and what went to whom."""
    if not overview.sharings:
        setter.say(sheets.NOTHING_SHARED)
        return
    titles = dict(overview.titles)
    setter.section(sheets.BY_PERSON)
    for name in dict.fromkeys(reader(one.grant.recipient) for one in overview.sharings):
        setter.name(name)
        for sharing in overview.sharings:
            if reader(sharing.grant.recipient) == name:
                _set_sharing(setter, sharing, overview, tz)
                _set_titles(setter, sharing, titles)
    setter.section(sheets.BY_ENTRY)
    for entry in dict.fromkeys(item.entry for one in overview.sharings for item in one.grant.items):
        setter.name(_title(entry, titles, setter.tongues.first))
        for sharing in overview.sharings:
            if entry in [item.entry for item in sharing.grant.items]:
                setter.label([reader(sharing.grant.recipient)])
                _set_state(setter, sharing, overview, tz)
        setter.gap(0.6)


def _set_sharing(setter: Setter, sharing: Sharing, overview: Overview, tz: tzinfo) -> None:
    grant, tongues = sharing.grant, setter.tongues
    setter.pair(tongues.both(papers.WHAT_FOR), [grant.purpose])
    setter.pair(
        tongues.both(papers.GIVEN_ON), tongues.each(lambda one: given_on(grant, one, tz=tz))
    )
    setter.pair(tongues.both(papers.NUMBER), [grant.number])
    _set_state(setter, sharing, overview, tz)


def _set_state(setter: Setter, sharing: Sharing, overview: Overview, tz: tzinfo) -> None:
    """Whether it holds, or since when it does not."""
    withdrawn = sharing.withdrawn
    if withdrawn is not None:
        at = withdrawn.at()
        setter.say_each(
            [
                sheets.WITHDRAWN_ON.say(one, day=day_of(at, one, tz=tz))
                for one in setter.tongues.all()
            ]
        )
        return
    state = sheets.IN_FORCE if sharing.is_in_force(overview.at) else sheets.PAST
    setter.say_each(
        [state.say(one, until=until(sharing.grant, one)) for one in setter.tongues.all()]
    )


def _set_titles(setter: Setter, sharing: Sharing, titles: Mapping[EntryId, str]) -> None:
    setter.label(setter.tongues.both(sheets.WENT_ALONG))
    first = setter.tongues.first
    setter.items([_title(item.entry, titles, first)] for item in sharing.grant.items)
    setter.gap(0.6)


def _title(entry: EntryId, titles: Mapping[EntryId, str], language: Language) -> str:
    if entry not in titles:
        return sheets.NOT_THERE_NOW.say(language)
    return shortened(titles[entry]) or NO_WORDS.say(language)
