# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this computer saw last of a journey, kept apart from it: an older copy is noticed.

Every page of an older database is genuine, so no key can tell that it was put back. The last fact
of each chain can: what was seen once must still be there.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from klantreis.crypto import fields, framing
from klantreis.crypto.fields import HEX_16, HEX_32, Fields
from klantreis.disk.whole_files import plain_problems, write_whole
from klantreis.domain.ids import FactHash, ReplicaId
from klantreis.domain.problems import BadFormat, JournalDamaged, OlderCopy
from klantreis.storage import headers
from klantreis.storage.bundle import Place

Heads = Mapping[ReplicaId, tuple[int, FactHash]]
Lookup = Callable[[ReplicaId, int], FactHash | None]

_TITLE = "KLANTREIS-ANKERS"
_MOST_BYTES = 256 * 1024
_MOST_COPIES = 256
_MOST_ENDS = 1024
_OWN = re.compile(r"|[0-9a-f]{32}", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Memory:
    """What was seen last, and which copy this computer writes in this folder."""

    heads: Heads = field(default_factory=dict)
    own: str = ""
    folder: int = 0
    box: int = 0
    ends: frozenset[FactHash] = frozenset()


def remember(
    place: Place, heads: Heads, *, box: int = 0, ends: frozenset[FactHash] = frozenset()
) -> None:
    """Anchor *heads*, of a journey that was checked; an anchor never moves back.

    *box* is how often the private box was written, as far as the one who closes can tell; *ends*
    are the facts that let somebody go or took a consent back. Raises JournalDamaged(what="anchors")
    when this computer's own memory is damaged, CannotWrite or OutOfSpace.
    """
    memory = _read(place)
    known = {**heads}
    for replica, head in memory.heads.items():
        if replica not in known or head[0] > known[replica][0]:
            known[replica] = head
    box, ends = max(box, memory.box), frozenset(sorted(ends | memory.ends)[:_MOST_ENDS])
    now = replace(memory, heads=known, box=box, ends=ends)
    if now != memory:
        _write(place, now)


def check(place: Place, lookup: Lookup) -> None:
    """Raise OlderCopy unless *lookup* (`Store.hash_at`) finds every anchored fact where it was.

    Raises JournalDamaged(what="anchors") when this computer's own memory is damaged.
    """
    for replica, (seq, known) in sorted(_read(place).heads.items()):
        if lookup(replica, seq) != known:
            raise OlderCopy(what="anchors", replica=replica, seq=seq)


def check_box(place: Place, written: int) -> None:
    """Raise OlderCopy when the private box was written less often than this computer saw before.

    Whoever reads along cannot open the box, but could put an older one back. JournalDamaged when
    this computer's own memory is damaged.
    """
    if written < _read(place).box:
        raise OlderCopy(what="box")


def check_ends(place: Place, there: frozenset[FactHash]) -> None:
    """Raise JournalDamaged when a letting go or a withdrawal that was seen before is not *there*.

    The end of a chain is anchored, its middle is not: whoever reads along could take these out, and
    somebody who was let go would belong again.
    """
    if not _read(place).ends <= there:
        raise JournalDamaged(what="ends")


def forget(place: Place) -> None:
    """Let an older copy be put back on purpose; from here on this computer is a new copy.

    A new copy, because the facts that the older one lacks may live on elsewhere under the old
    copy's numbers.
    """
    headers.forget_third(place)
    with plain_problems():
        place.anchors.unlink(missing_ok=True)


def claim(place: Place, replica: ReplicaId) -> None:
    """Remember that this computer writes this bundle as *replica*; raises as `remember`."""
    _write(place, replace(_read(place), own=replica, folder=_folder(place)))


def own_replica(place: Place) -> ReplicaId | None:
    """The copy that this computer writes here; None when it has none yet and must take a new one.

    A folder that was copied, even with its state, is another folder: two that write under one name
    would tear the chain, one name more does no harm.
    """
    memory = _read(place)
    return ReplicaId(memory.own) if memory.own and memory.folder == _folder(place) else None


def _folder(place: Place) -> int:
    with plain_problems():
        return place.bundle.stat().st_ino & fields.MOST_NUMBER


def _write(place: Place, memory: _Memory) -> None:
    heads = {name: [seq, last] for name, (seq, last) in memory.heads.items()}
    value = {
        "heads": heads,
        "own": memory.own,
        "folder": memory.folder,
        "box": memory.box,
        "ends": sorted(memory.ends),
    }
    write_whole(place.anchors, framing.write(_TITLE, value, most=_MOST_BYTES))


def _read(place: Place) -> _Memory:
    untrusted = _bytes(place.anchors)
    if untrusted is None:
        return _Memory()
    try:
        value = framing.read(_TITLE, untrusted, most=_MOST_BYTES)
        found = Fields(value, what="anchors", names=("heads", "own", "folder", "box", "ends"))
        return _Memory(
            heads=_read_heads(found.table("heads", most=_MOST_COPIES)),
            own=found.text("own", _OWN),
            folder=found.number("folder"),
            box=found.number("box"),
            ends=_read_ends(found.many("ends", most=_MOST_ENDS)),
        )
    except BadFormat as problem:
        raise JournalDamaged(what="anchors") from problem


def _bytes(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise JournalDamaged(what="anchors", errno=problem.errno or 0) from None


def _read_heads(untrusted: dict[str, object]) -> Heads:
    heads: dict[ReplicaId, tuple[int, FactHash]] = {}
    for name, head in untrusted.items():
        if not isinstance(head, list) or len(head) != 2:
            raise BadFormat(what="anchors")
        seq = fields.number(head[0], what="anchors")
        last = FactHash(fields.text(head[1], HEX_32, what="anchors"))
        heads[ReplicaId(fields.text(name, HEX_16, what="anchors"))] = (seq, last)
    return heads


def _read_ends(untrusted: list[object]) -> frozenset[FactHash]:
    return frozenset(FactHash(fields.text(one, HEX_32, what="anchors")) for one in untrusted)
