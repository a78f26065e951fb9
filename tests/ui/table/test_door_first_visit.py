# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first visit: one question a screen, each way to open, and *later* is always possible."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.host.settings import Owner
from klantreis.services import reading, shelf
from klantreis.services.shelf import CoverArt, CoverColour
from klantreis.ui.journal import Journal
from klantreis.ui.rooms.door import jobs
from klantreis.ui.rooms.door.routes import VisitStep
from klantreis.ui.routes import Home
from klantreis.ui.seat import Seat
from klantreis.words.pictograms import Topic
from tests.ui.table.door import (
    at_door,
    note,
    press_by_keyboard,
    said,
    type_by_keyboard,
)
from tests.ui.table.visiting import choose, settings_of, the_visit, to_ways


@pytest.mark.parametrize("kind", [one for one in LockKind if one is not LockKind.RECOVERY])
def test_a_journey_begins_and_what_was_given_opens_it_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, kind: LockKind
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here)

        key = choose(here, kind)

        if kind is LockKind.CARD_PIN:
            here.hands.press("papers.go-on")
        here.hands.press("papers.later")
        assert here.table.here == Home()
        seat = here.table.seat
        assert isinstance(seat, Seat)
        assert seat.client_name == "Toos"
        opened = here.do(lambda journal: jobs.open_with(journal, seat.journey, key))
        assert opened == seat


def test_the_whole_first_visit_goes_by_keyboard_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        for key in ("shelf.new", "visit.nl", "visit.mine"):
            press_by_keyboard(here, key)
        type_by_keyboard(here, "visit.name", "Toos")
        for key in ("visit.on", "visit.cover:2", "visit.words:words", "visit.written"):
            press_by_keyboard(here, key)
        press_by_keyboard(here, "papers.later")

        assert here.table.here == Home()


def test_the_cover_is_on_the_shelf_and_without_a_name(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here)
        choose(here, LockKind.PASSPHRASE)

        cover = here.do(_the_cover)

        assert isinstance(cover, shelf.Cover)
        assert cover.art == CoverArt(CoverColour.MINT, Topic.LIVING)


def test_a_name_is_on_the_cover_when_the_client_wants_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        here.hands.press("shelf.new")
        here.hands.press("visit.nl")
        here.hands.press("visit.mine")
        here.hands.write("visit.name", "Toos")
        here.hands.press("visit.on-cover")
        here.hands.press("visit.on")
        here.hands.press("visit.other-covers")
        here.hands.press("visit.cover:0")
        choose(here, LockKind.PASSPHRASE)

        cover = here.do(_the_cover)

        assert isinstance(cover, shelf.Cover)
        assert cover.art.label == "Toos"


def test_a_journey_may_be_without_a_name(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here, name="")

        choose(here, LockKind.PASSPHRASE)

        seat = here.table.seat
        assert isinstance(seat, Seat)
        assert seat.client_name == ""


def test_whose_computer_it_is_is_asked_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        here.hands.press("shelf.new")
        here.hands.press("visit.nl")
        here.hands.press("visit.workers")
        here.table.to_begin()
        here.hands.rest()

        here.hands.press("shelf.new")
        here.hands.press("visit.nl")

        assert the_visit(here).step is VisitStep.NAME
        assert settings_of(here).owner is Owner.WORKER


def test_a_pin_alone_is_only_for_the_clients_own_computer(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here, owner="visit.workers")

        assert here.hands.has("visit.words:words")
        assert not here.hands.has("visit.pin-device:pin-device")


def test_english_is_spoken_at_once_and_on_paper(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        for key in ("shelf.new", "visit.en", "visit.mine"):
            here.hands.press(key)
        assert "What do you want to be called?" in said(here)
        here.hands.press("visit.on")
        here.hands.press("visit.cover:0")
        choose(here, LockKind.PASSPHRASE)

        assert here.do(_language) is Language.EN


@pytest.mark.parametrize(
    ("kind", "field", "weak"),
    [(LockKind.CARD_PIN, "own.pin", "1234"), (LockKind.PASSPHRASE, "own.sentence", "welkom")],
)
def test_what_is_easy_to_guess_is_refused_and_can_be_done_anew(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, kind: LockKind, field: str, weak: str
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here)
        here.hands.press(f"visit.{kind.value}:{kind.value}")
        here.hands.write(field, weak)

        here.hands.press("visit.on")

        assert "makkelijk te raden" in note(here)
        assert the_visit(here).step is VisitStep.OWN


def test_a_slip_the_second_time_is_told_and_begins_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here)
        here.hands.press("visit.pin-device:pin-device")
        here.hands.write("own.pin", "4817")
        here.hands.press("visit.on")

        here.hands.write("own.pin", "4871")
        here.hands.press("visit.on")

        assert "Dit is anders dan de eerste keer." in note(here)
        assert here.do(_covers) == ()
        assert "4817" not in repr(the_visit(here))


def test_where_there_is_no_keyring_a_pin_alone_is_refused_and_another_way_stays(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        here.do(_without_vault)
        to_ways(here)
        here.hands.press("visit.pin-device:pin-device")
        for _ in range(2):
            here.hands.write("own.pin", "4817")
            here.hands.press("visit.on")

        assert "Kies een andere manier om te openen." in note(here)
        assert not settings_of(here).keyring_allowed
        here.hands.press("frame.back")
        here.hands.press("frame.back")
        choose(here, LockKind.PASSPHRASE)
        assert here.table.seat is not None


def test_every_screen_can_go_back_and_nothing_was_begun(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here)
        here.hands.press("visit.words:words")

        steps = [the_visit(here).step]
        for _ in range(5):
            here.hands.press("frame.back")
            steps.append(the_visit(here).step)

        assert steps == [
            VisitStep.SHOWN, VisitStep.WAY, VisitStep.COVER,
            VisitStep.NAME, VisitStep.WHOSE, VisitStep.LANGUAGE,
        ]  # fmt: skip
        assert here.do(_covers) == ()


def _the_cover(journal: Journal) -> shelf.Cover:
    (one,) = shelf.covers(journal.parts)
    return one


def _covers(journal: Journal) -> tuple[shelf.Cover, ...]:
    return shelf.covers(journal.parts)


def _language(journal: Journal) -> Language:
    return reading.settings(journal.session).language


def _without_vault(journal: Journal) -> None:
    journal.parts = replace(journal.parts, vault=None)
