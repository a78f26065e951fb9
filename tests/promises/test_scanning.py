# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The scanner itself: what it must find, or every other promise would be empty."""

import base64
from pathlib import Path

import pytest

from tests.promises.scanning import STEM, files_with, holds, marker

WORD = marker(7)


@pytest.mark.parametrize("offset", range(6))
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_a_word_is_found_in_base64_wherever_it_begins(offset: int, encode: object) -> None:
    assert callable(encode)

    encoded = encode(b"?" * offset + WORD.encode() + b" en meer")

    assert holds(encoded, WORD)
    assert holds(encoded)


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_word_is_found_in_each_coding(tmp_path: Path, coding: str) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"\x00\xff" + f"voor {WORD} na".encode(coding))

    assert files_with(tmp_path) == ["file"]


def test_a_word_is_found_in_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / f"{STEM}.pdf").write_bytes(b"")

    assert files_with(tmp_path) == [f"{STEM}.pdf"]


def test_other_bytes_are_not_taken_for_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(range(256)) * 64 + b"kwikstaart")

    assert files_with(tmp_path) == []
