# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary as it is really made, signed and checked."""

import random
import subprocess
from functools import cache
from pathlib import Path

from klantreis.crypto.hierarchy import paper_key, receipt_key
from klantreis.documents import summary as summary_paper
from klantreis.documents.kit import Kit
from klantreis.documents.proof import PaperProof
from klantreis.domain.verdict import VerdictState
from klantreis.exchange.receipts import make_receipt
from klantreis.exchange.records import make_record
from klantreis.exchange.signing import sign
from klantreis.exchange.verifying import verify_paper
from tests.exchange.papers import AT, GP, LATER, ROOT, WORDS, Papers, grant, summary
from tests.rules.tree import TOP


def test_the_real_summary_is_genuine(tmp_path: Path) -> None:
    real = _real()
    (tmp_path / "paper.pdf").write_bytes(real.pdf)

    said = subprocess.run(
        ["pdfsig", "-nocert", str(tmp_path / "paper.pdf")],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert _state(real.pdf, real.receipt) is VerdictState.GENUINE
    assert "Signature is Valid." in said
    assert "Total document signed" in said


def test_no_flipped_bit_of_the_real_summary_goes_unseen() -> None:
    real, chance = _real(), random.Random(2026)

    for _ in range(1000):
        changed = bytearray(real.pdf)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        assert _state(bytes(changed), None) is VerdictState.CHANGED


def test_the_file_that_was_signed_stays_in_front() -> None:
    given = summary(grant())

    assert _real().pdf.startswith(_render(_real()))
    assert given.client.encode() in _real().record.to_bytes()


@cache
def _real() -> Papers:
    keys = paper_key(ROOT, GP.name), receipt_key(ROOT, GP.name)
    record = make_record(summary(grant()), paper_key=keys[0], receipt_key=keys[1], wordlist=WORDS)
    unsigned = Papers(record, b"", b"", *keys)
    pdf = sign(_render(unsigned), key=keys[0], at=AT, language=record.language)
    return Papers(record, pdf, make_receipt(record, pdf, key=keys[1]), *keys)


def _render(of: Papers) -> bytes:
    told = of.record
    proof = PaperProof(told.paper_key, told.to_bytes(), told.qr())
    return summary_paper.render(
        summary(grant()), words=told.words, proof=proof, kit=Kit(TOP / "resources")
    )


def _state(pdf: bytes, receipt: bytes | None) -> VerdictState:
    return verify_paper(pdf, receipt=receipt, wordlist=WORDS, at=LATER).state
