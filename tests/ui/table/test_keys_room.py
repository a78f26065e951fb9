# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Mijn sleutels*: a few cards at a time, the log, backups, and how the journey goes on."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from klantreis.domain.facts import Opened
from klantreis.domain.members import Access
from klantreis.domain.settings import JourneyState
from klantreis.services import keeping, reading, tending
from klantreis.services.recording import Say, record
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import Backups, JourneyOn, OpeningLog
from klantreis.ui.paper_routes import ExitCopy, PaperRoom
from klantreis.ui.routes import KeysRoom, Route, SharingRoom
from klantreis.ui.wishes import Go
from klantreis.words.tongue import blocks
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.door import (
    PASSPHRASE,
    Made,
    at_door,
    closed_journey,
    give,
    note,
    press_by_keyboard,
    said,
    to_lock,
)
from tests.ui.table.giving import got


def test_five_cards_are_in_view_and_the_rest_is_one_press_away(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeysRoom())
        first = _keys(here)

        here.hands.press("keys.more")

        assert len(first) == 6
        assert first[-1] == "keys.more"
        assert _keys(here) == [
            "keys.backup", "keys.journey", "keys.others", "keys.take-all", "keys.move-in",
        ]  # fmt: skip
        here.hands.press("frame.back")
        assert _keys(here) == first


def test_what_others_know_and_taking_everything_are_found_where_they_are(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeysRoom(has_more=True))

        here.hands.press("keys.others")
        shared: Route = here.table.here
        here.hands.press("frame.back")
        here.hands.press("keys.take-all")

        assert isinstance(shared, SharingRoom)
        assert here.table.here == PaperRoom(ExitCopy())


def test_for_who_cannot_read_every_card_has_its_sign_and_no_words_are_left(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path, disguise=blocks) as here:
        here.sit(KeysRoom(has_more=True))

        texts = [label.text() for label in here.hands.page.findChildren(QLabel)]

        assert not any(letter.isalpha() for text in texts for letter in text)


def test_the_log_tells_by_day_who_opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        _open(here, made)
        here.hands.press("home.keys")

        here.hands.press("keys.log")

        assert "2 maart 2026" in said(here)
        assert "Toos, om" in said(here)


def test_a_worker_alone_sees_who_may_open_and_waits_for_the_client(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here, access=Access.MAY_READ)
        to_lock(here, made, "who.worker")
        here.hands.write("worker.passphrase", PASSPHRASE)
        here.hands.press("worker.open")
        here.hands.press("home.keys")

        assert _keys(here) == ["keys.who", "keys.log", "keys.own-card", "keys.move-in"]
        assert "Wacht tot jullie samen zijn." in said(here)
        here.hands.press("keys.who")

        assert "Mag ook alleen meelezen." in said(here)
        assert _keys(here) == []


def test_what_was_earlier_is_a_page_further_and_back_leads_to_what_was_later(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        here.do(_open_often)
        here.table.fulfil(Go(OpeningLog()))
        here.hands.rest()
        assert said(here).count("Toos, om") == 10

        here.hands.press("log.earlier")
        assert said(here).count("Toos, om") == 2
        assert not here.hands.has("log.earlier")
        here.hands.press("frame.back")

        assert said(here).count("Toos, om") == 10


def test_a_journey_that_just_began_says_that_it_is_the_first_time(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(OpeningLog())

        assert "Dit is de eerste keer." in said(here)


def test_a_backup_is_made_and_taken_back_on_trial(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(Backups())
        assert "Er is nog geen reservekopie." in said(here)
        assert not here.hands.has("backup.rehearse")

        press_by_keyboard(here, "backup.now")
        assert "De laatste is van 2 maart 2026" in said(here)
        press_by_keyboard(here, "backup.rehearse")

        assert "Alles kwam terug." in note(here)
        assert "Geoefend op 2 maart 2026." in said(here)
        last = got(here, lambda journal: tending.last_times(journal.session))
        assert last.rehearsal is not None


def test_a_backup_that_does_not_open_is_said_plainly(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        made = got(here, lambda journal: keeping.backup(journal.session))
        here.table.fulfil(Go(Backups()))
        here.hands.rest()
        made.write_bytes(made.read_bytes()[:-40])

        here.hands.press("backup.rehearse")

        assert "De reservekopie ging niet open." in note(here)
        assert here.hands.has("backup.now")


def test_how_it_goes_on_is_one_press_and_can_be_undone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(JourneyOn())
        assert _checked(here) == ["journey.goes-on"]

        here.hands.press("journey.safety-net")
        assert _state(here) is JourneyState.SAFETY_NET
        assert _checked(here) == ["journey.safety-net"]
        here.hands.press("frame.undo")

        assert _state(here) is JourneyState.GOES_ON
        assert _checked(here) == ["journey.goes-on"]


def test_pressing_what_it_is_already_changes_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(JourneyOn())
        before = got(here, lambda journal: journal.session.store.counts().facts)

        here.hands.press("journey.goes-on")

        assert got(here, lambda journal: journal.session.store.counts().facts) == before
        assert _checked(here) == ["journey.goes-on"]


def _open_often(journal: Journal) -> None:
    session = journal.session
    for _ in range(12):
        record(session, session.opened_by, [Say(Opened())])


def _open(here: AtTable, made: Made) -> None:
    to_lock(here, made)
    give(here, made.key)


def _keys(here: AtTable) -> list[str]:
    return [one.objectName() for one in here.hands.page.findChildren(QPushButton)]


def _checked(here: AtTable) -> list[str]:
    return [
        one.objectName() for one in here.hands.page.findChildren(QPushButton) if one.isChecked()
    ]


def _state(here: AtTable) -> JourneyState:
    def job(journal: Journal) -> JourneyState:
        return reading.settings(journal.session).state

    return got(here, job)
