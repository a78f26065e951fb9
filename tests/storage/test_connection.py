# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way to the database: settings that hold, and problems that have a name."""

import random
import stat
from pathlib import Path

import pytest

from klantreis.crypto.hierarchy import new_data_key
from klantreis.domain.problems import AlreadyOpen, CannotWrite, JournalDamaged, OutOfSpace
from klantreis.storage.connection import connect, named_problems, transaction
from klantreis.storage.store import Store
from tests.storage.people import KEY, Copy, new_copy

OTHER_KEY = new_data_key(random.Random(1).randbytes)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return new_copy(tmp_path)


@pytest.mark.parametrize(
    ("pragma", "held"),
    [
        ("cipher_log_level", "NONE"),
        ("temp_store", 2),
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("fullfsync", 1),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
    ],
)
def test_every_setting_holds(copy: Copy, pragma: str, held: str | int) -> None:
    assert copy.store.connection.execute(f"pragma {pragma}").fetchone() == (held,)


def test_another_key_opens_nothing_and_is_not_told(copy: Copy, tmp_path: Path) -> None:
    copy.store.close()

    with pytest.raises(JournalDamaged) as refused:
        Store.open(tmp_path / "one.db", OTHER_KEY)

    assert OTHER_KEY.database()[:16] not in repr(refused.value) + str(refused.value.values)


def test_what_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        connect(tmp_path / "nothing.db", KEY)

    assert list(tmp_path.iterdir()) == []


def test_a_journal_is_not_made_over_something_else(copy: Copy, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        new_copy(tmp_path)


def test_nobody_else_on_the_computer_may_read_the_file(copy: Copy, tmp_path: Path) -> None:
    assert stat.S_IMODE((tmp_path / "one.db").stat().st_mode) == 0o600


def test_a_full_disk_has_a_name_and_keeps_what_was_there(copy: Copy) -> None:
    copy.write("wat er al stond")
    (pages,) = copy.store.connection.execute("pragma page_count").fetchone()
    copy.store.connection.execute(f"pragma max_page_count = {pages}")

    with pytest.raises(OutOfSpace):
        copy.write("te groot " * 5_000)

    assert copy.store.counts().facts == 3
    assert len(copy.store.search("stond")) == 1


def test_a_place_that_may_not_be_written_has_a_name(copy: Copy) -> None:
    copy.store.connection.execute("pragma query_only = on")

    with pytest.raises(CannotWrite):
        copy.write("mag niet")


def test_a_journal_that_somebody_else_holds_has_a_name(copy: Copy, tmp_path: Path) -> None:
    theirs = connect(tmp_path / "one.db", KEY)
    theirs.execute("begin exclusive")
    copy.store.connection.execute("pragma busy_timeout = 0")

    with pytest.raises(AlreadyOpen):
        copy.write("even wachten")

    theirs.close()


def test_a_problem_carries_nothing_that_was_written(copy: Copy) -> None:
    secret = "een geheime zin"

    with pytest.raises(JournalDamaged) as refused, named_problems():
        copy.store.connection.execute("insert into fact (kind) values (?)", (secret,))

    assert refused.value.__cause__ is None
    assert secret not in str(refused.value) + str(refused.value.values)


def test_what_breaks_off_halfway_leaves_nothing(copy: Copy) -> None:
    with pytest.raises(KeyboardInterrupt):
        _break_off(copy)

    assert copy.store.counts().facts == 2
    assert len(list(copy.store.every_fact())) == 2


def test_a_flipped_bit_is_noticed_wherever_it_is(copy: Copy, tmp_path: Path) -> None:
    for number in range(60):
        copy.write(f"zin {number} " * 20)
    copy.store.close()
    whole = (tmp_path / "one.db").read_bytes()
    chance = random.Random(3)

    unseen = [
        place
        for place in chance.sample(range(len(whole)), 60)
        if not _notices(whole, place, tmp_path)
    ]

    assert unseen == []


def _break_off(copy: Copy) -> None:
    with transaction(copy.store.connection):
        copy.store.connection.execute("delete from fact")
        raise KeyboardInterrupt


def _notices(whole: bytes, place: int, folder: Path) -> bool:
    broken = bytearray(whole)
    broken[place] ^= 1
    path = folder / "broken.db"
    path.write_bytes(broken)
    try:
        store = Store.open(path, KEY)
    except JournalDamaged:
        return True
    damage = store.connection.execute("pragma cipher_integrity_check").fetchall()
    store.connection.close()
    return bool(damage)
