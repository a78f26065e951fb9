# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What makes a sentence hard to read: each rule a small function that names what it found.

Every rule takes a text and a language and gives what is wrong, in words; nothing means plain.
"""

import re
import string
from collections.abc import Mapping

from klantreis.domain.language import Language

MOST_SUBCLAUSES = 1
MOST_ON_CONTROL = 3
MOST_IN_QUESTION = 6
_NL, _EN = Language.NL, Language.EN

_END_OF_SENTENCE = re.compile(r"(?<=[.:?!…])[\"'”’)]?\s+|\n+")
_FILLED_IN = re.compile(r"\{[^{}]*\}")
_COUNTS_AS_WORD = re.compile(r"\w")
_SUBCLAUSES: Mapping[Language, re.Pattern[str]] = {
    # "Die" and "wat" only after another word: in front they point or ask.
    _NL: re.compile(
        r"\b(als|omdat|zodat|voordat|nadat|totdat|terwijl|zodra|zolang|sinds|hoewel|tenzij|mits"
        r"|indien|doordat|opdat|aangezien|waar(?:door|bij|mee|in|aan|op|voor|over|toe|uit))\b"
        r"|(?<=\w )(?:die|wat)\b|, dat\b",
        re.I,
    ),
    _EN: re.compile(
        r"\b(if|because|so that|before|after|until|while|unless|although|though|whereas|whether"
        r"|in order to)\b|(?<=\w )(?:who|which)\b|, that\b",
        re.I,
    ),
}
_DONE_TO = r"(?:ge\w{3,}(?:d|t|en)|gedaan|(?:ver|be|ont|her)\w{3,}d)"
_DONE_BY = r"(?:wordt|worden|werd|werden)"
_PASSIVE: Mapping[Language, re.Pattern[str]] = {
    # Without a participle "wordt" is becoming: "als het moeilijk wordt".
    _NL: re.compile(rf"\b{_DONE_BY}\b[^.?!]*\b{_DONE_TO}\b|\b{_DONE_TO} {_DONE_BY}\b", re.I),
    _EN: re.compile(
        r"\b(?:is|are|was|were|be|been|being) \w+(?:ed|en|pt|de|ade) by\b|\bbeing \w+ed\b", re.I
    ),
}
_SHORTENED = re.compile(
    r"\b(?:bv|bijv|o\.a|enz|d\.w\.z|m\.b\.v|m\.b\.t|i\.v\.m|a\.u\.b|z\.s\.m|n\.v\.t|t\.a\.v|evt|nr"
    r"|incl|excl|max|min|ca|mw|dhr|tel|e\.g|i\.e|etc|no|approx|mins?|secs?)\."
    r"|\bt/m\b|\bc\.q\b|\bm²|\bca\b|&",
    re.I,
)
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_DENIES: Mapping[Language, re.Pattern[str]] = {
    _NL: re.compile(r"\b(?:niet|geen|niets|niks|niemand|nooit|nergens|zonder|noch)\b", re.I),
    _EN: re.compile(
        r"\b(?:not|no|nothing|nobody|never|nowhere|without|neither|nor|cannot|none)\b|n't\b", re.I
    ),
}
_NUMBERS_AS_WORDS: Mapping[Language, re.Pattern[str]] = {
    _NL: re.compile(r"\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)\b", re.I),
    _EN: re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b", re.I),
}
_POLITE = re.compile(r"\b(?:u|uw|uzelf)\b", re.I)
_UNTIDY = re.compile(r"  |^\s|\s$|\.\.\.|\s[.,?!:;](?:\s|$)|,,")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of *text*; a colon ends one too, for what follows is read by itself."""
    return tuple(one.strip() for one in _END_OF_SENTENCE.split(text) if one.strip())


def words_of(sentence: str) -> tuple[str, ...]:
    """Its words; what is filled in counts as one, a dash or a dot by itself does not."""
    filled = _FILLED_IN.sub("x", sentence)
    return tuple(word for word in filled.split() if _COUNTS_AS_WORD.search(word))


def too_long(text: str, most: int) -> list[str]:
    """Sentences of more than *most* words."""
    long = [one for one in sentences(text) if len(words_of(one)) > most]
    return [f"{len(words_of(one))} words, at most {most}" for one in long]


def subclauses(text: str, language: Language) -> list[str]:
    """More than one subclause in a sentence."""
    found = [_SUBCLAUSES[language].findall(one) for one in sentences(text)]
    return [f"{len(one)} subclauses" for one in found if len(one) > MOST_SUBCLAUSES]


def passive(text: str, language: Language) -> list[str]:
    """Sentences in which nobody does it: say who does."""
    found = [_PASSIVE[language].search(one) for one in sentences(text)]
    return [f"passive: {one.group()}" for one in found if one]


def abbreviations(text: str, allowed: frozenset[str]) -> list[str]:
    """Words cut short, and capitals that are not in *allowed*."""
    short = [f"cut short: {one}" for one in _SHORTENED.findall(text)]
    capitals = [one for one in _CAPITALS.findall(_FILLED_IN.sub("", text)) if one not in allowed]
    return short + [f"capitals: {one}" for one in capitals]


def double_negation(text: str, language: Language) -> list[str]:
    """Two words that deny in one clause; "no, ..." as an answer is a clause by itself."""
    clauses = [clause for one in sentences(text) for clause in one.split(",")]
    found = [_DENIES[language].findall(clause) for clause in clauses]
    return [f"denied twice: {', '.join(one)}" for one in found if len(one) > 1]


def numbers_as_words(text: str, language: Language) -> list[str]:
    """Numbers written out; digits are read quicker."""
    return [f"use digits: {one}" for one in _NUMBERS_AS_WORDS[language].findall(text)]


def polite_form(text: str, language: Language) -> list[str]:
    """The Dutch *u*; at the table it is *je*."""
    return [f"say je: {one}" for one in _POLITE.findall(text) if language is _NL]


def untidy(text: str) -> list[str]:
    """White space too much, or three dots for one sign."""
    return [f"untidy: {one!r}" for one in _UNTIDY.findall(text)]


def jargon(text: str, replacements: Mapping[str, str]) -> list[str]:
    """Words of offices and computers for which *replacements* has a plain one."""
    lower = text.lower()
    return [
        f"{hard}: say {plain}"
        for hard, plain in replacements.items()
        if re.search(rf"\b{re.escape(hard)}\b", lower)
    ]


def never_words(text: str, stems: frozenset[str]) -> list[str]:
    """Words that begin like one that a client never meets."""
    lower = text.lower()
    return [f"never: {stem}" for stem in sorted(stems) if re.search(rf"\b{stem}", lower)]


def placeholders(text: str) -> set[str]:
    """The names that are filled in; raises ValueError for braces that do not balance."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def ending(text: str) -> str:
    """The sign on which *text* ends; empty for a label."""
    last = text.rstrip("\"'”’)")[-1:]
    return last if last in {".", "?", "!", ":", ",", ";", "…"} else ""


def unlike(nl: str, en: str) -> list[str]:
    """Where the two languages differ in what they are: what is filled in, and how they end."""
    wrong = []
    try:
        names = placeholders(nl), placeholders(en)
    except ValueError as problem:
        return [f"braces: {problem}"]
    if names[0] != names[1]:
        wrong.append(f"filled in: {sorted(names[0])} and {sorted(names[1])}")
    if ending(nl) != ending(en):
        wrong.append(f"ends on {ending(nl)!r} and {ending(en)!r}")
    if nl == en and len(words_of(_FILLED_IN.sub("", nl))) > 2 and not nl.startswith("klantreis "):
        wrong.append("not translated")
    wrong.extend("empty" for text in (nl, en) if not text.strip())
    return wrong


def open_end(text: str) -> list[str]:
    """More than one sentence, of which the last has no end."""
    more = re.search(r"[.?!] +\S", text)
    # A word to type or the name of a file has its own end.
    own = re.search(r"(?::\s+\S[^.?!]*|\.\w+|--\w+ ?\w*|\{\w+\})$", text)
    return ["the last sentence has no end"] if more and not ending(text) and not own else []


def too_wide_for_a_button(text: str) -> list[str]:
    """What stands on a control: one to three words, and no full stop.

    Where something is to be filled in a question may stand; it may have six.
    """
    most = MOST_IN_QUESTION if text.endswith("?") else MOST_ON_CONTROL
    count = len(words_of(text))
    wrong = [] if 1 <= count <= most else [f"{count} words on a control, at most {most}"]
    return wrong + (["a full stop on a control"] if text.endswith(".") else [])
