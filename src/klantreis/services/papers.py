# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""For whoever received a paper: is it the client's, and is it unchanged?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from klantreis.exchange import page_check, verifying


def verify(
    paper: bytes,
    *,
    receipt: bytes | None,
    words: tuple[str, ...],
    at: datetime,
    opens_with: Sequence[str] = (),
) -> verifying.Verdict:
    """Hold a paper against its signature, its record and, when there is one, its receipt.

    Needs no journey and no key. *words* is the list that the four check words come from;
    *opens_with* are the four of a locked paper.
    """
    return verifying.verify_paper(
        paper, receipt=receipt, wordlist=words, at=at, opens_with=opens_with
    )


def verify_page(
    text: str, code: str, *, words: tuple[str, ...], at: datetime
) -> page_check.PageVerdict:
    """Hold the text of a printed page against the code on it. Needs no journey and no key."""
    return page_check.verify_page(text, code, wordlist=words, at=at)
