# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The signature in the PDF, as other people's programs see it."""

import getpass
import hashlib
import io
import os
import re
import socket
import subprocess
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import cms
from cryptography import x509

from klantreis.crypto.hierarchy import paper_key
from klantreis.domain.language import Language
from klantreis.domain.problems import BadFormat
from klantreis.exchange.certificates import certificate, fingerprint, public_of
from klantreis.exchange.coverage import find_coverage
from klantreis.exchange.signing import MOST_BYTES, sign
from tests.exchange.papers import AT, GP, NEIGHBOUR, ROOT, Papers, pages, papers
from tests.exchange.real import real_papers
from tests.exchange.signing_many import not_valid


def test_another_program_finds_the_signature_valid_and_total(tmp_path: Path) -> None:
    said = _pdfsig(tmp_path, papers().pdf)

    assert "Signature is Valid." in said
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said
    assert "Signing Time: Mar 02 2026 09:05:00" in said


def test_another_program_finds_each_of_ten_real_papers_valid(tmp_path: Path) -> None:
    assert list(not_valid(10, tmp_path)) == []


def test_another_program_sees_a_changed_letter(tmp_path: Path) -> None:
    pdf = papers().pdf
    place = pdf.index(b"Ik geef dit zelf")

    said = _pdfsig(tmp_path, pdf[:place] + b"j" + pdf[place + 1 :])

    assert "Signature is Valid." not in said


def test_the_paper_itself_is_left_as_it_was() -> None:
    record = papers().record.to_bytes()

    assert papers().pdf.startswith(pages(record))
    with pikepdf.open(io.BytesIO(papers().pdf)) as pdf:
        assert pdf.attachments["klantreis.json"].get_file().read_bytes() == record
        assert str(pdf.docinfo["/Producer"]) == "klantreis"
        assert "/ModDate" not in pdf.docinfo


def test_the_signature_allows_no_changes_and_cannot_be_seen() -> None:
    with pikepdf.open(io.BytesIO(papers().pdf)) as pdf:
        signature = pdf.Root.Perms.DocMDP
        field = pdf.Root.AcroForm.Fields[0]

        assert signature.Reference[0].TransformParams.P == 1
        assert str(field.T) == "Handtekening"
        assert str(field.TU) == "Ik geef dit zelf met klantreis"
        assert int(field.F) & 2
        assert [int(side) for side in field.Rect] == [0, 0, 0, 0]


def test_the_reason_stands_in_the_language_of_the_paper() -> None:
    key = papers().paper_key

    english = sign(pages(b"{}"), key=key, at=AT, language=Language.EN)

    assert b"(I give this myself with klantreis)" in english
    assert b"(Ik geef dit zelf met klantreis)" in papers().pdf


def test_the_certificate_names_a_key_and_nobody() -> None:
    made = x509.load_der_x509_certificate(certificate(papers().paper_key, AT))

    mark = fingerprint(public_of(papers().paper_key))
    assert made.subject.rfc4514_string() == f"CN=klantreis {mark[:16]}"
    assert made.issuer == made.subject
    assert made.not_valid_before_utc == AT.replace(microsecond=0) - timedelta(days=1)
    usage = made.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign


def test_the_same_key_and_moment_make_the_same_certificate() -> None:
    key = papers().paper_key

    assert certificate(key, AT) == certificate(key, AT)


def test_two_recipients_hold_nothing_by_which_to_find_each_other() -> None:
    # As they really leave, the text on their pages and its mark too.
    ours, theirs = real_papers(GP), real_papers(NEIGHBOUR, "ANDE-R2NU-MMER")

    assert ours.record.text in _long_numbers(ours)
    assert not _long_numbers(ours) & _long_numbers(theirs)
    assert _certificate_in(ours.pdf).serial_number != _certificate_in(theirs.pdf).serial_number


def test_nothing_of_this_computer_gets_in() -> None:
    pdf = papers().pdf

    for word in (getpass.getuser(), socket.gethostname(), os.environ["HOME"], "pyHanko"):
        assert word.encode() not in pdf


def test_the_mark_of_a_key_is_the_hash_of_its_public_half() -> None:
    public = public_of(paper_key(ROOT, GP.name))

    assert fingerprint(public) == hashlib.sha256(public).hexdigest()
    assert papers().record.paper_key == fingerprint(public)


def test_a_paper_that_could_not_be_checked_is_not_signed() -> None:
    with pytest.raises(BadFormat):
        sign(bytes(MOST_BYTES), key=papers().paper_key, at=AT, language=Language.NL)


def _pdfsig(tmp_path: Path, pdf: bytes) -> str:
    (tmp_path / "paper.pdf").write_bytes(pdf)
    ran = subprocess.run(
        ["pdfsig", "-nocert", "paper.pdf"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stdout


def _certificate_in(pdf: bytes) -> x509.Certificate:
    signed = cms.ContentInfo.load(find_coverage(pdf).signature)["content"]
    return x509.load_der_x509_certificate(signed["certificates"][0].dump())


def _long_numbers(of: Papers) -> set[str]:
    """Keys, marks and hashes in record, receipt and certificate."""
    text = (of.record.to_bytes() + of.receipt).decode()
    found = set(re.findall(r"[0-9a-f]{32,}", text))
    made = _certificate_in(of.pdf)
    return found | {made.signature.hex(), fingerprint(public_of(of.paper_key))}
