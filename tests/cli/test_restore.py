# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis restore` puts a journey in a folder of its own, or leaves everything as it was."""

import json
from datetime import UTC, datetime
from pathlib import Path

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.domain.locking import LockKind
from klantreis.services import keeping, keys, opening, reading
from klantreis.services.keys import Key
from klantreis.storage.bundle import Place
from tests.cli.typed import ask, type_in

JOURNEY = "journey.klantreis"


def test_a_journey_that_was_restored_opens_with_its_own_secret(
    played: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "terug"

    answered = type_in("restore", played / JOURNEY, "--to", folder)

    assert (answered.code, answered.err) == (0, "")
    assert str(folder) in answered.out
    assert _entries(folder, played, tmp_path) == 1


def test_an_empty_folder_will_do(played: Path, tmp_path: Path) -> None:
    folder = tmp_path / "leeg"
    folder.mkdir()

    assert ask("restore", played / JOURNEY, "--to", folder).code == 0
    assert (folder / "LEESMIJ.txt").is_file()


def test_a_folder_with_anything_in_it_is_refused_and_not_touched(
    played: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine", encoding="utf-8")

    answered = type_in("restore", played / JOURNEY, "--to", tmp_path)

    assert answered.code == 1
    assert answered.is_a_sentence_and_a_next_step()
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_file_in_the_place_of_a_folder_is_refused(played: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine", encoding="utf-8")

    for path in (mine, mine / "below"):
        answered = ask("restore", played / JOURNEY, "--to", path)
        assert answered.code == 1
        assert answered.is_a_sentence_and_a_next_step()
    assert mine.read_text(encoding="utf-8") == "mine"


def test_a_damaged_file_leaves_nothing_behind(played: Path, tmp_path: Path) -> None:
    data = bytearray((played / JOURNEY).read_bytes())
    data[6000] ^= 1
    damaged, folder = tmp_path / JOURNEY, tmp_path / "terug"
    damaged.write_bytes(data)

    answered = type_in("restore", damaged, "--to", folder, TMPDIR=str(tmp_path))

    assert answered.code == 1
    assert answered.is_a_sentence_and_a_next_step()
    assert [path.name for path in tmp_path.iterdir()] == [JOURNEY]


def test_a_home_that_cannot_be_written_is_not_blamed_on_the_folder(
    played: Path, tmp_path: Path
) -> None:
    home, folder = tmp_path / "home", tmp_path / "terug"
    home.write_text("a file", encoding="utf-8")

    answered = type_in("restore", played / JOURNEY, "--to", folder, XDG_STATE_HOME=str(home))

    assert answered.code == 1
    assert answered.err.splitlines() == [
        "Ik kan niets bewaren in je eigen map.",
        "Zorg dat je daar mag schrijven. Probeer het dan opnieuw.",
    ]
    assert not folder.exists()


def test_what_is_no_container_ends_with_two(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing", Path("/dev/null")):
        answered = ask("restore", path, "--to", tmp_path / "terug")
        assert answered.code == 2
        assert answered.is_a_sentence_and_a_next_step()
    assert list(tmp_path.iterdir()) == []


def _entries(folder: Path, played: Path, tmp_path: Path) -> int:
    parts = for_tests(tmp_path / "computer", StoryClock(datetime(2026, 1, 1, tzinfo=UTC)))
    secrets = json.loads((played / "secrets.json").read_text(encoding="utf-8"))
    key = Key(LockKind.WORDS, words=secrets["copies"]["main"]["client"]["words"])
    opener = keys.opener_of(parts, key, secrets["journey"])
    session = opening.open_as_client(parts, Place(folder, parts.folders.state), opener)
    try:
        return len(reading.entries(session))
    finally:
        keeping.close(session, with_backup=False)
