# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""For whoever received a paper: is it the client's, and is it unchanged?"""

from datetime import datetime

from klantreis.exchange.verifying import Verdict, verify_paper


def verify(paper: bytes, *, receipt: bytes | None, words: tuple[str, ...], at: datetime) -> Verdict:
    """Hold a paper against its signature, its record and, when there is one, its receipt.

    Needs no journey and no key. *words* is the list that the four check words come from.
    """
    return verify_paper(paper, receipt=receipt, wordlist=words, at=at)
