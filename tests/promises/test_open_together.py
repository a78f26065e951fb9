# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Samen open*: without the client, all files and a worker's keys and the source open nothing."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from klantreis.crypto import grants
from klantreis.crypto.hierarchy import ClientRoot
from klantreis.domain.members import Access
from klantreis.domain.problems import JournalDamaged, MayNotOpen
from klantreis.services import keeping, opening
from klantreis.storage import bundle, headers
from klantreis.storage.bundle import Place
from klantreis.storage.store import Store
from tests.promises import theft
from tests.promises.scanning import STEM, files_with, holds, marker
from tests.promises.tables import STRANGER, Kept, keep, seat
from tests.services.table import sit
from tests.storage.raw_pages import decrypted


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """A journey with words in it, a backup, a copy on a stick, and a worker without a grant."""
    base = tmp_path_factory.mktemp("together") / "home"
    table = sit(base)
    root, _ = seat(table, "ad", Access.TOGETHER)
    for number in range(5):
        table.write(f"{marker(number)} zo ging het")
    keeping.make_copy(table.session, base / "stick.klantreis")
    return keep(base, table, {"ad": root})


@pytest.fixture
def found(kept: Kept, tmp_path: Path) -> Kept:
    """All of its files, in the hands of the worker."""
    return kept.laid(tmp_path / "found")


def test_a_worker_alone_is_let_in_nowhere(found: Kept) -> None:
    with pytest.raises(MayNotOpen):
        found.as_worker("ad")


def test_no_grant_opens_to_the_worker_in_any_context(found: Kept) -> None:
    header = headers.read(found.place)
    assert header.grants

    for sealed, context in product(header.grants.values(), theft.contexts(header)):
        with pytest.raises(JournalDamaged):
            grants.open_grant(sealed, keys=found.keys("ad"), context=context)


def test_a_grant_that_the_worker_made_opens_an_empty_lock(found: Kept) -> None:
    header = theft.granted_to(headers.read(found.place), found.keys("ad"), theft.OWN_KEY)
    theft.put(found.place, header)

    with pytest.raises(JournalDamaged):
        found.as_worker("ad")


def test_the_clients_own_grant_under_the_workers_name_opens_nothing(found: Kept) -> None:
    header = headers.read(found.place)
    (sealed,) = header.grants.values()
    theft.put(found.place, replace(header, grants={found.keys("ad").id: sealed}))

    with pytest.raises(JournalDamaged):
        found.as_worker("ad")


def test_a_stranger_who_puts_himself_in_the_header_is_not_let_in(found: Kept) -> None:
    header = theft.granted_to(headers.read(found.place), STRANGER, theft.OWN_KEY)
    theft.put(found.place, header)

    with pytest.raises(JournalDamaged):
        opening.open_as_worker(found.parts, found.place, STRANGER)


def test_a_workers_root_is_no_clients_root(found: Kept) -> None:
    as_client = ClientRoot(found.roots["ad"].reveal())

    with pytest.raises(JournalDamaged):
        opening.open_with_root(found.parts, found.place, as_client)


def test_a_header_in_which_the_worker_is_the_client_opens_no_database(found: Kept) -> None:
    as_client = ClientRoot(found.roots["ad"].reveal())
    theft.put(found.place, theft.owned_by(headers.read(found.place), as_client, theft.OWN_KEY))

    with pytest.raises(JournalDamaged):
        opening.open_with_root(found.parts, found.place, as_client)
    assert not theft.opens(bundle.data_files(found.place)[0], theft.OWN_KEY.reveal())


def test_nothing_grown_from_the_workers_root_opens_the_database(found: Kept) -> None:
    header = headers.read(found.place)
    path = bundle.data_of(found.place, header)
    tried = list(theft.grown_from(found.roots["ad"], header))

    assert len(tried) > 60
    assert not any(theft.opens(path, key) for key in tried)


def test_the_same_look_does_open_with_the_real_key(found: Kept) -> None:
    session = found.as_client()
    key, path = session.data_key, bundle.data_of(found.place, session.header)
    keeping.close(session)

    assert theft.opens(path, key.reveal())
    assert holds(decrypted(path, key))


def test_another_journeys_header_does_not_open_this_one(found: Kept, tmp_path: Path) -> None:
    own = sit(tmp_path / "own")
    own.write("van de werker zelf")
    root, key, place = own.session.as_client().root, own.session.data_key, own.place
    own.lock()
    for name in ("kop.a", "kop.b"):
        (found.place.bundle / name).write_bytes((place.bundle / name).read_bytes())

    with pytest.raises(JournalDamaged):
        opening.open_with_root(found.parts, Place(found.place.bundle, tmp_path / "none"), root)
    with pytest.raises(JournalDamaged):
        Store.open(found.place.bundle / "data-1.db", key)


def test_no_file_holds_a_word_in_any_form(found: Kept) -> None:
    control = found.base / "state" / "los.txt"
    assert files_with(found.base) == []

    control.write_text(f"hier staat {STEM} gewoon")

    assert files_with(found.base) == ["los.txt"]
