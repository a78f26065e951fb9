# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What hands at the windows leave to the services, each with its reason. It may only shrink."""

from enum import Enum

from klantreis.stories.wording import CLIENT
from klantreis.stories.world import World


class Aside(Enum):
    """Why the services did (a part of) an act."""

    SET_RIGHT = "the windows have no place for a part of it: the service set that right"
    NOT_OFFERED = "the windows do not offer this here, and the service does it"


def is_member(world: World, who: str) -> bool:
    """Whether *who* is somebody who can sit at the table, and not just a name."""
    return who == CLIENT or who in world.workers
