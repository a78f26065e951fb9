# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The header in its three copies: two in the bundle that take turns, a third beside it.

Whatever moment the power fails, at least one is whole; the highest generation counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from klantreis.crypto import header as as_bytes
from klantreis.crypto.header import Header
from klantreis.crypto.hierarchy import DataKey
from klantreis.disk.whole_files import plain_problems, write_whole
from klantreis.domain.problems import BadFormat, JournalDamaged, NotAJourney, OlderCopy
from klantreis.storage import bundle
from klantreis.storage.bundle import Place


@dataclass(frozen=True, slots=True)
class _Copy:
    """One of the three: its file and, when it is whole, the header in it."""

    path: Path
    header: Header | None

    @property
    def generation(self) -> int:
        return self.header.gen if self.header else -1


def read(place: Place) -> Header:
    """The newest whole header. Its MAC is for whoever has the key to check.

    Raises NotAJourney, JournalDamaged(what="header" or "data"), NewerFormat, or OlderCopy when the
    third copy tells of a database that the bundle no longer (or not yet) has.
    """
    if not bundle.holds_something(place):
        raise NotAJourney()
    whole = [copy.header for copy in _ours(_copies(place)) if copy.header]
    if not whole:
        raise JournalDamaged(what="header")
    newest = max(whole, key=lambda header: header.gen)
    if bundle.data_of(place, newest).is_file():
        return newest
    if any(bundle.data_of(place, header).is_file() for header in whole):
        raise OlderCopy(what="data", epoch=newest.epoch)
    raise JournalDamaged(what="data")


def write(place: Place, header: Header, data_key: DataKey) -> Header:
    """Write *header* as the next generation, over the older of the two and then the third copy."""
    copies = _copies(place)
    following = _following(header, copies, data_key)
    older = min(_in_bundle(copies), key=lambda copy: copy.generation)
    data = as_bytes.write(following)
    write_whole(older.path, data)
    write_whole(place.third, data)
    return following


def replace_all(place: Place, header: Header, data_key: DataKey) -> Header:
    """Write *header* as the next generation into all three: what it replaces must not stay.

    For a changed secret and a new epoch. Until the first is there the old holds, from then on the
    new; `bundle.tidy` finishes what was interrupted. The databases of both must lie there, else
    JournalDamaged(what="data"). Raises CannotWrite or OutOfSpace, and then the old may hold still.
    """
    copies = _copies(place)
    following = _following(header, copies, data_key)
    if not bundle.data_of(place, following).is_file():
        raise JournalDamaged(what="data")
    data = as_bytes.write(following)
    for copy in sorted(_in_bundle(copies), key=lambda copy: copy.generation):
        write_whole(copy.path, data)
    write_whole(place.third, data)
    return following


def put(place: Place, header: Header) -> None:
    """Write *header* as it stands into all three copies of an empty place."""
    data = as_bytes.write(header)
    write_whole(place.third, data)
    for path in place.slots:
        write_whole(path, data)


def forget_third(place: Place) -> None:
    """Let go of a third copy that does not fit what lies in the bundle; for a put-back.

    One that fits stays: it may hold a secret that was changed since.
    """
    *inside, third = _copies(place)
    whole = [copy.header for copy in inside if copy.header]
    if not whole or (third.header and _fits(place, third.header, whole)):
        return
    with plain_problems():
        third.path.unlink(missing_ok=True)


def _fits(place: Place, header: Header, others: Sequence[Header]) -> bool:
    is_same = any(header.jid == other.jid for other in others)
    return is_same and bundle.data_of(place, header).is_file()


def _following(header: Header, copies: Sequence[_Copy], data_key: DataKey) -> Header:
    newest = max((copy.generation for copy in _ours(copies)), default=0)
    return as_bytes.with_mac(replace(header, gen=max(newest, header.gen) + 1), data_key)


def _copies(place: Place) -> list[_Copy]:
    return [_Copy(path, _read(path)) for path in (*place.slots, place.third)]


def _in_bundle(copies: Sequence[_Copy]) -> Sequence[_Copy]:
    return copies[:2]


def _ours(copies: Sequence[_Copy]) -> Sequence[_Copy]:
    """Without the third copy when it is of another journey than the two in the bundle."""
    *inside, third = copies
    journeys = {copy.header.jid for copy in inside if copy.header}
    is_strange = third.header is not None and journeys and third.header.jid not in journeys
    return inside if is_strange else copies


def _read(path: Path) -> Header | None:
    """What stands at *path* if it is whole; NewerFormat passes through."""
    try:
        with path.open("rb") as file:
            return as_bytes.read(file.read(as_bytes.MOST_BYTES + 1))
    except (OSError, BadFormat):
        return None
