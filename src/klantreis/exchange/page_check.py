# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Is the text on this printed page the one that the client gave? By its code, without the file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from klantreis.domain.consent import is_past
from klantreis.domain.problems import BadFormat, NewerFormat
from klantreis.domain.verdict import PageTold, Reason, VerdictState
from klantreis.exchange.page_code import letters, read_code, read_text


@dataclass(frozen=True, slots=True)
class PageVerdict:
    """How a page stands; what its code says only when the text belongs to it."""

    state: VerdictState
    told: PageTold | None
    reasons: tuple[Reason, ...]


def verify_page(
    untrusted_text: str, untrusted_code: str, *, wordlist: Sequence[str], at: datetime
) -> PageVerdict:
    """What becomes of a page at *at*, of which all text was typed or scanned, the feet included.

    Any text and any code get a verdict. Nothing ties either to the client but the four words: who
    checks calls, and compares them.
    """
    try:
        code = read_code(untrusted_code)
    except NewerFormat:
        return _changed(Reason.NEWER)
    except BadFormat:
        return _changed(Reason.BAD_CODE)
    if code is None:
        return PageVerdict(VerdictState.NOT_OURS, None, ())
    words = code.words(wordlist)
    said = read_text(untrusted_text).without(letters("".join(words)))
    if said is None:
        return _changed(Reason.OTHER_WORDS)
    if not said.ends:
        return _changed(Reason.NO_FOOT)
    if not said.has(code.text):
        return _changed(Reason.OTHER_TEXT)
    told = PageTold(code.number, code.last_day(), words)
    if is_past(code.last_day(), at):
        return PageVerdict(VerdictState.PAST, told, (Reason.PAST,))
    return PageVerdict(VerdictState.GENUINE, told, ())


def _changed(reason: Reason) -> PageVerdict:
    return PageVerdict(VerdictState.CHANGED, None, (reason,))
