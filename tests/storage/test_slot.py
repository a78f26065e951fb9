# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One writer at a time, with real processes that hold, try, let go and die."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from klantreis.domain.problems import AlreadyOpen, CannotWrite
from klantreis.storage import bundle
from klantreis.storage.bundle import Place
from klantreis.storage.slot import Slot
from tests.storage.places import TOP, place_in, run_apart

_HOLD = """
import sys
from pathlib import Path
from klantreis.storage.bundle import Place
from klantreis.storage.slot import Slot
with Slot(Place(Path(sys.argv[1]), Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.readline()
print("free", flush=True)
sys.stdin.readline()
"""
_TRY = """
import sys
from pathlib import Path
from klantreis.domain.problems import KlantreisError
from klantreis.storage.bundle import Place
from klantreis.storage.slot import Slot
try:
    with Slot(Place(Path(sys.argv[1]), Path(sys.argv[1]))):
        print("held")
except KlantreisError as problem:
    print(type(problem).__name__)
"""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = place_in(tmp_path)
    bundle.make(made)
    return made


@contextmanager
def _holder(place: Place) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the slot until it gets a line."""
    command = [sys.executable, "-c", _HOLD, str(place.bundle)]
    environment = {**os.environ, "PYTHONPATH": str(TOP / "src")}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield other
        finally:
            other.kill()


def test_a_second_process_hears_who_has_it(place: Place) -> None:
    with _holder(place) as other, pytest.raises(AlreadyOpen) as told:
        Slot(place).take()

    assert told.value.values == {"pid": other.pid}


def test_another_process_does_not_get_what_we_hold(place: Place) -> None:
    with Slot(place):
        assert run_apart(_TRY, place.bundle) == "AlreadyOpen"

    assert run_apart(_TRY, place.bundle) == "held"


def test_who_lets_go_makes_room(place: Place) -> None:
    with _holder(place) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.stdout.readline() == "free\n"

        with Slot(place) as slot:
            assert slot.is_held


def test_a_killed_process_lets_go(place: Place) -> None:
    with _holder(place) as other:
        os.kill(other.pid, signal.SIGKILL)
        other.wait()

        with Slot(place) as slot:
            assert slot.is_held


def test_the_same_process_does_not_get_it_twice(place: Place) -> None:
    with Slot(place) as first:
        with pytest.raises(AlreadyOpen):
            first.take()
        with pytest.raises(AlreadyOpen):
            Slot(place).take()
        assert first.is_held

    assert not first.is_held


def test_the_number_inside_is_that_of_the_holder_and_goes_with_it(place: Place) -> None:
    with Slot(place):
        assert place.slot.read_text() == f"{os.getpid()}\n"

    assert place.slot.read_text() == ""


def test_an_old_slot_file_of_a_dead_process_is_no_hindrance(place: Place) -> None:
    place.slot.write_text("12345\n")

    with Slot(place):
        assert place.slot.read_text() == f"{os.getpid()}\n"


def test_that_the_last_holder_died_is_told_until_somebody_looked_the_journal_over(
    place: Place,
) -> None:
    place.slot.write_text("12345\n")

    with Slot(place) as second:
        assert second.was_broken_off
    with Slot(place) as third:
        assert third.was_broken_off
        third.looked_over()

    with Slot(place) as fourth:
        assert not fourth.was_broken_off


def test_a_program_that_starts_itself_anew_lets_go(place: Place) -> None:
    again = _HOLD.replace(
        '    sys.stdin.readline()\nprint("free", flush=True)\nsys.stdin.readline()',
        f"    import os; os.execv(sys.executable, [sys.executable, '-c', {_TRY!r}, sys.argv[1]])",
    )

    assert run_apart(again, place.bundle).splitlines() == ["held", "held"]


def test_a_read_only_place_is_said_to_be_so(place: Place, tmp_path: Path) -> None:
    read_only = f"mount --bind {tmp_path} {tmp_path}\nmount -o remount,bind,ro {tmp_path}"

    assert run_apart(_TRY, place.bundle, mount=read_only) == "CannotWrite"


def test_a_place_that_is_not_there_cannot_be_held(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        Slot(place_in(tmp_path)).take()
