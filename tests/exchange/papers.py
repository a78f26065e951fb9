# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small journey, its keys and a paper: what the tests of the exchange give and check."""

import hashlib
import io
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from klantreis.crypto.hierarchy import (
    ClientRoot,
    client_keys,
    paper_key,
    receipt_key,
)
from klantreis.crypto.secret import Secret
from klantreis.crypto.signing import SigningKey
from klantreis.documents.finishing import Finish, finish
from klantreis.documents.structure import Element
from klantreis.documents.structure import Role as Part
from klantreis.domain.choosing import Summary, choose
from klantreis.domain.clock import Stamp
from klantreis.domain.consent import Grant, Item, Recipient, Sharing
from klantreis.domain.entries import Body, EntryKind, Helper, Person, Question, Stake
from klantreis.domain.folding import Entry, OwnView, Version
from klantreis.domain.ids import EntryId, FactHash, GrantId
from klantreis.domain.journey import Journey
from klantreis.domain.language import Language
from klantreis.domain.members import Member, Membership, Role
from klantreis.exchange.receipts import make_receipt
from klantreis.exchange.records import Record, make_record
from klantreis.exchange.signing import sign

AT = datetime(2026, 3, 2, 9, 5, 0, 250_000, tzinfo=UTC)
LATER = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
TOO_LATE = datetime(2026, 6, 2, 0, 0, tzinfo=UTC)
TEXT = hashlib.sha256(b"what stands on the pages").hexdigest()
WORDS = tuple(f"woord{number}" for number in range(7776))
ROOT = ClientRoot(bytes(range(32)))
GP = Recipient("Dokter Vos", "huisarts")
NEIGHBOUR = Recipient("Hanneke", "buurvrouw")


@dataclass(frozen=True, slots=True)
class Papers:
    """One sharing: its record, the signed PDF, the receipt, and the keys that made them."""

    record: Record
    pdf: bytes
    receipt: bytes
    paper_key: Secret
    receipt_key: SigningKey


def grant(recipient: Recipient = GP, number: str = "K7QM-2FVX-9TRD") -> Grant:
    """A yes to two entries, until 1 June 2026."""
    return Grant(
        id=GrantId("a" * 32),
        number=number,
        recipient=recipient,
        purpose="Zodat je weet hoe Anneke en ik het doen.",
        items=(
            Item(EntryId("1" * 32), (FactHash("1" * 64),), (FactHash("f" * 64),)),
            Item(EntryId("2" * 32), (FactHash("2" * 64),), (FactHash("f" * 64),)),
        ),
        until="2026-06-01",
        given_ms=round(AT.timestamp() * 1000),
    )


def summary(given: Grant) -> Summary:
    """What *given* lets its reader see."""
    return choose(journey(given), given, AT, stand_in="iemand")


def journey(given: Grant) -> Journey:
    """Toos, one question and one helper, with *given* signed into it."""
    keys = client_keys(ROOT)
    toos = Member(keys.id, Role.CLIENT, "Toos", keys.public.sign, keys.public.seal)
    asked = Question("Ik wil rust. Anneke ook.", (Stake("rust", ("ik", "Anneke")),))
    entries = [
        _entry("1", EntryKind.QUESTION, asked),
        _entry("2", EntryKind.HELPER, Helper(name="Anneke", masked="de buurvrouw")),
    ]
    return Journey(
        members={keys.id: Membership(toos, Stamp(0, 0))},
        entries={entry.id: entry for entry in entries},
        proposals={},
        sharings={given.id: Sharing(given, Stamp(given.given_ms, 0))},
    )


def _entry(sign: str, kind: EntryKind, body: Body) -> Entry:
    owner = client_keys(ROOT).id
    stamp = Stamp(round(AT.timestamp() * 1000) - 60_001, 0)
    version = Version(FactHash(sign * 64), body, owner, Person(member=owner), (), stamp)
    view = OwnView(FactHash("f" * 64), "Zo zie ik het.", stamp)
    return Entry(EntryId(sign * 32), kind, owner, (version,), (version,), (view,), (view,), stamp)


@cache
def papers(recipient: Recipient = GP, number: str = "K7QM-2FVX-9TRD") -> Papers:
    """A whole sharing with *recipient*."""
    paper, receipt = paper_key(ROOT, recipient.name), receipt_key(ROOT, recipient.name)
    told = make_record(
        summary(grant(recipient, number)), text=TEXT, paper_key=paper, receipt_key=receipt,
        wordlist=WORDS,
    )  # fmt: skip
    return signed_with(told, paper, receipt)


def signed_with(told: Record, paper: Secret, receipt: SigningKey) -> Papers:
    """A paper that carries *told*, signed by whatever keys."""
    pdf = sign(pages(told.to_bytes()), key=paper, at=AT, language=Language.NL)
    return Papers(told, pdf, make_receipt(told, pdf, key=receipt), paper, receipt)


def pages(record: bytes | None) -> bytes:
    """One page with *record* attached, finished as every paper of klantreis is."""
    made = io.BytesIO()
    canvas = Canvas(made, invariant=True, pageCompression=1)
    canvas.drawString(72, 720, "Wat ik met jou deel: ik wil rust.")
    canvas.save()
    return finish(
        made.getvalue(),
        Finish("Wat ik met jou deel", Language.NL, record),
        Element(Part.DOCUMENT),
        {},
    )


def foreign() -> bytes:
    """Somebody else's PDF."""
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(made)
    return made.getvalue()


def altered(record: Record, **fields: object) -> Record:
    """*record* with other fields and the old words."""
    return replace(record, **fields)  # type: ignore[arg-type]  # any field, to tell lies with
