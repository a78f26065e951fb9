# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new kind of card touches at most four files: done as CONTRIBUTING.md tells, in a copy."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.examples.told import Edit, changed, copy_with, edits

EDITS = edits()
MOST_FILES = 4
# The last one is the card to talk about.
CARD, TALK_CARD = EDITS[:-1], EDITS[-1]
QUESTIONS = ("Wie let op mijn huis?", "Wie heeft de sleutel?", "Bel")


@dataclass(frozen=True, slots=True)
class Played:
    """What came of it in the copy at *top*: what was seen at the table, and the story's papers."""

    top: Path
    seen: Mapping[str, list[str | None]]
    papers: Path

    def paper(self, name: str) -> str:
        """The words of a paper, in one line."""
        command = ("pdftotext", "-raw", str(self.papers / name), "-")
        said = subprocess.run(command, capture_output=True, check=True).stdout
        return " ".join(said.decode("utf-8").split())


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    base = tmp_path_factory.mktemp("new-card")
    top = copy_with(EDITS, base / "copy")
    done = _run(top, "played", str(base))
    assert done.returncode == 0, done.stderr
    seen = json.loads((base / "seen.json").read_text(encoding="utf-8"))
    return Played(top, seen, base / "out")


def test_just_the_files_change_that_the_page_names_and_they_are_four_at_most(
    played: Played,
) -> None:
    named = {edit.file for edit in CARD}

    assert len(CARD) == len(named) <= MOST_FILES
    assert TALK_CARD.file in named
    assert changed(played.top) == named


def test_the_copy_says_all_of_it(played: Played) -> None:
    assert _missing(played.top) == ""


def test_the_new_card_is_chosen_in_its_room_and_asks_its_questions(played: Played) -> None:
    assert played.seen["questions"] == [*QUESTIONS]


def test_the_new_card_is_read_aloud_by_its_name_with_what_was_answered(played: Played) -> None:
    said = " ".join(map(str, played.seen["said"]))

    assert "Als ik weg ben" in said
    assert said.index(QUESTIONS[1]) < said.index("Anneke")


def test_the_new_card_has_a_paper_in_the_windows(played: Played) -> None:
    assert played.seen["pages"] == ["1"]


def test_a_story_writes_and_prints_the_new_card(played: Played) -> None:
    assert played.seen["story"] == [None, None, None, None]
    assert "Als ik weg ben Dit is van Toos." in played.paper("02-away.pdf")
    assert "Wie heeft de sleutel? Anneke van hiernaast" in played.paper("02-away.pdf")
    assert "Who has the key?" not in played.paper("02-away.pdf")


def test_its_paper_is_made_in_both_languages(played: Played) -> None:
    paper = played.paper("03-away.pdf")

    assert "Als ik weg ben When I am away" in paper
    assert "Wie heeft de sleutel? Who has the key? Anneke van hiernaast" in paper


def test_it_is_among_the_blank_papers_with_its_questions(played: Played) -> None:
    paper = played.paper("04-blank.pdf")

    assert "Als ik weg ben When I am away" in paper
    assert [question for question in QUESTIONS if question not in paper] == []


def test_a_new_card_to_talk_about_lies_on_the_table_and_on_paper(played: Played) -> None:
    assert "Wie heeft jouw sleutel?" in played.seen["talk"]
    assert "Wie heeft jouw sleutel? Who has your key?" in played.paper("04-blank.pdf")


@pytest.mark.parametrize(
    ("left_out", "told"),
    [
        (0, "AWAY"),
        (1, "words/cards.py says nothing of away"),
        (2, "NOT_AT_HOME"),
        (3, "resources/icons/controls has no suitcase.svg"),
    ],
)
def test_what_is_left_out_is_said(tmp_path: Path, left_out: int, told: str) -> None:
    some = [edit for number, edit in enumerate(CARD) if number != left_out]

    top = copy_with(some, tmp_path / "copy")

    # What stands last: later Pythons tell of whom the name was missed as well.
    assert told in _missing(top).splitlines()[-1]


def _missing(top: Path) -> str:
    done = _run(top, "looked")
    return f"{done.stdout}{done.stderr}"


def _run(top: Path, what: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A program of the copy, which sees nothing of ours."""
    there = {
        **os.environ,
        "PYTHONPATH": f"{top / 'src'}{os.pathsep}{top}",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command: Sequence[str] = (sys.executable, "-m", f"tests.examples.{what}", *arguments)
    return subprocess.run(command, cwd=top, env=there, capture_output=True, text=True, check=False)


def test_an_edit_that_no_longer_fits_is_told() -> None:
    stale = Edit("src/klantreis/domain/choices.py", "    NOBODY", "")

    with pytest.raises(AssertionError, match="mend the example"):
        stale.do(Path(__file__).parents[2])
