# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's card goes by stick to a client at another computer; four words prove whose it is."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.ids import MemberId
from klantreis.domain.members import Access
from klantreis.services import guest_cards
from klantreis.ui.key_routes import Invite, OwnCard, WhoMayOpen
from klantreis.ui.routes import KeysRoom, Shelf
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.door import note, said
from tests.ui.table.key_room import hand_pen, people, profile

FILE = "kaartje.kaart"


def put_card(here: AtTable, qtbot: QtBot) -> tuple[MemberId, list[str]]:
    """Ad puts his card on a stick; gives who he is, and the words on his screen."""
    seat = here.sit_together(KeysRoom())
    hand_pen(here, seat.sitters[1].id)
    here.hands.press("keys.own-card")
    words = check_words(here)
    qtbot.waitUntil(lambda: here.hands.has("place.save:0"))
    here.hands.press("place.save:0")
    return seat.sitters[1].id, words


def take_card(here: AtTable, qtbot: QtBot) -> None:
    """The client takes the card that lies in the own folder."""
    here.hands.press("people.invite")
    here.hands.press("invite.stick")
    qtbot.waitUntil(lambda: here.hands.has("place.open:0"))
    here.hands.press("place.open:0")
    qtbot.waitUntil(lambda: here.hands.has("place.file:0"))
    here.hands.press("place.file:0")


def check_words(here: AtTable) -> list[str]:
    """The four words on the page: they stand alone, in small letters."""
    texts = [label.text() for label in here.hands.page.findChildren(QLabel)]
    return [text for text in texts if text.isalpha() and text.islower()]


def test_a_worker_elsewhere_is_invited_by_their_card(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path / "worker") as here:
        ad, words = put_card(here, qtbot)
        assert "Je kaartje is klaar." in note(here)
        assert len(words) == 4
    with at_table(qapp, tmp_path / "client") as here:
        here.sit(WhoMayOpen())
        take_card(here, qtbot)
        assert check_words(here) == words

        here.hands.press("compare.same")
        here.hands.press("invite.on")
        here.hands.press("access.together")

        (invited,) = people(here)
        assert invited.member.id == ad
        assert invited.member.name == "Ad"
        assert invited.member.access is Access.TOGETHER


def test_a_worker_makes_their_card_at_the_door(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path, route=Shelf()) as here:
        key = profile(here)
        here.hands.press("shelf.worker-card")
        here.hands.write("worker.words", key.words)
        here.hands.press("worker.card")
        assert len(check_words(here)) == 4
        qtbot.waitUntil(lambda: here.hands.has("place.save:0"))

        here.hands.press("place.save:0")

        assert guest_cards.take_from_stick(home / FILE).name == "Ad"
        assert here.table.here == Shelf()
        assert here.table.seat is None


def test_other_words_invite_nobody(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path / "worker") as here:
        put_card(here, qtbot)
    with at_table(qapp, tmp_path / "client") as here:
        here.sit(WhoMayOpen())
        take_card(here, qtbot)

        here.hands.press("compare.other")

        assert "Dit is een ander kaartje." in note(here)
        assert people(here) == []


def test_who_is_here_already_is_not_invited_twice(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        put_card(here, qtbot)
        assert here.table.seat is not None
        client = here.table.seat.client
        assert client is not None
        hand_pen(here, client.id)
        here.hands.press("keys.who")

        take_card(here, qtbot)

        assert "Ad reist al mee." in note(here)


def test_another_file_is_no_card(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    (home / FILE).write_text("iets anders")
    with at_table(qapp, tmp_path) as here:
        here.sit(WhoMayOpen())

        take_card(here, qtbot)

        assert "Dit bestand is anders dan verwacht." in note(here)
        assert isinstance(here.table.here, Invite)


def test_the_client_has_no_card_of_their_own(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(OwnCard())

        assert "Dit is voor een werker." in said(here)
        assert not here.hands.has("place.save:0")
