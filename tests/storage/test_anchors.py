# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""An older copy that is put back is noticed, though every byte of it is genuine."""

import random
import shutil
from pathlib import Path

import pytest

from klantreis.domain.ids import FactHash, ReplicaId
from klantreis.domain.problems import JournalDamaged, KlantreisError, OlderCopy
from klantreis.storage import anchors, bundle, headers
from klantreis.storage.inspection import inspect
from klantreis.storage.store import Store
from tests.storage.people import KEY, Copy
from tests.storage.places import Kept, begin_journal

PAGE = 4096
OURS, THEIRS = ReplicaId("1" * 32), ReplicaId("2" * 32)


def _hash(letter: str) -> FactHash:
    return FactHash(letter * 64)


def _closed(copy: Copy) -> None:
    copy.store.close()


def _open(kept: Kept) -> Copy:
    return Copy(Store.open(bundle.data_path(kept.place, 1), KEY))


def check_anchors(kept: Kept) -> None:
    store = _open(kept).store
    try:
        anchors.check(kept.place, store.hash_at)
    finally:
        store.close()


def _written_on(kept: Kept, copy: Copy, *, moments: int = 5) -> None:
    """The client writes on; this computer saw it, and the journal is closed."""
    for number in range(moments):
        copy.write(f"later{number}")
    anchors.remember(kept.place, copy.store.heads())
    _closed(copy)


def test_a_journal_that_only_grew_is_as_it_should_be(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    anchors.remember(kept.place, copy.store.heads())
    copy.write("daarna")
    _closed(copy)

    check_anchors(kept)


def test_what_was_never_seen_here_is_taken_as_it_is(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    _closed(copy)

    check_anchors(kept)


def test_a_whole_older_bundle_that_is_put_back_is_noticed(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    _closed(copy)
    shutil.copytree(kept.place.bundle, tmp_path / "older")
    _written_on(kept, _open(kept))

    shutil.rmtree(kept.place.bundle)
    shutil.copytree(tmp_path / "older", kept.place.bundle)

    with pytest.raises(OlderCopy) as told:
        check_anchors(kept)
    assert told.value.values == {"what": "anchors", "replica": OURS, "seq": 11}


def test_an_older_database_under_a_new_header_is_noticed(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    _closed(copy)
    path = bundle.data_path(kept.place, 1)
    older = path.read_bytes()
    _written_on(kept, _open(kept))
    headers.write(kept.place, kept.header, kept.key)

    path.write_bytes(older)

    with pytest.raises(OlderCopy):
        check_anchors(kept)


def test_older_pages_that_are_put_back_are_noticed_or_harmless(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path, moments=40)
    _closed(copy)
    path = bundle.data_path(kept.place, 1)
    older = path.read_bytes()
    _written_on(kept, _open(kept), moments=40)
    newer, right = path.read_bytes(), _answers(kept)
    changed = [
        at for at in range(0, len(older), PAGE) if older[at : at + PAGE] != newer[at : at + PAGE]
    ]
    chance, missed, noticed = random.Random(5), 0, 0

    for _ in range(60):
        mixed = bytearray(newer)
        for at in chance.sample(changed, chance.randrange(1, len(changed))):
            mixed[at : at + PAGE] = older[at : at + PAGE]
        path.write_bytes(mixed)
        # Only what helps to find a word can be older and yet right.
        missed += not _is_noticed(kept) and _answers(kept) != right
        noticed += _is_noticed(kept)

    assert len(changed) > 5
    assert missed == 0
    assert noticed > 55


def test_another_fact_under_the_same_number_is_noticed(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    seq, _ = copy.store.heads()[OURS]
    anchors.remember(kept.place, {OURS: (seq, _hash("e"))})
    _closed(copy)

    with pytest.raises(OlderCopy):
        check_anchors(kept)


def test_an_anchor_never_moves_back(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    _closed(copy)
    anchors.remember(kept.place, {OURS: (9, _hash("a")), THEIRS: (3, _hash("b"))})

    anchors.remember(kept.place, {OURS: (8, _hash("c"))})

    asked = []

    def lookup(replica: ReplicaId, seq: int) -> FactHash:
        asked.append((replica, seq))
        return _hash("a" if replica == OURS else "b")

    anchors.check(kept.place, lookup)
    assert asked == [(OURS, 9), (THEIRS, 3)]


def test_an_older_copy_may_be_put_back_on_purpose(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    anchors.claim(kept.place, OURS)
    anchors.remember(kept.place, {OURS: (99, _hash("a"))})
    _closed(copy)

    anchors.forget(kept.place)

    check_anchors(kept)
    assert anchors.own_replica(kept.place) is None
    assert headers.read(kept.place) == kept.header


def test_a_damaged_memory_says_so_and_can_be_forgotten(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path)
    anchors.remember(kept.place, copy.store.heads())
    _closed(copy)
    data, chance = kept.place.anchors.read_bytes(), random.Random(6)

    for _ in range(100):
        spoilt = bytearray(data)
        spoilt[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        kept.place.anchors.write_bytes(spoilt)
        with pytest.raises(JournalDamaged) as told:
            anchors.check(kept.place, lambda replica, seq: None)
        assert told.value.values == {"what": "anchors"}

    anchors.forget(kept.place)
    check_anchors(kept)


def test_this_computer_keeps_its_own_copy_name(tmp_path: Path) -> None:
    kept, _ = begin_journal(tmp_path)
    assert anchors.own_replica(kept.place) is None

    anchors.claim(kept.place, OURS)
    anchors.remember(kept.place, {OURS: (1, _hash("a"))})

    assert anchors.own_replica(kept.place) == OURS


def test_a_bundle_that_was_copied_by_hand_gets_a_new_copy_name(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path / "one")
    _closed(copy)
    anchors.claim(kept.place, OURS)

    shutil.copytree(tmp_path / "one", tmp_path / "two")

    with_state = bundle.Place(tmp_path / "two" / "reis", tmp_path / "two" / "staat")
    assert anchors.own_replica(with_state) is None
    assert anchors.own_replica(kept.place) == OURS


def test_a_folder_that_was_moved_is_still_the_same(tmp_path: Path) -> None:
    kept, copy = begin_journal(tmp_path / "one")
    _closed(copy)
    anchors.claim(kept.place, OURS)

    (tmp_path / "one").rename(tmp_path / "two")

    moved = bundle.Place(tmp_path / "two" / "reis", tmp_path / "two" / "staat")
    assert anchors.own_replica(moved) == OURS


def _answers(kept: Kept) -> list[object]:
    """What the journal says when it is asked for all there is, and for each word."""
    store = _open(kept).store
    try:
        words = [f"{word}{number}" for word in ("woord", "later") for number in range(40)]
        found = [sorted(store.search(word)) for word in (*words, "wo", "lat", "buur")]
        return [list(store.every_fact()), store.entry_ids(), store.counts(), found]
    finally:
        store.close()


def _is_noticed(kept: Kept) -> bool:
    """Whether opening, the anchors, or reading all of it through tells that something is wrong."""
    try:
        check_anchors(kept)
        store = _open(kept).store
        try:
            return not inspect(store).is_sound
        finally:
            store.close()
    except KlantreisError:
        return True
