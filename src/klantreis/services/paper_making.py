# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The papers of a consent: drawn from what was chosen, locked where that is wanted, and signed."""

import hashlib
from dataclasses import dataclass, field

from klantreis.crypto.check_words import CheckWords
from klantreis.crypto.hierarchy import paper_key, receipt_key
from klantreis.documents.proof import PaperProof
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
from klantreis.services.press import Press, press_for
from klantreis.services.reading import journey
from klantreis.services.recording import Say, record
from klantreis.services.session import Session
from klantreis.services.wanting import IsWanted, always
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
    chosen = _choose(session, around, given)
    with press_for(chosen) as press:
        told = _tell(session, press, around, chosen)
        words = _four(told.record)
        print_of_receipt = press.receipt(chosen, words, session.parts.kit())
        pages = _locked(session, press, told) if given.locked else told.pages
    file = evidence.make(session, chosen) if given.recipient.is_pilot else None
    paper = _signed(session, pages, told.record, given)
    _write_down(session, given, paper)
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


def _write_down(session: Session, given: Grant, paper: bytes) -> None:
    """That *paper* leaves under *given*."""
    shared = Shared(given.id, hashlib.sha256(paper).hexdigest(), len(paper))
    record(session, session.as_giver().keys.id, [Say(shared)])
    session.parts.log.record(Event.SHARED, consent=given.id, items=len(given.items))


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pages as they would leave, but for lock and signature, and what a pilot would get."""

    pages: bytes = field(repr=False)
    evidence: Evidence | None = field(default=None, repr=False)


def draw_pages(
    session: Session, around: Journey, given: Grant, *, is_wanted: IsWanted = always
) -> Drawn:
    """What would leave under *given*, to look at; raises as above.

    A long one is given up when *is_wanted* says no, with NotMade.
    """
    chosen = _choose(session, around, given)
    with press_for(chosen, is_wanted=is_wanted) as press:
        told = _tell(session, press, around, chosen)
    for_pilot = evidence.tell(session, chosen) if given.recipient.is_pilot else None
    return Drawn(told.pages, for_pilot)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the paper says of itself, and its pages."""

    record: Record
    pages: bytes = field(repr=False)


def _choose(session: Session, around: Journey, given: Grant) -> Summary:
    """What its reader may see."""
    session.as_giver()
    stand_in = NAME_LEFT_OUT.say(given.language)
    return choose(around, given, session.parts.clock.now(), stand_in=stand_in)


def _tell(session: Session, press: Press, around: Journey, chosen: Summary) -> _Told:
    """All of a paper but its lock and signature. The keys, and what they make, stay here."""
    giver, given = session.as_giver(), chosen.grant
    name = _recipient_name(given.recipient)
    before, key = around.sharings[given.id].papers, paper_key(giver.root, name)
    mark = fingerprint(public_of(key))
    text, foot = press.text(chosen, mark, session.parts.kit())
    told = make_record(
        chosen, text=text_mark(text, foot), paper_key=key,
        receipt_key=receipt_key(giver.root, name), wordlist=session.parts.words,
        previous=before[-1].sha256 if before else "",
    )  # fmt: skip
    proof = PaperProof(mark, told.to_bytes(), told.code().written())
    return _Told(told, press.pages(_four(told), proof))


def _locked(session: Session, press: Press, told: _Told) -> bytes:
    """The pages, locked: before they are signed, or the signature would break."""
    owner = session.parts.random(_OWNER_BYTES).hex()
    return press.lock(told.pages, told.record.words, owner)


def _signed(session: Session, pages: bytes, told: Record, given: Grant) -> bytes:
    """What leaves."""
    root, name = session.as_giver().root, _recipient_name(given.recipient)
    return sign(
        pages,
        key=paper_key(root, name),
        at=session.parts.clock.now(),
        language=given.language,
        opens_with=told.words if given.locked else (),
    )


def _four(told: Record) -> CheckWords:
    first, second, third, fourth = told.words
    return first, second, third, fourth


def _recipient_name(recipient: Recipient) -> str:
    return canonical.encode([recipient.name, recipient.role]).decode("utf-8")
