# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every built-in story leaves by hand what it leaves by the services."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from klantreis.services.manual import screens_wanted
from klantreis.ui.playing.aside import Aside
from tests.rules.tree import TOP
from tests.ui.playing.both import play_both, told

# The English one of a pair is the same in other words; the services play it in another test.
STORIES = [
    path
    for path in sorted((TOP / "resources" / "stories").glob("*.toml"))
    if not path.stem.endswith(".en")
]
# By the name of the story: what the windows leave to the services. It may only shrink.
_LEFT: dict[str, set[tuple[int, Aside]]] = {}


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_built_in_story_goes_the_same_by_hand(
    qapp: QApplication, path: Path, tmp_path: Path
) -> None:
    both = play_both(qapp, path, tmp_path)

    assert told(both.by_hand) == told(both.by_services)
    assert both.files(both.by_hand) == both.files(both.by_services)
    assert set(both.asides) == _LEFT.get(path.stem, set())
    if path.stem == "sleutel":
        seen = {one.stem[4:].removesuffix("-full") for one in (both.by_hand / "pages").iterdir()}
        assert screens_wanted() <= seen
