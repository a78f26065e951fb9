# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts with keys: who may open, with what, and what opens nothing any more."""

from klantreis.crypto.header import open_as_member
from klantreis.crypto.hierarchy import MemberKeys
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.domain.problems import KeyringMissing, MayNotOpen, OutOfSpace, WrongSecret
from klantreis.services import keeping, keys, membership, opening, profiles
from klantreis.services.keys import Key
from klantreis.services.unlocking import try_locks
from klantreis.storage import bundle, container
from tests.kills.cases import Case, Found
from tests.kills.seeing import may_read
from tests.kills.world import Table

_PIN, _NEW_PIN = "481516", "234278"


def _let_read(table: Table) -> None:
    membership.set_access(table.session, table.world.ad.id, Access.MAY_READ)


def _take_back(table: Table) -> None:
    membership.set_access(table.session, table.world.ad.id, Access.TOGETHER)


def _let_go(table: Table) -> None:
    membership.let_go(table.session, table.world.ad.id)


def _invite(table: Table) -> None:
    profile = profiles.begin_profile(table.parts, "negen boten in de oude haven")
    worker = profiles.open_profile(table.parts, profile)
    membership.invite(table.session, membership.Guest(worker.public, "Cor"), Access.MAY_READ)


def _change(table: Table) -> None:
    _set(table, table.world.new_key)


def _change_to_pin(table: Table) -> None:
    _set(table, keys.assign(table.parts, LockKind.PIN_DEVICE, table.world.journey, own=_PIN))


def _change_pin(table: Table) -> None:
    _set(table, keys.assign(table.parts, LockKind.PIN_DEVICE, table.world.journey, own=_NEW_PIN))


def _lose(table: Table) -> None:
    keeping.close(table.session)
    sheet = Key(LockKind.RECOVERY, card=table.world.recovery)
    opener = keys.opener_of(table.parts, sheet, table.world.journey)
    table.session = opening.open_as_client(table.parts, table.place, opener)
    _change(table)


def _set(table: Table, key: Key) -> None:
    journey, sheet = table.world.journey, Key(LockKind.RECOVERY, card=table.world.recovery)
    opener, present = (keys.opener_of(table.parts, one, journey) for one in (key, sheet))
    if keys.change_secret(table.session, opener, present=present):
        # So it is told at the table: a backup opens with the old one until there is room.
        raise OutOfSpace


def _holders_are_entitled(found: Found) -> None:
    """The header gives keys to those who may read by the facts, and to nobody else."""
    held = may_read(found.table.session)
    for worker in (found.world.ad, found.world.bea):
        assert _opens_alone(found, worker) == (worker.id in held)
    place, session = found.table.place, found.table.session
    assert bundle.data_files(place) == [bundle.data_of(place, session.header)]


def _nobody_reads(found: Found) -> None:
    _holders_are_entitled(found)
    assert not (found.is_done and _opens_alone(found, found.world.ad))


def _opens_alone(found: Found, worker: MemberKeys) -> bool:
    try:
        open_as_member(found.table.session.header, worker)
    except MayNotOpen:
        return False
    return True


def _new_words(found: Found) -> None:
    _one_opens(found, old=found.world.key, new=found.world.new_key)


def _pin_or_words(found: Found) -> None:
    _one_opens(found, old=found.world.key, new=Key(LockKind.PIN_DEVICE, pin=_PIN))


def _new_pin(found: Found) -> None:
    old, new = (Key(LockKind.PIN_DEVICE, pin=pin) for pin in (_PIN, _NEW_PIN))
    _one_opens(found, old=old, new=new)


def _one_opens(found: Found, *, old: Key, new: Key) -> None:
    """The old secret opens or the new one does: the new one, once it was reported."""
    opened = [_opens(found, one) for one in (old, new)]
    assert opened in ([[False, True]] if found.is_done else [[False, True], [True, False]])
    if found.is_done:
        parts, locks = found.table.parts, found.table.session.header.locks
        kept = list(keeping.backup_folder(parts, found.world.journey).glob("*.klantreis"))
        assert kept
        assert all(container.examine(path).header.locks == locks for path in kept)


def _opens(found: Found, key: Key) -> bool:
    parts = found.table.parts
    try:
        opener = keys.opener_of(parts, key, found.world.journey)
        return try_locks(parts, found.table.session.header, opener) == found.world.root
    except (WrongSecret, KeyringMissing):
        return False


def _profiles_are_whole(found: Found) -> None:
    _holders_are_entitled(found)
    for path in found.table.parts.folders.config.glob("*.profiel"):
        assert path.stat().st_size > 0


KEYS = (
    Case("access-may-read", _let_read, prove=_holders_are_entitled),
    Case("access-together", _take_back, prepare=_let_read, prove=_nobody_reads),
    Case("access-none", _let_go, prepare=_let_read, prove=_nobody_reads),
    Case("access-none-unread", _let_go, prove=_nobody_reads),
    Case("invite", _invite, prove=_profiles_are_whole),
    Case("change_secret", _change, prove=_new_words, shows=False, backs_up=True),
    Case("change_secret-to-pin", _change_to_pin, prove=_pin_or_words, shows=False, backs_up=True),
    Case(
        "change_secret-pin",
        _change_pin,
        prepare=_change_to_pin,
        prove=_new_pin,
        shows=False,
        backs_up=True,
    ),
    Case("lose_secret", _lose, prove=_new_words, shows=False, backs_up=True),
)
