# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The profiles on this computer: what can be seen of them before, and after unlocking.

Who a worker is, only their own key opens; on the outside is what they chose to put there.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from klantreis.crypto import base64url
from klantreis.crypto import profile as locked
from klantreis.crypto.derivation import labelled
from klantreis.crypto.hierarchy import MemberKeys
from klantreis.crypto.sealing import seal_to
from klantreis.crypto.secret import Secret
from klantreis.disk.whole_files import plain_problems, write_whole
from klantreis.domain import canonical
from klantreis.domain.problems import BadFormat, JournalDamaged, KlantreisError
from klantreis.services.parts import Parts

_MOST_BYTES = 16 * 1024
_MOST_LETTERS = 120


@dataclass(frozen=True, slots=True)
class ProfileCard:
    """A profile as anybody at this computer sees it; *label* is often empty."""

    profile: str
    label: str = ""
    is_less_safe: bool = False


@dataclass(frozen=True, slots=True)
class WorkerCard:
    """Who a worker says they are: what a client sees when they invite them."""

    name: str
    organisation: str = ""


def profiles_here(parts: Parts) -> tuple[ProfileCard, ...]:
    """The profiles on this computer, the oldest first; one that cannot be read is left out."""
    with plain_problems():
        paths = sorted(parts.folders.config.glob("*.profiel"))
    found = []
    for path in paths:
        with suppress(OSError, KlantreisError):
            is_less_safe = locked.read(path.read_bytes()).is_less_safe
            found.append(ProfileCard(path.stem, _read(parts, path.stem)[0], is_less_safe))
    return tuple(found)


def put_worker_card(
    parts: Parts, profile: str, *, keys: MemberKeys, card: WorkerCard, label: str = ""
) -> None:
    """Keep who *profile* is, sealed to its own keys, and on the outside only *label*.

    Raises OutOfSpace or CannotWrite.
    """
    said = [canonical.normal(text)[:_MOST_LETTERS] for text in (card.name, card.organisation)]
    plain = Secret(canonical.encode(said))
    sealed = seal_to(keys.public.seal, plain=plain, context=_context(profile))
    value = {"label": label[:_MOST_LETTERS], "sealed": base64url.encode(sealed)}
    write_whole(_path(parts, profile), canonical.encode(value))


def worker_card(parts: Parts, profile: str, keys: MemberKeys) -> WorkerCard:
    """Who *profile* is; without a name when that was never said, or was damaged."""
    with suppress(KlantreisError):
        sealed = base64url.decode(_read(parts, profile)[1])
        match canonical.decode(keys.open(sealed, _context(profile)).reveal()):
            case [str(name), str(organisation)]:
                return WorkerCard(name, organisation)
        raise JournalDamaged(what="card")
    return WorkerCard("")


def _read(parts: Parts, profile: str) -> tuple[str, str]:
    try:
        with _path(parts, profile).open("rb") as file:
            value = canonical.decode(file.read(_MOST_BYTES), most=_MOST_BYTES)
    except (OSError, BadFormat):
        return "", ""
    match value:
        case {"label": str(label), "sealed": str(sealed)}:
            return label[:_MOST_LETTERS], sealed
    return "", ""


def _context(profile: str) -> bytes:
    return labelled("worker card", canonical.encode([profile]))


def _path(parts: Parts, profile: str) -> Path:
    return parts.folders.config / f"{profile}.kaartje"
