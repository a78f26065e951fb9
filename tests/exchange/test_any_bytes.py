# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Damaged and hostile papers: each gets a verdict, none is taken for whole, none takes long."""

import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.language import Language
from klantreis.domain.verdict import VerdictState
from klantreis.exchange.coverage import find_coverage
from klantreis.exchange.signing import sign
from klantreis.exchange.verifying import verify_paper
from tests.exchange.papers import AT, LATER, WORDS, papers

FLIPS = int(os.environ.get("KLANTREIS_FLIPS", "1000"))


@pytest.mark.parametrize("receipt", [papers().receipt, None], ids=["receipt", "alone"])
def test_no_flipped_bit_goes_unseen(receipt: bytes | None) -> None:
    chance = random.Random(2026)
    whole = papers().pdf

    for _ in range(FLIPS):
        place, bit = chance.randrange(len(whole)), chance.randrange(8)
        assert _state(_flip(whole, place, bit), receipt) is VerdictState.CHANGED, (place, bit)


def test_no_flipped_bit_of_the_signature_goes_unseen() -> None:
    whole = papers().pdf
    covered = find_coverage(whole)
    end = covered.start + 1 + 2 * len(covered.signature)

    for place in range(covered.start, end, 2):
        # The fifth bit makes a capital small: the same number, another byte.
        bit = place % 4 // 2 * 5
        assert _state(_flip(whole, place, bit)) is VerdictState.CHANGED, (place, bit)


def test_nothing_hides_in_the_padding_of_the_signature() -> None:
    whole = papers().pdf
    covered = find_coverage(whole)

    for place in range(covered.end - 64, covered.end - 1):
        assert _state(whole[:place] + b"1" + whole[place + 1 :]) is VerdictState.CHANGED


def test_no_piece_of_a_paper_is_taken_for_the_whole() -> None:
    whole = papers().pdf
    first = whole.index(b"%%EOF")

    for length in range(0, len(whole), 17):
        wanted = {VerdictState.CHANGED, VerdictState.NOT_OURS}
        if length > first:
            wanted = {VerdictState.CHANGED}
        assert _state(whole[:length]) in wanted, length


def test_pieces_put_in_another_order_are_found() -> None:
    chance = random.Random(2026)
    whole = papers().pdf

    for _ in range(200):
        one, two = sorted(chance.sample(range(len(whole)), 2))
        moved = whole[:one] + whole[two:] + whole[one:two]
        assert _state(moved) is not VerdictState.GENUINE
        assert _state(whole[:one] + whole[one:two] * 2 + whole[two:]) is VerdictState.CHANGED


@given(st.binary(max_size=2000))
def test_any_bytes_get_a_verdict(junk: bytes) -> None:
    assert _state(junk) is not VerdictState.GENUINE
    assert _state(papers().pdf, junk) is VerdictState.CHANGED


@given(st.binary(max_size=200), st.integers(0, 999_999_999), st.integers(0, 999_999_999))
def test_any_range_gets_a_verdict(junk: bytes, start: int, end: int) -> None:
    said = b"%%PDF-1.7 (klantreis.json) /ByteRange [0 %d %d %d]" % (start, end, len(junk))

    assert _state(said + junk) is VerdictState.CHANGED


@pytest.mark.parametrize(
    "junk",
    [
        b"%PDF-1.7\n" + b"[" * 1_000_000,
        b"%PDF-1.7\n" + b"<<" * 1_000_000,
        b"%PDF-1.7 (klantreis.json)" + b"stream\n" * 500_000,
        b"/ByteRange [0 1 2 3]" * 200_000,
        b"/ByteRange [0 " + b"9" * 1_000_000,
        b"/ByteRange [0 60 1000060 0]".ljust(60) + b"<" + b"3080" * 249_999 + b"00>",
    ],
    ids=["lists", "dictionaries", "streams", "ranges", "number", "nested-signature"],
)
def test_big_and_nested_junk_is_told(junk: bytes) -> None:
    assert _state(junk) is not VerdictState.GENUINE


@pytest.mark.parametrize("root", [b"/AF 4 0 R", b"/AF [4 0 R]", b"/AF 1 0 R", b"/AF [1 0 R]"])
def test_what_a_stranger_signed_cannot_crash_the_reader(root: bytes) -> None:
    bomb = _by_hand(b"<< /Type /Catalog /Pages 2 0 R " + root + b" >>", b"[" * 5000 + b"]" * 5000)

    signed = sign(bomb, key=papers().paper_key, at=AT, language=Language.NL)

    assert _state(signed) is VerdictState.CHANGED


def _by_hand(root: bytes, last: bytes) -> bytes:
    """A PDF of four objects, written out as no library would."""
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"
    whole, places = b"%PDF-1.7\n", []
    for number, thing in enumerate((root, pages, page, last), start=1):
        places.append(b"%010d 00000 n \n" % len(whole))
        whole += b"%d 0 obj\n%b\nendobj\n" % (number, thing)
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(places)
    end = b"trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(whole)
    return whole + table + end


def _flip(whole: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(whole)
    changed[place] ^= 1 << bit
    return bytes(changed)


def _state(pdf: bytes, receipt: bytes | None = None) -> VerdictState:
    return verify_paper(pdf, receipt=receipt, wordlist=WORDS, at=LATER).state
