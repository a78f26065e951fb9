# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a campaign is: one thing tried over and over, each time by another chance, and counted."""

import random
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

#: One try: its number and its own chance go in; what happened comes out, counted.
#: A name that begins with "most " keeps the highest, any other adds up. An exception is a find.
Try = Callable[[int, random.Random], Mapping[str, int]]
Begin = Callable[[Path], AbstractContextManager[Try]]

#: What `run` counts by itself: a try in which a promise was broken.
BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign.

    *full* is the number of a release, *short* that of the suite. *finds* are the positive controls:
    counts that must not be zero, or the campaign would have seen nothing. *never* must stay zero.
    """

    name: str
    tries: str
    begin: Begin
    full: int
    short: int
    finds: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
