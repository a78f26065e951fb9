# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Three copies of the header: one bad moment, or one bad byte, never costs the journey."""

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.crypto import framing, header
from klantreis.domain.canonical import encode
from klantreis.domain.ids import JourneyId
from klantreis.domain.problems import JournalDamaged, NewerFormat, NotAJourney, OlderCopy
from klantreis.storage import bundle, headers
from tests.storage.killing import each_step, killed_after
from tests.storage.places import (
    Kept,
    begin,
    data_key,
    fill,
    new_header,
    new_lock,
    next_epoch,
    place_in,
    run_apart,
)

_WRITE_IN_FULL = """
import sys
from pathlib import Path
from klantreis.domain.problems import KlantreisError
from klantreis.storage import headers
from tests.storage.places import Kept, data_key, place_in
place = place_in(Path(sys.argv[1]))
before = headers.read(place)
for number in range(100_000):
    try:
        (place.state / f"weight-{number}").write_bytes(bytes(4096))
    except OSError:
        break
for write in (headers.write, headers.replace_all):
    try:
        write(place, before, data_key())
    except KlantreisError as problem:
        print(type(problem).__name__, headers.read(place) == before)
"""


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return begin(tmp_path)


def _copies(kept: Kept) -> Iterator[Path]:
    yield from (*kept.place.slots, kept.place.third)


def test_each_writing_is_the_next_generation(kept: Kept) -> None:
    second = headers.write(kept.place, kept.header, kept.key)
    third = headers.write(kept.place, second, kept.key)

    assert (second.gen, third.gen) == (kept.header.gen + 1, kept.header.gen + 2)
    assert headers.read(kept.place) == third
    assert header.mac_holds(third, kept.key)


def test_the_two_in_the_bundle_take_turns(kept: Kept) -> None:
    second = headers.write(kept.place, kept.header, kept.key)
    third = headers.write(kept.place, second, kept.key)

    found = {header.read(slot.read_bytes()).gen for slot in kept.place.slots}
    assert found == {second.gen, third.gen}


@pytest.mark.parametrize("lost", [(0, 1), (0, 2), (1, 2)])
def test_one_whole_copy_is_enough(kept: Kept, lost: tuple[int, int]) -> None:
    paths = list(_copies(kept))
    for number in lost:
        paths[number].write_bytes(b"")

    assert headers.read(kept.place) == kept.header


def test_without_any_whole_copy_the_header_is_said_to_be_damaged(kept: Kept) -> None:
    for path in _copies(kept):
        path.write_bytes(b"KLANTREIS-KOP 1\n{}\n")

    with pytest.raises(JournalDamaged) as told:
        headers.read(kept.place)

    assert told.value.values == {"what": "header"}


def test_a_folder_without_anything_of_ours_is_no_journey(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    with pytest.raises(NotAJourney):
        headers.read(place)

    bundle.make(place)
    (place.bundle / "data-of-mine.db").touch()
    with pytest.raises(NotAJourney):
        headers.read(place)


def test_a_header_of_a_later_format_is_not_passed_over(kept: Kept) -> None:
    newer = {**kept.header.to_plain(), "fmt": 2, "min": 2, "unknown": "field"}
    kept.place.slots[0].write_bytes(framing.write("KLANTREIS-KOP", newer, most=65_536))

    with pytest.raises(NewerFormat) as told:
        headers.read(kept.place)

    assert told.value.values == {"found": 2, "known": 1}
    assert encode(newer) in kept.place.slots[0].read_bytes()


def test_cut_off_at_every_byte_the_other_copy_holds(kept: Kept) -> None:
    second = headers.write(kept.place, kept.header, kept.key)
    newest, other = _newest_first(kept)
    kept.place.third.unlink()
    data = newest.read_bytes()

    for size in range(len(data)):
        newest.write_bytes(data[:size])
        assert headers.read(kept.place) == kept.header
    newest.write_bytes(data)
    assert headers.read(kept.place) == second
    assert header.read(other.read_bytes()) == kept.header


def test_a_flip_of_any_bit_is_found(kept: Kept) -> None:
    headers.write(kept.place, kept.header, kept.key)
    newest, _ = _newest_first(kept)
    kept.place.third.unlink()
    data, chance = newest.read_bytes(), random.Random(2)

    for _ in range(300):
        spoilt = bytearray(data)
        spoilt[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        newest.write_bytes(spoilt)
        assert headers.read(kept.place) == kept.header


def test_a_third_copy_of_another_journey_does_not_count(kept: Kept) -> None:
    strange = replace(new_header(kept.key, jid=JourneyId("e" * 32)), gen=99)
    kept.place.third.write_bytes(header.write(strange))

    assert headers.read(kept.place) == kept.header


def test_a_database_that_is_gone_is_told(kept: Kept) -> None:
    bundle.data_path(kept.place, 1).unlink()

    with pytest.raises(JournalDamaged) as told:
        headers.read(kept.place)

    assert told.value.values == {"what": "data"}


def test_a_bundle_from_before_the_last_epoch_is_an_older_copy(kept: Kept) -> None:
    old = {path: path.read_bytes() for path in kept.place.bundle.iterdir()}
    following, key = next_epoch(kept)
    made = headers.replace_all(kept.place, following, key)
    bundle.tidy(kept.place, made)
    for path in kept.place.bundle.iterdir():
        path.unlink()
    for path, data in old.items():
        path.write_bytes(data)

    with pytest.raises(OlderCopy):
        headers.read(kept.place)


def test_a_changed_secret_leaves_no_older_header(kept: Kept) -> None:
    headers.write(kept.place, kept.header, kept.key)
    locked = replace(kept.header, locks=(new_lock("appel fiets kaas molen"),))

    made = headers.replace_all(kept.place, locked, kept.key)

    assert made.gen == kept.header.gen + 2
    assert {path.read_bytes() for path in _copies(kept)} == {header.write(made)}


def test_no_header_names_a_database_that_is_not_there(kept: Kept) -> None:
    ahead = replace(kept.header, epoch=2, data="data-2.db")

    with pytest.raises(JournalDamaged) as told:
        headers.replace_all(kept.place, ahead, kept.key)

    assert told.value.values == {"what": "data"}
    assert headers.read(kept.place) == kept.header


def test_killed_at_any_step_of_replacing_one_of_the_two_counts(kept: Kept) -> None:
    following, key = next_epoch(kept)
    good = []

    def work() -> None:
        headers.replace_all(kept.place, following, key)

    def check(_: int) -> None:
        found = headers.read(kept.place)
        good.append(header.mac_holds(found, key if found.epoch == 2 else kept.key))

    assert each_step(lambda: work, check) >= 12
    assert all(good)
    assert headers.read(kept.place).epoch == 2


def test_killed_at_any_moment_of_writing_a_header_counts(kept: Kept) -> None:
    def write_on() -> None:
        found = headers.read(kept.place)
        while True:
            found = headers.write(kept.place, found, kept.key)

    before = time.monotonic()
    headers.write(kept.place, kept.header, kept.key)
    write_s = time.monotonic() - before
    generations = []
    for number in range(20):
        killed_after(write_s * (1 + number / 2), write_on)
        found = headers.read(kept.place)
        assert header.mac_holds(found, kept.key)
        generations.append(found.gen)

    assert generations == sorted(generations)
    assert generations[-1] > generations[0]


def test_a_full_disk_leaves_the_header_that_was(kept: Kept, tmp_path: Path) -> None:
    small = "\n".join(
        [
            f"mkdir {tmp_path}/small && mount -t tmpfs -o size=512k none {tmp_path}/small",
            f"cp -r {kept.place.bundle} {kept.place.state} {tmp_path}/small",
        ]
    )

    told = run_apart(_WRITE_IN_FULL, tmp_path / "small", mount=small)

    assert told.splitlines() == ["OutOfSpace True"] * 2


def test_a_read_only_place_is_said_to_be_so(kept: Kept, tmp_path: Path) -> None:
    read_only = f"mount --bind {tmp_path} {tmp_path}\nmount -o remount,bind,ro {tmp_path}"

    told = run_apart(_WRITE_IN_FULL, tmp_path, mount=read_only)

    assert told.splitlines() == ["CannotWrite True"] * 2


def test_a_third_copy_that_fits_is_kept_at_a_put_back(kept: Kept) -> None:
    before = kept.place.slots[0].read_bytes()
    newer = headers.write(kept.place, kept.header, kept.key)
    for slot in kept.place.slots:
        slot.write_bytes(before)

    headers.forget_third(kept.place)

    assert headers.read(kept.place) == newer


def test_a_third_copy_of_a_lost_epoch_is_let_go_at_a_put_back(kept: Kept) -> None:
    ahead = replace(kept.header, gen=9, epoch=2, data="data-2.db")
    kept.place.third.write_bytes(header.write(ahead))

    headers.forget_third(kept.place)

    assert not kept.place.third.exists()
    assert headers.read(kept.place) == kept.header


def test_the_third_copy_is_never_let_go_when_it_is_the_only_one(kept: Kept) -> None:
    for slot in kept.place.slots:
        slot.unlink()

    headers.forget_third(kept.place)

    assert headers.read(kept.place) == kept.header


def test_a_new_journey_gets_its_first_header(tmp_path: Path) -> None:
    place, key = place_in(tmp_path), data_key()
    bundle.make(place)
    fill(bundle.data_path(place, 1), key)

    made = headers.write(place, new_header(key), key)

    assert headers.read(place) == made


def _newest_first(kept: Kept) -> tuple[Path, Path]:
    first, second = sorted(kept.place.slots, key=lambda slot: -header.read(slot.read_bytes()).gen)
    return first, second
