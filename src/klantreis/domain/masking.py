# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeping the names of others off paper, unless the client chose to show them.

A text typed at the table may say *anneke*, *Annekes sleutel* or *mevrouw De Boer*: all are the same
person. A name that is also an ordinary Dutch word (Wil, Roos) is only taken where it has a capital.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from klantreis.domain.choices import HelperIs
from klantreis.domain.entries import Helper

_ORDINARY = frozenset(
    {
        "wil", "roos", "rust", "hoop", "jan", "mei", "iris", "linde", "els", "an", "bij", "door",
        "faas", "ger", "hans", "in", "lente", "lot", "mark", "mees", "nu", "op", "pip", "rein",
        "ster", "storm", "tijd", "valk", "van", "wie", "zee", "zo", "zus", "de", "den", "der",
        "het", "een", "ter", "ten", "te", "und", "la", "le",
    }
)  # fmt: skip
_TITLES = frozenset(
    {
        "mevrouw", "meneer", "mijnheer", "dokter", "tante", "oom", "opa", "oma", "buurvrouw",
        "buurman", "zus", "broer", "de", "den", "der", "van", "het", "een", "ter", "ten", "te",
        "mr", "mrs", "ms", "miss", "dr", "doctor", "ds", "ir", "aunt", "uncle", "the", "of",
        "and", "en",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mask:
    """One name and what stands in its place; *exactly*: only with just these capitals (WIJ)."""

    name: str
    instead: str
    is_person: bool
    exactly: bool = False


def mask_of(helper: Helper, stand_in: str) -> Mask:
    """The mask for *helper*: the client's own word for them, else *stand_in*."""
    person = helper.what in (None, HelperIs.PERSON)
    return Mask(helper.name.strip(), helper.masked.strip() or stand_in, person)


def masker(masks: Iterable[Mask], *, except_for: str = "") -> Callable[[str], str]:
    """A function that puts masked names out of a text; *except_for* is the reader's own name."""
    spared = except_for.casefold()
    told = sorted(masks, key=lambda mask: -len(mask.name))
    hidden = [mask for mask in told if mask.name and mask.name.casefold() != spared]
    # Whole names first: who is called just Ans keeps her own word beside Ans Bos.
    rules = [*map(_whole, hidden), *(part for mask in hidden for part in _parts(mask))]

    def hide(text: str) -> str:
        for pattern, instead in rules:
            text = pattern.sub(_plainly(instead), text)
        return text

    return hide


def _whole(mask: Mask) -> tuple[re.Pattern[str], str]:
    anyhow = not mask.exactly and mask.name.casefold() not in _ORDINARY
    return _pattern(mask.name, anyhow=anyhow), mask.instead


def _parts(mask: Mask) -> list[tuple[re.Pattern[str], str]]:
    rules: list[tuple[re.Pattern[str], str]] = []
    for part in mask.name.split() if mask.is_person else ():
        word = part.strip(".,'’()")
        if word == mask.name or word.casefold() in _TITLES or len(word) < 2:
            continue
        if word[0].isupper():
            # Two letters (Jo, Bo) are a name only where they have a capital.
            anyhow = len(word) > 2 and word.casefold() not in _ORDINARY
            rules.append((_pattern(word, anyhow=anyhow), mask.instead))
    return rules


def _pattern(name: str, *, anyhow: bool) -> re.Pattern[str]:
    """*name* as a whole word, or with a Dutch or English genitive: Annekes, Anneke's, Jos'."""
    spelled = r"\s+".join(re.escape(part) for part in name.split())
    flags = re.IGNORECASE if anyhow else re.NOFLAG
    return re.compile(rf"(?<!\w){spelled}(?=(?:['’]?s)?(?!\w))", flags)


def _plainly(instead: str) -> Callable[[re.Match[str]], str]:
    return lambda match: instead
