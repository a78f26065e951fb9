# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker at the door: a profile of their own, a seat at the table, or alone if they may."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.bootstrap import settings_in
from klantreis.domain.members import Access
from klantreis.services import worker_cards
from klantreis.services.worker_cards import ProfileCard
from klantreis.ui.journal import Journal
from klantreis.ui.rooms.door.routes import NewProfile
from klantreis.ui.routes import Home, WorkerSits
from klantreis.ui.seat import Seat
from tests.ui.at_table import AtTable
from tests.ui.table.door import (
    PASSPHRASE,
    at_door,
    closed_journey,
    everything_held,
    give,
    note,
    press_by_keyboard,
    said,
    to_lock,
    type_by_keyboard,
)


def names(here: AtTable) -> list[str]:
    """Who sits at the table."""
    seat = here.table.seat
    assert isinstance(seat, Seat)
    return [one.name for one in seat.sitters]


def test_client_and_worker_sit_down_together_and_the_client_holds_the_pen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here, access=Access.TOGETHER)
        to_lock(here, made, "who.together")
        give(here, made.key)

        here.hands.write("worker.passphrase", PASSPHRASE)
        here.hands.press("worker.sit")

        assert here.table.here == Home()
        assert names(here) == ["Toos", "Ad"]
        seat = here.table.seat
        assert isinstance(seat, Seat)
        assert seat.is_client_writing
        assert "Ad zit nu aan tafel." in note(here)
        assert PASSPHRASE not in everything_held()


def test_a_worker_sits_down_later_by_keyboard_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here, access=Access.TOGETHER)
        to_lock(here, made)
        give(here, made.key)
        here.hands.page.go(WorkerSits())
        here.hands.rest()

        type_by_keyboard(here, "worker.passphrase", PASSPHRASE)
        press_by_keyboard(here, "worker.sit")

        assert names(here) == ["Toos", "Ad"]


def test_a_worker_who_may_read_along_opens_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here, access=Access.MAY_READ), "who.worker")

        here.hands.write("worker.passphrase", PASSPHRASE)
        here.hands.press("worker.open")

        assert here.table.here == Home()
        assert names(here) == ["Ad"]
        seat = here.table.seat
        assert isinstance(seat, Seat)
        assert (seat.client, seat.client_name) == (None, "Toos")


def test_a_worker_who_opens_only_together_is_told_so_kindly(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here, access=Access.TOGETHER), "who.worker")

        here.hands.write("worker.passphrase", PASSPHRASE)
        here.hands.press("worker.open")

        assert "De klant wil dat je samen opent." in note(here)
        assert here.table.seat is None


def test_a_wrong_passphrase_leaves_the_table_as_it_is(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here, access=Access.TOGETHER)
        to_lock(here, made, "who.together")
        give(here, made.key)

        here.hands.write("worker.passphrase", "verkeerd")
        here.hands.press("worker.sit")

        assert "Dit past niet op het slot." in note(here)
        here.hands.press("worker.without")
        assert names(here) == ["Toos"]
        assert here.table.here == Home()


def test_who_goes_back_while_the_worker_sits_down_keeps_the_journey_open(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here, access=Access.TOGETHER)
        to_lock(here, made, "who.together")
        give(here, made.key)
        here.hands.write("worker.passphrase", PASSPHRASE)

        here.hands.find("worker.sit").click()  # type: ignore[attr-defined]  # a button
        here.table.to_begin()
        here.hands.rest()

        assert here.do(_journey) == made.journey


def test_a_profile_without_keyring_is_made_and_said_to_be_less_safe(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        to_lock(here, made, "who.together")
        give(here, made.key)
        assert "nog geen werker" in said(here)
        name_it(here)

        here.hands.press("worker.without-keyring")
        assert "Dat is minder veilig." in said(here)
        given = here.table.here
        assert isinstance(given, NewProfile)
        assert given.key is not None
        here.hands.press("worker.written")
        here.hands.write("worker.words", given.key.words)
        here.hands.press("worker.sit")

        # The key fits; but nobody invited them yet.
        assert "Jij hoort nog niet bij deze reis." in note(here)
        assert here.do(_profiles) == (ProfileCard(given.key.profile, "", is_less_safe=True),)
        assert not settings_in(here.table.world.parts.folders).read().settings.keyring_allowed


def test_the_keyring_helps_only_after_a_yes(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here), "who.worker")
        name_it(here, is_outside=True)

        here.hands.press("worker.with-keyring")
        for _ in range(2):
            here.hands.write("worker.passphrase", PASSPHRASE)
            here.hands.press("worker.on")

        profile = here.do(_the_profile)
        assert isinstance(profile, ProfileCard)
        assert (profile.label, profile.is_less_safe) == ("Ad van Dam", False)
        assert settings_in(here.table.world.parts.folders).read().settings.keyring_allowed
        assert here.hands.has("worker.open")


def test_a_slip_the_second_time_makes_no_profile(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here), "who.worker")
        name_it(here)
        here.hands.press("worker.with-keyring")
        here.hands.write("worker.passphrase", PASSPHRASE)
        here.hands.press("worker.on")

        here.hands.write("worker.passphrase", f"{PASSPHRASE}!")
        here.hands.press("worker.on")

        assert "Dit is anders dan de eerste keer." in note(here)
        assert here.do(_profiles) == ()


def test_a_weak_passphrase_makes_no_profile(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here), "who.worker")
        name_it(here)
        here.hands.press("worker.with-keyring")

        for weak in ("", "welkom123"):
            here.hands.write("worker.passphrase", weak)
            here.hands.press("worker.on")
            assert "makkelijk te raden" in note(here)

        assert here.do(_profiles) == ()


def test_where_there_is_no_keyring_that_is_said_and_the_other_way_stays(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        here.do(_without_vault)
        to_lock(here, closed_journey(here), "who.worker")
        name_it(here)

        here.hands.press("worker.with-keyring")

        assert "geen veilige sleutelbos" in note(here)
        assert here.hands.has("worker.without-keyring")


def test_a_profile_has_a_name(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here), "who.worker")
        here.hands.press("worker.new")

        here.hands.press("worker.on")

        assert "Vul eerst je naam in." in note(here)


def test_with_more_workers_on_a_computer_one_is_chosen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        first = closed_journey(here, access=Access.MAY_READ)
        second = closed_journey(here, access=Access.MAY_READ)
        assert first.worker is not None
        assert second.worker is not None
        to_lock(here, first, "who.worker")

        here.hands.press(f"worker.profile:{first.worker.profile}")
        here.hands.write("worker.passphrase", PASSPHRASE)
        here.hands.press("worker.open")

        assert here.table.here == Home()


def name_it(here: AtTable, *, is_outside: bool = False) -> None:
    """The first questions of a new profile."""
    here.hands.press("worker.new")
    here.hands.write("worker.name", "Ad van Dam")
    if is_outside:
        here.hands.press("worker.on-outside")
    here.hands.press("worker.on")
    here.hands.write("worker.organisation", "Buurtteam")
    here.hands.press("worker.on")


def _the_profile(journal: Journal) -> ProfileCard:
    (one,) = worker_cards.profiles_here(journal.parts)
    return one


def _profiles(journal: Journal) -> tuple[ProfileCard, ...]:
    return worker_cards.profiles_here(journal.parts)


def _journey(journal: Journal) -> str:
    return journal.session.header.jid


def _without_vault(journal: Journal) -> None:
    journal.parts = replace(journal.parts, vault=None)
