# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Is this paper what it says it is? For whoever gets one, without a journey and without a network.

What it cannot say: that the key is the client's. A stranger can make a key, sign a paper of their
own with it, and it is whole. The receipt tells, or the client, by phone, with the four words.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from klantreis.domain.consent import Recipient, is_past
from klantreis.domain.problems import BadFormat, NewerFormat
from klantreis.domain.verdict import PaperTold, Reason, VerdictState
from klantreis.exchange.coverage import Doubt
from klantreis.exchange.marks import says_klantreis
from klantreis.exchange.paper import Paper, read_paper
from klantreis.exchange.receipts import ConsentState, Receipt, read_receipt, receipt_of
from klantreis.exchange.records import Record
from klantreis.exchange.signing import MOST_BYTES


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a paper stands; its record only when the paper is whole."""

    state: VerdictState
    record: Record | None
    reasons: tuple[Reason, ...]

    def told(self) -> PaperTold | None:
        """What the paper says of itself, for `words.verdicts`; None when nothing vouches for it."""
        return _told(self.record) if self.record else None


def verify_paper(
    pdf: bytes,
    *,
    receipt: bytes | None,
    wordlist: Sequence[str],
    at: datetime,
    opens_with: Sequence[str] = (),
) -> Verdict:
    """What becomes of *pdf* at *at*: any bytes whatever get a verdict, and none an error.

    *opens_with* are the words that open a locked one.

    With the client's *receipt* every changed byte is found. Without it, every byte counts too, but
    nothing ties the key to the client. Changed comes before past.
    """
    try:
        if len(pdf) > MOST_BYTES:
            raise Doubt(Reason.TOO_BIG)
        paper = read_paper(pdf, opens_with=opens_with)
        state = _check(paper, pdf, receipt, wordlist)
    except Doubt as doubt:
        return Verdict(_state_of(doubt, pdf), None, (doubt.reason,))
    record = paper.record
    reasons = []
    if is_past(record.last_day(), at):
        reasons.append(Reason.PAST)
    if state is ConsentState.WITHDRAWN:
        reasons.append(Reason.WITHDRAWN)
    return Verdict(VerdictState.PAST if reasons else VerdictState.GENUINE, record, tuple(reasons))


def _state_of(doubt: Doubt, pdf: bytes) -> VerdictState:
    if not says_klantreis(pdf[:MOST_BYTES]):
        return VerdictState.NOT_OURS
    is_locked = doubt.reason in (Reason.LOCKED, Reason.WRONG_WORDS)
    return VerdictState.LOCKED if is_locked else VerdictState.CHANGED


def _check(
    paper: Paper, pdf: bytes, receipt: bytes | None, wordlist: Sequence[str]
) -> ConsentState:
    if paper.signed_by != paper.record.paper_key:
        raise Doubt(Reason.OTHER_KEY)
    if not paper.record.words_fit(wordlist):
        raise Doubt(Reason.OTHER_WORDS)
    if receipt is None:
        return ConsentState.GIVEN
    return _state_by(receipt, paper.record, pdf)


def _state_by(untrusted_receipt: bytes, record: Record, pdf: bytes) -> ConsentState:
    try:
        receipt, public = read_receipt(untrusted_receipt)
    except NewerFormat as problem:
        raise Doubt(Reason.NEWER) from problem
    except BadFormat as problem:
        raise Doubt(Reason.BAD_RECEIPT) from problem
    if public.hex() != record.receipt_key or receipt != _expected(receipt, record, pdf):
        raise Doubt(Reason.OTHER_RECEIPT)
    return receipt.event_state


def _expected(receipt: Receipt, record: Record, pdf: bytes) -> Receipt:
    """The receipt of this paper; our own sentences in it may be those of an earlier klantreis."""
    return replace(
        receipt_of(record, pdf, state=receipt.event_state),
        lawful_basis=receipt.lawful_basis,
        withdrawal_method=receipt.withdrawal_method,
        indication_method=receipt.indication_method,
    )


def _told(record: Record) -> PaperTold:
    return PaperTold(
        client=record.client,
        recipient=Recipient(record.recipient, record.role),
        purpose=record.purpose,
        until=record.last_day(),
        number=record.number,
        words=record.words,
        items=record.items,
        representative=record.representative,
    )
