# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A header is trusted as far as keys hold it, and no further."""

from dataclasses import replace

import pytest

from klantreis.crypto import grants, header, locks, openers
from klantreis.crypto.header import Header, PublicMember
from klantreis.crypto.hierarchy import (
    ClientRoot,
    DataKey,
    WorkerRoot,
    client_keys,
    worker_keys,
)
from klantreis.domain.ids import FactHash, MemberId
from klantreis.domain.members import Role
from klantreis.domain.problems import BadFormat, JournalDamaged, KlantreisError, MayNotOpen
from tests.crypto.made import CLIENT, DATA_KEY, WORDS, WORKER, grant, unsigned_header, whole_header

STRANGER = worker_keys(WorkerRoot(b"s" * 32))


def with_a_stranger(whole: Header) -> Header:
    """What a worker with the data key can do without the client: add a member, renew the MAC."""
    members = (*whole.members, PublicMember.of(STRANGER, Role.WORKER))
    return header.with_mac(replace(whole, members=members), DATA_KEY)


@pytest.mark.parametrize("worker_may_read", [False, True])
def test_a_header_comes_back_as_it_was_written(*, worker_may_read: bool) -> None:
    whole = whole_header(worker_may_read=worker_may_read)

    assert header.read(header.write(whole)) == whole


def test_a_header_names_nobody_and_shows_no_secret() -> None:
    written = header.write(whole_header(worker_may_read=True))

    for secret in (CLIENT, WORKER, DATA_KEY):
        assert secret.reveal() not in written
        assert secret.reveal().hex().encode() not in written
    assert not any(word.encode() in written for word in WORDS.split())


def test_the_client_opens_with_the_words() -> None:
    whole = header.read(header.write(whole_header()))

    root = locks.unlock(whole.locks[0], openers.with_words(WORDS))

    assert header.open_as_client(whole, root) == DATA_KEY
    assert header.members_hold(whole)


def test_a_worker_opens_nothing_without_the_clients_grant() -> None:
    with pytest.raises(MayNotOpen):
        header.open_as_member(whole_header(), worker_keys(WORKER))


def test_a_worker_with_a_grant_reads_along() -> None:
    whole = whole_header(worker_may_read=True)

    assert header.open_as_member(whole, worker_keys(WORKER)) == DATA_KEY


def test_a_worker_cannot_use_the_clients_grant() -> None:
    whole = whole_header()
    worker = worker_keys(WORKER)
    stolen = replace(whole, grants={worker.id: whole.grants[whole.client().id]})

    with pytest.raises(JournalDamaged):
        header.open_as_member(stolen, worker)


def test_another_clients_root_is_noticed() -> None:
    with pytest.raises(JournalDamaged):
        header.open_as_client(whole_header(), ClientRoot(b"x" * 32))


def test_a_client_replaced_in_the_header_is_noticed() -> None:
    other = client_keys(ClientRoot(b"x" * 32))
    whole = whole_header()
    members = (PublicMember.of(other, Role.CLIENT), *whole.members[1:])
    replaced = header.seal_members(replace(whole, members=members), other)
    replaced = header.with_mac(replace(replaced, grants={other.id: grant(other)}), DATA_KEY)

    assert header.members_hold(replaced)  # by its own word
    with pytest.raises(JournalDamaged):
        header.open_as_client(replaced, CLIENT)


def test_a_client_made_a_worker_of_another_is_noticed() -> None:
    other = client_keys(ClientRoot(b"x" * 32))
    members = (
        PublicMember.of(other, Role.CLIENT),
        PublicMember.of(client_keys(CLIENT), Role.WORKER),
    )
    demoted = header.seal_members(replace(whole_header(), members=members), other)
    demoted = header.read(header.write(header.with_mac(demoted, DATA_KEY)))

    with pytest.raises(JournalDamaged):
        header.open_as_client(demoted, CLIENT)


def test_a_member_added_without_the_client_is_provisional() -> None:
    added = with_a_stranger(whole_header(worker_may_read=True))

    assert not header.members_hold(added)
    assert header.open_as_client(added, CLIENT) == DATA_KEY
    assert header.members_hold(header.seal_members(added, client_keys(CLIENT)))


def test_a_worker_cannot_seal_members() -> None:
    added = with_a_stranger(whole_header())

    assert not header.members_hold(header.seal_members(added, worker_keys(WORKER)))


def test_an_earlier_list_of_members_does_not_hold_in_a_later_epoch() -> None:
    earlier = with_a_stranger(whole_header())
    earlier = header.seal_members(earlier, client_keys(CLIENT))

    put_back = header.with_mac(replace(earlier, epoch=2), DATA_KEY)

    assert header.members_hold(earlier)
    assert not header.members_hold(put_back)


@pytest.mark.parametrize(
    "change",
    [
        {"gen": 8},
        {"data": "data-2.db"},
        {"log": {}},
        {"locks": ()},
        {"grants": {}},
        {"sig": bytes(64)},
        {"members": ()},
        {"mac": bytes(32)},
    ],
)
def test_whatever_is_changed_without_the_data_key_breaks_the_mac(
    change: dict[str, object],
) -> None:
    whole = whole_header()
    changed: Header = replace(whole, **change)  # type: ignore[arg-type]  # any field at all

    assert header.mac_holds(whole, DATA_KEY)
    assert not header.mac_holds(changed, DATA_KEY)
    assert not header.mac_holds(whole, DataKey(bytes(32)))
    with pytest.raises(JournalDamaged):
        header.open_as_client(changed, CLIENT)


def test_a_grant_moved_to_another_epoch_does_not_open() -> None:
    moved = header.with_mac(replace(whole_header(), epoch=2), DATA_KEY)

    with pytest.raises(JournalDamaged):
        header.open_as_client(moved, CLIENT)


@pytest.mark.parametrize(
    "change",
    [
        {"sig": b""},
        {"mac": b""},
        {"members": ()},
        {"members": unsigned_header().members[1:]},
        {"members": unsigned_header().members * 2},
        {"locks": unsigned_header().locks * 2},
        {"grants": {MemberId("0" * 32): bytes(grants.GRANT_SIZE)}},
        {"grants": {STRANGER.id: bytes(grants.GRANT_SIZE)}},
        {"data": "../data-1.db"},
        {"data": "data-1.db\n"},
        {"jid": "x"},
        {"gen": -1},
        {"gen": 2**53},
        {"log": {"0" * 32: (1, FactHash("short"))}},
        {"fmt": 0},
    ],
)
def test_a_header_that_could_not_be_read_is_not_written(change: dict[str, object]) -> None:
    broken: Header = replace(whole_header(), **change)  # type: ignore[arg-type]  # any field

    with pytest.raises(BadFormat):
        header.write(broken)


def test_a_member_under_a_name_that_is_not_of_its_keys_is_refused() -> None:
    whole = whole_header()
    renamed = replace(whole.members[1], id=MemberId("0" * 32))

    with pytest.raises(KlantreisError):
        header.write(replace(whole, members=(whole.members[0], renamed)))
    assert not header.members_hold(replace(whole, members=(whole.members[0], renamed)))


def test_a_header_has_room_for_every_member_and_copy() -> None:
    whole = unsigned_header()
    workers = [worker_keys(WorkerRoot(bytes([count]) * 32)) for count in range(15)]
    members = (whole.members[0], *(PublicMember.of(keys, Role.WORKER) for keys in workers))
    heads = {f"{count:032x}": (2**53 - 1, "f" * 64) for count in range(50)}
    sealed = {**whole.grants, **{keys.id: grant(keys) for keys in workers[:9]}}
    full = replace(whole, members=members, grants=sealed, log=heads)  # type: ignore[arg-type]

    full = header.with_mac(header.seal_members(full, client_keys(CLIENT)), DATA_KEY)

    assert header.read(header.write(full)) == full
