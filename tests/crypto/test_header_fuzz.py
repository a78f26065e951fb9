# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever lies in the place of a header: it is read, or a problem with a name says so, soon."""

import hashlib
import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from klantreis.crypto import header, profile
from klantreis.domain import canonical
from klantreis.domain.problems import BadFormat, KlantreisError, NewerFormat
from tests.crypto.made import whole_header

WRITTEN = header.write(whole_header(worker_may_read=True))
PLAIN = whole_header(worker_may_read=True).to_plain()
JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.text(max_size=8),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(max_size=8), inner),
    max_leaves=12,
)


def framed(body: bytes, *, title: bytes = b"KLANTREIS-KOP 1") -> bytes:
    """*body* in a frame whose hash is right, so that the reader has to look inside."""
    lines = title + b"\n" + body + b"\n"
    return lines + hashlib.sha256(lines).hexdigest().encode() + b"\n"


def check_refused(data: bytes) -> type[KlantreisError]:
    with pytest.raises((BadFormat, NewerFormat)) as raised:
        header.read(data)
    return type(raised.value)


@given(data=some.binary(max_size=2000))
def test_random_bytes_are_refused(data: bytes) -> None:
    check_refused(data)
    check_refused(framed(data))
    with pytest.raises(BadFormat):
        profile.read(data)


@settings(max_examples=400)
@given(bit=some.integers(0, len(WRITTEN) * 8 - 1))
def test_every_flipped_bit_is_noticed(bit: int) -> None:
    flipped = bytearray(WRITTEN)
    flipped[bit // 8] ^= 1 << bit % 8

    check_refused(bytes(flipped))


@given(size=some.integers(0, len(WRITTEN) - 1))
def test_every_truncation_is_noticed(size: int) -> None:
    check_refused(WRITTEN[:size])


@pytest.mark.parametrize("extra", [b"\n", b"x", b" ", WRITTEN, b"\x00" * 70_000])
def test_anything_behind_it_is_noticed(extra: bytes) -> None:
    check_refused(WRITTEN + extra)


@settings(max_examples=300)
@given(name=some.sampled_from(sorted(PLAIN)), value=JSON)
def test_any_other_value_in_a_field_is_read_or_refused(name: str, value: object) -> None:
    data = framed(canonical.encode({**PLAIN, name: value}))

    with suppress(BadFormat, NewerFormat):
        assert header.write(header.read(data)) == data


@given(value=JSON)
def test_any_other_value_altogether_is_refused(value: object) -> None:
    check_refused(framed(canonical.encode(value)))


@pytest.mark.parametrize("name", sorted(PLAIN))
def test_a_missing_field_is_refused(name: str) -> None:
    less = {key: value for key, value in PLAIN.items() if key != name}

    assert check_refused(framed(canonical.encode(less))) is BadFormat


def test_a_field_too_many_is_refused() -> None:
    more = {**PLAIN, "extra": 1}

    assert check_refused(framed(canonical.encode(more))) is BadFormat


def test_another_spelling_of_the_same_header_is_refused() -> None:
    spaced = json.dumps(PLAIN, sort_keys=True).encode()

    assert check_refused(framed(spaced)) is BadFormat


def test_a_header_that_needs_a_newer_program_says_so_whatever_it_holds() -> None:
    newer = canonical.encode({"min": 2, "all": "that is new"})

    assert check_refused(framed(newer)) is NewerFormat
    assert check_refused(framed(b"{}", title=b"KLANTREIS-KOP 2")) is NewerFormat


def test_a_newer_header_that_this_program_may_read_is_read() -> None:
    newer = framed(canonical.encode({**PLAIN, "fmt": 2}))

    assert header.read(newer).fmt == 2


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"9" * 60_000,
        b"-" * 60_000,
        b'"' + b"\\ud800" * 10_000 + b'"',
        b"[" + b"0," * 30_000 + b"0]",
        b'{"min":' + b"9" * 4000 + b"}",
        b'{"min":1e999}',
        b'{"min":NaN}',
        "\u2028\ufeff".encode(),
        b"\xff\xfe",
    ],
    ids=range(11),
)
def test_bytes_made_to_hurt_are_refused(body: bytes) -> None:
    check_refused(framed(body))


@pytest.mark.parametrize("title", [b"KLANTREIS-KOP 01", b"KLANTREIS-KOP", b"KLANTREIS-KOP -1"])
def test_another_title_is_refused(title: bytes) -> None:
    assert check_refused(framed(canonical.encode(PLAIN), title=title)) is BadFormat
