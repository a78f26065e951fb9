# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's card on a stick: their public keys and name, for a client at another computer.

It opens nothing and is no secret. It is not signed either: whoever swaps it on the way is noticed
because both screens show the same four words, which are made from the keys.
"""

import re
from pathlib import Path

from klantreis.crypto import base64url, framing
from klantreis.crypto.fields import Fields
from klantreis.crypto.hierarchy import PublicKeys, member_id
from klantreis.crypto.sealing import PUBLIC_SIZE
from klantreis.disk.whole_files import write_whole
from klantreis.domain import canonical
from klantreis.domain.problems import BadFormat, CannotWrite, NotThere
from klantreis.services.membership import Guest
from klantreis.services.parts import Parts

_TITLE = "KLANTREIS-KAARTJE"
_MOST_BYTES = 8 * 1024
_SIGN_SIZE = 32
_LINE = re.compile(r"[^\x00-\x1f\x7f]{0,120}")
_CHECK_WORDS = 4


def put_on_stick(guest: Guest, file: Path) -> None:
    """Write who *guest* is to *file*.

    Raises CannotWrite where something lies there already, BadFormat for a name of more than 120
    signs, OutOfSpace.
    """
    if file.exists():
        raise CannotWrite(what="file")
    name, organisation = canonical.normal(guest.name), canonical.normal(guest.organisation)
    if not _LINE.fullmatch(name) or not _LINE.fullmatch(organisation):
        raise BadFormat(what="guest-card")
    value = {
        "name": name,
        "organisation": organisation,
        "seal": base64url.encode(guest.public.seal),
        "sign": base64url.encode(guest.public.sign),
    }
    write_whole(file, framing.write(_TITLE, value, most=_MOST_BYTES))


def take_from_stick(file: Path) -> Guest:
    """Who stands in *file*. Raises NotThere, NewerFormat or BadFormat."""
    try:
        with file.open("rb") as stick:
            untrusted = stick.read(_MOST_BYTES + 1)
    except FileNotFoundError as problem:
        raise NotThere(what="file") from problem
    except OSError as problem:
        raise BadFormat(what="unreadable") from problem
    value = framing.read(_TITLE, untrusted, most=_MOST_BYTES)
    found = Fields(value, what="guest-card", names=("name", "organisation", "seal", "sign"))
    public = PublicKeys(found.data("sign", size=_SIGN_SIZE), found.data("seal", size=PUBLIC_SIZE))
    return Guest(public, found.text("name", _LINE), found.text("organisation", _LINE))


def check_words(parts: Parts, guest: Guest) -> tuple[str, ...]:
    """Four words, 51 bits, that stand for these keys only: the same on both screens."""
    left, words = int(member_id(guest.public), 16), []
    for _ in range(_CHECK_WORDS):
        left, place = divmod(left, len(parts.words))
        words.append(parts.words[place])
    return tuple(words)
