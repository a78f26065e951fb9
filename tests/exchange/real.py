# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Summaries as they are really made and signed."""

from functools import cache

from klantreis.crypto.hierarchy import paper_key, receipt_key
from klantreis.documents import summary as summary_paper
from klantreis.documents.kit import Kit
from klantreis.documents.proof import PaperProof
from klantreis.domain.consent import Grant, Recipient
from klantreis.exchange.certificates import fingerprint, public_of
from klantreis.exchange.page_code import text_mark
from klantreis.exchange.receipts import make_receipt
from klantreis.exchange.records import make_record
from klantreis.exchange.signing import sign
from tests.exchange.papers import AT, GP, ROOT, WORDS, Papers, grant, summary
from tests.rules.tree import TOP

KIT = Kit(TOP / "resources")


@cache
def real_papers(recipient: Recipient = GP, number: str = "K7QM-2FVX-9TRD") -> Papers:
    """A whole sharing with *recipient*, its pages drawn as they leave."""
    given = grant(recipient, number)
    keys = paper_key(ROOT, recipient.name), receipt_key(ROOT, recipient.name)
    mark = fingerprint(public_of(keys[0]))
    told = summary_paper.write(summary(given), key_mark=mark, kit=KIT)
    record = make_record(
        summary(given), text=text_mark(told.text, told.foot), paper_key=keys[0],
        receipt_key=keys[1], wordlist=WORDS,
    )  # fmt: skip
    unsigned = Papers(record, b"", b"", *keys)
    pdf = sign(render(unsigned, given), key=keys[0], at=AT, language=record.language)
    return Papers(record, pdf, make_receipt(record, pdf, key=keys[1]), *keys)


def render(of: Papers, given: Grant) -> bytes:
    """The pages of a sharing, not signed yet."""
    told = of.record
    proof = PaperProof(told.paper_key, told.to_bytes(), told.code().written())
    return summary_paper.render(summary(given), words=told.words, proof=proof, kit=KIT)
