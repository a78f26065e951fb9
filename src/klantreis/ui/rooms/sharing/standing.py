# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a consent stands now, in words, with a sign: in force, over, or taken back."""

from datetime import datetime

from klantreis.domain.consent import Sharing
from klantreis.look.colours import TintName
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import sharing as words


def standing_of(sharing: Sharing, at: datetime) -> tuple[Phrase, Pictogram, TintName]:
    """The words, the sign and the tint for *sharing* at *at*."""
    if sharing.withdrawn is not None:
        return words.IS_WITHDRAWN, Pictogram.WITHDRAW, TintName.LILAC
    if sharing.is_in_force(at):
        return words.IN_FORCE, Pictogram.YES, TintName.MINT
    return words.IS_OVER, Pictogram.LATER, TintName.HONEY
