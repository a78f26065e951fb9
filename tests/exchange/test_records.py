# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a paper says of itself, and that nobody else can make it say something else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.problems import BadFormat, NewerFormat
from klantreis.exchange.page_code import read_code
from klantreis.exchange.records import make_record, read_record
from tests.exchange.papers import GP, NEIGHBOUR, TEXT, WORDS, grant, papers, summary


def test_a_record_reads_back_as_it_was_written() -> None:
    record = papers().record

    assert read_record(record.to_bytes()) == record


def test_a_record_tells_what_the_paper_tells() -> None:
    record = papers().record

    assert (record.client, record.recipient, record.role) == ("Toos", "Dokter Vos", "huisarts")
    assert (record.number, record.until, record.count) == ("K7QM-2FVX-9TRD", "2026-06-01", 2)


def test_the_names_of_others_stay_out_of_a_record() -> None:
    record = papers().record

    assert b"Anneke" not in record.to_bytes()
    assert record.items == ("Ik wil rust. de buurvrouw ook.", "de buurvrouw")


def test_the_words_are_those_of_everything_else() -> None:
    record = papers().record

    assert record.words_fit(WORDS)
    assert not replace(record, purpose="iets anders").words_fit(WORDS)
    assert not replace(record, until="2027-06-01").words_fit(WORDS)


def test_another_text_gives_other_words() -> None:
    mine = papers()
    fewer = summary(replace(grant(), items=grant().items[:1]))

    other = make_record(
        fewer, text=TEXT, paper_key=mine.paper_key, receipt_key=mine.receipt_key, wordlist=WORDS
    )
    printed = replace(mine.record, text="0" * 64)

    assert other.content != mine.record.content
    assert other.words != mine.record.words
    assert printed.code().words(WORDS) != mine.record.words


def test_the_same_text_cannot_be_recognised_in_two_records() -> None:
    ours, theirs = papers(GP).record, papers(NEIGHBOUR, "ANDE-R2NU-MMER").record

    assert ours.items == theirs.items
    assert ours.content != theirs.content


def test_the_printed_code_holds_all_that_the_words_come_of() -> None:
    record = papers().record

    code = read_code(record.code().written())

    assert code == record.code()
    assert code is not None
    assert (code.number, code.until, code.text) == (record.number, record.until, record.text)
    assert code.words(WORDS) == record.words
    assert len(code.written()) < 130


def test_a_record_of_a_later_klantreis_is_named_as_such() -> None:
    later = papers().record.to_bytes().replace(b'"v":1', b'"v":2')

    with pytest.raises(NewerFormat):
        read_record(later)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"v":1', b'"v":0'),
        (b'"kind":"summary"', b'"kind":"overview"'),
        (b'"until":"2026-06-01"', b'"until":"2026-06-31"'),
        (b'"language":"nl"', b'"language":"fr"'),
        (b'"previous":""', b'"previous":"ab"'),
        (b'"v":1', b'"v":1,"x":1'),
        (b'"given_ms":1', b'"given_ms":99999999999999999991'),
        (b'{"client"', b'{ "client"'),
    ],
)
def test_a_record_that_is_not_exactly_right_is_refused(old: bytes, new: bytes) -> None:
    changed = papers().record.to_bytes().replace(old, new)

    assert changed != papers().record.to_bytes()
    with pytest.raises(BadFormat):
        read_record(changed)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_refused_in_one_way(junk: bytes) -> None:
    with pytest.raises(BadFormat):
        read_record(junk)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(BadFormat):
        read_record(b"[" * 100_000)
