# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The test vectors, read from the document that tells others what klantreis writes."""

import re
from dataclasses import dataclass
from pathlib import Path

_DOCUMENT = Path(__file__).parents[2] / "docs" / "FORMAT.md"
_BLOCK = re.compile(r"^```vector ([a-z-]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Vector:
    """One block of values."""

    values: dict[str, str]

    def data(self, name: str) -> bytes:
        """A value in hex, as bytes."""
        return bytes.fromhex(self.values[name])

    def text(self, name: str) -> str:
        """A value in quotes, as text."""
        value = self.values[name]
        assert value.startswith('"')
        assert value.endswith('"')
        return value[1:-1]

    def number(self, name: str) -> int:
        """A decimal number."""
        return int(self.values[name])


def read_all() -> dict[str, Vector]:
    """Every block in the document, by name."""
    text = _DOCUMENT.read_text(encoding="utf-8")
    return {name: Vector(_values(body)) for name, body in _BLOCK.findall(text)}


def _values(body: str) -> dict[str, str]:
    values: dict[str, str] = {}
    name = ""
    for line in body.splitlines():
        if line.startswith("  "):
            values[name] += line.strip()
        else:
            name, _, value = line.partition(" =")
            values[name] = value.strip()
    return values
