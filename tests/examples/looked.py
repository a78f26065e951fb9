# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a card lacks, one line each: run by itself, in a copy that has a card more than we have."""

import sys
from collections.abc import Iterator

from klantreis.domain.choices import CardKind
from klantreis.words.cards import CARDS
from klantreis.words.pictograms import Pictogram
from tests.rules.tree import TOP


def main() -> None:
    """Tell all that is missing, or nothing."""
    sys.stdout.writelines(f"{line}\n" for line in _missing())


def _missing() -> Iterator[str]:
    for kind in CardKind:
        if kind not in CARDS:
            yield f"words/cards.py says nothing of {kind.value}"
    for sign in Pictogram:
        if not (TOP / f"resources/icons/controls/{sign.value}.svg").is_file():
            yield f"resources/icons/controls has no {sign.value}.svg"


if __name__ == "__main__":
    main()
