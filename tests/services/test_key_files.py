# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The card on a stick opens with its PIN, and a spoilt one is said to be so."""

from pathlib import Path

import pytest

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import BadFormat, CannotWrite, NotThere, WrongSecret
from klantreis.services import key_files, keys, opening, printing
from klantreis.services.keys import Key
from tests.documents.reading import text_of
from tests.services.table import Table, sit

PIN = "830274"


def with_card(tmp_path: Path) -> tuple[Table, Key, Path]:
    """A journey that opens with a card and a PIN, and the card on a stick."""
    table, stick = sit(tmp_path), tmp_path / "stick"
    stick.mkdir()
    table.key = keys.assign(table.parts, LockKind.CARD_PIN, table.journey, own=PIN)
    keys.change_secret(table.session, table.opener(), present=table.sheet())
    file = stick / "sleutel.txt"
    key_files.put_on_stick(table.key, file)
    return table, table.key, file


def test_the_card_on_a_stick_opens_with_its_pin(tmp_path: Path) -> None:
    table, key, file = with_card(tmp_path)

    table.key = key_files.take_from_stick(file, pin=PIN)

    assert table.key == key
    table.reopen()


def test_the_stick_opens_nothing_without_the_pin(tmp_path: Path) -> None:
    table, _, file = with_card(tmp_path)
    table.lock()
    found = key_files.take_from_stick(file, pin="830275")

    assert PIN not in file.read_text()
    opener = keys.opener_of(table.parts, found, table.journey)
    with pytest.raises(WrongSecret):
        opening.open_as_client(table.parts, table.place, opener)


def test_the_file_is_for_its_owner_and_never_written_over(tmp_path: Path) -> None:
    table, _, file = with_card(tmp_path)
    other = keys.assign(table.parts, LockKind.CARD_PIN, table.journey, own=PIN)
    before = file.read_bytes()

    with pytest.raises(CannotWrite):
        key_files.put_on_stick(other, file)

    assert file.read_bytes() == before
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "spoilt", [b"", b"\xff" * 40, b"KLANTREIS-SLEUTEL 1\n", b"KLANTREIS-SLEUTEL 1\nAAAA", b"x"]
)
def test_a_spoilt_file_is_said_to_be_so(tmp_path: Path, spoilt: bytes) -> None:
    file = tmp_path / "sleutel.txt"
    file.write_bytes(spoilt)

    with pytest.raises(BadFormat):
        key_files.take_from_stick(file, pin=PIN)


def test_a_slip_in_the_code_or_another_title_is_found(tmp_path: Path) -> None:
    file = with_card(tmp_path)[2]
    good = file.read_bytes()
    other = b"X" if good[-2:-1] != b"X" else b"Y"

    for spoilt in (good[:-2] + other + b"\n", good.replace(b"SLEUTEL 1", b"SLEUTEL 2")):
        file.write_bytes(spoilt)
        with pytest.raises(BadFormat):
            key_files.take_from_stick(file, pin=PIN)


def test_a_stick_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        key_files.take_from_stick(tmp_path / "sleutel.txt", pin=PIN)


def test_only_a_card_goes_on_a_stick(tmp_path: Path) -> None:
    with pytest.raises(BadFormat):
        key_files.put_on_stick(Key(LockKind.WORDS, words="een twee"), tmp_path / "x")


def test_the_card_can_be_printed(tmp_path: Path) -> None:
    table, key, _ = with_card(tmp_path)

    card = printing.print_card(table.session, key.card)

    assert "".join(key.card.split()) in "".join(text_of(card, tmp_path).split())
