# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes in with every paper: how it is asked for, and what it is made with."""

from dataclasses import dataclass
from datetime import UTC, tzinfo
from pathlib import Path

from klantreis.domain.language import Language


@dataclass(frozen=True, slots=True)
class Manner:
    """How a paper is asked for: its language, one beside it, and 20 points instead of 14."""

    language: Language
    also_in: Language | None = None
    large_print: bool = False


@dataclass(frozen=True, slots=True)
class Kit:
    """What papers are made with: the folder of fonts and pictures, and where it is which time."""

    resources: Path
    tz: tzinfo = UTC

    @property
    def fonts(self) -> Path:
        """Where the fonts lie."""
        return self.resources / "fonts"

    @property
    def icons(self) -> Path:
        """Where the pictograms and pictures lie."""
        return self.resources / "icons"
