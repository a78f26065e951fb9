# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The folder of a journey: made for one, kept tidy, and nothing removed that is needed."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.crypto import header
from klantreis.domain.problems import JournalDamaged
from klantreis.storage import bundle, headers
from tests.storage.killing import each_step
from tests.storage.places import Kept, begin, new_lock, next_epoch, place_in, words_in


def _moved_on(folder: Path) -> Kept:
    """A journey in its second epoch, in which the first was left lying about."""
    kept = begin(folder)
    following, key = next_epoch(kept)
    old = kept.place.slots[1].read_bytes()
    made = headers.replace_all(kept.place, following, key)
    kept.place.slots[1].write_bytes(old)
    (kept.place.bundle / "data-1.db-journal").write_bytes(b"left")
    (kept.place.bundle / ".kop.a.zz.part").write_bytes(b"left")
    (kept.place.state / ".kop.c.zz.part").write_bytes(b"left")
    (kept.place.state / ".lent-zz").mkdir()
    (kept.place.state / ".lent-zz" / "data-1.db").write_bytes(b"left")
    return Kept(kept.place, made, key)


def test_the_folders_are_for_their_owner_only(tmp_path: Path) -> None:
    place = place_in(tmp_path)

    bundle.make(place)
    bundle.make(place)

    for folder in (place.bundle, place.state):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_note_says_in_both_languages_to_leave_the_folder_alone(tmp_path: Path) -> None:
    place = place_in(tmp_path)

    bundle.make(place)

    text = place.note.read_text(encoding="utf-8")
    assert "Verander niets in deze map. Gooi niets weg." in text
    assert "Do not change anything in this folder. Do not throw anything away." in text
    assert max(len(line.split()) for line in text.splitlines()) <= 12


def test_a_place_does_not_print_its_paths(tmp_path: Path) -> None:
    assert str(tmp_path) not in repr(place_in(tmp_path))


def test_tidying_leaves_what_the_header_names(tmp_path: Path) -> None:
    kept = _moved_on(tmp_path)
    (kept.place.bundle / "foto.jpg").touch()

    bundle.tidy(kept.place, kept.header)

    names = {path.name for path in kept.place.bundle.iterdir()} - {"data-2.db-journal"}
    assert names == {"kop.a", "kop.b", "data-2.db", "LEESMIJ.txt", "foto.jpg"}
    assert {path.name for path in kept.place.state.iterdir()} == {"kop.c"}
    assert words_in(bundle.data_path(kept.place, 2), kept.key) == ["nieuw"]


def test_tidying_leaves_no_header_of_an_earlier_epoch(tmp_path: Path) -> None:
    kept = _moved_on(tmp_path)

    bundle.tidy(kept.place, kept.header)

    for path in (*kept.place.slots, kept.place.third):
        assert header.read(path.read_bytes()) == kept.header


def test_tidying_leaves_no_header_with_an_earlier_lock(tmp_path: Path) -> None:
    kept = begin(tmp_path)
    stale = kept.place.slots[1].read_bytes()
    locked = replace(kept.header, locks=(new_lock("appel fiets kaas molen"),))
    made = headers.replace_all(kept.place, locked, kept.key)
    kept.place.slots[1].write_bytes(stale)

    bundle.tidy(kept.place, made)

    assert header.read(kept.place.slots[1].read_bytes()) == made


def test_tidying_makes_a_lost_or_damaged_copy_again(tmp_path: Path) -> None:
    kept = begin(tmp_path)
    kept.place.third.unlink()
    kept.place.slots[0].write_bytes(b"damaged")

    bundle.tidy(kept.place, kept.header)

    for path in (*kept.place.slots, kept.place.third):
        assert header.read(path.read_bytes()) == kept.header


def test_nothing_is_removed_when_the_named_database_is_not_there(tmp_path: Path) -> None:
    kept = _moved_on(tmp_path)
    bundle.data_path(kept.place, 2).unlink()
    before = sorted(kept.place.bundle.iterdir())

    with pytest.raises(JournalDamaged) as told:
        bundle.tidy(kept.place, kept.header)

    assert told.value.values == {"what": "data"}
    assert sorted(kept.place.bundle.iterdir()) == before


def test_killed_at_any_step_of_tidying_the_journey_opens(tmp_path: Path) -> None:
    kept = _moved_on(tmp_path)

    def check(_: int) -> None:
        found = headers.read(kept.place)
        assert words_in(bundle.data_of(kept.place, found), kept.key) == ["nieuw"]

    killed = each_step(lambda: lambda: bundle.tidy(kept.place, kept.header), check)

    assert killed >= 8
    assert bundle.data_files(kept.place) == [bundle.data_path(kept.place, 2)]
