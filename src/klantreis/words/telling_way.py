# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way of a journey told in sentences: for a voice, and beside the road on paper."""

from collections.abc import Iterable

from klantreis.domain.choices import StepState
from klantreis.domain.entries import EntryKind
from klantreis.domain.language import Language
from klantreis.words.labels import KINDS
from klantreis.words.painted_words import TOLD_EARLIER, TOLD_MARK, TOLD_START, TOLD_STEPS

# What stands on the way: its kind, how it stands, and what it is called.
OnWay = tuple[EntryKind, StepState | None, str]


def tell_way(marks: Iterable[OnWay], language: Language, *, before: int) -> list[str]:
    """A sentence for where it begins, after so many marks *before*, and one for each of *marks*."""
    told = [TOLD_EARLIER.say(language, before) if before else TOLD_START.say(language)]
    for kind, state, called in marks:
        # The sentence around it has a full stop of its own.
        label = called.strip().rstrip(".")
        if kind is EntryKind.STEP and state is not None:
            told.append(TOLD_STEPS[state].say(language, label=label))
        else:
            told.append(TOLD_MARK.say(language, kind=KINDS[kind].say(language), label=label))
    return told
