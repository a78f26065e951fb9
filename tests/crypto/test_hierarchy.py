# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One root gives all keys; no two uses share one."""

from hypothesis import given
from hypothesis import strategies as some

from klantreis.crypto.hierarchy import (
    ClientRoot,
    DataKey,
    WorkerRoot,
    box_key,
    client_keys,
    member_id,
    new_client_root,
    new_data_key,
    new_worker_root,
    paper_key,
    receipt_key,
    worker_keys,
)
from tests.crypto.made import CLIENT, DATA_KEY, random_from


def test_the_same_root_gives_the_same_keys_again() -> None:
    again = ClientRoot(CLIENT.reveal())

    assert client_keys(again) == client_keys(CLIENT)
    assert paper_key(again, "huisarts") == paper_key(CLIENT, "huisarts")


def test_new_roots_differ() -> None:
    random = random_from(b"roots")

    made = [new_client_root(random), new_worker_root(random), new_data_key(random)]

    assert len({root.reveal() for root in made}) == 3


def test_a_worker_with_the_clients_bytes_is_still_somebody_else() -> None:
    client, worker = client_keys(CLIENT), worker_keys(WorkerRoot(CLIENT.reveal()))

    assert client.id != worker.id
    assert client.public.sign != worker.public.sign
    assert client.public.seal != worker.public.seal


def test_two_recipients_cannot_see_that_it_is_the_same_client() -> None:
    recipients = ["huisarts", "gemeente", "buurvrouw", ""]

    receipts = {receipt_key(CLIENT, name).public for name in recipients}
    papers = {paper_key(CLIENT, name).reveal() for name in recipients}

    assert len(receipts) == len(papers) == len(recipients)
    assert client_keys(CLIENT).public.sign not in receipts


def test_a_recipients_name_has_one_spelling() -> None:
    assert receipt_key(CLIENT, "Rene\u0301").public == receipt_key(CLIENT, "Ren\u00e9").public
    assert paper_key(CLIENT, "Rene\u0301") == paper_key(CLIENT, "Ren\u00e9")


def test_the_keys_of_a_data_key_are_apart() -> None:
    container = DATA_KEY.container_mac()
    container.update(b"same")

    database = DATA_KEY.database()

    assert len(database) == 96
    assert int(database, 16) > 0
    assert DATA_KEY.reveal().hex() not in database
    assert DATA_KEY.header_mac(b"same") != container.digest()


def test_each_container_mac_starts_afresh() -> None:
    DATA_KEY.container_mac().update(b"an earlier container")

    assert DATA_KEY.container_mac().digest() == DATA_KEY.container_mac().digest()


@given(root=some.binary(min_size=32, max_size=32), bit=some.integers(0, 255))
def test_one_other_bit_makes_another_member(root: bytes, bit: int) -> None:
    flipped = bytearray(root)
    flipped[bit // 8] ^= 1 << bit % 8

    ours, theirs = client_keys(ClientRoot(root)), client_keys(ClientRoot(bytes(flipped)))

    assert ours.id == member_id(ours.public)
    assert ours.id != theirs.id
    assert box_key(ClientRoot(root)) != box_key(ClientRoot(bytes(flipped)))
    assert DataKey(root).database() != DataKey(bytes(flipped)).database()
