# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bytes as text have one spelling only."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klantreis.crypto import base64url
from klantreis.domain.problems import BadFormat


@given(data=some.binary(max_size=100))
def test_bytes_come_back(data: bytes) -> None:
    assert base64url.decode(base64url.encode(data)) == data


@pytest.mark.parametrize("text", ["AA==", "AB", "AAB", "A", "AA A", "AA\n", "+/8A", "é", "AAAAA"])
def test_another_spelling_is_refused(text: str) -> None:
    with pytest.raises(BadFormat):
        base64url.decode(text)


@given(text=some.text(max_size=40))
def test_what_is_read_is_written_the_same(text: str) -> None:
    try:
        data = base64url.decode(text)
    except BadFormat:
        return
    assert base64url.encode(data) == text
