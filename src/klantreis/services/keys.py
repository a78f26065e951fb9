# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's secret: assigning, changing, and the way back with the recovery sheet."""

from contextlib import suppress
from dataclasses import dataclass, field, replace

from klantreis.crypto import codes
from klantreis.crypto.locks import Lock, assign_pictures, assign_words, lock, new_card, new_recovery
from klantreis.crypto.openers import (
    DEVICE_SECRET_SIZE,
    Opener,
    with_card,
    with_device,
    with_passphrase,
    with_pictures,
    with_recovery,
    with_words,
)
from klantreis.crypto.secret import Secret
from klantreis.domain.ids import JourneyId, new_id
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KeyringMissing, KlantreisError
from klantreis.host.settings import Owner
from klantreis.services.keeping import backup, backup_folder
from klantreis.services.parts import Parts, vault_of
from klantreis.services.relocking import relock
from klantreis.services.session import Session
from klantreis.services.unlocking import check_secret
from klantreis.storage import headers


@dataclass(frozen=True, slots=True)
class Key:
    """A way to open as the person keeps it: words, places, card and PIN; never stored by us."""

    kind: LockKind
    words: str = field(default="", repr=False)
    pictures: tuple[int, ...] = field(default=(), repr=False)
    card: str = field(default="", repr=False)
    pin: str = field(default="", repr=False)


def new_journey(parts: Parts) -> JourneyId:
    """The id of a journey that is about to begin."""
    return JourneyId(new_id(parts.clock, parts.random))


def assign(parts: Parts, kind: LockKind, journey: JourneyId, *, own: str = "") -> Key:
    """Make a new key of *kind*; *own* is the PIN or passphrase that the client thought of.

    Raises KeyringMissing where a PIN for this computer finds no keyring to lean on, or (reason
    `not-own`) where the computer is not the client's own: whoever has the file and the keyring
    tries a million PINs in minutes, and the client's key never goes into a worker's keyring.
    """
    match kind:
        case LockKind.WORDS:
            return Key(kind, words=" ".join(assign_words(parts.random, parts.words)))
        case LockKind.PICTURES:
            return Key(kind, pictures=assign_pictures(parts.random))
        case LockKind.CARD_PIN:
            return Key(kind, card=codes.write(new_card(parts.random)), pin=own)
        case LockKind.RECOVERY:
            return Key(kind, card=codes.write(new_recovery(parts.random)))
        case LockKind.PIN_DEVICE:
            _keep_device_half(parts, journey)
            return Key(kind, pin=own)
        case LockKind.PASSPHRASE:
            return Key(kind, words=own)


def opener_of(parts: Parts, key: Key, journey: JourneyId) -> Opener:
    """What *key* gives to a lock. Raises WrongSecret for a code that cannot be one."""
    match key.kind:
        case LockKind.WORDS:
            return with_words(key.words)
        case LockKind.PICTURES:
            return with_pictures(key.pictures)
        case LockKind.CARD_PIN:
            return with_card(codes.read(key.card), pin=key.pin)
        case LockKind.RECOVERY:
            return with_recovery(codes.read(key.card))
        case LockKind.PIN_DEVICE:
            kept = Secret(vault_of(parts).get(device_name(journey)))
            return with_device(key.pin, device=kept)
        case LockKind.PASSPHRASE:
            return with_passphrase(key.words)


def device_name(journey: JourneyId) -> str:
    """Under which name this computer's keyring keeps its half of a PIN."""
    return f"device-{journey}"


def change_secret(session: Session, opener: Opener, *, present: Opener) -> bool:
    """A new secret in the place of the old one, which opens nothing any more on this computer.

    Backups get the new lock as well; it gives whether one could not, and still opens with the old
    one until it is tried again, with the next backup. Copies that went elsewhere keep the lock they
    had. *present* is what opens now, the recovery code too: an open table is not enough. Raises
    NotYours for everybody but the client, WrongSecret, OutOfSpace and CannotWrite; then nothing has
    changed.
    """
    _refuse_others(session, present)
    new = _lock(session, opener)
    kept = [one for one in session.header.locks if one.kind is LockKind.RECOVERY]
    return _put_locks(session, (new, *kept))


def change_recovery(session: Session, code: str, *, present: Opener) -> bool:
    """*code*, that `assign` made, for a new sheet; the old sheet opens nothing any more.

    Show it first: nobody can find it again. It gives and raises what `change_secret` does.
    """
    _refuse_others(session, present)
    new = _lock(session, with_recovery(codes.read(code)))
    kept = [one for one in session.header.locks if one.kind is not LockKind.RECOVERY]
    return _put_locks(session, (*kept, new))


def _refuse_others(session: Session, present: Opener) -> None:
    """Whoever sits at the table while the client is away must not change what opens."""
    session.as_client()
    check_secret(session, present)


def _keep_device_half(parts: Parts, journey: JourneyId) -> None:
    """Let this computer's keyring keep its half of a PIN, made once for each journey.

    A new half in its place would lock out the PIN that still holds until the lock is changed: a
    process that dies between the two would leave neither.
    """
    if parts.owner is not Owner.CLIENT:
        raise KeyringMissing(reason="not-own")
    vault = vault_of(parts)
    try:
        vault.get(device_name(journey))
    except KeyringMissing as problem:
        if problem.values.get("reason") != "not-kept":
            raise
        vault.put(device_name(journey), parts.random(DEVICE_SECRET_SIZE))


def _lock(session: Session, opener: Opener) -> Lock:
    parts = session.parts
    root = session.as_client().root
    return lock(root, opener=opener, cost=parts.cost, random=parts.random, known_words=parts.words)


def _put_locks(session: Session, locks: tuple[Lock, ...]) -> bool:
    """Put *locks* on this computer; it gives whether a backup still opens with the old ones.

    It raises only while the old ones hold: whoever hears that it went wrong throws the new away.
    """
    changed = replace(session.header, locks=locks)
    try:
        session.header = headers.replace_all(session.place, changed, session.data_key)
    except KlantreisError:
        # The first of the three copies decides; the next opening puts the other two right.
        found = headers.read(session.place)
        if found.locks != locks:
            raise
        session.header = replace(changed, gen=found.gen, mac=found.mac)
    # A fresh one first: should the rest be cut off, there is a backup that the new secret opens.
    # What stands in its way now stands there at locking too, and is told then.
    with suppress(KlantreisError):
        backup(session)
    return not relock(session, backup_folder(session.parts, session.header.jid))
