# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The signature inside a paper (CMS, RFC 5652): one shape, made and checked by the same code."""

from asn1crypto import algos, cms, x509
from pyhanko.sign.general import as_signing_certificate_v2
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from klantreis.crypto.secret import Secret
from klantreis.exchange.certificates import sign_bytes


def make_cms(certificate: bytes, digest: bytes, *, key: Secret) -> bytes:
    """The signature by *key* over a document's SHA-256 *digest*: PAdES baseline B-B, as DER."""
    loaded = x509.Certificate.load(certificate)
    attributes = _attributes(loaded, digest)
    return _whole(loaded, attributes, sign_bytes(key, attributes.dump()))


def signer_of(untrusted: bytes, digest: bytes) -> bytes | None:
    """The public key (SubjectPublicKeyInfo DER) that signed *digest*; None when it does not hold.

    Everything that the signature itself does not cover is built again and compared, so that no
    byte of it can be changed unseen. Raises whatever the reading of strange bytes raises.
    """
    if digest not in untrusted:
        return None
    signed = cms.ContentInfo.load(untrusted, strict=True)["content"]
    signer = signed["signer_infos"][0]
    loaded = signed["certificates"][0].chosen
    again = _whole(loaded, signer["signed_attrs"].untag(), signer["signature"].native)
    if again != untrusted or signer["signed_attrs"].untag().dump() != _attributes(
        loaded, digest
    ).dump(force=True):
        return None
    intact, valid = validate_sig_integrity(signer, loaded, "data", digest)
    public: bytes = loaded.public_key.dump()
    return public if intact and valid else None


def _digest_algorithm() -> algos.DigestAlgorithm:
    return algos.DigestAlgorithm({"algorithm": "sha256"})


def _signature_algorithm() -> algos.SignedDigestAlgorithm:
    return algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"})


def _attributes(certificate: x509.Certificate, digest: bytes) -> cms.CMSAttributes:
    protection = cms.CMSAlgorithmProtection(
        {
            "digest_algorithm": _digest_algorithm(),
            "signature_algorithm": _signature_algorithm(),
        }
    )
    said = {
        "content_type": "data",
        "message_digest": digest,
        "signing_certificate_v2": as_signing_certificate_v2(certificate),
        "cms_algorithm_protection": protection,
    }
    return cms.CMSAttributes(
        [cms.CMSAttribute({"type": name, "values": (value,)}) for name, value in said.items()]
    )


def _whole(certificate: x509.Certificate, attributes: cms.CMSAttributes, signature: bytes) -> bytes:
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [_digest_algorithm()],
            "encap_content_info": {"content_type": "data"},
            "certificates": [certificate],
            "signer_infos": [_signer(certificate, attributes, signature)],
        }
    )
    whole: bytes = cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()
    return whole


def _signer(
    certificate: x509.Certificate, attributes: cms.CMSAttributes, signature: bytes
) -> cms.SignerInfo:
    serial = cms.IssuerAndSerialNumber(
        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    )
    return cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(name="issuer_and_serial_number", value=serial),
            "digest_algorithm": _digest_algorithm(),
            "signed_attrs": attributes,
            "signature_algorithm": _signature_algorithm(),
            "signature": signature,
        }
    )
