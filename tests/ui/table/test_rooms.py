# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rooms at the table: what lies there, what a person does with it, and what comes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.choices import CardKind, Drawer, Ring, Rung, WasIThere
from klantreis.domain.entries import (
    Body,
    Card,
    Consultation,
    Dream,
    Helper,
    Letter,
    Line,
    Link,
    LookBack,
    Question,
    Step,
    Talent,
)
from klantreis.domain.ids import EntryId
from klantreis.services import reading, writing
from klantreis.services.writing import Content
from klantreis.ui.journal import Journal
from klantreis.ui.painted.circles import Circles
from klantreis.ui.painted.ladder import Ladder
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.routes import (
    CardsRoom,
    DreamRoom,
    EntryRoom,
    PeopleRoom,
    PostRoom,
    QuestionsRoom,
    Route,
    StepsRoom,
    TalentsRoom,
    TalkCard,
    TalksRoom,
)
from klantreis.ui.wishes import Go
from tests.ui.at_table import AtTable, at_table

EMPTY = [
    QuestionsRoom(),
    StepsRoom(),
    PeopleRoom(),
    TalentsRoom(),
    TalksRoom(),
    PostRoom(),
    DreamRoom(),
    CardsRoom(),
]


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit()
        yield table


@pytest.mark.parametrize("room", EMPTY, ids=repr)
def test_an_empty_room_explains_itself(here: AtTable, room: Route) -> None:
    _go(here, room)

    assert len(_said(here)) >= 2 or _cards(here)


def test_a_question_shows_its_steps_and_takes_one_more(here: AtTable) -> None:
    question = _write(here, Question("Hoe krijg ik rust?"))
    _write(here, Step("De buurman groeten.", question=Link(entry=question)))
    _go(here, EntryRoom(question))
    assert "De buurman groeten." in _cards(here)

    here.hands.press("room.new-step")
    here.hands.write("write.text", "Een briefje schrijven.")
    here.hands.press("write.ready")

    assert Step("Een briefje schrijven.", question=Link(entry=question)) in _bodies(here)


def test_a_step_moves_on_the_ladder(here: AtTable) -> None:
    step = _write(here, Step("Leren mailen.", rung=Rung.SELF))
    _go(here, StepsRoom())

    ladder = here.hands.page.findChildren(Ladder)[0]
    ladder.moved.emit(step, Rung.LEARN.value)
    here.hands.rest()

    assert Step("Leren mailen.", rung=Rung.LEARN) in _bodies(here)


def test_from_a_step_one_looks_back(here: AtTable) -> None:
    step = _write(here, Step("Leren mailen."))
    _go(here, EntryRoom(step))

    here.hands.press("entry.look-back")
    here.hands.write("write.text", "Het ging anders.")
    here.hands.press("write.ready")

    assert LookBack("Het ging anders.", about=Link(entry=step)) in _bodies(here)


def test_somebody_comes_nearer_in_the_circles(here: AtTable) -> None:
    ineke = _write(here, Helper(name="Ineke", ring=Ring.FURTHER))
    _go(here, PeopleRoom())

    circles = here.hands.page.findChildren(Circles)[0]
    circles.moved.emit(ineke, Ring.NEAR.value)
    here.hands.rest()

    assert Helper(name="Ineke", ring=Ring.NEAR) in _bodies(here)


def test_the_same_people_stand_in_a_list_with_what_i_give_first(here: AtTable) -> None:
    _write(here, Helper(name="Ineke", i_give=("planten water",), gives=("koffie",)))
    _go(here, PeopleRoom())

    here.hands.press("room.as-list")

    face = here.hands.page.findChildren(WideButton)[0].face
    assert face.title == "Ineke"
    assert "planten water" in face.lines[0]
    assert "koffie" in face.lines[1]


def test_talks_without_me_are_one_press_away(here: AtTable) -> None:
    _write(here, Consultation("Met mij", present=WasIThere.YES))
    _write(here, Consultation("Over mij", present=WasIThere.NO))
    _go(here, TalksRoom())
    assert set(_cards(here)) == {"Met mij", "Over mij"}

    here.hands.press("room.without-me")

    assert _cards(here) == ["Over mij"]


def test_a_letter_lies_in_the_drawer_without_a_word_about_it(here: AtTable) -> None:
    _write(here, Letter("Van de bank", drawer=Drawer.NOT_NOW))
    _go(here, PostRoom())
    assert _cards(here) == []

    here.hands.press("room.drawer")

    assert _cards(here) == ["Van de bank"]


def test_a_card_for_hard_times_offers_its_questions_and_keeps_what_was_answered(
    here: AtTable,
) -> None:
    _go(here, CardsRoom())
    here.hands.press("cards.open:hard-times")
    here.hands.write("record.answer:1.0", "Zacht praten.")
    here.hands.press("write.ready")

    cards = [body for body in _bodies(here) if isinstance(body, Card)]
    assert [(card.card, card.lines) for card in cards] == [
        (CardKind.HARD_TIMES, (Line("Dit helpt", "Zacht praten."),))
    ]


def test_a_talk_card_can_be_skipped(here: AtTable) -> None:
    _go(here, TalkCard())
    first = _said(here)

    here.hands.press("talk-card.next")

    assert _said(here) != first


def test_a_talent_and_a_dream_are_told_from_their_rooms(here: AtTable) -> None:
    for room, key, text in (
        (TalentsRoom(), "room.new-talent", "Ik kan luisteren."),
        (DreamRoom(), "room.new-dream", "Een huis met een tuin."),
    ):
        _go(here, room)
        here.hands.press(key)
        here.hands.write("write.text", text)
        here.hands.press("write.ready")

    assert {Talent("Ik kan luisteren."), Dream("Een huis met een tuin.")} <= set(_bodies(here))


def test_in_every_list_a_press_opens_what_is_pressed(here: AtTable) -> None:
    lists: tuple[tuple[Route, Body], ...] = (
        (QuestionsRoom(), Question(text="Waar woon ik?")),
        (TalentsRoom(), Talent(text="Koken")),
        (TalksRoom(), Consultation(text="Over mij")),
        (PostRoom(), Letter(text="Van de bank")),
        (DreamRoom(), Dream(text="Een boot")),
    )
    for room, body in lists:
        entry = _write(here, body)
        _go(here, room)

        here.hands.press(f"entry.open:{entry}")

        assert here.table.here == EntryRoom(entry)


def test_a_long_list_shows_some_and_more_at_a_press(here: AtTable) -> None:
    for number in range(25):
        _write(here, Question(f"Vraag {number}"))
    _go(here, QuestionsRoom())
    assert len(_cards(here)) == 20

    here.hands.press("room.more")

    assert len(_cards(here)) == 25


def test_more_dreams_come_in_view_at_a_press(here: AtTable) -> None:
    _write(here, Dream("Een boot."))
    _write(here, Dream("Een tuin."))
    here.table.fulfil(Go(DreamRoom(most=1)))
    here.hands.rest()
    assert len(here.hands.page.findChildren(WideButton)) == 1

    here.hands.press("room.more")

    assert len(here.hands.page.findChildren(WideButton)) == 2


@pytest.mark.parametrize(
    ("room", "body"),
    [(PostRoom(), Letter("Van de gemeente.")), (TalksRoom(), Consultation("Over mijn huis."))],
)
def test_no_letter_and_no_talk_stays_out_of_view(here: AtTable, room: Route, body: Body) -> None:
    for _ in range(21):
        _write(here, body)
    _go(here, room)
    assert len(_cards(here)) == 20

    here.hands.press("room.more")

    assert len(_cards(here)) == 21


def _go(here: AtTable, route: Route) -> None:
    here.table.fulfil(Go(route))
    here.hands.rest()


def test_a_page_that_cannot_be_filled_says_so_itself(here: AtTable) -> None:
    here.table.fulfil(Go(EntryRoom(EntryId("0" * 32))))
    here.hands.rest()

    assert "Deze tekst is er niet meer." in _said(here)
    assert here.hands.is_warned
    assert here.table.frame.messages.note is None


def _write(here: AtTable, body: Body) -> EntryId:
    def job(journal: Journal) -> EntryId:
        return writing.write(journal.session, journal.session.opened_by, Content(body)).entry

    entry = here.do(job)
    assert isinstance(entry, str)
    return EntryId(entry)


def _bodies(here: AtTable) -> list[Body]:
    def job(journal: Journal) -> list[Body]:
        return [one.heads[0].body for one in reading.entries(journal.session)]

    found = here.do(job)
    assert isinstance(found, list)
    return found


def _cards(here: AtTable) -> list[str]:
    cards = here.hands.page.findChildren(WideButton)
    return [card.face.title for card in cards]


def _said(here: AtTable) -> list[str]:
    return [label.text() for label in here.hands.page.findChildren(QLabel) if label.text()]
