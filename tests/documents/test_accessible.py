# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every paper can be heard: three checkers that others made find nothing wrong."""

import io
from pathlib import Path

import pikepdf
import pytest

from klantreis.documents import overview
from klantreis.documents.kit import Manner
from klantreis.domain.choosing import Sheet
from tests.documents.checkers import complaints
from tests.documents.everything import KIT, LOOKS, papers
from tests.documents.wild import wild
from tests.stories.played import play_file

STORY = Path(__file__).parents[2] / "resources/stories/sleutel.toml"
PAPERS = papers()


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize(
    "look", LOOKS, ids=lambda one: f"{one.language}-{one.also_in}-{one.large_print}"
)
def test_no_checker_complains(name: str, look: Manner, tmp_path: Path) -> None:
    assert complaints(PAPERS[name](look), tmp_path) == []


def test_no_checker_complains_of_what_is_hard_to_print(tmp_path: Path) -> None:
    told = wild().overview(Sheet.HELPERS)

    assert complaints(overview.render(told, LOOKS[-1], kit=KIT), tmp_path) == []


def test_no_checker_complains_of_what_a_story_gave_and_signed(tmp_path: Path) -> None:
    played = play_file(STORY, tmp_path / "out")
    prints = sorted(played.folder.rglob("*.pdf"))

    signed = [path for path in prints if b"/ByteRange" in path.read_bytes()]
    assert signed
    assert {path.name: complaints(path.read_bytes(), tmp_path) for path in prints} == {
        path.name: [] for path in prints
    }


def test_the_checkers_can_hear_what_is_wrong(tmp_path: Path) -> None:
    told = complaints(_without_tags(PAPERS["blank"](LOOKS[0])), tmp_path)

    assert {one.split()[0] for one in told} == {"pdfua", "outloud", "page"}


def _without_tags(pdf: bytes) -> bytes:
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        del opened.Root.StructTreeRoot
        opened.save(saved)
    return saved.getvalue()
