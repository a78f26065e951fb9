# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers made once are checked for years: the same input must give the same bytes for ever."""

import hashlib

from asn1crypto import cms

from klantreis.exchange.certificates import certificate
from klantreis.exchange.cms import make_cms, signer_of
from klantreis.exchange.receipts import make_receipt
from tests.exchange.papers import AT, papers

RECORD = "cc314a896bc4120ee243ff79b6312762642d23841519a014089d4d7455e611eb"
RECEIPT = "e8f003a10862f49f3a1fa30446461eaed3bd76df038f9af51ae1e26ad199b083"
CERTIFICATE = "e55252e8440f9ace809f80c180496277fd0b238d49efa6358ac4f86647d88c1b"
SIGNATURE = "674fdb35f14d4069e25bca26a96989e7b7e88e931be2f6ca92d1fcefaf940beb"
WORDS = ("woord4392", "woord5444", "woord254", "woord155")
DIGEST = hashlib.sha256(b"paper").digest()


def test_a_record_keeps_its_bytes() -> None:
    assert _hash(papers().record.to_bytes()) == RECORD


def test_the_words_stay_the_same() -> None:
    assert papers().record.words == WORDS


def test_a_receipt_keeps_its_bytes() -> None:
    ours = papers()

    assert _hash(make_receipt(ours.record, b"paper", key=ours.receipt_key)) == RECEIPT


def test_a_certificate_keeps_its_bytes() -> None:
    assert _hash(certificate(papers().paper_key, AT)) == CERTIFICATE


def test_a_signature_keeps_its_bytes_and_holds() -> None:
    key = papers().paper_key

    made = make_cms(certificate(key, AT), DIGEST, key=key)

    assert _hash(made) == SIGNATURE
    assert signer_of(made, DIGEST) is not None
    assert signer_of(made, hashlib.sha256(b"other").digest()) is None


def test_the_signature_says_just_four_things() -> None:
    key = papers().paper_key
    made = make_cms(certificate(key, AT), DIGEST, key=key)

    signer = cms.ContentInfo.load(made)["content"]["signer_infos"][0]

    assert [one["type"].native for one in signer["signed_attrs"]] == [
        "content_type",
        "cms_algorithm_protection",
        "message_digest",
        "signing_certificate_v2",
    ]


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
