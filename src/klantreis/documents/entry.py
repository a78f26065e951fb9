# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""An entry on paper: what it says, whose words, its versions, and the client's view beside it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from itertools import groupby
from typing import TypeVar

from klantreis.documents.setting import Setter
from klantreis.documents.style import COLOURS
from klantreis.documents.tables import Answer, set_answers
from klantreis.domain.entries import Body, Card
from klantreis.domain.language import Language
from klantreis.domain.showing import Shown, ShownVersion
from klantreis.words.around import ONLY_MINE, OWN_VIEW, VERSION, how_many_versions, notes, told_by
from klantreis.words.choices import say_choice
from klantreis.words.rooms.entry import KIND_SIGNS
from klantreis.words.telling import Told, heading, tell

T = TypeVar("T")
# Longer answers stand under their question, over the whole width.
_MOST_BESIDE = 180


@dataclass(frozen=True, slots=True)
class Showing:
    """How entries are shown: where it is which time, and whether the client alone will see them.

    *with_writer* tells whose words they are, who wrote them down, and when.
    """

    tz: tzinfo
    for_client: bool = False
    with_writer: bool = True


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
        setter.hold()
        setter.gap(0.4)
    for number, version in enumerate(shown.versions, start=1):
        if count > 1:
            setter.label(setter.tongues.both(VERSION, number=number))
        set_version(setter, version, how)
    set_own_views(setter, shown)


def set_version(setter: Setter, version: ShownVersion, how: Showing) -> None:
    """One version of an entry, with who wrote it down at the foot of its text."""
    set_body(setter, without_repeat(version.body), for_client=how.for_client)
    if how.with_writer:
        _set_writer(setter, version, how)
    setter.gap(0.4)


def _set_writer(setter: Setter, version: ShownVersion, how: Showing) -> None:
    for sentences in _together(setter, lambda language: notes(version, language)):
        setter.hold()
        setter.say_each(sentences)
    for told in _together(setter, lambda language: told_by(version, language, tz=how.tz)):
        setter.hold()
        labels, lines = [one.label for one in told], [one.lines[0] for one in told]
        setter.pair(labels, lines, ink=COLOURS.quiet)


def set_body(setter: Setter, body: Body, *, for_client: bool) -> None:
    """What an entry says: its own text, then question by question with the answer beside it."""
    told = _together(setter, lambda language: tell(body, language, with_masks=for_client))
    set_said(setter, [Answer(tuple(one.label for one in some), _answer(some)) for some in told])


def set_said(setter: Setter, said: Iterable[Answer]) -> None:
    """Short answers stand beside their questions; all else takes the whole width."""
    for is_beside, some in groupby(said, _is_beside):
        if is_beside:
            set_answers(setter, list(some))
            setter.gap(0.2)
            continue
        for one in some:
            if any(one.question):
                setter.label(one.question)
            setter.say_each(one.answer)
            # On one page with what comes under it: a question, or who wrote it down.
            setter.hold()
            setter.gap(0.4)


def _is_beside(one: Answer) -> bool:
    return any(one.question) and all(len(text) <= _MOST_BESIDE for text in one.answer)


def _answer(told: Sequence[Told]) -> tuple[str, ...]:
    """What was told in each language; what a person wrote once, letter by letter."""
    some = told[:1] if told[0].by_person else told
    return tuple("\n".join(one.lines) for one in some)


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
