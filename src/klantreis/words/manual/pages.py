# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page of the manual is made of; windows, paper and web pages show the same ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from klantreis.words.cues import Cue, cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram


class Reader(StrEnum):
    """Who a part of the manual is for."""

    CLIENT = "client"
    WORKER = "worker"
    RECIPIENT = "recipient"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Say:
    """A few sentences that belong together."""

    words: Phrase


@dataclass(frozen=True, slots=True)
class Steps:
    """What to do, one thing after the other."""

    each: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Mind:
    """Something to mind; it stands in a frame."""

    words: Phrase


@dataclass(frozen=True, slots=True)
class Picture:
    """A screen as the built-in story leaves it: the name of its page, and what is seen."""

    name: str
    told: Phrase


Part = Say | Steps | Mind | Picture


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page; *cue* is its title, and what leads to it."""

    slug: str
    cue: Cue
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Booklet:
    """All pages for one reader."""

    reader: Reader
    title: Phrase
    pages: tuple[ManualPage, ...]


def say(nl: str, en: str) -> Say:
    """Sentences in both languages."""
    return Say(Phrase(nl=nl, en=en))


def mind(nl: str, en: str) -> Mind:
    """Something to mind, in both languages."""
    return Mind(Phrase(nl=nl, en=en))


def steps(*each: tuple[str, str]) -> Steps:
    """What to do: pairs of Dutch and English."""
    return Steps(tuple(Phrase(nl=nl, en=en) for nl, en in each))


def picture(name: str, nl: str, en: str) -> Picture:
    """A screen, and what is seen on it in both languages."""
    return Picture(name, Phrase(nl=nl, en=en))


def page(slug: str, sign: Pictogram, title: tuple[str, str], *parts: Part) -> ManualPage:
    """A page with a *title* in Dutch and English; *slug* is its name in links and files."""
    return ManualPage(slug, cue(f"manual.{slug}", sign, *title), parts)


def by_slug(booklets: tuple[Booklet, ...]) -> Mapping[str, ManualPage]:
    """Every page by its name."""
    return {one.slug: one for booklet in booklets for one in booklet.pages}
