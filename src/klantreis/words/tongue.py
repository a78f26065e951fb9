# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The language that a window speaks, and the disguises in which the tests look at it."""

from collections.abc import Callable
from dataclasses import dataclass

from klantreis.domain.language import Language
from klantreis.words.cues import Cue
from klantreis.words.phrases import Counted, Phrase

_LONGER = str.maketrans("aeiouAEIOUcnsy", "àéîöüÀÉÎÖÜçñšý")


def pseudo(text: str) -> str:
    """*text* a third longer, accented and in brackets: what is cut or cannot change is seen."""
    return f"[{text.translate(_LONGER)}{'·' * (len(text) // 3 + 1)}]"


def blocks(text: str) -> str:
    """*text* as somebody sees it who cannot read: a shape for each word."""
    return " ".join("█" * len(word) for word in text.split())


@dataclass(frozen=True, slots=True)
class Tongue:
    """What a page is given to speak with; *disguise* changes what is seen, not what is heard."""

    language: Language
    disguise: Callable[[str], str] = str

    def say(self, phrase: Phrase, **values: object) -> str:
        """A sentence as it stands on the screen."""
        return self.disguise(phrase.say(self.language, **values))

    def count(self, counted: Counted, count: int, **values: object) -> str:
        """A sentence about *count* things as it stands on the screen."""
        return self.disguise(counted.say(self.language, count, **values))

    def aloud(self, phrase: Phrase, **values: object) -> str:
        """A sentence as a voice says it, or a screen reader."""
        return phrase.say(self.language, **values)

    def on(self, cue: Cue) -> str:
        """What stands on the control of *cue*."""
        return self.say(cue.short)

    def of(self, cue: Cue) -> str:
        """What a voice says of the control of *cue*."""
        return self.aloud(cue.long)
