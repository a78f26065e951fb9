# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Voices of people themselves: a clip in an own voice stands in for what the program would say.

Clips say what stands on controls, for everybody at this computer. Nothing of a journey goes here.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from klantreis.disk.whole_files import make_private, plain_problems, write_whole
from klantreis.domain.problems import BadFormat

MOST_BYTES = 2 * 1024 * 1024
# As every cue is named.
_KEY = re.compile(r"[a-z][a-z0-9_-]*(?:\.[a-z0-9][a-z0-9_-]*)+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})?")
_LONGEST = 80
# Windows takes these for devices, whatever follows the dot.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")


@dataclass(frozen=True, slots=True)
class Clips:
    """The clips below *folder*: `<language>/<key of the cue>.m4a`."""

    folder: Path

    def of(self, key: str, language: str) -> bytes | None:
        """The clip for *key*; None when there is none that can be played."""
        place = self._place(key, language)
        try:
            if not place.is_file() or place.stat().st_size > MOST_BYTES:
                return None
            return place.read_bytes()
        except OSError:
            return None

    def put(self, key: str, language: str, clip: bytes) -> None:
        """Keep *clip*; raises BadFormat (too long), OutOfSpace or CannotWrite."""
        if len(clip) > MOST_BYTES:
            raise BadFormat(what="clip")
        place = self._place(key, language)
        make_private(place.parent)
        write_whole(place, clip)

    def remove(self, key: str, language: str) -> None:
        """Take the clip away, if there is one; the program's voice speaks again."""
        with plain_problems():
            self._place(key, language).unlink(missing_ok=True)

    def _place(self, key: str, language: str) -> Path:
        """Where the clip lies; a name that could lead elsewhere is refused with BadFormat."""
        is_good = (
            len(key) <= _LONGEST
            and _KEY.fullmatch(key)
            and not _DEVICES.match(key)
            and _LANGUAGE.fullmatch(language)
            and not _DEVICES.match(language)
        )
        if not is_good:
            raise BadFormat(what="clip")
        return self.folder / language / f"{key}.m4a"
