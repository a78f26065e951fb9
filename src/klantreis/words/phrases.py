# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A sentence in both languages, side by side, so that they cannot drift apart."""

from dataclasses import dataclass

from klantreis.domain.language import Language


@dataclass(frozen=True, slots=True)
class Phrase:
    """One whole sentence or label; `{name}` marks what is filled in."""

    nl: str
    en: str

    def say(self, language: Language, **values: object) -> str:
        """The sentence in *language*, with *values* filled in."""
        text = self.nl if language is Language.NL else self.en
        return text.format(**values) if values else text


@dataclass(frozen=True, slots=True)
class Counted:
    """A sentence about a number of things, `{count}` in it; both languages have two forms."""

    one: Phrase
    more: Phrase

    def of(self, count: int) -> Phrase:
        """The form that goes with *count*: "1 foto", and "0 foto's" or "2 foto's"."""
        return self.one if count == 1 else self.more

    def say(self, language: Language, count: int, **values: object) -> str:
        """The sentence in *language* about *count* things."""
        return self.of(count).say(language, count=count, **values)
