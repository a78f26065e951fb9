# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Choosing another key, on the screens on which the door lets somebody choose their first."""

from dataclasses import dataclass

from klantreis.services.keys import Key
from klantreis.ui.key_routes import KeyRoute
from klantreis.ui.rooms.door.routes import NewWay


@dataclass(frozen=True, repr=False)
class OtherKey(NewWay, KeyRoute):
    """Another key for the client at the table, as far as it is chosen.

    *present* is the key of now; until it was given it is asked.
    """

    present: Key | None = None
