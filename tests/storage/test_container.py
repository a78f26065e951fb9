# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey in one file: packed, read by anyone, proved by its key, unpacked elsewhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.crypto import header
from klantreis.domain.ids import JourneyId, ReplicaId
from klantreis.domain.problems import (
    AlreadyOpen,
    CannotWrite,
    JournalDamaged,
    NotThere,
    NotThisJourney,
)
from klantreis.storage import anchors, bundle, container, headers
from tests.storage.killing import each_step
from tests.storage.places import (
    Kept,
    begin,
    data_key,
    fill,
    new_lock,
    next_epoch,
    place_in,
    words_in,
)


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return begin(tmp_path / "here")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "reis.klantreis"


def _pack(kept: Kept, target: Path, words: str = "") -> None:
    if words:
        fill(bundle.data_of(kept.place, kept.header), kept.key, words)
    container.pack(kept.place, kept.header, kept.key, target)


def _words(path: Path, folder: Path) -> list[str]:
    with container.open_database(path, folder) as lent:
        return words_in(lent, data_key())


def test_anyone_can_see_that_it_is_whole(kept: Kept, target: Path) -> None:
    _pack(kept, target)

    found = container.examine(target)

    assert found.header == kept.header
    assert found.size == target.stat().st_size
    assert found.database_size == bundle.data_path(kept.place, 1).stat().st_size


def test_only_the_key_tells_who_made_it(kept: Kept, target: Path) -> None:
    _pack(kept, target)

    assert container.mac_holds(target, kept.key)
    assert not container.mac_holds(target, data_key("strange"))


def test_it_holds_the_database_as_it_lies_there_encrypted(kept: Kept, target: Path) -> None:
    _pack(kept, target, "geheimewoorden")

    assert bundle.data_path(kept.place, 1).read_bytes() in target.read_bytes()
    assert b"geheimewoorden" not in target.read_bytes()


def test_unpacked_elsewhere_it_is_the_same_journey(
    kept: Kept, target: Path, tmp_path: Path
) -> None:
    _pack(kept, target, "meer")
    there = place_in(tmp_path / "there")

    made = container.install(target, there)

    assert headers.read(there) == made == kept.header
    assert words_in(bundle.data_of(there, made), kept.key) == ["woorden", "meer"]
    assert there.note.exists()
    for path in (*there.slots, there.third):
        assert header.read(path.read_bytes()) == made


def test_a_place_that_holds_a_journey_is_not_written_over(
    kept: Kept, target: Path, tmp_path: Path
) -> None:
    _pack(kept, target)
    other = begin(tmp_path / "there", jid=JourneyId("e" * 32))

    with pytest.raises(CannotWrite):
        container.install(target, other.place)

    assert headers.read(other.place) == other.header


def test_installing_in_a_cleared_place_forgets_what_was_there(kept: Kept, target: Path) -> None:
    _pack(kept, target)
    anchors.remember(kept.place, {ReplicaId("9" * 32): (7, "f" * 64)})  # type: ignore[dict-item]
    newer = headers.write(kept.place, kept.header, kept.key)
    bundle.remove_database(bundle.data_path(kept.place, 1))

    made = container.install(target, kept.place)

    assert made.gen < newer.gen
    assert headers.read(kept.place) == made
    anchors.check(kept.place, lambda replica, seq: None)


def test_killed_at_any_step_of_installing_it_can_be_done_again(
    kept: Kept, target: Path, tmp_path: Path
) -> None:
    _pack(kept, target)
    there = place_in(tmp_path / "there")

    def check(_: int) -> None:
        if bundle.data_files(there):
            assert headers.read(there) == kept.header
            assert words_in(bundle.data_path(there, 1), kept.key) == ["woorden"]

    killed = each_step(
        lambda: lambda: bundle.data_files(there) or container.install(target, there), check
    )

    assert killed >= 15
    assert headers.read(there) == kept.header


def test_a_database_in_the_middle_of_writing_is_not_packed(kept: Kept, target: Path) -> None:
    (kept.place.bundle / "data-1.db-journal").write_bytes(b"half a transaction")

    with pytest.raises(AlreadyOpen):
        _pack(kept, target)

    assert not target.exists()


def test_a_lent_database_goes_again(kept: Kept, target: Path, tmp_path: Path) -> None:
    _pack(kept, target)
    folder = tmp_path / "lent"
    folder.mkdir()

    with container.open_database(target, folder) as lent:
        assert lent.stat().st_mode & 0o077 == 0
        assert words_in(lent, kept.key) == ["woorden"]

    assert list(folder.iterdir()) == []


def test_another_header_for_the_same_database(kept: Kept, target: Path, tmp_path: Path) -> None:
    _pack(kept, target)
    locked = replace(kept.header, gen=9, locks=(new_lock("appel fiets kaas molen"),))

    container.rehead(target, locked, kept.key)

    found = container.examine(target).header
    assert (found.gen, found.locks) == (9, locked.locks)
    assert header.mac_holds(found, kept.key)
    assert container.mac_holds(target, kept.key)
    assert _words(target, tmp_path) == ["woorden"]
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_header_that_does_not_belong_is_refused(kept: Kept, target: Path) -> None:
    _pack(kept, target)
    before = target.read_bytes()
    later, new_key = next_epoch(kept)

    with pytest.raises(NotThisJourney):
        container.rehead(target, replace(kept.header, jid=JourneyId("e" * 32)), kept.key)
    with pytest.raises(JournalDamaged):
        container.rehead(target, kept.header, new_key)
    with pytest.raises(JournalDamaged):
        container.rehead(target, later, kept.key)

    assert target.read_bytes() == before


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        container.examine(tmp_path / "none.klantreis")
