# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's receipt: tied to one paper, and no byte of it can change."""

import base64
import hashlib
import json
import random
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain import canonical
from klantreis.domain.members import Representative
from klantreis.domain.problems import BadFormat, NewerFormat
from klantreis.exchange.receipts import ConsentState, make_receipt, read_receipt, receipt_of
from tests.exchange.papers import GP, NEIGHBOUR, papers


def test_a_receipt_reads_back_with_the_key_that_signed_it() -> None:
    ours = papers()

    receipt, public = read_receipt(ours.receipt)

    assert public == ours.receipt_key.public
    assert receipt.receipt_id == ours.record.number
    assert receipt.event_state is ConsentState.GIVEN


def test_a_receipt_names_exactly_one_paper() -> None:
    ours = papers()

    receipt, _ = read_receipt(ours.receipt)

    assert receipt.paper.sha256 == hashlib.sha256(ours.pdf).hexdigest()
    assert receipt.paper.length == len(ours.pdf)
    assert receipt.record_id == hashlib.sha256(ours.record.to_bytes()).hexdigest()


def test_a_person_can_read_what_was_signed() -> None:
    said = json.loads(papers().receipt)["receipt"]

    assert said["pii_principal_id"] == "Toos"
    assert said["recipient_third_parties"] == {"party_name": "Dokter Vos", "party_role": "huisarts"}
    assert said["event_time"] == "2026-03-02T09:05:00.250+00:00"
    assert said["validity_duration"] == said["retention_period"] == "2026-06-01"
    assert "Intrekken mag altijd." in said["withdrawal_method"]


def test_anybody_can_check_the_signature_without_klantreis() -> None:
    jws = json.loads(papers().receipt)["jws"]

    head, payload, signature = jws.split(".")
    key = json.loads(_unbase64(head))["jwk"]["x"]
    public = Ed25519PublicKey.from_public_bytes(_unbase64(key))

    public.verify(_unbase64(signature), f"{head}.{payload}".encode())
    assert json.loads(_unbase64(payload)) == json.loads(papers().receipt)["receipt"]


def test_every_changed_byte_is_found() -> None:
    receipt = papers().receipt
    chance = random.Random(2026)

    for place in range(len(receipt)):
        changed = bytearray(receipt)
        changed[place] ^= 1 << chance.randrange(8)
        with pytest.raises(BadFormat):
            _read_known(bytes(changed))


def test_a_readable_part_that_says_another_thing_is_refused() -> None:
    said = json.loads(papers().receipt)
    said["receipt"]["purpose"] = "Om alles te weten."

    with pytest.raises(BadFormat):
        read_receipt(canonical.encode(said))


def test_two_receipts_cannot_be_mixed() -> None:
    ours, theirs = json.loads(papers(GP).receipt), json.loads(papers(NEIGHBOUR).receipt)

    with pytest.raises(BadFormat):
        read_receipt(canonical.encode({**ours, "jws": theirs["jws"]}))


def test_spaces_and_new_lines_are_changes_too() -> None:
    with pytest.raises(BadFormat):
        read_receipt(papers().receipt + b"\n")
    with pytest.raises(BadFormat):
        read_receipt(json.dumps(json.loads(papers().receipt), indent=1).encode())


def test_a_receipt_can_say_that_the_consent_was_taken_back() -> None:
    ours = papers()

    made = make_receipt(ours.record, ours.pdf, key=ours.receipt_key, state=ConsentState.WITHDRAWN)

    assert read_receipt(made)[0].event_state is ConsentState.WITHDRAWN


def test_a_yes_of_a_representative_is_not_told_as_the_clients_own() -> None:
    by = Representative("geld", "C/02/123", "2025-05-01", "Mira Jans")

    told = receipt_of(replace(papers().record, representative=by), papers().pdf)

    assert told.representative == by
    assert told.indication_method == "Iemand zei ja voor mij. Dat mag van de rechter."
    assert "Ik zei zelf ja" in receipt_of(papers().record, papers().pdf).indication_method


def test_receipts_for_two_recipients_share_no_key() -> None:
    _, ours = read_receipt(papers(GP).receipt)
    _, theirs = read_receipt(papers(NEIGHBOUR).receipt)

    assert ours != theirs


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_refused_in_one_way(junk: bytes) -> None:
    with pytest.raises(BadFormat):
        read_receipt(junk)


def _read_known(receipt: bytes) -> None:
    # A changed version number is refused as well, by another name.
    try:
        read_receipt(receipt)
    except NewerFormat as problem:
        raise BadFormat(what="receipt") from problem


def _unbase64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
