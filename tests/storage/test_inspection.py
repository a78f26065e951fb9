# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking a journal over finds each kind of trouble, by name, and nothing in a sound one."""

from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.domain.entries import Moment
from klantreis.domain.facts import Forgotten, Opened, Scope, Written
from klantreis.domain.ids import NO_HASH, ReplicaId
from klantreis.storage import rows
from klantreis.storage.inspection import Finding, Trouble, inspect
from klantreis.storage.store import Store
from tests.storage.people import CLIENT, KEY, Copy, new_copy, new_entry, sign


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    copy = new_copy(tmp_path)
    first = copy.write("een zin")
    copy.say(Written(Moment(text="een andere zin")), first.entry, after=[first])
    copy.say(Forgotten(Scope.WHOLE), copy.write("weg").entry)
    copy.say(Opened())
    return copy


def test_a_sound_journal_has_no_findings(copy: Copy) -> None:
    findings = inspect(copy.store)

    assert findings.is_sound
    assert (findings.facts, findings.found) == (7, ())


def test_progress_is_told_up_to_the_end(copy: Copy) -> None:
    told: list[tuple[int, int]] = []

    inspect(copy.store, progress=lambda done, whole: told.append((done, whole)))

    assert told[-1] == (7, 7)
    assert told == sorted(told)


def test_what_is_found_holds_no_text(copy: Copy) -> None:
    copy.store.connection.execute("update fact set kind = 'Geheime zin' where seq = 3")

    assert "Geheim" not in repr(inspect(copy.store))


@pytest.mark.parametrize(
    ("damage", "trouble"),
    [
        ("update fact set ms = ms + 1 where seq = 3", Trouble.NOT_WHOLE),
        ("update fact set sig = zeroblob(64) where seq = 3", Trouble.NOT_SIGNED),
        ("update fact set sig = zeroblob(64) where seq = 2", Trouble.NOT_SIGNED),
        ("delete from fact where seq = 4", Trouble.GAP),
        ("delete from fact where seq = 1", Trouble.GAP),
        ("update fact set salt = null, payload = null where seq = 4", Trouble.ERASED_UNASKED),
        ("update fact set salt = null, payload = null where seq = 7", Trouble.ERASED_UNASKED),
        ("update entry set state = 'removed'", Trouble.WRONG_LIST),
        ("update entry set created_ms = 1", Trouble.WRONG_LIST),
        ("delete from entry", Trouble.WRONG_LIST),
        ("delete from entry", Trouble.WRONG_INDEX),
        ("update tally set number = 9 where what = 'fact'", Trouble.WRONG_LIST),
        ("delete from search", Trouble.WRONG_INDEX),
        ("update search set words = 'anders'", Trouble.WRONG_INDEX),
        ("insert into search (rowid, words) values (99, 'spook')", Trouble.WRONG_INDEX),
        ("update search_content set c0 = 'anders'", Trouble.WRONG_INDEX),
        ("insert into attached values ('none', 'nobody')", Trouble.LACKS_ATTACHMENT),
        ("insert into attachment values ('false', x'00')", Trouble.LACKS_ATTACHMENT),
    ],
)
def test_each_trouble_is_found(copy: Copy, damage: str, trouble: Trouble) -> None:
    copy.store.connection.execute(damage)

    assert trouble in _troubles(copy)


def test_a_text_that_should_be_gone_is_found(copy: Copy) -> None:
    fact = copy.write("nog een zin")
    forgotten = copy.make(Forgotten(Scope.WHOLE), fact.entry)
    rows.insert(copy.store.connection, [forgotten])

    assert (
        Finding(Trouble.NOT_ERASED, fact=fact.hash, entry=fact.entry) in inspect(copy.store).found
    )


def test_a_copy_that_went_on_in_two_ways_is_named(copy: Copy) -> None:
    tip = copy.store.tip()
    one = copy.make(Written(Moment(text="zo")), new_entry())
    two = copy.make(Written(Moment(text="of zo")), new_entry())
    copy.store.append([one])
    rows.insert(copy.store.connection, [two])

    forks = [one for one in inspect(copy.store).found if one.trouble is Trouble.FORK]

    assert [(fork.copy, fork.count) for fork in forks] == [(copy.store.replica, 2)]
    assert copy.store.tip().seq == tip.seq + 1


def test_a_chain_that_begins_in_the_middle_is_named(copy: Copy) -> None:
    copy.store.set_replica(ReplicaId("late"))
    fact = replace(copy.make(Opened()), seq=5, prev=NO_HASH)
    rows.insert(copy.store.connection, [sign(fact, CLIENT)])

    assert _troubles(copy) >= {Trouble.GAP}


def test_a_damaged_page_ends_the_look_with_a_finding(copy: Copy, tmp_path: Path) -> None:
    for number in range(50):
        copy.write(f"zin {number} " * 30)
    copy.store.close()

    findings = [inspect(store).found for store in _with_damage(tmp_path / "one.db")]

    assert len(findings) >= 3
    assert all(Trouble.DAMAGED in {one.trouble for one in found} for found in findings)


def _with_damage(path: Path) -> list[Store]:
    whole = path.read_bytes()
    pages = len(whole) // 4096
    stores = []
    for page in range(20, pages, pages // 5):
        broken = bytearray(whole)
        broken[page * 4096 + 100] ^= 1
        place = path.with_name(f"broken{page}.db")
        place.write_bytes(broken)
        stores.append(Store.open(place, KEY))
    return stores


def _troubles(copy: Copy) -> set[Trouble]:
    return {one.trouble for one in inspect(copy.store).found}
