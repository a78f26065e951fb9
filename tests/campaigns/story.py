# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stories by chance, played by hands at the windows and by the services: both leave the same."""

import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.campaigns.plan import Campaign, Try
from tests.ui.playing.both import play_text, told
from tests.ui.playing.by_chance import story_by_chance


@contextmanager
def stories(folder: Path) -> Iterator[Try]:
    """Windows that are drawn in memory, and a folder for what each story leaves."""
    there = QApplication.instance()
    application = (
        there
        if isinstance(there, QApplication)
        else QApplication(["klantreis", "-platform", "offscreen"])
    )
    application.setQuitOnLastWindowClosed(False)

    def play(number: int, chance: random.Random) -> Mapping[str, int]:
        place = folder / str(number)
        place.mkdir()
        both = play_text(application, story_by_chance(chance, visits=2, acts=6), place)
        by_hand, by_services = told(both.by_hand), told(both.by_services)
        for hand, service in zip(by_hand["acts"], by_services["acts"], strict=True):
            assert hand == service, (place / "story.toml").read_text("utf-8")
        assert by_hand == by_services, (place / "story.toml").read_text("utf-8")
        went_well = sum(act["ok"] for act in by_hand["acts"])
        aside = {f"aside: {why.name.lower()}": 0 for _, why in both.asides}
        for _, why in both.asides:
            aside[f"aside: {why.name.lower()}"] += 1
        return {"acts": len(by_hand["acts"]), "went well": went_well, **aside}

    yield play


STORY = Campaign(
    name="story",
    tries="a story by chance, played by hand and by the services",
    begin=stories,
    full=500,
    short=1,
    finds=("went well",),
)
