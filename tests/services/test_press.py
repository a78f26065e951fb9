# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A long paper is made in a process of its own, through which nothing leaks or gets lost."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from klantreis.documents import locking, overview, receipt, summary
from klantreis.domain.choosing import Sheet
from klantreis.domain.consent import Recipient
from klantreis.domain.facts import Fact
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import NotMade
from klantreis.exchange import exit_copy
from klantreis.host.beside import Beside
from klantreis.host.process import own_command
from klantreis.services import papers, press, printing, reading, sharing
from klantreis.services.sharing import Wish
from klantreis.services.wanting import always
from klantreis.storage.reading import Reading
from tests.campaigns.watching import watch
from tests.promises.scanning import STEM, holds
from tests.rules.tree import TOP
from tests.services.pressing_child import long_text, state_of
from tests.services.table import Table, sit

LONGEST_S = 30
RENDER = overview.render
MAKERS = (
    (overview, "render"),
    (summary, "write"),
    (receipt, "render"),
    (locking, "lock"),
    (exit_copy, "write_texts"),
)


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """A kitchen table, at which a lot was told."""
    one = sit(tmp_path_factory.mktemp("table"))
    one.write(long_text())
    return one


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The numbers of the processes that were started beside this one; all are gone afterwards."""
    numbers: list[int] = []

    class Noted(Beside):
        def __enter__(self) -> Beside:
            numbers.append(self.number)
            return super().__enter__()

    monkeypatch.setattr(press, "Beside", Noted)
    yield numbers
    assert [one for one in numbers if is_there(one)] == []


@pytest.fixture
def _nothing_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever makes a paper in this process, which is that of the windows, fails."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a long paper was made in the process of the windows")

    for module, name in MAKERS:
        monkeypatch.setattr(module, name, refuse)


@pytest.mark.usefixtures("_nothing_here")
def test_a_long_own_sheet_is_made_beside_and_is_the_same_to_the_byte(
    table: Table, started: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = printing.print_sheet(table.session, Sheet.OVERVIEW)
    monkeypatch.setattr(overview, "render", RENDER)
    monkeypatch.setattr(press, "LONG_LETTERS", sys.maxsize)
    here = printing.print_sheet(table.session, Sheet.OVERVIEW)

    assert len(started) == 1
    assert beside == here


@pytest.mark.usefixtures("_nothing_here")
def test_a_long_exit_copy_is_written_beside(table: Table, started: list[int]) -> None:
    left = exit_copy.read_exit_copy(printing.make_exit_copy(table.session))

    assert len(started) == 1
    assert len(left.entries) == 1


@pytest.mark.usefixtures("_nothing_here")
def test_long_papers_of_a_sharing_are_made_beside_and_prove_themselves(
    table: Table, started: list[int]
) -> None:
    given = sharing.grant(table.session, wish(table), table.opener())

    at, words = table.clock.now(), table.parts.words
    verdict = papers.verify(
        given.paper, receipt=given.receipt, words=words, at=at, opens_with=given.words
    )
    assert verdict.state == "genuine"
    assert len(started) == 1


def test_a_short_paper_starts_no_process(table: Table, started: list[int]) -> None:
    short = printing.print_sheet(table.session, Sheet.JOURNEY)

    printing.lock_copy(table.parts, short)

    assert started == []


def test_when_it_is_killed_that_is_said_and_nothing_is_lost_or_half(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(Beside):
        def ask(self, *told: bytes) -> tuple[bytes, ...]:
            if told[0] == b"text":
                os.kill(self.number, signal.SIGKILL)
            return super().ask(*told)

    with monkeypatch.context() as harmed:
        harmed.setattr(press, "Beside", Killed)
        with pytest.raises(NotMade):
            sharing.grant(table.session, wish(table), table.opener())

    said = sharing.share_log(table.session)[-1]
    assert said.papers == ()
    assert len(reading.entries(table.session)) == 1
    assert sharing.export_again(table.session, said.grant.id).paper.startswith(b"%PDF")


def test_it_ends_when_nobody_waits_for_the_paper_any_more(table: Table, started: list[int]) -> None:
    # Asked before the journey is read, before another process is begun, and while it works.
    answers = iter([True, True, True])

    with pytest.raises(NotMade):
        printing.print_sheet(table.session, Sheet.OVERVIEW, is_wanted=lambda: next(answers, False))

    assert len(started) == 1
    assert not is_there(started[0])


def test_a_journey_is_read_no_further_when_nobody_waits_for_its_paper(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = sit(tmp_path)
    for text in ("een", "twee", "drie"):
        table.write(text)
    monkeypatch.setattr(reading, "AT_ONCE", 1)
    answers, read = iter([True, True]), list[int]()
    facts_about_many = Reading.facts_about_many

    def watched(store: Reading, entries: Sequence[EntryId]) -> Mapping[EntryId, tuple[Fact, ...]]:
        read.append(len(entries))
        return facts_about_many(store, entries)

    monkeypatch.setattr(Reading, "facts_about_many", watched)

    with pytest.raises(NotMade):
        printing.print_sheet(table.session, Sheet.OVERVIEW, is_wanted=lambda: next(answers, False))

    assert read == [1, 1]


def test_it_leaves_no_core_and_shows_no_word_to_who_lists_processes() -> None:
    with Beside(is_wanted=always) as process:
        assert process.ask(b"unknown", b"") == (b"EOFError",)
        limits = Path(f"/proc/{process.number}/limits").read_text("ascii")
        shown = Path(f"/proc/{process.number}/cmdline").read_bytes()

    assert shown.decode().split("\0")[:-1] == own_command("--beside")
    (cores,) = [line for line in limits.splitlines() if line.startswith("Max core file size")]
    assert cores.split()[4:6] == ["0", "0"]


def test_it_dies_with_who_asked_also_in_the_middle_of_its_work() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.services.pressing_child", "die"],
        cwd=TOP, env={**os.environ, "PYTHONPATH": "src:."}, stdout=subprocess.PIPE, check=False,
        timeout=LONGEST_S,
    )  # fmt: skip

    number = int(done.stdout)
    has_ended = is_over(number)
    if not has_ended:
        os.kill(number, signal.SIGKILL)
    assert done.returncode == -signal.SIGKILL
    assert has_ended


def test_no_word_of_a_long_paper_reaches_a_file(tmp_path: Path) -> None:
    seen = watch(["-m", "tests.services.pressing_child"], tmp_path / "home")

    assert [path for path, data in seen.written if holds(data, STEM)] == []


def wish(table: Table) -> Wish:
    """All of it, to the doctor, locked."""
    items = tuple(one.id for one in reading.entries(table.session))
    return Wish(
        Recipient("Dokter Aydin", "huisarts"), "weten", items, date(2026, 6, 1), locked=True
    )


def is_there(number: int) -> bool:
    """Whether a process is alive; one that only waits to be counted out is not."""
    return state_of(number) not in ("gone", "Z")


def is_over(number: int) -> bool:
    """Wait until a process that is not our own has ended; False when it takes too long."""
    try:
        ending = os.pidfd_open(number)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([ending], [], [], LONGEST_S)[0])
    finally:
        os.close(ending)
