# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The papers of a consent: drawn from what was chosen, locked where that is wanted, and signed."""

import hashlib
from dataclasses import dataclass, field

from klantreis.crypto.hierarchy import paper_key, receipt_key
from klantreis.documents import receipt as receipt_paper
from klantreis.documents import summary as summary_paper
from klantreis.documents.locking import lock
from klantreis.documents.proof import CheckWords, PaperProof
from klantreis.domain import canonical
from klantreis.domain.choosing import Summary, choose
from klantreis.domain.consent import Grant, Recipient
from klantreis.domain.evidence import Evidence
from klantreis.domain.facts import Shared
from klantreis.domain.ids import GrantId
from klantreis.domain.journey import Journey
from klantreis.exchange.certificates import fingerprint, public_of
from klantreis.exchange.page_code import text_mark
from klantreis.exchange.receipts import make_receipt
from klantreis.exchange.records import Record, make_record
from klantreis.exchange.signing import sign
from klantreis.host.log import Event
from klantreis.services import evidence
from klantreis.services.reading import journey
from klantreis.services.recording import Say, record
from klantreis.services.session import Session
from klantreis.words.masking import NAME_LEFT_OUT

_OWNER_BYTES = 32


@dataclass(frozen=True, slots=True)
class Given:
    """The papers of one sharing: for the recipient, for the client, and the proof to check by.

    *pages* are those of the paper without lock and signature, to look at and to print. To a pilot
    goes the *evidence*, a file, and no paper: what is printed is the client's own.
    """

    grant: GrantId
    number: str
    is_locked: bool
    words: CheckWords = field(repr=False)
    paper: bytes = field(repr=False)
    pages: bytes = field(repr=False)
    receipt_paper: bytes = field(repr=False)
    receipt: bytes = field(repr=False)
    evidence: bytes | None = field(default=None, repr=False)


def make_papers(session: Session, given: Grant) -> Given:
    """The papers of *given*, and a note of what left, written down before it is handed over.

    A record without a file is harmless, a file without a record is not. Raises NoConsent,
    ConsentWithdrawn, ConsentExpired, or NothingChosen.
    """
    giver, name = session.as_giver(), _recipient_name(given.recipient)
    around = journey(session, wanted=[item.entry for item in given.items])
    told = _tell(session, around, given)
    words = _four(told.record)
    file = evidence.make(session, told.summary) if given.recipient.is_pilot else None
    paper = _signed(session, told, given, name)
    shared = Shared(given.id, hashlib.sha256(paper).hexdigest(), len(paper))
    record(session, giver.keys.id, [Say(shared)])
    session.parts.log.record(Event.SHARED, consent=given.id, items=len(given.items))
    print_of_receipt = receipt_paper.render(told.summary, words=words, kit=session.parts.kit())
    receipt = make_receipt(told.record, paper, key=receipt_key(giver.root, name))
    return Given(
        given.id,
        given.number,
        given.locked,
        words,
        paper,
        told.pages,
        print_of_receipt,
        receipt,
        file,
    )


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pages as they would leave, but for lock and signature, and what a pilot would get."""

    pages: bytes = field(repr=False)
    evidence: Evidence | None = field(default=None, repr=False)


def draw_pages(session: Session, around: Journey, given: Grant) -> Drawn:
    """What would leave under *given*, to look at; raises as above."""
    told = _tell(session, around, given)
    for_pilot = evidence.tell(session, told.summary) if given.recipient.is_pilot else None
    return Drawn(told.pages, for_pilot)


@dataclass(frozen=True, slots=True)
class _Told:
    """What its reader may see, what the paper says of itself, and its pages."""

    summary: Summary
    record: Record
    pages: bytes = field(repr=False)


def _tell(session: Session, around: Journey, given: Grant) -> _Told:
    """All of a paper but its signature."""
    giver, at, name = (
        session.as_giver(),
        session.parts.clock.now(),
        _recipient_name(given.recipient),
    )
    chosen = choose(around, given, at, stand_in=NAME_LEFT_OUT.say(given.language))
    before, key = around.sharings[given.id].papers, paper_key(giver.root, name)
    mark = fingerprint(public_of(key))
    unworded = summary_paper.write(chosen, key_mark=mark, kit=session.parts.kit())
    told = make_record(
        chosen, text=text_mark(unworded.text, unworded.foot), paper_key=key,
        receipt_key=receipt_key(giver.root, name), wordlist=session.parts.words,
        previous=before[-1].sha256 if before else "",
    )  # fmt: skip
    proof = PaperProof(mark, told.to_bytes(), told.code().written())
    return _Told(chosen, told, unworded.render(_four(told), proof))


def _signed(session: Session, told: _Told, given: Grant, name: str) -> bytes:
    """What leaves: locked first, when the client wants that, then signed."""
    parts = session.parts
    words = told.record.words if given.locked else ()
    pages = told.pages
    if given.locked:
        pages = lock(pages, words, owner=parts.random(_OWNER_BYTES).hex())
    return sign(
        pages,
        key=paper_key(session.as_giver().root, name),
        at=parts.clock.now(),
        language=given.language,
        opens_with=words,
    )


def _four(told: Record) -> CheckWords:
    first, second, third, fourth = told.words
    return first, second, third, fourth


def _recipient_name(recipient: Recipient) -> str:
    return canonical.encode([recipient.name, recipient.role]).decode("utf-8")
