# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whole sessions under the eye of the system: no word lands in a file, nothing reaches a network.

First the built-in story by the services, then by hand in the real windows. What a story puts in the
hands of people, papers and receipts, is theirs; all else that was written is looked through.
"""

import random
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.campaigns.plan import Campaign, Try
from tests.campaigns.watching import Watched, watch
from tests.promises.scanning import STEM, files_with, holds
from tests.rules.tree import TOP

_STORY = TOP / "resources" / "stories" / "beelden.toml"
_LONG_STORY = TOP / "resources" / "stories" / "sleutel.toml"
_GIVEN = {".pdf", ".json", ".png", ".zip", ".part", ".new", ".html"}
_LONG_ENOUGH = 12
_LOCAL = ("AF_UNIX", "AF_NETLINK")


@contextmanager
def plain_text(folder: Path) -> Iterator[Try]:
    """Sessions of which every byte is looked through."""

    def look(number: int, _: random.Random) -> Mapping[str, int]:
        if number == 0:
            hits = _control(folder / "control")
            return {"control with temp_store=FILE hit": hits}
        seen, words = _session(folder / str(number), number), _words(_story(number))
        found = {
            path
            for path, data in seen.written
            if not _is_given(path) and any(holds(data, word) for word in words)
        }
        assert found == set(), found
        left = {name for word in words for name in files_with(seen.home, word)}
        assert {name for name in left if not _is_given(name)} == set()
        return {"bytes written": sum(len(data) for _, data in seen.written),
                "writes": len(seen.written), "words looked for": len(words)}  # fmt: skip

    yield look


@contextmanager
def network(folder: Path) -> Iterator[Try]:
    """Sessions of which every socket is looked at."""

    def look(number: int, _: random.Random) -> Mapping[str, int]:
        if number == 0:
            asks = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
            seen = watch(["-c", asks], folder / "control")
            return {"control seen": any("AF_INET" in one for one in seen.sockets)}
        seen = _session(folder / str(number), number)
        assert [one for one in seen.sockets if not any(kind in one for kind in _LOCAL)] == []
        return {"sessions": 1, "sockets on this computer": len(seen.sockets)}

    yield look


def _session(folder: Path, number: int) -> Watched:
    out = ["--out", str(folder / "out")]
    windows = ["--windows"] if number > 1 else []
    demo = ["-m", "klantreis", "demo", "--story", str(_story(number)), *out, *windows]
    return watch(demo, folder)


def _story(number: int) -> Path:
    return _STORY if number <= _SHORT_SESSIONS else _LONG_STORY


def _control(home: Path) -> int:
    seen = watch(["-m", "tests.campaigns.spilling_child"], home)
    return sum(holds(data, STEM) for _, data in seen.written)


def _words(story: Path) -> list[str]:
    """Every text of the story that is long enough to be nobody else's."""
    found: set[str] = set()

    def look(value: object) -> None:
        if isinstance(value, str) and " " in value and len(value) >= _LONG_ENOUGH:
            found.add(value)
        elif isinstance(value, dict):
            for one in value.values():
                look(one)
        elif isinstance(value, list):
            for one in value:
                look(one)

    told = tomllib.loads(story.read_text("utf-8"))
    # The title of a story is told on the screen of the demo, and in its report.
    look({name: value for name, value in told.items() if name != "title"})
    return sorted(found)


def _is_given(path: str) -> bool:
    return Path(path).suffix in _GIVEN


_SHORT_SESSIONS = 1

NO_PLAINTEXT = Campaign(
    name="no-plaintext",
    tries="a whole session, every write of it looked through; the first is the control",
    begin=plain_text,
    full=3,
    short=2,
    finds=("control with temp_store=FILE hit", "writes", "words looked for"),
)
NO_NETWORK = Campaign(
    name="no-network",
    tries="a whole session, every socket of it looked at; the first is the control",
    begin=network,
    full=3,
    short=1,
    finds=("control seen",),
)
