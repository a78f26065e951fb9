# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis verify` answers whoever got a paper: in words, and by its exit code."""

import random
from pathlib import Path

import pytest

from tests.cli.typed import Answered, ask, type_in

OPEN, SHORT = "02-share.pdf", "03-share.pdf"


def test_a_genuine_paper_tells_who_gave_it_and_what_for(played: Path) -> None:
    answered = type_in("verify", played / OPEN)

    assert (answered.code, answered.err) == (0, "")
    for told in ("niet veranderd", "Kees", "Dokter Bos", "Zodat de dokter het weet.", "2900"):
        assert told in answered.out


def test_it_tells_so_in_english(played: Path) -> None:
    answered = ask("verify", played / OPEN, "--language", "en")

    assert answered.code == 0
    assert "has not been changed" in answered.out


def test_with_its_receipt_it_is_genuine_too(played: Path) -> None:
    assert ask("verify", played / OPEN, "--receipt", played / "receipts/02.json").code == 0


def test_the_receipt_of_another_paper_is_noticed(played: Path) -> None:
    assert ask("verify", played / OPEN, "--receipt", played / "receipts/03.json").code == 1


def test_a_paper_past_its_date_ends_with_three(played: Path) -> None:
    answered = type_in("verify", played / SHORT)

    assert answered.code == 3
    assert "geldt niet meer" in answered.out


def test_a_changed_byte_ends_with_one(played: Path, tmp_path: Path) -> None:
    changed = bytearray((played / OPEN).read_bytes())
    changed[changed.index(b"/Contents") - 40] ^= 1
    paper = tmp_path / "changed.pdf"
    paper.write_bytes(changed)

    answered = type_in("verify", paper)

    assert answered.code == 1
    assert answered.out.startswith("Dit papier klopt niet.")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"hello", random.Random(1).randbytes(5000)])
def test_what_is_no_paper_of_klantreis_ends_with_two(data: bytes, tmp_path: Path) -> None:
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(data)

    answered = ask("verify", paper)

    assert answered.code == 2
    assert answered.out.startswith("Dit is geen papier van klantreis.")


def test_a_paper_that_is_too_big_is_not_swallowed(tmp_path: Path) -> None:
    paper = tmp_path / "big.pdf"
    with paper.open("wb") as file:
        file.truncate(3 * 1024**3)

    answered = type_in("verify", paper)

    assert answered.code == 2
    assert_no_trace(answered)


def test_what_cannot_be_read_is_said_in_a_sentence_and_a_next_step(
    played: Path, tmp_path: Path
) -> None:
    missing, folder, closed = tmp_path / "nothing.pdf", tmp_path, Path("/proc/self/mem")
    for path in (missing, folder, closed):
        assert_refused(ask("verify", path))
        assert_refused(ask("verify", played / OPEN, "--receipt", path))


def assert_refused(answered: Answered) -> None:
    assert answered.code == 2
    assert answered.out == ""
    assert answered.is_a_sentence_and_a_next_step()


def assert_no_trace(answered: Answered) -> None:
    assert "Traceback" not in answered.out + answered.err
