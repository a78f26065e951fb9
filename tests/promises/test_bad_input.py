# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people and disks do wrong: each a clear word, and nothing is lost."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.crypto import framing
from klantreis.crypto import header as as_bytes
from klantreis.crypto.header import FORMAT
from klantreis.domain.ids import JourneyId
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import (
    AlreadyOpen,
    JournalDamaged,
    KeyringMissing,
    KlantreisError,
    NewerFormat,
    NotThisJourney,
    OlderCopy,
    WrongSecret,
)
from klantreis.services import keeping, keys, meeting, opening, profiles
from klantreis.services.keys import Key
from klantreis.services.session import Session
from klantreis.storage import bundle, headers
from tests.promises.tables import Kept, keep
from tests.services.table import Table, sit

_CODE = "0000 0000 0000 0000 0000 0000 0000"
_WRONG = {
    LockKind.WORDS: Key(LockKind.WORDS, words="geen van deze vier"),
    LockKind.PICTURES: Key(LockKind.PICTURES, pictures=(1, 2, 3, 4, 5, 6, 7, 8)),
    LockKind.CARD_PIN: Key(LockKind.CARD_PIN, card=_CODE, pin="9182"),
    LockKind.RECOVERY: Key(LockKind.RECOVERY, card=_CODE),
    LockKind.PIN_DEVICE: Key(LockKind.PIN_DEVICE, pin="918273"),
    LockKind.PASSPHRASE: Key(LockKind.PASSPHRASE, words="een heel andere lange zin"),
}
_OWN = {
    LockKind.CARD_PIN: "2758",
    LockKind.PIN_DEVICE: "275849",
    LockKind.PASSPHRASE: "zeven grijze ganzen vlogen dwars over Breda",
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """A locked journey with one entry and a backup."""
    base = tmp_path_factory.mktemp("bad") / "home"
    table = sit(base)
    table.write("dag 0")
    return keep(base, table, {})


@pytest.fixture
def kept(whole: Kept, tmp_path: Path) -> Kept:
    """A copy of it."""
    return whole.laid(tmp_path / "home")


@pytest.mark.parametrize("kind", list(LockKind))
def test_a_wrong_secret_of_each_kind_is_said_and_the_right_one_opens(
    tmp_path: Path, kind: LockKind
) -> None:
    table = sit(tmp_path / "home")
    key = keys.assign(table.parts, kind, table.journey, own=_OWN.get(kind, ""))
    if kind is LockKind.RECOVERY:
        key = Key(kind, card=table.recovery)
    else:
        opener = keys.opener_of(table.parts, key, table.journey)
        keys.change_secret(table.session, opener, present=table.sheet())
    table.lock()

    with pytest.raises(WrongSecret):
        _open(table, _WRONG[kind])

    keeping.close(_open(table, key))


@pytest.mark.parametrize("name", ["headers", "database"])
@pytest.mark.parametrize("harm", ["emptied", "cut", "flipped"])
def test_a_harmed_file_is_said_and_the_backup_brings_all_back(
    kept: Kept, name: str, harm: str
) -> None:
    place = kept.place
    files = [*place.slots, place.third] if name == "headers" else bundle.data_files(place)
    for file in files:
        _harm(file, harm)

    with pytest.raises(JournalDamaged):
        kept.as_client()

    _restored(kept)


@pytest.mark.parametrize("harm", ["emptied", "cut", "flipped"])
def test_a_harmed_container_is_not_installed(kept: Kept, harm: str) -> None:
    file = keeping.newest_backup(kept.parts, kept.table.journey)
    _harm(file, harm)

    with pytest.raises(JournalDamaged):
        keeping.install(file, keeping.empty_place(kept.parts, kept.table.journey))

    keeping.close(kept.as_client())


def test_a_newer_format_is_said_and_nothing_is_touched(kept: Kept) -> None:
    plain = {**headers.read(kept.place).to_plain(), "fmt": FORMAT + 1, "min": FORMAT + 1}
    newer = framing.write("KLANTREIS-KOP", plain, most=as_bytes.MOST_BYTES)
    before = {path.name: path.read_bytes() for path in bundle.data_files(kept.place)}
    for path in (*kept.place.slots, kept.place.third):
        path.write_bytes(newer)

    with pytest.raises(NewerFormat) as told:
        kept.as_client()

    assert told.value.values == {"found": FORMAT + 1, "known": FORMAT}
    assert {path.name: path.read_bytes() for path in bundle.data_files(kept.place)} == before


def test_somebody_elses_container_is_not_merged(kept: Kept, tmp_path: Path) -> None:
    other = sit(tmp_path / "other")
    keeping.make_copy(other.session, tmp_path / "other.klantreis")
    other.lock()
    session = kept.as_client()

    with pytest.raises(NotThisJourney):
        meeting.merge(session, tmp_path / "other.klantreis")
    with pytest.raises(NotThisJourney):
        keeping.make_copy(session, tmp_path / "other.klantreis")
    keeping.close(session)


def test_a_full_disk_is_said_and_what_was_saved_is_there(tmp_path: Path) -> None:
    first, _, last = _on_a_disk("full", tmp_path)

    assert (first, last) == ("OutOfSpace", "True")


def test_on_a_full_disk_nobody_ends_with_a_code_that_they_were_not_told_of(tmp_path: Path) -> None:
    assert _on_a_disk("keys", tmp_path) == ["refused", "told"]


def test_a_disk_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    assert _on_a_disk("closed", tmp_path) == ["CannotWrite", "True"]


@pytest.mark.parametrize(
    "verb",
    [
        lambda parts: keys.assign(parts, LockKind.PIN_DEVICE, JourneyId("a" * 32), own="2758"),
        lambda parts: profiles.begin_profile(parts, "zeven grijze ganzen boven Breda"),
    ],
)
def test_without_a_keyring_nothing_is_silently_weaker(
    kept: Kept, verb: Callable[[object], object]
) -> None:
    parts = replace(kept.parts, vault=None)

    with pytest.raises(KeyringMissing):
        verb(parts)

    assert list(parts.folders.config.iterdir()) == []
    assert profiles.begin_less_safe_profile(parts).is_less_safe


def test_a_second_process_waits_its_turn(kept: Kept) -> None:
    session = kept.as_client()
    assert _in_a_second_process(kept) == "AlreadyOpen"
    with pytest.raises(AlreadyOpen):
        kept.as_client()

    keeping.close(session)

    assert _in_a_second_process(kept) == "opened"


def test_an_older_copy_put_back_is_noticed_and_a_restore_on_purpose_is_not(kept: Kept) -> None:
    old = {path: path.read_bytes() for path in kept.place.bundle.iterdir()}
    state = kept.place.third.read_bytes()
    session = kept.as_client()
    kept.table.write("dag 1")
    keeping.close(session, with_backup=False)
    for path, data in old.items():
        path.write_bytes(data)
    kept.place.third.write_bytes(state)

    with pytest.raises(OlderCopy):
        kept.as_client()

    _restored(kept)


def test_a_failed_restore_leaves_the_old_headers_alone(kept: Kept) -> None:
    with pytest.raises(KlantreisError):
        keeping.install(keeping.newest_backup(kept.parts, kept.table.journey), kept.place)

    keeping.close(kept.as_client())


def _open(table: Table, key: Key) -> Session:
    return opening.open_as_client(
        table.parts, table.place, keys.opener_of(table.parts, key, table.journey)
    )


def _restored(kept: Kept) -> None:
    """The backup opens elsewhere on this computer, with the entry in it."""
    place = keeping.empty_place(kept.parts, kept.table.journey)
    keeping.install(keeping.newest_backup(kept.parts, kept.table.journey), place)
    table = replace(kept.table, place=place)
    table.session = opening.open_with_root(kept.parts, place, kept.root)
    assert "dag 0" in table.texts()
    table.lock()


def _harm(file: Path, harm: str) -> None:
    data = bytearray(file.read_bytes())
    if harm == "flipped":
        data[len(data) // 2] ^= 1
    file.write_bytes(data if harm == "flipped" else data[: len(data) // 2 if harm == "cut" else 0])


def _on_a_disk(what: str, folder: Path) -> list[str]:
    return _run(["unshare", "-rm", sys.executable, "-m", "tests.promises.disk_child", what], folder)


def _in_a_second_process(kept: Kept) -> str:
    child = [sys.executable, "-m", "tests.promises.second_child", str(kept.base)]
    (said,) = _run([*child, kept.table.journey], kept.key.words)
    return said


def _run(command: list[str], last: object) -> list[str]:
    root = Path(__file__).parents[2]
    path = os.pathsep.join([str(root / "src"), str(root)])
    done = subprocess.run(
        [*command, str(last)], capture_output=True, text=True, check=False, cwd=root,
        env={**os.environ, "PYTHONPATH": path}, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()
