# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The certificate in a signed paper: it says which key signed, and nothing about a person."""

import hashlib
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    EllipticCurvePrivateKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
)
from cryptography.x509.oid import NameOID

from klantreis.crypto.secret import Secret
from klantreis.domain.problems import BadFormat

_HOLDS_FOR = timedelta(days=30 * 365)


def public_of(key: Secret) -> bytes:
    """The public half of a P-256 *key* (PKCS #8 DER) as SubjectPublicKeyInfo; else BadFormat."""
    return _public(_load(key))


def fingerprint(public: bytes) -> str:
    """The mark of a public key: SHA-256 (hex) of its SubjectPublicKeyInfo."""
    return hashlib.sha256(public).hexdigest()


def certificate(key: Secret, at: datetime) -> bytes:
    """A certificate (X.509 DER) by *key* for itself, made at *at*.

    It names the key by its mark and nobody by name, so that it links to nothing else; the same key
    and moment give the same bytes.
    """
    private = _load(key)
    mark = fingerprint(_public(private))
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"klantreis {mark[:16]}")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(int(mark[16:47], 16) + 1)
        .not_valid_before(at.replace(microsecond=0) - timedelta(days=1))
        .not_valid_after(at.replace(microsecond=0) + _HOLDS_FOR)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signs_only(), critical=True)
    )
    made = builder.sign(private, hashes.SHA256(), ecdsa_deterministic=True)
    return made.public_bytes(Encoding.DER)


def sign_bytes(key: Secret, data: bytes) -> bytes:
    """An ECDSA signature (P-256, SHA-256, nonce by RFC 6979) over *data*, as DER."""
    return _load(key).sign(data, ECDSA(hashes.SHA256(), deterministic_signing=True))


def _signs_only() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _load(key: Secret) -> EllipticCurvePrivateKey:
    private = load_der_private_key(key.reveal(), password=None)
    if not isinstance(private, EllipticCurvePrivateKey) or private.curve.name != "secp256r1":
        raise BadFormat(what="paper key")
    return private


def _public(private: EllipticCurvePrivateKey) -> bytes:
    return private.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
