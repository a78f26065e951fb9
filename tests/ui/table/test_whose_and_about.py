# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose words something is can be said later; a look-back is about anything; words stay whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import (
    Body,
    EntryKind,
    Helper,
    Link,
    LookBack,
    Moment,
    Person,
    Question,
    Step,
    Talent,
)
from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId
from klantreis.services import reading, writing
from klantreis.services.writing import Content
from klantreis.ui.journal import Journal
from klantreis.ui.routes import EntryRoom, FieldRoom, Home, WhoseRoom
from klantreis.ui.wishes import Go
from klantreis.words.rooms.entry import WHO_SAID
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import got


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit_together(Home())
        yield table


def test_whose_words_it_is_becomes_a_new_version(here: AtTable) -> None:
    seat = here.table.seat
    assert seat is not None
    ad = next(one for one in seat.sitters if not one.is_client)
    entry = _write(here, Moment(text="Het komt goed."))

    _say_whose(here, entry, f"write.said-by:{ad.id}")
    assert _entry(here, entry).heads[0].words_of == Person(member=ad.id)
    _say_whose(here, entry, None, name="Tante An, uit Oss")

    there = _entry(here, entry)
    assert there.heads[0].words_of == Person(text="Tante An, uit Oss")
    assert len(there.history) == 3


def test_the_page_that_asks_whose_words_begins_with_that_question(here: AtTable) -> None:
    entry = _write(here, Moment(text="Het komt goed."))

    _go(here, WhoseRoom(entry))

    said = [one.text() for one in here.hands.page.findChildren(QLabel) if one.text()]
    assert said[0] == WHO_SAID.nl
    assert said.count(WHO_SAID.nl) == 1


def test_a_worker_does_not_say_whose_words_the_clients_are(here: AtTable) -> None:
    entry = _write(here, Moment(text="Van mij."))
    here.hands.press("frame.pen")
    _go(here, EntryRoom(entry, has_more=True))

    assert not here.hands.has("entry.whose")


@pytest.mark.parametrize("body", [Moment(text="Feest"), Talent(text="Koken")])
def test_one_can_look_back_at_anything(here: AtTable, body: Body) -> None:
    entry = _write(here, body)
    _go(here, EntryRoom(entry, has_more=True))
    here.hands.press("entry.look-back")
    here.hands.write("write.text", "Het was fijn.")
    here.hands.press("write.ready")

    (back,) = _of_kind(here, EntryKind.LOOK_BACK)
    assert back.heads[0].body == LookBack(text="Het was fijn.", about=Link(entry=entry))
    _go(here, EntryRoom(entry))
    assert here.hands.has(f"entry.open:{back.id}")


def test_what_looks_back_at_something_private_begins_private(here: AtTable) -> None:
    entry = _write(here, Moment(text="Alleen van mij."), is_private=True)
    _go(here, EntryRoom(entry, has_more=True))
    here.hands.press("entry.look-back")
    here.hands.write("write.text", "Het was fijn.")
    here.hands.press("write.ready")

    (back,) = _of_kind(here, EntryKind.LOOK_BACK)
    assert back.is_private
    assert back.heads[0].body == LookBack(text="Het was fijn.", about=Link(entry=entry))


def test_a_comma_does_not_cut_somebodys_words_in_two(here: AtTable) -> None:
    entry = _write(here, Step(text="Bellen"))
    _go(here, FieldRoom(entry, EntryKind.STEP, "helpers"))
    here.hands.write("field.other:0.0", "Piet, van 4 hoog")
    here.hands.press("field.another")
    here.hands.write("field.other:1.0", "de tuin")
    here.hands.press("write.ready")

    said = (Link(text="Piet, van 4 hoog"), Link(text="de tuin"))
    assert _entry(here, entry).heads[0].body == Step(text="Bellen", helpers=said)


def test_what_another_question_was_answered_with_is_not_offered(here: AtTable) -> None:
    question = _write(here, Question(text="Wie helpt de tuin?"))
    helper = _write(here, Helper(name="Fatma"))
    step = _write(here, Step("Bellen", helpers=(Link(helper),), question=Link(question)))

    _go(here, FieldRoom(step, EntryKind.STEP, "helpers"))

    assert here.hands.is_chosen(f"field.pick:{helper}")
    assert not here.hands.has(f"field.pick:{question}")


def test_what_is_older_is_a_press_away(here: AtTable) -> None:
    first = _write(here, Moment(text="Het begin"))
    for number in range(61):
        _write(here, Moment(text=f"Dag {number}"))
    back = _write(here, LookBack(text="Toen"))
    _go(here, FieldRoom(back, EntryKind.LOOK_BACK, "about"))
    assert not here.hands.has(f"field.pick:{first}")
    assert not here.hands.has(f"field.pick:{back}")

    here.hands.press("field.more")

    here.hands.press(f"field.pick:{first}")
    here.hands.press("write.ready")
    assert _entry(here, back).heads[0].body == LookBack(text="Toen", about=Link(entry=first))


def _say_whose(here: AtTable, entry: EntryId, who: str | None, *, name: str = "") -> None:
    _go(here, EntryRoom(entry, has_more=True))
    here.hands.press("entry.whose")
    if who is not None:
        here.hands.press(who)
    else:
        here.hands.write("write.words-of", name)
    here.hands.press("write.ready")


def _go(here: AtTable, route: EntryRoom | FieldRoom | WhoseRoom) -> None:
    here.table.fulfil(Go(route))
    here.hands.rest()


def _write(here: AtTable, body: Body, *, is_private: bool = False) -> EntryId:
    def job(journal: Journal) -> EntryId:
        session = journal.session
        client = session.store.client
        return writing.write(session, client, Content(body), private=is_private).entry

    return got(here, job)


def _entry(here: AtTable, entry: EntryId) -> Entry:
    return got(here, lambda journal: reading.entry(journal.session, entry))


def _of_kind(here: AtTable, kind: EntryKind) -> tuple[Entry, ...]:
    return got(here, lambda journal: reading.entries(journal.session, kind=kind))
