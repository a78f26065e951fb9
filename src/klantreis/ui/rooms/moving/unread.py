# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files that cannot be read, by their names."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klantreis.look.colours import TintName
from klantreis.ui.pieces.pieces import Pieces
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import moving as words


def unread_card(pieces: Pieces, names: Sequence[str], *, tint: TintName) -> QWidget:
    """How many there are, and what they are called."""
    count = len(names)
    said = [pieces.text(words.UNREAD.of(count), count=count)]
    said.append(pieces.own_words("\n".join(names), kind=None))
    return pieces.notice(Pictogram.TAKE_CARE, said, tint=tint)
