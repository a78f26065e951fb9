# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ground of each card: the same in the windows and on paper."""

from collections.abc import Mapping
from itertools import cycle

from klantreis.domain.choices import CardKind
from klantreis.look.colours import TILES, TintName

CARD_TINTS: Mapping[CardKind, TintName] = dict(zip(CardKind, cycle(TILES), strict=False))
