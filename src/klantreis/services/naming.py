# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose names stand in what would go along: the client says which of them may be shown."""

from dataclasses import dataclass, field, replace

from klantreis.domain.choosing import Summary, choose
from klantreis.domain.entries import Helper
from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId
from klantreis.domain.masking import Mask, mask_of, masker
from klantreis.domain.plain import texts_of
from klantreis.services.reading import journey
from klantreis.services.session import Session
from klantreis.services.sharing import Wish, as_if_given, draw_up
from klantreis.words.masking import NAME_LEFT_OUT


@dataclass(frozen=True, slots=True)
class Named:
    """A helper whose name stands in what goes along, and the word that stands there instead."""

    helper: EntryId
    name: str = field(repr=False)
    instead: str = field(repr=False)


def names_in(session: Session, wish: Wish) -> tuple[Named, ...]:
    """Whose names would be masked in the papers of *wish*, by name; private helpers always are.

    Nothing is written down. Raises as `sharing.preview` does.
    """
    around = journey(session, wanted=wish.items)
    known = [one for one in around.entries.values() if not (one.is_private or one.is_removed)]
    drawn = draw_up(session, replace(wish, show_names=tuple(one.id for one in known)))
    stand_in = NAME_LEFT_OUT.say(drawn.language)
    given = as_if_given(around, drawn)
    chosen = choose(given, drawn, session.parts.clock.now(), stand_in=stand_in)
    text = "\n".join(_texts_of(chosen))
    found = []
    for one in known:
        masks = _masks_of(one, stand_in)
        if masker(masks, except_for=wish.recipient.name)(text) != text:
            found.append(Named(one.id, masks[-1].name, masks[-1].instead))
    return tuple(sorted(found, key=lambda named: named.name.casefold()))


def _masks_of(one: Entry, stand_in: str) -> list[Mask]:
    """Of every name that a helper had here; the one of now last."""
    versions = (*one.history, one.heads[0])
    return [
        mask_of(version.body, stand_in) for version in versions if isinstance(version.body, Helper)
    ]


def _texts_of(chosen: Summary) -> list[str]:
    """Every text of a summary in which a name can stand."""
    texts = [chosen.purpose]
    for shown in chosen.entries:
        texts += shown.own_views
        for version in shown.versions:
            texts += [*texts_of(version.body), version.words_of]
    return texts
