# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary as it is really made, signed and checked."""

import random
import subprocess
from pathlib import Path

from klantreis.domain.verdict import VerdictState
from klantreis.exchange.verifying import verify_paper
from tests.exchange.papers import LATER, WORDS, grant, summary
from tests.exchange.real import real_papers, render


def test_the_real_summary_is_genuine(tmp_path: Path) -> None:
    real = real_papers()
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
    real, chance = real_papers(), random.Random(2026)

    for _ in range(1000):
        changed = bytearray(real.pdf)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        assert _state(bytes(changed), None) is VerdictState.CHANGED


def test_the_file_that_was_signed_stays_in_front() -> None:
    given = summary(grant())

    assert real_papers().pdf.startswith(render(real_papers(), grant()))
    assert given.client.encode() in real_papers().record.to_bytes()


def _state(pdf: bytes, receipt: bytes | None) -> VerdictState:
    return verify_paper(pdf, receipt=receipt, wordlist=WORDS, at=LATER).state
