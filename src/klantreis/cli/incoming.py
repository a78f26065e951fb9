# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files that somebody brings: read whole, up to a size, or refused by name."""

import os
from pathlib import Path

from klantreis.domain.problems import BadFormat, NotAJourney, NotThere


def read_file(path: Path, *, most: int) -> bytes:
    """The bytes of *path*; NotThere, or BadFormat: it cannot be read, or has over *most* bytes."""
    if not os.path.isfile(path):
        # A folder, or a pipe that would keep us waiting for ever, is no file either.
        raise NotThere(what="file")
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError:
        # The system's own words hold the path.
        raise BadFormat(what="unreadable") from None
    if len(data) > most:
        raise BadFormat(what="too-big")
    return data


def container_at(path: Path) -> Path:
    """*path* itself, when a file lies there; NotThere, or NotAJourney for a folder or a pipe."""
    if os.path.isfile(path):
        return path
    if os.path.exists(path):
        raise NotAJourney()
    raise NotThere(what="file")
