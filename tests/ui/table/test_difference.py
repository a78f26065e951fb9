# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The room *wat het scheelt*: off until the client wants it, five questions, sums in view."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from klantreis.domain.difference import Amount, Outcome, Period, Unit
from klantreis.domain.entries import Difference, EntryKind, Helper, Link
from klantreis.domain.folding import Entry
from klantreis.services import hours, listing, reading, settings
from klantreis.ui.difference_routes import DifferenceRoom, SituationRoom
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.routes import Home
from klantreis.ui.wishes import HandPen, ToBegin
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import got, tell


@pytest.fixture(scope="module")
def table(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AtTable]:
    """One journey for all of them: setting a table takes longer than what is looked at here."""
    with at_table(qapp, tmp_path_factory.mktemp("difference")) as table:
        table.sit_together()
        yield table


@pytest.fixture
def here(qtbot: QtBot, table: AtTable) -> AtTable:
    """The client writes, the room is off, and somebody is at the beginning."""
    seat = table.table.seat
    assert seat is not None
    assert seat.client is not None
    table.table.fulfil(HandPen(seat.client.id))
    table.do(lambda journal: settings.set_difference(journal.session, shown=False))
    table.table.fulfil(ToBegin())
    table.hands.rest()
    return table


def test_it_is_off_until_the_client_wants_it_and_off_again_hides_it_without_erasing(
    here: AtTable,
) -> None:
    hands = here.hands
    assert not hands.has("home.difference")
    _switch_on(here)
    hands.press("frame.home")
    assert hands.has("home.difference")
    told = tell(here, Difference(going_on="ruzie"))

    hands.press("home.difference")
    hands.press("difference.off")

    assert here.table.here == Home()
    assert not hands.has("home.difference")
    assert _kinds(here) == set()
    _switch_on(here)
    assert hands.has(f"difference.read:{told}")


def test_a_worker_cannot_switch_it_on(here: AtTable) -> None:
    here.hands.press("frame.pen")

    here.hands.page.go(DifferenceRoom())
    here.hands.rest()

    assert not here.hands.has("difference.on")
    assert "Alleen Toos" in _said(here)


def test_five_questions_make_one_version_with_ranges_and_a_helper_from_the_circle(
    here: AtTable,
) -> None:
    hands = here.hands
    anneke = tell(here, Helper(name="Anneke"))
    _switch_on(here)
    hands.press("difference.new")
    hands.write("situation.going-on", "Elke nacht ruzie")
    _press_in_turn(here, "situation.on", f"field.pick:{anneke}", "situation.on")
    _press_in_turn(here, f"help.pick:{anneke}", "situation.on")
    hands.write("situation.neighbours", "Lawaai")
    _press_in_turn(here, "situation.on", "difference.amount:0")
    hands.write("cost.low", "2.500")
    hands.write("cost.high", "€ 3.000,50")
    _press_in_turn(here, "situation.on", "unit.month", "situation.on", "period.quarter")
    hands.press("situation.on")
    hands.write("cost.source", "de brief")
    _press_in_turn(here, "situation.ready", "situation.ready")

    entry = _shown(here)
    assert len(entry.history) == 1
    body = _body(here, entry)
    assert body.going_on == "Elke nacht ruzie"
    assert body.helpers == (Link(entry=anneke),)
    assert body.consequences.neighbours == "Lawaai"
    assert body.otherwise == (
        Amount("Anneke", 250_000, 300_050, "de brief", unit=Unit.MONTH, period=Period.QUARTER),
    )


def test_what_was_answered_is_there_when_somebody_goes_away_halfway(here: AtTable) -> None:
    _switch_on(here)
    here.hands.press("difference.new")
    here.hands.write("situation.going-on", "De winter")
    here.hands.press("situation.on")
    here.hands.write("field.other:0.0", "de kerk")

    here.hands.press("frame.home")

    (body,) = (one for one in _bodies(here) if one.going_on == "De winter")
    assert body.helpers == (Link(text="de kerk"),)


def test_an_amount_that_is_no_amount_is_said_and_takes_nothing_away(here: AtTable) -> None:
    told = _open(here, Difference(otherwise=(Amount("opvang", 100, 200),)))
    here.hands.press("difference.amount:without:0")
    here.hands.press("situation.on")

    here.hands.write("cost.low", "veel")
    here.hands.write("cost.high", "")

    assert "Dit bedrag ken ik niet" in _said(here)
    here.hands.press("situation.ready")
    assert _body(here, told).otherwise == (Amount("opvang", 100, 200),)


def test_an_amount_is_taken_out_and_can_be_put_back(here: AtTable) -> None:
    told = _open(here, Difference(otherwise=(Amount("opvang", 1, 2), Amount("boete", 3, 4))))
    here.hands.press("difference.amount:without:0")

    here.hands.press("help.out")

    assert _body(here, told).otherwise == (Amount("boete", 3, 4),)
    here.hands.press("frame.undo")
    assert len(_body(here, told).otherwise) == 2


def test_sums_open_to_their_parts_and_like_for_like_is_a_switch(here: AtTable) -> None:
    _open(
        here,
        Difference(
            otherwise=(Amount("opvang", 1_000_000, 2_000_000), Amount("boete", 500_000, 500_000)),
            actual=(Amount("steun", 300_000, 300_000, agogic=True), Amount("arts", 0, 50_000)),
        ),
    )
    assert "€\u00a015.000 − €\u00a03.500 = €\u00a011.500" not in _said(here)

    here.hands.press("sum.open:saved")
    here.hands.press("sum.open:without")

    assert "Het laagst: €\u00a015.000 − €\u00a03.500 = €\u00a011.500" in _said(here)
    assert "€\u00a010.000 + €\u00a05.000 = €\u00a015.000" in _said(here)
    here.hands.press("count.worker")
    assert "Het laagst: €\u00a015.000 − €\u00a03.000 = €\u00a012.000" in _said(here)
    assert "links telt minder hulp" in _said(here)
    here.hands.press("sum.open:saved")
    assert "Het laagst: €\u00a015.000 −" not in _said(here)


def test_the_three_voices_are_side_by_side_the_clients_first_and_as_big(here: AtTable) -> None:
    _open(here, Difference(going_on="ruzie"))
    names = ("voice-client", "voice-worker", "voice-other")

    cards = [here.hands.find(f"difference.answer:{name}") for name in names]

    places = [card.mapTo(here.table.frame, card.rect().topLeft()) for card in cards]
    assert [place.x() for place in places] == sorted(place.x() for place in places)
    assert len({place.y() for place in places}) == 1
    assert len({card.size().toTuple() for card in cards}) == 1


def test_an_outcome_is_a_word_that_can_be_taken_back(here: AtTable) -> None:
    told = _open(here, Difference(going_on="ruzie"))
    here.hands.press("difference.answer:outcome")
    here.hands.press("choice.prevented")
    here.hands.press("situation.ready")
    assert _body(here, told).outcome is Outcome.PREVENTED

    here.hands.press("difference.answer:outcome")
    here.hands.press("choice.prevented")
    here.hands.press("situation.ready")

    assert _body(here, told).outcome is None


def test_what_a_worker_tells_is_one_proposal_with_all_of_it(here: AtTable) -> None:
    _switch_on(here)
    here.hands.press("frame.pen")
    here.hands.press("difference.new")
    here.hands.write("situation.going-on", "Schulden")
    for _ in range(3):
        here.hands.press("situation.on")
    here.hands.write("situation.others", "Veel werk")
    here.hands.press("situation.on")
    here.hands.press("situation.ready")

    assert "Schulden" not in {one.going_on for one in _bodies(here)}
    (waiting,) = got(here, lambda journal: reading.proposals(journal.session))
    assert isinstance(waiting.body, Difference)
    assert waiting.body.going_on == "Schulden"
    assert waiting.body.consequences.others == "Veel werk"
    assert "voorstel bij Toos" in _note(here)


def test_what_is_there_a_worker_reads_and_does_not_change(here: AtTable) -> None:
    _open(here, Difference(going_on="ruzie", otherwise=(Amount("opvang", 1, 2),)))

    here.hands.press("frame.pen")

    card = here.hands.page.findChild(WideButton, "difference.answer:going-on")
    assert isinstance(card, WideButton)
    assert not card.isEnabled()
    assert not here.hands.has("difference.amount:without:0")
    assert not here.hands.has("difference.add-with")


def test_the_workers_hours_are_kept_by_the_worker_and_seen_by_the_client(here: AtTable) -> None:
    _switch_on(here)
    assert not here.hands.has("difference.hours")
    here.hands.press("frame.pen")
    here.hands.press("difference.hours")
    here.hands.press("hours.keep")
    assert "Kies hoe lang" in _note(here)
    here.hands.write("hours.own", "45")
    here.hands.press("hours.spent:90")
    # The page says one thing: what is chosen takes the place of what was typed.
    own = here.hands.find("hours.own")
    assert isinstance(own, QLineEdit)
    assert own.text() == ""
    here.hands.write("hours.day", "1 maart 2026")

    here.hands.press("hours.keep")

    here.hands.press("frame.pen")
    assert "Ad: 1 uur en 30 minuten" in _said(here)
    (kept,) = got(here, lambda journal: hours.hours(journal.session))
    assert [(one.on, one.minutes) for one in kept.spent] == [("2026-03-01", 90)]


def _press_in_turn(here: AtTable, *keys: str) -> None:
    for key in keys:
        here.hands.press(key)


def _switch_on(here: AtTable) -> None:
    here.hands.press("frame.settings")
    here.hands.press("difference.open")
    here.hands.press("difference.on")


def _open(here: AtTable, body: Difference) -> Entry:
    told = tell(here, body)
    here.hands.page.go(SituationRoom(told))
    here.hands.rest()
    return got(here, lambda journal: reading.entry(journal.session, told))


def _shown(here: AtTable) -> Entry:
    now = here.table.here
    assert isinstance(now, SituationRoom)
    return got(here, lambda journal: reading.entry(journal.session, now.entry))


def _body(here: AtTable, told: Entry) -> Difference:
    entry = got(here, lambda journal: reading.entry(journal.session, told.id))
    body = entry.heads[0].body
    assert isinstance(body, Difference)
    return body


def _bodies(here: AtTable) -> tuple[Difference, ...]:
    found = got(here, lambda journal: reading.entries(journal.session, kind=EntryKind.DIFFERENCE))
    bodies = (one.heads[0].body for one in found)
    return tuple(one for one in bodies if isinstance(one, Difference))


def _kinds(here: AtTable) -> set[EntryKind]:
    """What a list of everything holds of it."""
    rows = got(here, lambda journal: listing.rows(journal.session, start=0, most=100))
    return {row.kind for row in rows} & {EntryKind.DIFFERENCE}


def _said(here: AtTable) -> str:
    """All that is seen on the page."""
    page = here.hands.page
    return "\n".join(
        one.text().replace("\u200b", "")
        for one in page.findChildren(QLabel)
        if one.isVisibleTo(page)
    )


def _note(here: AtTable) -> str:
    note = here.table.frame.messages.note
    return "" if note is None else note.aloud
