# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signing a paper so that any reader can see whether a byte of it changed (PAdES, P-256)."""

import io
from collections.abc import Sequence
from datetime import datetime

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import (
    InvisSigSettings,
    MDPPerm,
    SigFieldSpec,
    SigSeedSubFilter,
)
from pyhanko.sign.signers.cms_embedder import (
    PdfCMSEmbedder,
    SigIOSetup,
    SigMDPSetup,
    SigObjSetup,
)
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from klantreis.crypto.secret import Secret
from klantreis.domain.language import Language
from klantreis.domain.problems import BadFormat
from klantreis.exchange.certificates import certificate
from klantreis.exchange.cms import make_cms
from klantreis.words.verdicts import SIGNED_BECAUSE

FIELD = "Handtekening"
MOST_BYTES = 64 * 1024 * 1024
# Hex takes two bytes for each; our CMS takes some 1,000, and one that does not fit is refused.
_ROOM = 4096


def sign(
    pdf: bytes,
    *,
    key: Secret,
    at: datetime,
    language: Language,
    opens_with: Sequence[str] = (),
) -> bytes:
    """*pdf* with the signature of *key* (PKCS #8 DER) at *at*: certified, no changes allowed.

    *opens_with* are the words that open a locked one. Raises BadFormat for more than 64 MiB:
    `verify_paper` would refuse it.
    """
    if len(pdf) > MOST_BYTES - 64 * 1024:
        raise BadFormat(what="pdf", size=len(pdf))
    writer = _QuietWriter(io.BytesIO(pdf))
    if opens_with:
        writer.encrypt(" ".join(opens_with))  # type: ignore[no-untyped-call]  # it has no types
    field = _hidden_field(language)
    steps = PdfCMSEmbedder(field).write_cms(FIELD, writer)
    next(steps)
    steps.send(_signature(at, language))
    prepared, signed = steps.send(SigIOSetup(md_algorithm="sha256"))
    steps.send(make_cms(certificate(key, at), prepared.document_digest, key=key))
    whole: bytes = signed.getvalue()
    return whole


def _hidden_field(language: Language) -> SigFieldSpec:
    """Hidden, so that a screen reader does not stop at an empty box (ISO 14289-1, 7.18.1); with
    words, for programs that list fields.
    """
    return SigFieldSpec(
        FIELD,
        readable_field_name=SIGNED_BECAUSE.say(language),
        invis_sig_settings=InvisSigSettings(set_hidden_flag=True),
    )


class _QuietWriter(IncrementalPdfFileWriter):
    """Adds nothing of its own: no name of the library, no time and time zone of this computer."""

    def _update_meta(self) -> None:
        """Leave what the paper says of itself as it is."""


def _signature(at: datetime, language: Language) -> SigObjSetup:
    return SigObjSetup(
        SignatureObject(
            timestamp=at,
            subfilter=SigSeedSubFilter.PADES,
            reason=SIGNED_BECAUSE.say(language),
            bytes_reserved=_ROOM,
        ),
        SigMDPSetup(md_algorithm="sha256", certify=True, docmdp_perms=MDPPerm.NO_CHANGES),
    )
