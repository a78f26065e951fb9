# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pilot desk at the window: no journey, a pile added up, a business case worked out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.difference import Range
from klantreis.host.places import Place, PlaceKind
from klantreis.host.settings import Owner
from klantreis.ui.painted.range_bar import RangeBar
from klantreis.ui.pilot_routes import PilotCalculator, PilotFiles, PilotReportRoom
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.routes import PilotDesk, Shelf
from klantreis.ui.wishes import Choose, Go, ToBegin
from tests.exchange.made_evidence import gives, takes_back
from tests.ui.at_table import AtTable, at_table


@pytest.fixture(scope="module")
def table(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AtTable]:
    """Nobody sits there: no journey is open."""
    with at_table(qapp, tmp_path_factory.mktemp("desk"), route=Shelf()) as table:
        yield table


@pytest.fixture
def here(qtbot: QtBot, table: AtTable) -> AtTable:
    table.table.fulfil(ToBegin())
    table.hands.rest()
    return table


def test_the_way_to_the_desk_is_on_the_shelf_but_not_on_a_clients_own_computer(
    here: AtTable,
) -> None:
    _be_of(here, Owner.CLIENT)
    assert not here.hands.has("shelf.pilot")
    _be_of(here, Owner.WORKER)

    here.hands.press("shelf.pilot")

    assert here.table.here == PilotDesk()
    assert here.table.seat is None


def test_a_pile_is_added_up_with_ranges_and_what_does_not_count_is_named(
    here: AtTable, tmp_path: Path
) -> None:
    files = [_file(tmp_path, f"{one}.bijdrage", gives(one)) for one in range(6)]
    files.append(_file(tmp_path, "terug.bijdrage", takes_back(5)))
    files.append(_file(tmp_path, "vreemd.bijdrage", b"iets anders"))
    _go(here, PilotFiles())
    picker = here.hands.page.findChild(PlacePicker)
    assert isinstance(picker, PlacePicker)
    picker.many_picked.emit(tuple(files))
    here.hands.rest()
    assert "8 bijdragen" in _said(here)

    here.hands.press("pile.add-up")

    assert isinstance(here.table.here, PilotReportRoom)
    assert _card(here, "Mensen") == ["Mensen", "5"]
    assert any("Het is geen bijdrage." in line for line in _card(here, "Niet meegeteld"))
    assert "vreemd.bijdrage" in " ".join(_card(here, "Niet meegeteld"))
    assert "5.bijdrage" in " ".join(_card(here, "Niet meegeteld"))
    bars = here.hands.page.findChildren(RangeBar)
    assert len(bars) == len([one for one in _money(here) if "€" in one])
    assert bars


def test_fewer_than_five_show_no_figure_and_no_bar(here: AtTable, tmp_path: Path) -> None:
    files = tuple(_file(tmp_path, f"{one}.bijdrage", gives(one)) for one in range(4))

    _go(here, PilotReportRoom(files))

    assert "€" not in _said(here)
    assert here.hands.page.findChildren(RangeBar) == []
    assert "Minder dan 5 mensen" in " ".join(_card(here, "Het verschil"))


@pytest.mark.parametrize(
    ("button", "starts"), [("report.paper", b"%PDF-"), ("report.table", b"\xef\xbb\xbf")]
)
def test_what_it_says_can_be_saved(
    here: AtTable, tmp_path: Path, button: str, starts: bytes
) -> None:
    _go(here, PilotReportRoom((_file(tmp_path, "1.bijdrage", gives(1)),)))
    here.hands.press(button)
    picker = here.hands.page.findChild(PlacePicker)
    assert isinstance(picker, PlacePicker)
    saved = tmp_path / "bewaard"
    saved.mkdir()

    picker.save_asked.emit(Place(PlaceKind.DOCUMENTS, "", saved), "pilot.uit")
    here.hands.rest()

    (file,) = saved.iterdir()
    assert file.read_bytes().startswith(starts)
    assert here.hands.has(button)


def test_the_business_case_is_worked_out_with_remarks_beside_their_figures(here: AtTable) -> None:
    _go(here, PilotCalculator())
    here.hands.write("calculate.workers", "2")

    here.hands.press("calculate.count")

    assert "€\u00a065.000 tot €\u00a0300.000" in _card(here, "Besparing")
    assert "min €\u00a095.000 tot €\u00a0140.000" in _card(here, "Verschil in het eerste jaar")
    assert any("laagste besparing" in line for line in _card(here, "Besparing"))
    assert any("andere wijken" in line for line in _card(here, "Met de andere wijken erbij")[1:])
    spans = {bar.span for bar in here.hands.page.findChildren(RangeBar)}
    assert Range(-9_500_000, 14_000_000) in spans


def test_the_four_cases_are_compared_like_for_like(here: AtTable) -> None:
    _go(here, PilotCalculator())

    here.hands.press("calculate.cases")

    assert "€\u00a062,50" in _card(here, "Kosten van 1 uur")
    title = "Verschil, alle hulp tegen alle hulp"
    assert "€\u00a025.500 tot €\u00a045.500" in _card(here, title)


@pytest.mark.parametrize("typed", ["0", "veel", "1001", "٣", "-1", ""])
def test_a_number_that_is_none_is_said_and_nothing_is_worked_out(here: AtTable, typed: str) -> None:
    _go(here, PilotCalculator())
    here.hands.write("calculate.workers", typed)

    here.hands.press("calculate.count")

    assert here.table.here == PilotCalculator()
    note = here.table.frame.messages.note
    assert note is not None
    assert "van 1 tot 1000" in note.aloud


def _be_of(here: AtTable, owner: Owner) -> None:
    now = here.table.world.settings.read().settings
    here.table.fulfil(Choose(replace(now, owner=owner)))
    here.hands.rest()


def _go(here: AtTable, route: PilotFiles | PilotReportRoom | PilotCalculator) -> None:
    here.table.fulfil(Go(route))
    here.hands.rest()


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _texts(widget: QWidget) -> list[str]:
    labels = widget.findChildren(QLabel)
    return [one.text().replace("\u200b", "") for one in labels if one.text()]


def _said(here: AtTable) -> str:
    return "\n".join(_texts(here.hands.page))


def _card(here: AtTable, title: str) -> list[str]:
    """All that stands on the card with that title."""
    cards = here.hands.page.findChildren(QFrame)
    found = (_texts(card) for card in cards if not isinstance(card, QLabel))
    return next(texts for texts in found if texts[:1] == [title])


def _money(here: AtTable) -> list[str]:
    titles = ("Kosten van de werker", "Kosten van alle hulp", "Kosten zonder de werker")
    return [" ".join(_card(here, title)) for title in (*titles, "Het verschil")]
