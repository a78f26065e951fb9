# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""How it felt: a face is one press, an own word stays what it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import EntryKind, Moment
from klantreis.domain.ids import EntryId
from klantreis.services import reading
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.routes import EntryRoom, FieldRoom
from klantreis.words.feelings import FEELINGS
from klantreis.words.pictograms import Feeling
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import got, tell


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit()
        yield table


def test_a_face_is_one_press_and_stands_beside_its_word(here: AtTable) -> None:
    entry = tell(here, "De planten staan er goed bij.")
    here.hands.go(EntryRoom(entry))
    here.hands.press("field.moment.feeling")

    here.hands.press("field.felt-so:proud")

    assert here.table.here == EntryRoom(entry)
    assert _felt(here, entry) == "trots"
    assert _picture(here, "field.moment.feeling") == Feeling.PROUD.value
    here.hands.press("field.moment.feeling")
    assert here.hands.is_chosen("field.felt-so:proud")
    here.hands.press("field.felt-so:proud")
    assert _felt(here, entry) == ""


def test_an_own_word_is_kept_as_it_is_and_chooses_no_face(here: AtTable) -> None:
    entry = tell(here, Moment(text="Ze was er niet.", feeling="boos"))
    here.hands.go(FieldRoom(entry, EntryKind.MOMENT, "feeling"))
    assert here.hands.is_chosen("field.felt-so:angry")

    here.hands.write("field.text", "een knoop in mijn maag")
    assert not here.hands.is_chosen("field.felt-so:angry")
    here.hands.press("write.ready")

    assert _felt(here, entry) == "een knoop in mijn maag"


def test_every_face_is_offered_by_a_word_of_its_own(here: AtTable) -> None:
    here.hands.go(FieldRoom(tell(here, "Iets."), EntryKind.MOMENT, "feeling"))

    cards = here.hands.page.findChildren(WideButton)

    assert [one.face.picture for one in cards] == [one.value for one in Feeling]
    for at in ("nl", "en"):
        assert len({getattr(phrase, at) for phrase in FEELINGS.values()}) == len(Feeling)


def _felt(here: AtTable, entry: EntryId) -> str:
    body = got(here, lambda journal: reading.entry(journal.session, entry).heads[0].body)
    assert isinstance(body, Moment)
    return body.feeling


def _picture(here: AtTable, key: str) -> str:
    card = here.hands.find(key)
    assert isinstance(card, WideButton)
    return card.face.picture
