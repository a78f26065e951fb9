# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Starts the windows for a story, and ends them: what `klantreis demo --windows` calls."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from klantreis.domain.language import Language
from klantreis.host.folders import resources_of
from klantreis.stories import playing
from klantreis.stories.format import Story
from klantreis.stories.report import Report
from klantreis.stories.world import World
from klantreis.ui.playing.aside import Aside
from klantreis.ui.playing.stage import Stage
from klantreis.ui.playing.windows import Windows

PAGES = "pages"
_PACKAGE = Path(__file__).resolve().parents[2]


def play_in_windows(
    story: Story,
    *,
    beside: Path,
    out: Path,
    base: Path,
    language: Language | None = None,
    progress: Callable[[int, int], None] = lambda done, whole: None,
    is_on_screen: bool = False,
) -> Report:
    """Play *story* as `stories.playing.play` does, by hands; pictures come in *out*/pages.

    Nobody has to look on: unless it *is_on_screen* the windows are drawn in memory.
    """
    platform = [] if is_on_screen else ["-platform", "offscreen"]
    application = QApplication(["klantreis", *platform])
    application.setQuitOnLastWindowClosed(False)
    report, _ = play_by_hand(
        application, story,
        beside=beside, out=out, base=base, language=language, progress=progress,
    )  # fmt: skip
    return report


def play_by_hand(
    application: QApplication,
    story: Story,
    *,
    beside: Path,
    out: Path,
    base: Path,
    language: Language | None = None,
    progress: Callable[[int, int], None] = lambda done, whole: None,
) -> tuple[Report, tuple[tuple[int, Aside], ...]]:
    """The same in an application that runs; and which acts hands left to the services, and why."""
    stage = Stage(
        application,
        language=language or story.language,
        resources=resources_of(_PACKAGE),
        pages=out / PAGES,
    )

    def performer(world: World) -> Windows:
        return Windows(stage, world)

    try:
        report = playing.play(
            story, beside=beside, out=out, base=base, language=language, progress=progress,
            performer=performer,
        )  # fmt: skip
    finally:
        stage.end()
    return report, tuple(stage.asides)
