# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers say and show what they did when somebody looked at them.

Did you mean to change one? Look at it, then: python -m tests.documents.golden_pages
"""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.documents.everything import papers
from tests.documents.golden_pages import (
    BOTH,
    GOLDEN,
    PAPERS,
    SEEN,
    looks_like,
    picture,
    picture_file,
    text_file,
)
from tests.documents.golden_pages import text as text_in


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_says_what_it_said(name: str, tmp_path: Path) -> None:
    said = text_in(PAPERS[name](BOTH), tmp_path)

    assert said.split() == text_file(name).read_text(encoding="utf-8").split()


@pytest.mark.parametrize("name", SEEN)
def test_a_paper_looks_as_it_did(name: str, tmp_path: Path) -> None:
    seen = picture(papers()[name](BOTH), SEEN[name], tmp_path)

    with Image.open(picture_file(name)) as kept:
        assert looks_like(seen, kept)


def test_what_moved_or_went_is_noticed() -> None:
    for name in SEEN:
        with Image.open(picture_file(name)) as kept:
            moved = ImageChops.offset(kept, 0, 2)
            empty = Image.new("L", kept.size, 255)

            assert not looks_like(moved, kept), name
            assert not looks_like(empty, kept), name


def test_nothing_is_kept_of_a_paper_that_is_gone() -> None:
    kept = {path.stem for path in GOLDEN.iterdir()}

    assert kept == {*PAPERS, *SEEN}
