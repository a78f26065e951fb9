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
