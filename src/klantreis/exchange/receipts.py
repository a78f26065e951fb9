# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's receipt: one consent, tied to the exact bytes of one paper, and signed.

The fields follow ISO/IEC TS 27560:2023 and the Data Privacy Vocabulary; docs/CONSENT.md sets them
side by side.
"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from klantreis.crypto.check_words import CheckWords
from klantreis.crypto.signing import SigningKey, read_jws, sign_jws
from klantreis.domain import canonical
from klantreis.domain.clock import moment_of
from klantreis.domain.language import Language
from klantreis.domain.members import Representative
from klantreis.domain.plain import from_plain, to_plain
from klantreis.domain.problems import BadFormat, NewerFormat
from klantreis.exchange.records import Record, is_hash
from klantreis.words.verdicts import (
    HOW_GIVEN,
    HOW_GIVEN_FOR_ME,
    HOW_TO_WITHDRAW,
    RECIPIENTS_OWN_BASIS,
)

FORMAT = 1
STANDARD = "ISO/IEC TS 27560:2023"
EVENT_TYPE = "explicit-consent"
_MOST_BYTES = 1024 * 1024


class ConsentState(StrEnum):
    """What became of the consent (DPV: ConsentGiven, ConsentWithdrawn)."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in the consent: a name, and what they are to the client."""

    party_name: str
    party_role: str


@dataclass(frozen=True, slots=True)
class PaperMark:
    """Which paper: the SHA-256 (hex) and length of its exact bytes, and the mark of its key."""

    sha256: str
    length: int
    paper_key: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """One consent, readable by person and computer. Times are ISO 8601, in UTC.

    `validity_duration` and `retention_period` are the last day, that day included.
    """

    v: int
    schema_version: str
    receipt_id: str
    record_id: str
    language: Language
    pii_principal_id: str
    recipient_third_parties: Party
    purpose: str
    lawful_basis: str
    pii_information: tuple[str, ...]
    validity_duration: str
    retention_period: str
    withdrawal_method: str
    indication_method: str
    event_type: str
    event_time: str
    event_state: ConsentState
    previous: str
    paper: PaperMark
    check_words: CheckWords
    representative: Representative | None = None

    def to_bytes(self) -> bytes:
        """The bytes that are signed: canonical JSON."""
        return canonical.encode(to_plain(self))


def receipt_of(record: Record, pdf: bytes, *, state: ConsentState = ConsentState.GIVEN) -> Receipt:
    """The receipt for the paper *pdf* that carries *record*."""
    say = record.language
    return Receipt(
        v=FORMAT,
        schema_version=STANDARD,
        receipt_id=record.number,
        record_id=hashlib.sha256(record.to_bytes()).hexdigest(),
        language=say,
        pii_principal_id=record.client,
        recipient_third_parties=Party(record.recipient, record.role),
        purpose=record.purpose,
        lawful_basis=RECIPIENTS_OWN_BASIS.say(say),
        pii_information=record.items,
        validity_duration=record.until,
        retention_period=record.until,
        withdrawal_method=HOW_TO_WITHDRAW.say(say),
        indication_method=(HOW_GIVEN_FOR_ME if record.representative else HOW_GIVEN).say(say),
        event_type=EVENT_TYPE,
        event_time=moment_of(record.given_ms).isoformat(timespec="milliseconds"),
        event_state=state,
        previous=record.previous,
        paper=PaperMark(hashlib.sha256(pdf).hexdigest(), len(pdf), record.paper_key),
        check_words=record.words,
        representative=record.representative,
    )


def make_receipt(
    record: Record,
    pdf: bytes,
    *,
    key: SigningKey,
    state: ConsentState = ConsentState.GIVEN,
) -> bytes:
    """The receipt as a file: JSON with the readable part, and the same signed by *key* (JWS)."""
    receipt = receipt_of(record, pdf, state=state)
    said = {"jws": sign_jws(key, receipt.to_bytes()), "receipt": to_plain(receipt)}
    return canonical.encode(said)


def read_receipt(untrusted: bytes) -> tuple[Receipt, bytes]:
    """A receipt and the public key that signed it; whose key that is, the caller must find out.

    Raises BadFormat when a single byte is not as `make_receipt` wrote it, NewerFormat for a
    receipt by a later klantreis.
    """
    value = canonical.decode(untrusted, most=_MOST_BYTES)
    if not isinstance(value, dict) or value.keys() != {"jws", "receipt"}:
        raise BadFormat(what="receipt")
    said, jws = value["receipt"], value["jws"]
    version = said.get("v") if isinstance(said, dict) else None
    if type(version) is int and version > FORMAT:
        raise NewerFormat(found=version, known=FORMAT)
    receipt = from_plain(Receipt, said)
    payload, public = read_jws(jws) if isinstance(jws, str) else (b"", b"")
    # Both must be equal to the same bytes: the readable part cannot say another thing.
    if not (receipt.to_bytes() == canonical.encode(said) == payload and _is_sound(receipt)):
        raise BadFormat(what="receipt")
    return receipt, public


def _is_sound(receipt: Receipt) -> bool:
    says = (receipt.v, receipt.schema_version, receipt.event_type)
    return says == (FORMAT, STANDARD, EVENT_TYPE) and is_hash(receipt.paper.sha256)
