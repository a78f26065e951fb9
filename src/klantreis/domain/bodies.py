# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What all entries have in common: a kind, a title, texts, links, and that they are not empty."""

from collections.abc import Callable, Mapping

from klantreis.domain import entries
from klantreis.domain.entries import Body, EntryKind, Link
from klantreis.domain.ids import EntryId
from klantreis.domain.plain import texts_of

BODIES: Mapping[EntryKind, type[Body]] = {
    EntryKind.QUESTION: entries.Question,
    EntryKind.STEP: entries.Step,
    EntryKind.HELPER: entries.Helper,
    EntryKind.TALENT: entries.Talent,
    EntryKind.MOMENT: entries.Moment,
    EntryKind.LOOK_BACK: entries.LookBack,
    EntryKind.CONSULTATION: entries.Consultation,
    EntryKind.CONTRIBUTION: entries.Contribution,
    EntryKind.CARD: entries.Card,
    EntryKind.LETTER: entries.Letter,
    EntryKind.DREAM: entries.Dream,
    EntryKind.DIFFERENCE: entries.Difference,
}

_KINDS = {body: kind for kind, body in BODIES.items()}


def kind_of(body: Body) -> EntryKind:
    """The kind of entry that *body* is."""
    return _KINDS[type(body)]


def title_of(body: Body) -> str:
    """A short name for an entry: a helper's name, else the first line that was written."""
    if isinstance(body, entries.Helper) and body.name:
        return body.name
    words = texts_of(body)
    return words[0].strip().split("\n")[0] if words else ""


def is_empty(body: Body) -> bool:
    """Whether nobody wrote anything in it; a dream may stay so."""
    if isinstance(body, entries.Dream):
        return False
    links = links_of(body)
    return not links and not any(text.strip() for text in texts_of(body))


def links_of(body: Body) -> tuple[EntryId, ...]:
    """The entries that *body* points to."""
    found: list[EntryId] = []

    def note(link: Link) -> Link:
        if link.entry is not None:
            found.append(link.entry)
        return link

    map_links(body, note)
    return tuple(found)


def map_links(body: Body, change: Callable[[Link], Link | None]) -> Body:
    """The same body with *change* applied to every link; None leaves the link out."""
    match body:
        case entries.Step():
            return _step(body, change)
        case entries.Talent():
            return _with(body, used_in=_each(body.used_in, change))
        case entries.LookBack():
            return _with(body, about=_one(body.about, change))
        case entries.Letter():
            return _with(body, step=_one(body.step, change))
        case entries.Difference():
            return _with(body, helpers=_each(body.helpers, change))
    return body


def _step(body: entries.Step, change: Callable[[Link], Link | None]) -> Body:
    question = _one(body.question, change)
    return _with(body, helpers=_each(body.helpers, change), question=question)


def _one(link: Link | None, change: Callable[[Link], Link | None]) -> Link | None:
    return None if link is None else change(link)


def _each(links: tuple[Link, ...], change: Callable[[Link], Link | None]) -> tuple[Link, ...]:
    return tuple(kept for kept in map(change, links) if kept is not None)


def _with(body: Body, **fields: object) -> Body:
    parts = {name: getattr(body, name) for name in body.__dataclass_fields__}
    return type(body)(**{**parts, **fields})
