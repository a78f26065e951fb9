# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers as they come back: whole, changed, somebody else's, or too late."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pytest
from pyhanko.pdf_utils.generic import TextStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from klantreis.crypto.hierarchy import ClientRoot, WorkerRoot, paper_key, receipt_key
from klantreis.crypto.secret import Secret
from klantreis.domain.language import Language
from klantreis.domain.verdict import Reason, VerdictState
from klantreis.exchange.certificates import fingerprint, public_of
from klantreis.exchange.receipts import ConsentState, make_receipt
from klantreis.exchange.records import make_record
from klantreis.exchange.signing import MOST_BYTES, sign
from klantreis.exchange.verifying import Verdict, verify_paper
from tests.exchange.papers import (
    AT,
    GP,
    LATER,
    NEIGHBOUR,
    TEXT,
    TOO_LATE,
    WORDS,
    foreign,
    grant,
    pages,
    papers,
    signed_with,
    summary,
)

WORKER = WorkerRoot(b"w" * 32)


def test_a_paper_as_it_was_given_is_genuine() -> None:
    verdict = _verify(papers().pdf)

    assert verdict == Verdict(VerdictState.GENUINE, papers().record, ())
    assert _verify(papers().pdf, papers().receipt) == verdict


def test_the_last_day_counts_and_the_next_does_not() -> None:
    last = datetime(2026, 6, 1, 23, 59, 59, tzinfo=UTC)

    assert _verify(papers().pdf, at=last).state is VerdictState.GENUINE
    late = _verify(papers().pdf, at=TOO_LATE)
    assert (late.state, late.reasons) == (VerdictState.PAST, (Reason.PAST,))
    assert late.record == papers().record


def test_changed_comes_before_past() -> None:
    changed = papers().pdf.replace(b"zelf", b"self")

    assert _verify(changed, at=TOO_LATE).state is VerdictState.CHANGED


def test_bytes_at_the_end_are_a_change() -> None:
    for more in (b"\n", b"%", b"\0" * 100, b"%%EOF\n"):
        check_changed(papers().pdf + more, Reason.NOT_WHOLE)


def test_bytes_before_the_start_are_a_change() -> None:
    check_changed(b"\n" + papers().pdf, Reason.NOT_WHOLE)


def test_an_update_by_another_program_is_a_change() -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(papers().pdf))
    writer.root["/Lang"] = TextStringObject("en")
    writer.update_root()  # type: ignore[no-untyped-call]  # pyHanko's, without types
    updated = io.BytesIO()
    writer.write(updated)  # type: ignore[no-untyped-call]  # pyHanko's, without types

    check_changed(updated.getvalue(), Reason.NOT_WHOLE)


def test_saving_it_again_is_a_change() -> None:
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(papers().pdf)) as pdf:
        pdf.save(saved)

    assert _verify(saved.getvalue()).state is VerdictState.CHANGED


def test_a_second_signature_on_top_is_a_change() -> None:
    with pytest.raises(Exception, match="Handtekening"):
        sign(papers().pdf, key=_worker_key(), at=AT, language=Language.NL)
    renamed = papers().pdf.replace(b"Handtekening", b"handtekening")
    twice = sign(renamed, key=_worker_key(), at=AT, language=Language.NL)

    check_changed(twice, Reason.NOT_WHOLE)


def test_a_paper_without_a_signature_is_not_what_it_says() -> None:
    check_changed(pages(papers().record.to_bytes()), Reason.NOT_SIGNED)


def test_a_worker_who_signs_with_an_own_key_is_found() -> None:
    forged = sign(pages(papers().record.to_bytes()), key=_worker_key(), at=AT, language=Language.NL)

    check_changed(forged, Reason.OTHER_KEY)


def test_a_worker_who_names_an_own_key_has_other_words() -> None:
    key = _worker_key()
    record = replace(papers().record, paper_key=fingerprint(public_of(key)))

    forged = sign(pages(record.to_bytes()), key=key, at=AT, language=Language.NL)

    check_changed(forged, Reason.OTHER_WORDS)


def test_a_whole_forgery_has_words_that_the_client_never_said() -> None:
    mine = ClientRoot(b"w" * 32)
    keys = (paper_key(mine, GP.name), receipt_key(mine, GP.name))
    record = make_record(
        summary(grant()), text=TEXT, paper_key=keys[0], receipt_key=keys[1], wordlist=WORDS
    )

    forged = signed_with(record, *keys)

    # Nothing in a first paper can tell: the words by phone do, and so does the client's receipt.
    assert _verify(forged.pdf).state is VerdictState.GENUINE
    assert record.words != papers().record.words
    check_changed(forged.pdf, Reason.OTHER_RECEIPT, receipt=papers().receipt)


def test_a_receipt_by_another_key_proves_nothing() -> None:
    made = make_receipt(papers().record, papers().pdf, key=papers(NEIGHBOUR).receipt_key)

    check_changed(papers().pdf, Reason.OTHER_RECEIPT, receipt=made)


def test_a_receipt_of_another_paper_does_not_fit() -> None:
    check_changed(papers().pdf, Reason.OTHER_RECEIPT, receipt=papers(NEIGHBOUR).receipt)
    again = sign(
        pages(papers().record.to_bytes()),
        key=papers().paper_key,
        at=LATER,
        language=Language.NL,
    )

    assert _verify(again).state is VerdictState.GENUINE
    check_changed(again, Reason.OTHER_RECEIPT, receipt=papers().receipt)


def test_a_record_of_another_paper_does_not_fit() -> None:
    other = papers(NEIGHBOUR).record

    mixed = sign(pages(other.to_bytes()), key=papers().paper_key, at=AT, language=Language.NL)

    check_changed(mixed, Reason.OTHER_KEY)


def test_a_paper_without_a_record_proves_nothing() -> None:
    bare = sign(pages(None), key=papers().paper_key, at=AT, language=Language.NL)
    odd = sign(pages(b"[" * 50_000), key=papers().paper_key, at=AT, language=Language.NL)

    check_changed(bare, Reason.NO_RECORD)
    check_changed(odd, Reason.NO_RECORD)


def test_a_record_of_a_later_klantreis_is_told_as_such() -> None:
    later = papers().record.to_bytes().replace(b'"v":1', b'"v":2')

    check_changed(
        sign(pages(later), key=papers().paper_key, at=AT, language=Language.NL), Reason.NEWER
    )


def test_a_receipt_that_was_taken_back_says_so() -> None:
    ours = papers()
    back = make_receipt(ours.record, ours.pdf, key=ours.receipt_key, state=ConsentState.WITHDRAWN)

    verdict = _verify(ours.pdf, back)

    assert (verdict.state, verdict.reasons) == (VerdictState.PAST, (Reason.WITHDRAWN,))


@pytest.mark.parametrize("junk", [b"", b"hello", b"%PDF-1.7\n", foreign(), papers().receipt])
def test_what_never_was_a_paper_of_ours_is_told_so(junk: bytes) -> None:
    assert _verify(junk).state is VerdictState.NOT_OURS
    assert _verify(junk, papers().receipt).record is None


def test_a_file_that_is_too_big_is_not_read() -> None:
    huge = papers().pdf + bytes(MOST_BYTES)

    check_changed(huge, Reason.TOO_BIG)


def check_changed(pdf: bytes, reason: Reason, *, receipt: bytes | None = None) -> None:
    assert _verify(pdf, receipt) == Verdict(VerdictState.CHANGED, None, (reason,))


def _verify(pdf: bytes, receipt: bytes | None = None, *, at: datetime = LATER) -> Verdict:
    return verify_paper(pdf, receipt=receipt, wordlist=WORDS, at=at)


def _worker_key() -> Secret:
    # A worker has no paper key; the best they can do is to grow one as a client would.
    return paper_key(ClientRoot(WORKER.reveal()), GP.name)
