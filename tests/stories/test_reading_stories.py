# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The stories that come with klantreis are stories, and the built-in one tells everything."""

from pathlib import Path

import pytest

from klantreis.stories.fields import FIELDS, Kind
from klantreis.stories.format import Act, PrintAct, ReviseAct, Story, WriteAct
from klantreis.stories.reading import load_story
from klantreis.stories.wording import Do, OpensWith

FOLDER = Path(__file__).parents[2] / "resources" / "stories"
ALL = sorted(FOLDER.glob("*.toml"))
BUILT_IN = [FOLDER / "sleutel.toml", FOLDER / "sleutel.en.toml"]
# All that a story of version 1 prints; a card that comes later need not be in this one.
PRINTED = {
    "overview", "hard-times", "homecoming", "neighbours", "handover", "helpers", "journey",
    "share-log", "talk-with-me", "blank", "recovery", "exit-copy",
}  # fmt: skip


def _acts(story: Story) -> tuple[Act, ...]:
    return tuple(act for visit in story.visits for act in visit.acts)


@pytest.mark.parametrize("file", ALL, ids=lambda file: file.name)
def test_every_story_that_comes_along_is_read(file: Path) -> None:
    assert load_story(file).visits


def test_the_stories_open_with_every_lock() -> None:
    assert {load_story(file).client.opens_with for file in ALL} == set(OpensWith)


@pytest.mark.parametrize("file", BUILT_IN, ids=lambda file: file.name)
def test_the_built_in_story_holds_every_act_kind_and_print(file: Path) -> None:
    story = load_story(file)
    acts = _acts(story)

    assert len(story.visits) >= 6
    assert len(acts) >= 60
    assert {act.do for act in acts} == set(Do)
    assert {act.kind for act in acts if isinstance(act, WriteAct)} == set(Kind)
    assert {act.what.value for act in acts if isinstance(act, PrintAct)} == PRINTED


@pytest.mark.parametrize("kind", list(Kind))
def test_the_built_in_story_fills_every_field(kind: Kind) -> None:
    filled = {
        field
        for act in _acts(load_story(BUILT_IN[0]))
        if isinstance(act, WriteAct | ReviseAct) and act.kind is kind
        for field in act.content.fields
    }

    assert set(FIELDS[kind]) - filled == ({"until"} if kind is Kind.HELPER else set())


def test_the_built_in_story_goes_the_same_way_in_both_languages() -> None:
    dutch, english = (load_story(file) for file in BUILT_IN)

    assert [_shape(act) for act in _acts(dutch)] == [_shape(act) for act in _acts(english)]
    assert (dutch.language, english.language) == ("nl", "en")


def _shape(act: Act) -> tuple[object, ...]:
    fields = tuple(act.content.fields) if isinstance(act, WriteAct | ReviseAct) else ()
    return act.n, act.do, act.ref, act.at, act.fails, act.line, fields
