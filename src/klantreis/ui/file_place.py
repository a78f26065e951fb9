# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the windows begin with a file: apart, as who starts without one waits for none of this."""

from pathlib import Path

from klantreis.ui.pilot_routes import PilotReportRoom
from klantreis.ui.rooms.door.routes import TakeCopy
from klantreis.ui.routes import Route


def route_to(file: Path) -> Route:
    """Where a *file* is taken in: a copy on the shelf, a contribution at the pilot desk."""
    return PilotReportRoom((file,)) if file.suffix == ".bijdrage" else TakeCopy(file)
