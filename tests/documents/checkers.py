# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What three programs that others made say of a paper, for somebody who hears it.

`pdfua` and `outloud` look for what a voice stumbles over; `page` holds a file against every rule of
PDF/UA-1 (ISO 14289-1) that a program can decide.
"""

from pathlib import Path

import outloud
import page
import pdfua

# A guess that is wrong here: docs/adr/0006-tagged-paper.md says why.
SILENCED = {"PAG-001"}
_MINDED = ("error", "warning")


def complaints(pdf: bytes, folder: Path) -> list[str]:
    """Every complaint of each of them; warnings count too."""
    path = folder / "heard.pdf"
    path.write_bytes(pdf)
    return [*_pdfua(path), *_outloud(path), *_page(path)]


def _pdfua(path: Path) -> list[str]:
    found = pdfua.validate(str(path)).findings
    return [f"pdfua {one.rule_id}: {one.message}" for one in found]


def _outloud(path: Path) -> list[str]:
    told = outloud.check(str(path), skip=SILENCED)
    failed = [f"outloud could not read it: {told.error}"] if told.error else []
    failed += [f"outloud {run.rule} crashed" for run in told.runs if run.status == "crashed"]
    minded = [one for one in told.findings if one.severity in _MINDED]
    return failed + [f"outloud {one.rule}: {one.message}" for one in minded]


def _page(path: Path) -> list[str]:
    told = page.validate_pdf(str(path), profile=page.ValidationProfile.PDF_UA_1)
    return [f"page {one.rule_id}: {one.message}" for one in told.failures]
