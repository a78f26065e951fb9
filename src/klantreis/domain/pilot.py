# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a pilot learns from the contributions that clients gave: sums, shares and chosen sentences.

Only this module makes a PilotReport, and only of contributions whose signature it saw hold. No
figure is told that rests on fewer than five people.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256

from klantreis.domain.consent import Which, is_past
from klantreis.domain.difference import NOTHING, Outcome, Range
from klantreis.domain.evidence import Evidence, Sentence, Situation, TakenBack
from klantreis.domain.problems import NoConsent
from klantreis.domain.quarters import last_day

LEAST = 5
_LESS = frozenset({Outcome.PREVENTED, Outcome.REDUCED, Outcome.ENDED})
_KNOWN = _LESS | {Outcome.UNCHANGED}


class Why(StrEnum):
    """Why a file is left out."""

    UNREADABLE = "unreadable"
    FOREIGN = "foreign"
    ALTERED = "altered"
    NEWER = "newer"
    OTHER_PILOT = "other-pilot"
    WITHDRAWN = "withdrawn"
    PAST = "past"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class Received:
    """One file as it was read: what it says and by which key, or why it says nothing.

    *holds* looks whether that key signed just this.
    """

    name: str
    key: bytes = b""
    told: Evidence | TakenBack | None = None
    why: Why | None = None
    holds: Callable[[], bool] = field(default=lambda: False, repr=False)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that does not count, and why."""

    name: str
    why: Why


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    less: int
    of: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What can be told; None: it would rest on fewer than five people. Money in cents a year."""

    clients: int | None = None
    situations: int | None = None
    minutes: int | None = None
    support: Range | None = None
    all_help: Range | None = None
    avoided: Range | None = None
    net: Range | None = None
    less_care: Share | None = None
    quotes: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Proof:
    """Made by this module alone, for one content: without it no PilotReport exists."""

    content: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class PilotReport:
    """What may be told of a pilot, how many files count, and which do not."""

    figures: Figures
    left_out: tuple[LeftOut, ...]
    counted: int
    at: date
    proof: _Proof = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse to exist unless `report` made it, with just this in it."""
        made = isinstance(self.proof, _Proof)
        if not made or self.proof.content != (self.figures, self.left_out, self.counted):
            raise NoConsent()


@dataclass(frozen=True, slots=True)
class _Counted:
    """One situation that counts, and whose it is."""

    key: bytes
    situation: Situation


_Good = tuple[Received, Evidence]


def report(files: Iterable[Received], *, at: datetime, pilot: str = "") -> PilotReport:
    """Add up what *files* say at *at*; the others are named, each with its reason.

    *pilot* is the mark of the pilot that asks; without one it is the pilot of most of the files.
    """
    left_out: list[LeftOut] = []
    good = _true_ones(files, left_out)
    good, undone = _of_one_pilot(good, pilot, left_out)
    standing = _standing(good, undone, at, left_out)
    before = len(left_out)
    situations, minutes = _once_each(standing, left_out)
    figures, named = _figures(situations, minutes), tuple(left_out)
    counted = len(standing) - (len(named) - before)
    proof = _Proof((figures, named, counted))
    return PilotReport(figures, named, counted, at.date(), proof)


def vouch(made: PilotReport) -> None:
    """NoConsent unless *made* is a report that this module made, with just what it counted in it.

    Types say so already; this says it to whatever was put together by other means.
    """
    if type(made) is not PilotReport:
        raise NoConsent()
    made.__post_init__()


def _true_ones(files: Iterable[Received], left_out: list[LeftOut]) -> list[Received]:
    good = []
    for one in files:
        if one.why is None and (one.told is None or not one.holds()):
            left_out.append(LeftOut(one.name, Why.ALTERED))
        elif one.why is not None:
            left_out.append(LeftOut(one.name, one.why))
        else:
            good.append(one)
    return good


def _of_one_pilot(
    good: Sequence[Received], pilot: str, left_out: list[LeftOut]
) -> tuple[list[Received], frozenset[tuple[bytes, str]]]:
    """What was given to this pilot, and which consents were taken back, each by its own key."""
    marks = Counter(one.told.pilot for one in good if isinstance(one.told, Evidence))
    wanted = pilot or (marks.most_common(1)[0][0] if marks else "")
    ours: list[Received] = []
    undone: set[tuple[bytes, str]] = set()
    for one in good:
        if isinstance(one.told, TakenBack) and one.told.pilot == wanted:
            undone.add((one.key, one.told.mark))
        elif isinstance(one.told, Evidence) and one.told.pilot == wanted:
            ours.append(one)
        else:
            left_out.append(LeftOut(one.name, Why.OTHER_PILOT))
    return ours, frozenset(undone)


def _standing(
    good: Sequence[Received],
    undone: frozenset[tuple[bytes, str]],
    at: datetime,
    left_out: list[LeftOut],
) -> list[_Good]:
    standing: list[_Good] = []
    for one in good:
        if not isinstance(one.told, Evidence):
            continue
        if (one.key, one.told.mark) in undone:
            left_out.append(LeftOut(one.name, Why.WITHDRAWN))
        elif is_past(last_day(one.told.until), at):
            left_out.append(LeftOut(one.name, Why.PAST))
        else:
            standing.append((one, one.told))
    return standing


def _once_each(
    standing: Sequence[_Good], left_out: list[LeftOut]
) -> tuple[list[_Counted], Mapping[bytes, int]]:
    """Each situation once, as it was given last; and the minutes that each client told last."""
    newest = sorted(standing, key=_newest_first)
    taken: set[tuple[bytes, str]] = set()
    minutes: dict[bytes, int] = {}
    counted: list[_Counted] = []
    for one, told in newest:
        fresh = [kept for kept in told.situations if (one.key, kept.id) not in taken]
        if not fresh:
            left_out.append(LeftOut(one.name, Why.DOUBLE))
            continue
        minutes.setdefault(one.key, told.minutes)
        taken.update((one.key, kept.id) for kept in fresh)
        counted += (_Counted(one.key, kept) for kept in fresh)
    return counted, minutes


def _newest_first(one: _Good) -> tuple[int, str]:
    received, told = one
    # Two copies of a journey can give the same edition: then one of them counts, always the same.
    return -told.edition, sha256(repr(told).encode()).hexdigest() + received.name


def _figures(counted: Sequence[_Counted], minutes: Mapping[bytes, int]) -> Figures:
    clients = {one.key for one in counted}
    if len(clients) < LEAST:
        return Figures()
    situations = [(one.key, one.situation) for one in counted]
    hours = {key: spent for key, spent in minutes.items() if spent}
    return Figures(
        clients=len(clients),
        situations=len(counted),
        minutes=sum(hours.values()) if len(hours) >= LEAST else None,
        support=_sum((key, one.support) for key, one in situations),
        all_help=_sum((key, one.all_help) for key, one in situations),
        avoided=_sum((key, one.otherwise) for key, one in situations),
        net=_sum((key, _net(one)) for key, one in situations),
        less_care=_less_care(counted),
        quotes=_quotes(counted),
    )


def _net(one: Situation) -> Range | None:
    """Like for like: all help against all help, where both were told."""
    if one.otherwise is None or one.all_help is None:
        return None
    return one.otherwise - one.all_help


def _sum(told: Iterable[tuple[bytes, Range | None]]) -> Range | None:
    """All ranges together; None when fewer than five people told one."""
    found = [(key, amounts) for key, amounts in told if amounts is not None]
    if len({key for key, _ in found}) < LEAST:
        return None
    whole = NOTHING
    for _, amounts in found:
        whole = whole + amounts
    return whole


def _less_care(counted: Sequence[_Counted]) -> Share | None:
    """How many needed less tailored care; not when it would tell of a handful, either way."""
    known = [one for one in counted if one.situation.outcome in _KNOWN]
    less = {one.key for one in known if one.situation.outcome in _LESS}
    same = {one.key for one in known if one.situation.outcome not in _LESS}
    if len(less) < LEAST or 0 < len(same) < LEAST:
        return None
    count = sum(1 for one in known if one.situation.outcome in _LESS)
    return Share(count, len(known))


def _quotes(counted: Sequence[_Counted]) -> tuple[Sentence, ...]:
    """By whose they are, and within that in no order that ties two of one client together."""
    quotes = [sentence for one in counted for sentence in one.situation.sentences]
    order = list(Which)
    return tuple(sorted(quotes, key=lambda one: (order.index(one.which), _shuffled(one.text))))


def _shuffled(text: str) -> str:
    return sha256(text.encode()).hexdigest()
