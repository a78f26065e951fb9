# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on a control, is said of it and is drawn on it: one row, so that nothing drifts."""

from dataclasses import dataclass

from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing that a person can press or fill in.

    *key* is its name for clips and tests: `room.thing`, never changed. *short* stands on it (one to
    three words), *long* is what a voice says of it, *sign* is its pictogram.
    """

    key: str
    short: Phrase
    long: Phrase
    sign: Pictogram


def cue(key: str, sign: Pictogram, nl: str, en: str, *, long: Phrase | None = None) -> Cue:
    """A row of the table; without *long* a voice says what stands on the control."""
    short = Phrase(nl=nl, en=en)
    return Cue(key, short, short if long is None else long, sign)
