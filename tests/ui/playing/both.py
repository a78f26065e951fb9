# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A story played twice: by hands at the windows, and by the services alone."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from klantreis.stories.format import Act, Story
from klantreis.stories.playing import play
from klantreis.stories.reading import load_story
from klantreis.ui.playing.aside import Aside
from klantreis.ui.playing.starting import play_by_hand

# What differs from one playing to the next: how long it took, and ids, keys and times in bytes.
_PASSING = {"ms"}


@dataclass(frozen=True, slots=True)
class Both:
    """What both left, and what hands did not do themselves."""

    story: Story
    by_hand: Path
    by_services: Path
    asides: tuple[tuple[int, Aside], ...]

    @property
    def acts(self) -> dict[int, Act]:
        """The acts of the story by their numbers."""
        return {act.n: act for visit in self.story.visits for act in visit.acts}

    def files(self, folder: Path) -> set[str]:
        """The files in a folder, but for the pictures of the pages."""
        names = (path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))
        return {name for name in names if not name.startswith("pages/")}


def told(folder: Path) -> Any:
    """What the report says, without what differs from one playing to the next."""
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    names = [name for name in report.pop("files") if not name.startswith("pages/")]
    acts = [{k: v for k, v in act.items() if k not in _PASSING} for act in report.pop("acts")]
    return {**report, "acts": acts, "files": names}


def play_both(application: QApplication, path: Path, folder: Path) -> Both:
    """Play the story in *path* both ways, below *folder*."""
    story = load_story(path)
    places = {name: folder / name for name in ("hand", "services", "hand-base", "services-base")}
    for place in places.values():
        place.mkdir()
    _, asides = play_by_hand(
        application, story, beside=path.parent, out=places["hand"], base=places["hand-base"]
    )
    play(story, beside=path.parent, out=places["services"], base=places["services-base"])
    return Both(story, places["hand"], places["services"], asides)


def play_text(application: QApplication, text: str, folder: Path) -> Both:
    """Play a story that is written here both ways."""
    path = folder / "story.toml"
    path.write_text(text, encoding="utf-8")
    return play_both(application, path, folder)
