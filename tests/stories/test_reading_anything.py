# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever the bytes: a story, or NotAStory."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klantreis.domain.problems import NotAStory
from klantreis.stories.reading import load_story, read_story
from tests.stories.telling import SOUND, refused

_LINES = SOUND.splitlines()


@given(
    after=some.integers(1, len(_LINES)),
    key=some.from_regex(r"[a-z]{1,3}_[a-z0-9]{1,9}", fullmatch=True),
)
def test_a_key_that_nobody_knows_is_refused_wherever_it_stands(after: int, key: str) -> None:
    text = "\n".join([*_LINES[:after], f"{key} = 1", *_LINES[after:]])

    assert refused(text) == (after + 1, key, "unknown-key")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("anything") / "story.toml"


@given(data=some.binary(max_size=200))
def test_random_bytes_raise_nothing_but_not_a_story(file: Path, data: bytes) -> None:
    file.write_bytes(data)

    with pytest.raises(NotAStory):
        load_story(file)


@given(
    at=some.integers(0, len(SOUND)),
    taken=some.integers(0, 9),
    put=some.text(some.sampled_from("\"'[]{}=.,#\\\n 01-:Ttrueinfa\x00é"), max_size=6),
)
def test_a_sound_story_with_a_wound_is_read_or_refused(at: int, taken: int, put: str) -> None:
    with contextlib.suppress(NotAStory):
        read_story(SOUND[:at] + put + SOUND[at + taken :])


def test_a_long_story_is_read_whole() -> None:
    acts = SOUND[SOUND.index("[[visit.act]]") :].split("[[visit.act]]")[1]
    many = "".join(f"[[visit.act]]{acts.replace('rust', f'r{n}', 1)}" for n in range(2000))

    story = read_story(SOUND + many)

    assert len(story.visits[0].acts) == 2005
