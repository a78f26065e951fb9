# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a client gives to a pilot: figures, and the sentences that they chose. No names, no days.

Evidence is made from a Summary only, and a Summary is made of a consent that counts: without the
client's own yes to this pilot there is none.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from klantreis.domain.consent import ForPilot, Which
from klantreis.domain.difference import Amount, Consequences, Outcome, Range, Voices, total
from klantreis.domain.entries import Difference
from klantreis.domain.ids import EntryId
from klantreis.domain.quarters import last_day
from klantreis.domain.showing import Shown

MOST_SENTENCE = 4000
_TEXTS: Mapping[Which, Callable[[Difference], str]] = {
    Which.CLIENT: lambda body: body.voices.client,
    Which.PROFESSIONAL: lambda body: body.voices.professional,
    Which.OTHER: lambda body: body.voices.other,
    Which.GOING_ON: lambda body: body.going_on,
    Which.FOR_CLIENT: lambda body: body.consequences.client,
    Which.FOR_NEIGHBOURS: lambda body: body.consequences.neighbours,
    Which.FOR_OTHERS: lambda body: body.consequences.others,
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that the client let go along, and whose place it had."""

    which: Which
    text: str


@dataclass(frozen=True, slots=True)
class Situation:
    """One with-and-without story in figures, in cents a year; None: it was not told.

    *id* differs from pilot to pilot.
    """

    id: str
    support: Range | None = None
    all_help: Range | None = None
    otherwise: Range | None = None
    outcome: Outcome | None = None
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """One client's contribution to one pilot. *given* and *until* are quarters.

    *pilot* and *mark* (which consent) are numbers in hex; a later *edition* takes the place of an
    earlier one. *minutes* is what the workers spent in the year before, nought when untold.
    """

    pilot: str
    mark: str
    given: str
    until: str
    edition: int
    situations: tuple[Situation, ...]
    minutes: int = 0

    def __post_init__(self) -> None:
        """Refuse times that are no quarters."""
        last_day(self.given)
        last_day(self.until)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The client's word that what was given to *pilot* under the consent *mark* counts no more."""

    pilot: str
    mark: str


def text_of(body: Difference, which: Which) -> str:
    """The sentence in *body* that *which* names; empty when there is none, or it is a book."""
    text = _TEXTS[which](body).strip()
    return text if len(text) <= MOST_SENTENCE else ""


def for_pilot(shown: Shown, given: ForPilot) -> Shown:
    """The same entry with nothing but sums, outcome and the sentences that were chosen.

    Nor who wrote it, or in whose words: those are names.
    """
    chosen = {said.which for said in given.sentences if said.entry == shown.id}
    first = shown.versions[0]
    if not isinstance(first.body, Difference):
        return replace(shown, versions=(), own_views=())
    version = replace(
        first, body=_figures(first.body, chosen), attachments=(), writer="", words_of=""
    )
    return replace(shown, versions=(version,), own_views=())


def situation(name: str, body: Difference) -> Situation:
    """The figures of *body*, which holds nothing else any more."""
    found = ((which, text_of(body, which)) for which in Which)
    return Situation(
        id=name,
        support=_sum([one for one in body.actual if one.agogic]),
        all_help=_sum(body.actual),
        otherwise=_sum(body.otherwise),
        outcome=body.outcome,
        sentences=tuple(Sentence(which, text) for which, text in found if text),
    )


def bodies(entries: tuple[Shown, ...]) -> tuple[tuple[EntryId, Difference], ...]:
    """The with-and-without stories among *entries*, as they are shown."""
    return tuple(
        (shown.id, version.body)
        for shown in entries
        for version in shown.versions
        if isinstance(version.body, Difference)
    )


def _figures(body: Difference, chosen: set[Which]) -> Difference:
    def kept(which: Which) -> str:
        return text_of(body, which) if which in chosen else ""

    support = [one for one in body.actual if one.agogic]
    other = [one for one in body.actual if not one.agogic]
    return Difference(
        going_on=kept(Which.GOING_ON),
        otherwise=_one(body.otherwise, agogic=False),
        consequences=Consequences(
            kept(Which.FOR_CLIENT), kept(Which.FOR_NEIGHBOURS), kept(Which.FOR_OTHERS)
        ),
        actual=(*_one(support, agogic=True), *_one(other, agogic=False)),
        outcome=body.outcome,
        voices=Voices(kept(Which.CLIENT), kept(Which.PROFESSIONAL), kept(Which.OTHER)),
    )


def _one(amounts: list[Amount] | tuple[Amount, ...], *, agogic: bool) -> tuple[Amount, ...]:
    whole = _sum(amounts)
    return () if whole is None else (Amount(low=whole.low, high=whole.high, agogic=agogic),)


def _sum(amounts: list[Amount] | tuple[Amount, ...]) -> Range | None:
    return total(amounts) if amounts else None
