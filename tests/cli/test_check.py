# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis check` finds damage without a key, and everything else with the keys."""

import random
from pathlib import Path

import pytest

from klantreis.storage.inspection import Trouble
from klantreis.words.outcomes import TROUBLES
from tests.cli.typed import ask, type_in

JOURNEY = "journey.klantreis"


def test_a_whole_file_is_whole_without_a_key(played: Path) -> None:
    answered = ask("check", played / JOURNEY)

    assert (answered.code, answered.err) == (0, "")
    assert "Dit bestand is heel." in answered.out
    assert "alleen de buitenkant" in answered.out


def test_with_the_secrets_all_of_it_is_looked_at_and_nothing_stays(
    played: Path, tmp_path: Path
) -> None:
    answered = type_in(
        "check", played / JOURNEY, "--secrets", played / "secrets.json", TMPDIR=str(tmp_path)
    )

    assert answered.code == 0
    assert "Ook van binnen klopt alles." in answered.out
    assert list(tmp_path.iterdir()) == []


def test_secrets_of_another_journey_do_not_open_it(played: Path, tmp_path: Path) -> None:
    other = tmp_path / "secrets.json"
    text = (played / "secrets.json").read_text(encoding="utf-8")
    other.write_text(text.replace('"words": "', '"words": "anders '), encoding="utf-8")
    recovery = text.split('"recovery": "')[1].split('"')[0]
    other.write_text(
        other.read_text(encoding="utf-8").replace(recovery, recovery[::-1]), encoding="utf-8"
    )

    answered = ask("check", played / JOURNEY, "--secrets", other)

    assert answered.code == 1
    assert answered.is_a_sentence_and_a_next_step()


def test_what_are_no_secrets_is_said(played: Path, tmp_path: Path) -> None:
    for number, data in enumerate((b"", b"[]", b'{"copies": 1}', b"[" * 100_000, b"\xff")):
        other = tmp_path / f"{number}.json"
        other.write_bytes(data)

        answered = ask("check", played / JOURNEY, "--secrets", other)

        assert answered.code == 1
        assert answered.is_a_sentence_and_a_next_step()


@pytest.mark.parametrize("at", [0, 12, 40, 5000, -1, -40])
def test_a_flipped_byte_is_found_without_a_key(at: int, played: Path, tmp_path: Path) -> None:
    data = bytearray((played / JOURNEY).read_bytes())
    data[at] ^= 1
    path = tmp_path / JOURNEY
    path.write_bytes(data)

    with_keys = ask("check", path, "--secrets", played / "secrets.json")

    # The last bytes are the members' own seal, which takes a key to look at.
    assert with_keys.code == 1
    assert with_keys.is_a_sentence_and_a_next_step()


@pytest.mark.parametrize("size", [0, 5, 27, 100, 5000, -1])
def test_a_file_that_was_cut_short_is_damaged(size: int, played: Path, tmp_path: Path) -> None:
    path = tmp_path / JOURNEY
    path.write_bytes((played / JOURNEY).read_bytes()[:size])

    answered = ask("check", path)

    assert answered.code == 1
    assert answered.is_a_sentence_and_a_next_step()


def test_a_newer_format_asks_for_a_newer_klantreis(tmp_path: Path) -> None:
    path = tmp_path / JOURNEY
    path.write_bytes(b"KLANTREIS2\n" + bytes(100))

    answered = type_in("check", path)

    assert answered.code == 1
    assert "nieuwere klantreis" in answered.err


def test_what_is_no_container_ends_with_two(tmp_path: Path) -> None:
    other, big = tmp_path / "letter.klantreis", tmp_path / "big.klantreis"
    other.write_bytes(random.Random(2).randbytes(4000))
    with big.open("wb") as file:
        file.truncate(20 * 1024**3)

    for path in (other, big, tmp_path, tmp_path / "nothing", Path("/dev/zero")):
        answered = ask("check", path)
        assert answered.code == 2
        assert answered.is_a_sentence_and_a_next_step()


def test_the_real_program_ends_with_two_as_well(tmp_path: Path) -> None:
    assert type_in("check", tmp_path / "nothing").code == 2
    assert type_in("verify", tmp_path / "nothing").code == 2


def test_every_trouble_has_words() -> None:
    assert set(TROUBLES) == {one.value for one in Trouble}
