# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Four words that two people compare over the phone."""

import hashlib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klantreis.crypto.check_words import four_words
from tests.crypto.made import LIST


@given(data=some.binary(max_size=100))
def test_the_same_bytes_have_the_same_words(data: bytes) -> None:
    words = four_words(data, LIST)

    assert words == four_words(bytes(data), list(LIST))
    assert set(words) <= set(LIST)
    assert words != four_words(data + b"\x00", LIST)


def test_the_words_are_computed_as_the_document_says() -> None:
    hashed = hashlib.sha256(b"klantreis/1/check-words\x00" + bytes(4) + b"klantreis").digest()
    number = int.from_bytes(hashed[:8], "big") % 7776**4

    first, second, third, fourth = (int(word) for word in four_words(b"klantreis", LIST))

    assert ((first * 7776 + second) * 7776 + third) * 7776 + fourth == number


@pytest.mark.parametrize("place", range(4))
def test_every_word_comes_about_as_often_at_each_place(place: int) -> None:
    drawn = Counter(
        int(four_words(count.to_bytes(4, "big"), LIST)[place]) // 972 for count in range(8000)
    )

    assert len(drawn) == 8
    assert all(880 < times < 1120 for times in drawn.values())  # 1,000 expected, 30 the deviation


@pytest.mark.parametrize("size", [0, 7775, 7777])
def test_a_list_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="7776"):
        four_words(b"klantreis", ["woord"] * size)
