# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The code on a printed page: with it the text can be held against what the client gave.

The four words come of all that is in the code, and the code of the text. So who compares the words
by phone has compared the text too; a forger who changes one letter gets other words.
"""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise, permutations

from klantreis.crypto import base64url
from klantreis.crypto.check_words import CheckWords, four_words
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import FLOOR, stretch
from klantreis.domain import canonical
from klantreis.domain.language import Language
from klantreis.domain.problems import BadFormat, NewerFormat
from klantreis.words.papers import PAGE

FORMAT = 2
_NAME = "klantreis"
_SHAPE = re.compile(rf"{_NAME}:(\d{{1,6}});(.*)", re.ASCII | re.DOTALL)
_HASH_BYTES = 32
_MOST_SIGNS = 400
_MOST_FOOT = 600
# The same for everybody: the words must come out the same for whoever checks them.
_WORDS_SALT = b"klantreis/1/four"
# Their looks differ from font to font and from keyboard to keyboard.
_SAME = {
    **dict.fromkeys(map(ord, '‘’‚‛“”„‟«»‹›´`"'), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
}
_ORNAMENTS = frozenset("•·")
_SELECTORS = range(0xFE00, 0xFE10)


@dataclass(frozen=True, slots=True)
class PageCode:
    """What the code says: number, last day (ISO date), and two marks (hex SHA-256).

    *rest* is the mark of the record in the PDF, *text* that of the words on the pages.
    """

    number: str
    until: str
    rest: str
    text: str

    def written(self) -> str:
        """The code as it is printed."""
        marks = (base64url.encode(bytes.fromhex(one)) for one in (self.rest, self.text))
        return ";".join((f"{_NAME}:{FORMAT}", self.number, self.until, *marks))

    def last_day(self) -> date:
        """The last day on which the consent holds, that day included."""
        return date.fromisoformat(self.until)

    def words(self, wordlist: Sequence[str]) -> CheckWords:
        """The four words by which two people check all of it over the phone.

        Four words are 51.7 bits: fast to make, a forger with good hardware finds the same four in
        days. Stretched first, each try takes a tenth of a second and 64 MiB.
        """
        said = canonical.encode([self.number, self.until, self.rest, self.text])
        drawn = stretch(Secret(said), salt=_WORDS_SALT, cost=FLOOR).reveal()
        return four_words(drawn, wordlist)


def read_code(untrusted: str) -> PageCode | None:
    """Read `PageCode.written`; None for what is no code of ours at all.

    Raises BadFormat for one that is damaged, NewerFormat for one by a later klantreis.
    """
    found = _SHAPE.fullmatch(untrusted.strip())
    if found is None:
        return None
    if int(found[1]) > FORMAT:
        raise NewerFormat(found=int(found[1]), known=FORMAT)
    parts = found[2].split(";")
    if int(found[1]) != FORMAT or len(parts) != 4 or len(untrusted) > _MOST_SIGNS:
        raise BadFormat(what="code")
    code = PageCode(parts[0], parts[1], _mark(parts[2]), _mark(parts[3]))
    try:
        if code.last_day().isoformat() != code.until or not code.number:
            raise BadFormat(what="code")
    except ValueError as problem:
        raise BadFormat(what="code") from problem
    return code


def text_mark(text: str, foot: str) -> str:
    """The mark of all that stands on a paper, but for the four words; *foot* stands on each page.

    Spaces, ends of lines and capitals do not count: they change from one reader to another.
    """
    return _mark_of(letters(text), letters(foot))


@dataclass(frozen=True, slots=True)
class PrintedText:
    """The text of a printed paper, as letters: what stands before each page's end, and the end."""

    parts: tuple[str, ...]
    ends: tuple[str, ...]

    def without(self, printed: str) -> "PrintedText | None":
        """The same without the letters *printed*, once; None when they are not there."""
        for place, part in enumerate(self.parts):
            if printed in part:
                less = part.replace(printed, "", 1)
                return replace(self, parts=(*self.parts[:place], less, *self.parts[place + 1 :]))
        return None

    def has(self, mark: str) -> bool:
        """Whether all of it, with its feet, has *mark*.

        How long a foot is nobody tells us; that it is right the mark tells, for it holds the foot.
        """
        last = self.parts[-2] if self.ends else ""
        feet = (last[len(last) - length :] for length in range(min(len(last), _MOST_FOOT) + 1))
        return bool(self.ends) and any(_mark_of(self._body(foot), foot) == mark for foot in feet)

    def _body(self, foot: str) -> str:
        """All of it but *foot*, and the end of the page after it, wherever a page ends so."""
        pages = zip(self.parts, self.ends, strict=False)
        cut = [
            part.removesuffix(foot) if part.endswith(foot) else part + end for part, end in pages
        ]
        return "".join((*cut, self.parts[-1]))


def read_text(untrusted: str) -> PrintedText:
    """What was typed or scanned from a printed paper."""
    text = unicodedata.normalize("NFKC", untrusted)
    ends = list(_page_end().finditer(text))
    borders = [(0, 0), *(end.span() for end in ends), (len(text), len(text))]
    parts = (letters(text[after:before]) for (_, after), (before, _) in pairwise(borders))
    return PrintedText(tuple(parts), tuple(letters(end[0]) for end in ends))


def letters(text: str) -> str:
    """*text* as it is compared: without spaces, capitals and what only looks different."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_SAME)
    return "".join(one for one in folded if _counts(one))


def _counts(one: str) -> bool:
    if one.isspace() or one in _ORNAMENTS or ord(one) in _SELECTORS:
        return False
    return unicodedata.category(one) not in ("Cc", "Cf")


def _mark(text: str) -> str:
    data = base64url.decode(text)
    if len(data) != _HASH_BYTES:
        raise BadFormat(what="code")
    return data.hex()


def _mark_of(body: str, foot: str) -> str:
    return hashlib.sha256(canonical.encode([body, foot])).hexdigest()


@cache
def _page_end() -> re.Pattern[str]:
    """How a foot ends, in one language or in two.

    Never twice in one: that is a page that begins with a stroke, straight behind the page before.
    """
    said = {one: _said_in(one) for one in Language}
    both = [rf"{said[one]}\s*/\s*{said[other]}" for one, other in permutations(Language, 2)]
    return re.compile(rf"(?:{'|'.join((*both, *said.values()))})(?![0-9])", re.IGNORECASE)


def _said_in(language: Language) -> str:
    words = PAGE.say(language, page="@", pages="@").split()
    return r"\s*".join(map(re.escape, words)).replace("@", "[0-9]{1,4}")
