# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""An entry on paper: what it says, whose words, its versions, and the client's view beside it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import TypeVar

from klantreis.documents.filling_in import to_write_on
from klantreis.documents.setting import Setter
from klantreis.domain.entries import Body, Card
from klantreis.domain.language import Language
from klantreis.domain.showing import Shown, ShownVersion
from klantreis.words.around import ONLY_MINE, OWN_VIEW, VERSION, how_many_versions, notes, told_by
from klantreis.words.choices import say_choice
from klantreis.words.rooms.entry import KIND_SIGNS
from klantreis.words.telling import heading, tell

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Showing:
    """How entries are shown: where it is which time, and whether the client alone will see them."""

    tz: tzinfo
    for_client: bool = False


def set_entry(setter: Setter, shown: Shown, how: Showing) -> None:
    """One entry under the name of its kind."""
    setter.heading(
        setter.tongues.each(lambda language: heading(shown.kind, language)),
        sign=KIND_SIGNS[shown.kind],
    )
    if shown.is_private:
        setter.say(ONLY_MINE)
    count = len(shown.versions)
    if count > 1:
        setter.say_each(setter.tongues.each(lambda language: how_many_versions(count, language)))
        setter.gap(0.4)
    for number, version in enumerate(shown.versions, start=1):
        if count > 1:
            setter.label(setter.tongues.both(VERSION, number=number))
        set_version(setter, version, how)
    set_own_views(setter, shown)


def set_version(setter: Setter, version: ShownVersion, how: Showing) -> None:
    """One version of an entry, with who wrote it down at the foot of its text."""
    set_body(setter, without_repeat(version.body), for_client=how.for_client)
    for sentences in _together(setter, lambda language: notes(version, language)):
        setter.hold()
        setter.say_each(sentences)
    for told in _together(setter, lambda language: told_by(version, language, tz=how.tz)):
        setter.hold()
        setter.pair([one.label for one in told], [one.lines[0] for one in told])
    setter.gap(0.4)


def set_body(setter: Setter, body: Body, *, for_client: bool, to_fill_in: bool = False) -> None:
    """What an entry says; *to_fill_in* leaves room to write where a prompt has no answer."""
    for told in _together(setter, lambda language: tell(body, language, with_masks=for_client)):
        first = told[0]
        if first.label:
            setter.label([one.label for one in told])
        for lines in zip(*(one.lines for one in told), strict=True):
            setter.say_each(lines[:1] if first.by_person else lines)
        if to_fill_in and first.by_person and not first.lines:
            to_write_on(setter, 2)
        setter.gap(0.4)


def set_card(setter: Setter, shown: Shown) -> None:
    """A card on its own paper: its prompts and lines, without saying again which card it is."""
    for number, version in enumerate(shown.versions, start=1):
        if len(shown.versions) > 1:
            setter.label(setter.tongues.both(VERSION, number=number))
        body = without_repeat(version.body)
        own = replace(body, card=None) if isinstance(body, Card) else body
        set_body(setter, own, for_client=True, to_fill_in=True)
    set_own_views(setter, shown)


def without_repeat(body: Body) -> Body:
    """A card whose text is only its own name says that name once."""
    if not isinstance(body, Card) or body.card is None:
        return body
    named = [say_choice(body.card, language) for language in Language]
    return replace(body, text="") if body.text in named else body


def set_own_views(setter: Setter, shown: Shown) -> None:
    """What the client thinks of it, in the same size as the text itself."""
    for view in shown.own_views:
        setter.label(setter.tongues.both(OWN_VIEW))
        setter.own(view)
        setter.gap(0.4)


def _together(
    setter: Setter, telling: Callable[[Language], tuple[T, ...]]
) -> Iterator[tuple[T, ...]]:
    """What is told, thing by thing, each in every language of the paper."""
    return zip(*(telling(language) for language in setter.tongues.all()), strict=True)
