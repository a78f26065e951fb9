# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Giving to a pilot at the table: a consent of its own, the content in view, and a way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.consent import Said, Which
from klantreis.domain.difference import Amount, Outcome
from klantreis.domain.entries import Difference, Moment
from klantreis.domain.ids import EntryId
from klantreis.exchange import evidence
from klantreis.host.places import Place, PlaceKind
from klantreis.services import settings
from klantreis.ui.paper_routes import PaperRoom
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.pilot_routes import Contributing
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.routes import Home
from klantreis.ui.wishes import ToBegin
from tests.ui.at_table import SECRET, AtTable, at_table
from tests.ui.table.giving import Counting, log, tell

STORY = Difference(
    text="De winter van Toos",
    going_on="Ruzie met Anneke",
    otherwise=(Amount("opvang", 1_000_000, 2_000_000, "de gemeente"),),
    actual=(Amount("steun van Ad", 300_000, 300_000, agogic=True),),
    outcome=Outcome.PREVENTED,
)
MARKS = ("winter", "Toos", "Anneke", "opvang", "gemeente", "steun", "Ad")


@pytest.fixture(scope="module")
def table(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AtTable]:
    """One journey for all of them."""
    with at_table(qapp, tmp_path_factory.mktemp("pilot")) as table:
        table.sit()
        yield table


@pytest.fixture
def story(qtbot: QtBot, table: AtTable) -> EntryId:
    """Somebody is in the room, where there is one story more."""
    told = tell(table, STORY)
    table.do(lambda journal: settings.set_difference(journal.session, shown=True))
    table.table.fulfil(ToBegin())
    table.hands.rest()
    table.hands.press("home.difference")
    return told


def test_at_most_eight_screens_and_the_file_holds_what_was_in_view_and_no_word_more(
    table: AtTable, story: EntryId, tmp_path: Path
) -> None:
    count = Counting(table)
    _answer(count, story)
    said = _said(table)
    assert "Er staat een nummer in, en geen naam." in said
    assert "Zonder de werker: €\u00a010.000 tot €\u00a020.000" in said
    assert "Gegeven: januari tot en met maart 2026" in said

    _say_yes(count)

    asked = [screen for screen in count.screens if screen != "DifferencePage"]
    assert len([*asked, type(table.hands.page).__name__]) <= 8
    data = _saved(table, tmp_path)[".bijdrage"]
    told = evidence.read(data).told.evidence
    assert told is not None
    (situation,) = told.situations
    assert situation.otherwise is not None
    assert (situation.otherwise.low, situation.otherwise.high) == (1_000_000, 2_000_000)
    assert situation.sentences == ()
    assert [mark for mark in MARKS if mark.encode() in data] == []
    assert log(table)[-1].grant.recipient.is_pilot


def test_a_sentence_goes_along_only_when_it_was_pressed(table: AtTable, story: EntryId) -> None:
    count = Counting(table)
    _answer_to_sentences(count, story)
    card = table.hands.find(f"pilot.sentence:{story}:going-on")
    assert isinstance(card, WideButton)
    assert not card.isChecked()
    table.hands.press(f"pilot.sentence:{story}:going-on")
    table.hands.press("give.on")

    table.hands.press("give-until.quarter")

    assert isinstance(table.table.here, Contributing)
    assert table.table.here.sentences == (Said(story, Which.GOING_ON),)
    assert "Ruzie met" in _said(table)


def test_without_a_yes_or_with_a_wrong_secret_nothing_is_given(
    table: AtTable, story: EntryId
) -> None:
    before = log(table)
    _answer(Counting(table), story)
    yes, no = table.hands.find("give.yes"), table.hands.find("give.no")
    assert abs(yes.width() - no.width()) <= 1
    assert yes.height() == no.height()
    assert table.hands.has("give.later")

    _say_yes(Counting(table), secret="een heel andere zin dan die ene")

    assert type(table.table.here) is not Home
    assert log(table) == before
    table.table.back()
    table.hands.rest()
    table.hands.press("give.no")
    assert type(table.table.here) is Home
    assert log(table) == before


def test_taking_back_takes_no_secret_and_makes_a_file_for_the_pilot(
    table: AtTable, story: EntryId, tmp_path: Path
) -> None:
    _answer(Counting(table), story)
    _say_yes(Counting(table))
    grant = log(table)[-1].grant
    table.hands.press("frame.home")
    table.hands.press("home.share")
    table.hands.press(f"sharing.look:{grant.id}")
    table.hands.press("sharing.withdraw")

    table.hands.press("sharing.yes-withdraw")

    assert isinstance(table.table.here, PaperRoom)
    saved = _saved(table, tmp_path)
    told = evidence.read(saved[".bijdrage"]).told
    assert told.taken_back is not None
    assert log(table)[-1].withdrawn is not None


def test_only_what_difference_it_makes_is_offered(table: AtTable, story: EntryId) -> None:
    other = tell(table, Moment(text="iets anders"))

    _answer_to_stories(Counting(table))

    assert table.hands.has(f"pilot.story:{story}")
    assert not table.hands.has(f"pilot.story:{other}")
    table.hands.press("give.on")
    assert "Kies eerst" in _note(table)


def test_who_says_pilot_in_the_other_ceremony_comes_here(table: AtTable, story: EntryId) -> None:
    table.hands.press("frame.home")
    table.hands.press("home.share")
    table.hands.press("sharing.give")
    table.hands.write("give.name", "Pilot Breda")
    table.hands.write("give.role", "pilot")

    table.hands.press("give.on")

    assert isinstance(table.table.here, Contributing)
    assert table.table.here.recipient.name == "Pilot Breda"


def _answer_to_stories(count: Counting) -> None:
    count.press("difference.give")
    count.write("pilot.name", "Pilot Breda")
    count.press("give.on")


def _answer_to_sentences(count: Counting, story: EntryId) -> None:
    _answer_to_stories(count)
    count.press(f"pilot.story:{story}")
    count.press("give.on")


def _answer(count: Counting, story: EntryId) -> None:
    """To the content: this story, no sentence, three months."""
    _answer_to_sentences(count, story)
    count.press("give.on")
    count.press("give-until.quarter")


def _say_yes(count: Counting, *, secret: str = SECRET) -> None:
    count.press("give.yes")
    count.write("open.passphrase", secret)
    count.press("give-secret.yes")


def _saved(here: AtTable, folder: Path) -> dict[str, bytes]:
    """What the page saves, by its ending."""
    here.hands.press("paper-room.save")
    picker = here.hands.page.findChild(PlacePicker)
    assert isinstance(picker, PlacePicker)
    picker.save_asked.emit(Place(PlaceKind.DOCUMENTS, "", folder), "voor de pilot.pdf")
    here.hands.rest()
    return {path.suffix: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _said(here: AtTable) -> str:
    page = here.hands.page
    return "\n".join(
        one.text().replace("\u200b", "") for one in page.findChildren(QLabel) if one.text()
    )


def _note(here: AtTable) -> str:
    note = here.table.frame.messages.note
    return "" if note is None else note.aloud
