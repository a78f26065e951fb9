# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A signature says who said exactly this, for one purpose; a JWS has one spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klantreis.crypto import base64url
from klantreis.crypto.hierarchy import client_keys, receipt_key, worker_keys
from klantreis.crypto.signing import Purpose, read_jws, sign_jws, verify
from klantreis.domain import canonical
from klantreis.domain.problems import BadFormat
from tests.crypto.made import CLIENT, WORKER

KEYS = client_keys(CLIENT)
RECEIPT_KEY = receipt_key(CLIENT, "huisarts")
JWS = sign_jws(RECEIPT_KEY, b'{"number":"1"}')
ED25519_ORDER = 2**252 + 27742317777372353535851937790883648493


@given(message=some.binary(max_size=200))
def test_what_was_signed_is_verified(message: bytes) -> None:
    signature = KEYS.sign(message)

    assert verify(KEYS.public.sign, message=message, signature=signature)
    assert not verify(KEYS.public.sign, message=message + b"\x00", signature=signature)


def test_a_signature_for_one_purpose_serves_no_other() -> None:
    for made in Purpose:
        signature = KEYS.sign(b"ja", purpose=made)
        for asked in Purpose:
            held = verify(KEYS.public.sign, message=b"ja", signature=signature, purpose=asked)
            assert held == (made == asked)


def test_a_worker_cannot_sign_as_the_client() -> None:
    signature = worker_keys(WORKER).sign(b"ja")

    assert not verify(KEYS.public.sign, message=b"ja", signature=signature)


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(33), b"\xff" * 32])
def test_what_is_no_key_verifies_nothing(public: bytes) -> None:
    assert not verify(public, message=b"ja", signature=KEYS.sign(b"ja"))


@pytest.mark.parametrize("signature", [b"", bytes(63), bytes(64), bytes(65)])
def test_what_is_no_signature_is_not_verified(signature: bytes) -> None:
    assert not verify(KEYS.public.sign, message=b"ja", signature=signature)


def test_a_signature_has_no_second_spelling() -> None:
    signature = KEYS.sign(b"ja")
    scalar = int.from_bytes(signature[32:], "little") + ED25519_ORDER

    second = signature[:32] + scalar.to_bytes(32, "little")

    assert not verify(KEYS.public.sign, message=b"ja", signature=second)


@given(payload=some.binary(max_size=500))
def test_a_jws_gives_back_its_payload_and_key(payload: bytes) -> None:
    assert read_jws(sign_jws(RECEIPT_KEY, payload)) == (payload, RECEIPT_KEY.public)


@given(place=some.integers(0, len(JWS) - 1), char=some.characters())
def test_a_jws_with_any_other_character_is_refused(place: int, char: str) -> None:
    changed = JWS[:place] + char + JWS[place + 1 :]

    if changed != JWS:
        with pytest.raises(BadFormat):
            read_jws(changed)


@given(text=some.text(max_size=300) | some.lists(some.text("AQgw-_=", max_size=8)).map(".".join))
def test_what_is_no_jws_is_refused(text: str) -> None:
    with pytest.raises(BadFormat):
        read_jws(text)


@pytest.mark.parametrize("change", ["{}\n", " {}", "{}=", "{}.", ".{}", "{}A", "{}AAAA"])
def test_a_jws_with_something_around_it_is_refused(change: str) -> None:
    with pytest.raises(BadFormat):
        read_jws(change.format(JWS))


@pytest.mark.parametrize(
    "change",
    [{"alg": "none"}, {"alg": "HS256"}, {"kid": "1"}, {"crit": ["b64"]}, {"typ": "JWT"}],
)
def test_a_jws_with_another_header_is_refused_though_signed(change: dict[str, object]) -> None:
    header = canonical.decode(base64url.decode(JWS.split(".")[0]))
    assert isinstance(header, dict)

    forged = _signed({**header, **change})

    with pytest.raises(BadFormat):
        read_jws(forged)


def test_a_jws_with_an_empty_signature_is_refused() -> None:
    header, payload, _ = JWS.split(".")

    with pytest.raises(BadFormat):
        read_jws(f"{header}.{payload}.")


def _signed(header: object) -> str:
    text = f"{base64url.encode(canonical.encode(header))}.{base64url.encode(b'{}')}"
    signature = RECEIPT_KEY._sign_as_it_is(text.encode())
    return f"{text}.{base64url.encode(signature)}"
