# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the door asks of the journal thread: values in, values out; keys and sessions stay there."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from klantreis.domain.ids import JourneyId
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import NotThere
from klantreis.host.settings import Owner
from klantreis.services import (
    around_table,
    coming_back,
    key_files,
    keys,
    lock_pictures,
    moving_in,
    opening,
    own_computer,
    own_secrets,
    shelf,
)
from klantreis.services.coming_back import CopyLook
from klantreis.services.keys import Key
from klantreis.services.lock_pictures import LockPicture
from klantreis.services.session import Session
from klantreis.services.shelf import Cover, CoverArt
from klantreis.ui.journal import Journal
from klantreis.ui.seat import Seat, Sitter

_MOST_COPY = 1024 * 1024 * 1024
_TOO_BIG = "too-big"


@dataclass(frozen=True, slots=True)
class Lock:
    """What the page of a lock shows."""

    cover: Cover
    pictures: tuple[LockPicture, ...]


@dataclass(frozen=True, slots=True)
class Renewed:
    """A journey that got a new key after the recovery code opened it."""

    seat: Seat
    old_opens_backup: bool


@dataclass(frozen=True, slots=True)
class Started:
    """A journey that just began: who sits there, and the recovery code, kept nowhere else."""

    seat: Seat
    recovery: str = field(repr=False)


def look_at_lock(journal: Journal, cover: str) -> Lock:
    """The lock of a cover."""
    parts = journal.parts
    return Lock(shelf.cover(parts, cover), lock_pictures.lock_pictures(parts))


def open_with(journal: Journal, cover: str, key: Key) -> Seat:
    """Open as the client; the session stays with the journal."""
    # What a page opened that is gone by now: nobody sits there.
    journal.close()
    parts = journal.parts
    opener = keys.opener_of(parts, key, shelf.journey_of(cover))
    journal.hold(opening.open_as_client(parts, shelf.place_of_cover(parts, cover), opener))
    return seat_of(journal.session)


def fits(journal: Journal, cover: str, key: Key) -> JourneyId:
    """Whether *key* opens a cover: opened, and closed again. It gives which journey it is."""
    open_with(journal, cover, key)
    journal.close()
    return shelf.journey_of(cover)


def is_slow(journal: Journal, whose: str) -> bool:
    """Whether the next guess waits a little."""
    return journal.parts.pace.wait_s(whose) > 0


def card_in(_journal: Journal, file: Path) -> str:
    """The code of the card in *file*."""
    return key_files.take_from_stick(file, pin="").card


def new_journey(journal: Journal) -> JourneyId:
    """The id of a journey that is about to begin."""
    return keys.new_journey(journal.parts)


def weigh(journal: Journal, way: LockKind, own: str) -> str:
    """What somebody thought of, when it is not too easy to guess."""
    own_secrets.check_own(journal.parts, way, own)
    return own


def assign(journal: Journal, way: LockKind, journey: JourneyId, *, own: str, owner: Owner) -> Key:
    """A new key, also of what the client thought of."""
    if way is LockKind.PIN_DEVICE:
        journal.parts = own_computer.with_keyring(own_computer.owned_by(journal.parts, owner))
    return keys.assign(journal.parts, way, journey, own=own)


def begin(
    journal: Journal, key: Key, journey: JourneyId, *, name: str, language: Language, art: CoverArt
) -> Started:
    """Begin a journey; the session stays with the journal."""
    journal.close()
    parts = journal.parts
    shelf.put_cover(parts, journey, art)
    opener = keys.opener_of(parts, key, journey)
    begun = opening.begin(parts, journey, opener, name=name, language=language)
    journal.hold(begun.session)
    return Started(seat_of(begun.session), begun.recovery)


def look_in_copy(_journal: Journal, file: Path) -> CopyLook:
    """What is in an exit copy; nothing is begun."""
    return coming_back.look_in_copy(moving_in.read_up_to(file, most=_MOST_COPY, otherwise=_TOO_BIG))


def come_back(
    journal: Journal, key: Key, journey: JourneyId, *, file: Path, art: CoverArt
) -> Started:
    """Begin a journey with an exit copy; the session stays with the journal."""
    journal.close()
    parts = journal.parts
    data = moving_in.read_up_to(file, most=_MOST_COPY, otherwise=_TOO_BIG)
    begun = coming_back.begin_from_copy(parts, journey, keys.opener_of(parts, key, journey), data)
    shelf.put_cover(parts, journey, art)
    journal.hold(begun.session)
    return Started(seat_of(begun.session), begun.recovery)


def renew(journal: Journal, cover: str, *, recovery: Key, key: Key) -> Renewed:
    """Open with the recovery code and put *key* in the place of the one that was lost."""
    seat = open_with(journal, cover, recovery)
    opener = keys.opener_of(journal.parts, key, seat.journey)
    present = keys.opener_of(journal.parts, recovery, seat.journey)
    return Renewed(seat, keys.change_secret(journal.session, opener, present=present))


def seat_of(session: Session) -> Seat:
    """Who sits at the table, as the windows know it; the client first, and with the pen."""
    table = around_table.who(session)
    sitters = [Sitter(one.id, one.name, is_client=False) for one in table.seated()]
    if table.client_is_here:
        sitters.insert(0, Sitter(table.client, table.client_name, is_client=True))
    if not sitters:
        raise NotThere(what="seat")
    return Seat(table.journey, tuple(sitters), sitters[0].id, table.client_name)


def with_pen(seat: Seat, before: Seat | None) -> Seat:
    """*seat*, with the pen where it was."""
    if before is None or before.pen not in {one.id for one in seat.sitters}:
        return seat
    return replace(seat, pen=before.pen)
