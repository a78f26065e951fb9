# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading a paper that somebody brings: the record in it and the key that signed it."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pyhanko.pdf_utils.crypt import AuthStatus
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation.status import SignatureCoverageLevel

from klantreis.domain.problems import BadFormat, NewerFormat
from klantreis.domain.verdict import Reason
from klantreis.exchange.certificates import fingerprint
from klantreis.exchange.cms import signer_of
from klantreis.exchange.coverage import Covered, Doubt, find_coverage
from klantreis.exchange.records import NAME, Record, read_record


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole, certified paper: its record, and the mark (hex) of the key that signed it."""

    record: Record
    signed_by: str


def read_paper(untrusted: bytes, *, opens_with: Sequence[str] = ()) -> Paper:
    """The paper in *untrusted*, its signature checked; raises Doubt when it does not hold.

    *opens_with* are the words that open a locked one.
    """
    covered = find_coverage(untrusted)
    public = _signer(covered)
    try:
        record = _record_in(untrusted, covered, opens_with)
    except Doubt:
        raise
    except Exception as problem:
        # What a stranger signed can be anything, and so can what a PDF reader makes of it.
        raise Doubt(Reason.UNREADABLE) from problem
    return Paper(_read(record), fingerprint(public))


def _signer(covered: Covered) -> bytes:
    try:
        public = signer_of(covered.signature, covered.digest)
    except Exception as problem:
        raise Doubt(Reason.BROKEN_SIGNATURE) from problem
    if public is None:
        raise Doubt(Reason.BROKEN_SIGNATURE)
    return public


def _record_in(untrusted: bytes, covered: Covered, opens_with: Sequence[str]) -> bytes:
    reader = PdfFileReader(io.BytesIO(untrusted))
    if reader.encrypted:
        _open(reader, opens_with)
    if len(reader.embedded_signatures) != 1:
        raise Doubt(Reason.NOT_WHOLE)
    signature = reader.embedded_signatures[0]
    is_it = signature.pkcs7_content.startswith(covered.signature)
    if not is_it or list(signature.byte_range) != _byte_range(untrusted, covered):
        raise Doubt(Reason.NOT_WHOLE)
    if signature.evaluate_signature_coverage() is not SignatureCoverageLevel.ENTIRE_FILE:
        raise Doubt(Reason.NOT_WHOLE)
    if not _is_certified(reader, signature.docmdp_level):
        raise Doubt(Reason.OPEN_TO_CHANGE)
    return _attached(reader)


def _open(reader: PdfFileReader, opens_with: Sequence[str]) -> None:
    if not opens_with:
        raise Doubt(Reason.LOCKED)
    if reader.decrypt(" ".join(opens_with)).status is AuthStatus.FAILED:
        raise Doubt(Reason.WRONG_WORDS)


def _byte_range(untrusted: bytes, covered: Covered) -> list[int]:
    return [0, covered.start, covered.end, len(untrusted) - covered.end]


def _is_certified(reader: PdfFileReader, level: MDPPerm | None) -> bool:
    permissions = _value(reader.root, "/Perms", {})
    certified = permissions.raw_get("/DocMDP") if "/DocMDP" in permissions else None
    signed = reader.embedded_signatures[0].sig_field.raw_get("/V")
    if not isinstance(certified, IndirectObject) or not isinstance(signed, IndirectObject):
        return False
    return level is MDPPerm.NO_CHANGES and certified.reference == signed.reference


def _attached(reader: PdfFileReader) -> bytes:
    there = _value(reader.root, "/AF", ArrayObject())
    files = [there[number] for number in range(len(there))]
    files = [one for one in files if _is_ours(one)]
    if len(files) != 1:
        raise Doubt(Reason.NO_RECORD)
    stream = files[0]["/EF"]["/F"]
    if not isinstance(stream, StreamObject):
        raise Doubt(Reason.NO_RECORD)
    return bytes(stream.data)


def _is_ours(attached: object) -> bool:
    return isinstance(attached, DictionaryObject) and _value(attached, "/UF", None) == NAME


def _value(container: DictionaryObject, key: str, otherwise: Any) -> Any:
    """What stands under *key*: in a locked paper `get` would give what is still locked."""
    return container[key] if key in container else otherwise  # noqa: SIM401


def _read(record: bytes) -> Record:
    try:
        return read_record(record)
    except NewerFormat as problem:
        raise Doubt(Reason.NEWER) from problem
    except BadFormat as problem:
        raise Doubt(Reason.NO_RECORD) from problem
