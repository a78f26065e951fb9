# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A day is kept as a machine writes it, and shown and written as people do."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import EntryKind, Link, Moment, Step
from klantreis.domain.ids import EntryId
from klantreis.domain.language import Language
from klantreis.services.listing import Row
from klantreis.ui.entries.answer import Answer
from klantreis.ui.entries.answering import answer_for
from klantreis.ui.entries.fields import field_of
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.theme import Look
from klantreis.words.tongue import Tongue


def _when(look: Look, kept: str, language: Language = Language.NL) -> Answer:
    pieces = Pieces(look, Tongue(language))
    return answer_for(pieces, field_of(EntryKind.MOMENT, "on"), Moment(on=kept), ())


@pytest.mark.parametrize(
    ("language", "shown"),
    [(Language.NL, "20 februari 2026"), (Language.EN, "20 February 2026")],
)
def test_a_day_that_was_picked_is_shown_in_words(
    qtbot: QtBot, look: Look, language: Language, shown: str
) -> None:
    answer = _when(look, "2026-02-20", language)
    qtbot.addWidget(answer)

    assert answer.findChildren(QLineEdit)[0].text() == shown
    # Looked at, and left as it is: the calendar still knows the day.
    assert answer.value() == "2026-02-20"


def test_own_words_stay_own_words(qtbot: QtBot, look: Look) -> None:
    answer = _when(look, "2026-02-20")
    qtbot.addWidget(answer)

    answer.findChildren(QLineEdit)[0].setText("op een dinsdag")

    assert answer.value() == "op een dinsdag"


def test_where_one_answer_fits_own_words_take_the_place_of_what_was_picked(
    qtbot: QtBot, look: Look
) -> None:
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    row = Row(EntryId("vraag"), EntryKind.QUESTION, "Rust", noon, noon)
    pieces = Pieces(look, Tongue(Language.NL))
    answer = answer_for(pieces, field_of(EntryKind.STEP, "question"), Step(), (row,))
    qtbot.addWidget(answer)
    (card,), (line,) = answer.findChildren(WideButton), answer.findChildren(QLineEdit)
    card.click()
    assert answer.value() == Link(entry=row.id)

    line.setText("iets anders")
    assert answer.value() == Link(text="iets anders")

    card.click()
    assert answer.value() == Link(entry=row.id)
    assert line.text() == ""
