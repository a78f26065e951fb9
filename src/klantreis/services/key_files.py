# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The card as a file on a stick: the same code as on paper. It opens nothing without the PIN."""

from pathlib import Path

from klantreis.crypto import codes
from klantreis.disk.whole_files import write_whole
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import BadFormat, CannotWrite, NotThere, WrongSecret
from klantreis.services.keys import Key

_TITLE = "KLANTREIS-SLEUTEL 1"
_MOST_BYTES = 1024


def put_on_stick(key: Key, file: Path) -> None:
    """Write the code of a card to *file*, for its owner only; the PIN stays with the person.

    Raises BadFormat for a key that is no card, CannotWrite where something lies there already,
    OutOfSpace.
    """
    if key.kind is not LockKind.CARD_PIN:
        raise BadFormat(what="card")
    if file.exists():
        # It may be the only key to another journey.
        raise CannotWrite(what="file")
    write_whole(file, f"{_TITLE}\n{codes.write(codes.read(key.card))}\n".encode("ascii"))


def take_from_stick(file: Path, *, pin: str) -> Key:
    """The card in *file*, with the PIN that was typed. Raises NotThere, or BadFormat."""
    try:
        with file.open("rb") as stick:
            untrusted = stick.read(_MOST_BYTES)
    except FileNotFoundError as problem:
        raise NotThere(what="file") from problem
    except OSError as problem:
        raise BadFormat(what="unreadable") from problem
    title, _, code = untrusted.decode("ascii", errors="replace").partition("\n")
    try:
        read = codes.read(code)
    except WrongSecret as problem:
        raise BadFormat(what="card") from problem
    if title.strip() != _TITLE:
        raise BadFormat(what="card")
    return Key(LockKind.CARD_PIN, card=codes.write(read), pin=pin)
