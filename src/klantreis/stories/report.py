# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What became of a story: act by act, without any text that somebody wrote in the journey."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from klantreis.stories.format import Act


@dataclass(frozen=True, slots=True)
class ActDone:
    """One act: whether it did what it should, the error it gave, its time, the files it left."""

    n: int
    do: str
    ref: str | None
    ok: bool
    error: str | None
    ms: int
    files: tuple[str, ...]

    @classmethod
    def of(
        cls, act: Act, *, ok: bool, error: str | None, ms: int, files: tuple[str, ...]
    ) -> "ActDone":
        """The line for *act*."""
        return cls(act.n, act.do.value, act.ref, ok, error, ms, files)


@dataclass(frozen=True, slots=True)
class Unmet:
    """An expectation that did not hold: which act, which key, and which of its values."""

    n: int
    key: str
    index: int


@dataclass(slots=True)
class Report:
    """The whole story, as it went."""

    story: str
    acts: list[ActDone] = field(default_factory=list)
    met: int = 0
    unmet: list[Unmet] = field(default_factory=list)
    entries: int = 0
    proposals: int = 0
    shares: int = 0
    members: int = 0

    @property
    def is_well(self) -> bool:
        """Whether every act did what it should."""
        return all(act.ok for act in self.acts)

    def to_json(self, files: Mapping[str, str]) -> bytes:
        """The `report.json` of `story.md`; *files* are SHA-256 sums (hex) by name."""
        value = {
            "story": self.story,
            "acts": [
                {
                    "n": act.n,
                    "do": act.do,
                    "ref": act.ref,
                    "ok": act.ok,
                    "error": act.error,
                    "ms": act.ms,
                    "files": list(act.files),
                }
                for act in self.acts
            ],
            "entries": self.entries,
            "proposals": self.proposals,
            "shares": self.shares,
            "members": self.members,
            "expectations": {
                "met": self.met,
                "unmet": [{"n": one.n, "key": one.key, "index": one.index} for one in self.unmet],
            },
            "files": dict(sorted(files.items())),
        }
        return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
