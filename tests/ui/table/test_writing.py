# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writing at the table: from home to a sentence that is safe, and what can be done with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import EntryKind, Question, Stake
from klantreis.services import drafts, reading
from klantreis.ui.routes import EntryRoom, Home
from tests.ui.at_table import AtTable, at_table

SENTENCE = "Ik wil rust in huis."


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit()
        yield table


def test_a_first_sentence_takes_one_press_and_is_saved_by_itself(here: AtTable) -> None:
    here.hands.press("tell.write")
    here.hands.write("write.text", SENTENCE)
    here.hands.press("frame.home")

    assert _texts(here) == [SENTENCE]


def test_what_is_written_is_kept_while_somebody_still_writes(here: AtTable, qtbot: QtBot) -> None:
    here.hands.press("tell.write")
    here.hands.write("write.text", SENTENCE)
    seat = here.table.seat
    assert seat is not None

    def is_kept() -> None:
        # As after a crash: what was being typed is there for its author.
        assert here.do(lambda journal: drafts.take_in(journal.session, seat.pen))

    qtbot.waitUntil(is_kept, timeout=5000)
    assert _texts(here) == [SENTENCE]


def test_done_leads_to_the_entry_itself(here: AtTable) -> None:
    here.hands.press("tell.write")
    here.hands.write("write.text", SENTENCE)
    here.hands.press("write.ready")

    assert isinstance(here.table.here, EntryRoom)


def test_nothing_written_leaves_nothing(here: AtTable) -> None:
    here.hands.press("tell.write")
    here.hands.press("write.ready")

    assert isinstance(here.table.here, Home)
    assert _texts(here) == []


def test_a_moment_becomes_a_question_with_what_is_at_stake_and_for_whom(here: AtTable) -> None:
    _write(here)
    here.hands.press("entry.about")
    here.hands.press("about.question")
    here.hands.press("field.question.at_stake")
    here.hands.write("record.what:0.0", "rust")
    here.hands.write("record.whom:0.0", "ik")
    here.hands.press("field.another-who:0")
    here.hands.write("record.whom:0.1", "de buren")
    here.hands.press("write.ready")

    assert _body(here) == Question(SENTENCE, (Stake("rust", ("ik", "de buren")),))


def test_put_away_can_be_taken_back(here: AtTable) -> None:
    _write(here)
    here.hands.press("entry.more")
    here.hands.press("entry.remove")
    assert _texts(here) == []

    here.hands.press("frame.undo")

    assert _texts(here) == [SENTENCE]


def test_erasing_is_asked_once_and_leaves_nothing(here: AtTable) -> None:
    _write(here)
    here.hands.press("entry.more")
    here.hands.press("entry.forget")
    assert _texts(here) == [SENTENCE]

    here.hands.press("entry.forget")

    assert _texts(here) == []


def test_only_mine_is_one_press_and_so_is_back_on_the_table(here: AtTable) -> None:
    _write(here)
    here.hands.press("entry.more")
    here.hands.press("entry.make-private")
    assert _private(here) == 1

    here.hands.press("frame.undo")

    assert _private(here) == 0
    assert _texts(here) == [SENTENCE]


def _write(here: AtTable) -> None:
    here.hands.press("tell.write")
    here.hands.write("write.text", SENTENCE)
    here.hands.press("write.ready")


def _texts(here: AtTable) -> list[str]:
    def look(journal: object) -> list[str]:
        found = reading.entries(journal.session)  # type: ignore[attr-defined]
        return [one.heads[0].body.text for one in found]

    found = here.do(look)
    assert isinstance(found, list)
    return found


def _body(here: AtTable) -> object:
    return here.do(
        lambda journal: reading.entries(journal.session, kind=EntryKind.QUESTION)[0].heads[0].body
    )


def _private(here: AtTable) -> object:
    return here.do(lambda journal: sum(one.is_private for one in reading.entries(journal.session)))
