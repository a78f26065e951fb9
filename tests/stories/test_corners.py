# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stories of odd corners of the format: each act ends as its story says.

`python -m tests.ui.playing.corners` plays the same ones by hand too, and holds the two together.
"""

import json
from pathlib import Path

import pytest

from klantreis.stories.playing import play
from klantreis.stories.reading import load_story
from klantreis.stories.wording import Do
from tests.rules.tree import TOP

CORNERS = sorted((TOP / "tests" / "stories" / "corners").glob("*.toml"))
# The others try one lock after another, which takes its time: the command plays all of them.
QUICK = [path for path in CORNERS if path.stem in {"van-alles", "van-rechts", "twee-werkers"}]


@pytest.mark.parametrize("path", QUICK, ids=lambda path: path.stem)
def test_every_act_ends_as_it_is_told(path: Path, tmp_path: Path) -> None:
    out, base = tmp_path / "out", tmp_path / "base"
    out.mkdir()
    base.mkdir()

    play(load_story(path), beside=path.parent, out=out, base=base)

    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert [act for act in report["acts"] if not act["ok"]] == []


def test_the_corners_hold_every_act() -> None:
    stories = [load_story(path) for path in CORNERS]
    done = {act.do for story in stories for visit in story.visits for act in visit.acts}

    assert len(stories) == 6
    assert set(Do) - done == set()
