# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A question with a step: from home, by the keyboard alone, and by presses in the tree alone."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import Link, Question, Stake, Step
from klantreis.services import reading
from klantreis.ui.journal import Journal
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.door import press_by_keyboard, type_by_keyboard

QUESTION, STEP = "Hoe krijg ik rust?", "De buurman groeten."


def test_a_question_with_a_step_needs_only_the_keyboard(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()

        press_by_keyboard(here, "home.questions")
        press_by_keyboard(here, "room.new-question")
        type_by_keyboard(here, "write.text", QUESTION)
        press_by_keyboard(here, "write.ready")
        press_by_keyboard(here, "field.question.at_stake")
        type_by_keyboard(here, "record.what:0.0", "rust")
        type_by_keyboard(here, "record.whom:0.0", "ik")
        press_by_keyboard(here, "write.ready")
        press_by_keyboard(here, "room.new-step")
        type_by_keyboard(here, "write.text", STEP)
        press_by_keyboard(here, "write.ready")
        press_by_keyboard(here, "field.step.rung")
        press_by_keyboard(here, "choice.self")

        question, step = _written(here)
        assert question == Question(QUESTION, (Stake("rust", ("ik",)),))
        assert isinstance(step, Step)
        assert (step.text, step.rung) == (STEP, "self")
        assert isinstance(step.question, Link)
        assert step.question.entry is not None


def _written(here: AtTable) -> list[object]:
    def look(journal: Journal) -> list[object]:
        found = reading.entries(journal.session)
        return [one.heads[0].body for one in sorted(found, key=lambda one: one.created)]

    bodies = here.do(look)
    assert isinstance(bodies, list)
    return bodies
