# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's card on a stick says who they are, and what was changed in it is seen."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.crypto.hierarchy import new_worker_root, worker_keys
from klantreis.domain.problems import BadFormat, CannotWrite, NotThere
from klantreis.services import guest_cards
from klantreis.services.membership import Guest
from klantreis.services.parts import Parts


def parts(base: Path) -> Parts:
    return for_tests(base, StoryClock(datetime(2026, 3, 2, 12, 0, tzinfo=UTC)))


def ad(base: Path) -> Guest:
    keys = worker_keys(new_worker_root(parts(base).random))
    return Guest(keys.public, "Ad", "WIJ")


def test_what_was_put_on_a_stick_comes_back(tmp_path: Path) -> None:
    guest, file = ad(tmp_path), tmp_path / "ad.kaart"

    guest_cards.put_on_stick(guest, file)

    assert guest_cards.take_from_stick(file) == guest


def test_what_lies_there_already_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "ad.kaart"
    file.write_text("iets anders")

    with pytest.raises(CannotWrite):
        guest_cards.put_on_stick(ad(tmp_path), file)

    assert file.read_text() == "iets anders"


def test_four_words_stand_for_these_keys_and_not_for_the_name(tmp_path: Path) -> None:
    guest = ad(tmp_path)

    words = guest_cards.check_words(parts(tmp_path), guest)

    assert len(words) == 4
    assert guest_cards.check_words(parts(tmp_path), replace(guest, name="Jan")) == words
    assert guest_cards.check_words(parts(tmp_path), ad(tmp_path / "other")) != words


def test_the_card_holds_no_private_key(tmp_path: Path) -> None:
    root = new_worker_root(parts(tmp_path).random)
    file = tmp_path / "ad.kaart"

    guest_cards.put_on_stick(Guest(worker_keys(root).public, "Ad"), file)

    assert root.reveal() not in file.read_bytes()
    assert file.stat().st_size < 2048


def test_every_byte_that_changes_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "ad.kaart"
    guest_cards.put_on_stick(ad(tmp_path), file)
    whole = file.read_bytes()

    for at in range(0, len(whole), 7):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(BadFormat):
            guest_cards.take_from_stick(file)


@pytest.mark.parametrize("name", ["A" * 121, "Ad\nJan"])
def test_a_name_that_is_none_is_not_put_on_a_card(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadFormat):
        guest_cards.put_on_stick(replace(ad(tmp_path), name=name), tmp_path / "ad.kaart")


def test_a_card_that_is_not_there_is_said_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        guest_cards.take_from_stick(tmp_path / "ad.kaart")


@pytest.mark.parametrize("bytes_there", [b"", b"x" * 9000, b"KLANTREIS-SLEUTEL 1\n"])
def test_another_file_is_no_card(tmp_path: Path, bytes_there: bytes) -> None:
    file = tmp_path / "ad.kaart"
    file.write_bytes(bytes_there)

    with pytest.raises(BadFormat):
        guest_cards.take_from_stick(file)
