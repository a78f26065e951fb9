# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A damaged container is known as such, by a clear word, without any key; never a crash."""

import hashlib
import random
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.crypto import header
from klantreis.domain.problems import JournalDamaged, KlantreisError, NewerFormat, NotAJourney
from klantreis.storage import container
from tests.storage.places import Kept, begin, place_in

_START = 27


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return begin(tmp_path_factory.mktemp("here"))


@pytest.fixture(scope="module")
def packed(kept: Kept, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("stick") / "reis.klantreis"
    container.pack(kept.place, kept.header, kept.key, target)
    return target


def _said(path: Path) -> str:
    """What `examine` says of *path*: "whole", the damaged part, or the name of the problem."""
    try:
        container.examine(path)
    except JournalDamaged as problem:
        return str(problem.values["what"])
    except KlantreisError as problem:
        return type(problem).__name__
    return "whole"


def test_the_layout_is_as_it_is_documented(kept: Kept, packed: Path) -> None:
    data, head = packed.read_bytes(), header.write(kept.header)

    assert data[:11] == b"KLANTREIS1\n"
    assert data[11:27] == struct.pack(">QQ", len(head), len(data) - 27 - len(head) - 64)
    assert data[27 : 27 + len(head)] == head


def test_cut_off_anywhere_in_front_it_is_damaged(kept: Kept, packed: Path, tmp_path: Path) -> None:
    data, cut = packed.read_bytes(), tmp_path / "cut.klantreis"

    for size in range(_START + len(header.write(kept.header)) + 1):
        cut.write_bytes(data[:size])
        assert _said(cut) == ("truncated" if size else "empty")


def test_cut_off_anywhere_else_it_is_damaged(packed: Path, tmp_path: Path) -> None:
    data, cut, chance = packed.read_bytes(), tmp_path / "cut.klantreis", random.Random(3)

    for size in [len(data) - 1, *(chance.randrange(_START, len(data)) for _ in range(100))]:
        cut.write_bytes(data[:size])
        assert _said(cut) == "truncated"


def test_what_has_something_behind_it_is_damaged(packed: Path, tmp_path: Path) -> None:
    longer = tmp_path / "longer.klantreis"
    longer.write_bytes(packed.read_bytes() + b"\0")

    assert _said(longer) == "length"


def test_a_flip_of_any_bit_is_found(packed: Path, tmp_path: Path) -> None:
    data, spoilt, chance = packed.read_bytes(), tmp_path / "spoilt.klantreis", random.Random(4)
    words = {"magic", "truncated", "length", "sha256", "NewerFormat"}

    ends = [*range(_START), *range(len(data) - 64, len(data))]
    for place in [*ends, *(chance.randrange(len(data)) for _ in range(300))]:
        flipped = bytearray(data)
        flipped[place] ^= 1 << chance.randrange(8)
        spoilt.write_bytes(flipped)
        assert _said(spoilt) in words


def test_who_has_no_key_can_mend_the_hash_and_not_the_mac(
    kept: Kept, packed: Path, tmp_path: Path
) -> None:
    forged, path = bytearray(packed.read_bytes()), tmp_path / "forged.klantreis"
    forged[-5000] ^= 1
    forged[-32:] = hashlib.sha256(forged[:-32]).digest()

    path.write_bytes(forged)

    assert _said(path) == "whole"
    assert not container.mac_holds(path, kept.key)


def test_a_flip_in_the_database_is_found_by_its_hash(packed: Path, tmp_path: Path) -> None:
    flipped = bytearray(packed.read_bytes())
    flipped[-5000] ^= 1
    (tmp_path / "spoilt.klantreis").write_bytes(flipped)

    assert _said(tmp_path / "spoilt.klantreis") == "sha256"


def test_a_damaged_container_is_not_installed(packed: Path, tmp_path: Path) -> None:
    flipped = bytearray(packed.read_bytes())
    flipped[-5000] ^= 1
    (tmp_path / "spoilt.klantreis").write_bytes(flipped)
    place = place_in(tmp_path)

    with pytest.raises(JournalDamaged):
        container.install(tmp_path / "spoilt.klantreis", place)

    assert not place.bundle.exists()


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda data: data.replace(b"KLANTREIS1", b"KLANTREIS2", 1), NewerFormat),
        (lambda data: b"PK\x03\x04" + data[4:20], NotAJourney),
        (lambda data: b"SQLite format 3\0" + bytes(1000), NotAJourney),
        (lambda data: b"%PDF-1.7 a letter", NotAJourney),
    ],
)
def test_what_is_not_ours_is_said_to_be_so(
    packed: Path, tmp_path: Path, change: Callable[[bytes], bytes], word: type[KlantreisError]
) -> None:
    strange = tmp_path / "strange.klantreis"
    strange.write_bytes(change(packed.read_bytes()))

    assert _said(strange) == word.__name__


def test_a_folder_is_no_container(tmp_path: Path) -> None:
    assert _said(tmp_path) == "NotAJourney"


@given(data=st.binary(max_size=200), start=st.sampled_from([b"", container.MAGIC]))
def test_no_bytes_make_it_stumble(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, start: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.klantreis"
    path.write_bytes(start + data)

    assert _said(path) != "whole"
