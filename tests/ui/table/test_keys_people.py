# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who may open this is the client's: in words, changed by a press, and said what it means."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from klantreis.domain.ids import MemberId
from klantreis.domain.members import Access, Representative
from klantreis.services import representing
from klantreis.ui.key_routes import Court, Invite, InviteStep, LetGo, MemberRoom, NewKey, WhoMayOpen
from klantreis.ui.playing.hands import Hands
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.routes import KeysRoom, Route
from klantreis.ui.wishes import Go
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.door import everything_held, note, press_by_keyboard, said, type_by_keyboard
from tests.ui.table.key_room import hand_pen, holds_key, people, profile, say_who, welcome

NOBODY = MemberId("")


def go(here: AtTable, route: Route) -> None:
    here.table.fulfil(Go(route))
    here.hands.rest()


def where(here: AtTable) -> Route:
    """Where somebody is."""
    return here.table.here


def cards(hands: Hands) -> str:
    """What a voice says of the cards and buttons on the page."""
    return "\n".join(one.accessibleName() for one in hands.page.findChildren(QPushButton))


def test_who_is_alone_reads_that_nobody_else_can_open(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeysRoom())

        here.hands.press("keys.who")

        assert "Verder kan niemand dit openen." in said(here)
        assert here.hands.has("people.invite")


def test_a_worker_is_invited_after_opening_their_own_profile(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(WhoMayOpen())
        key = profile(here)

        here.hands.press("people.invite")
        here.hands.press(f"invite.profile:{key.profile}")
        here.hands.write("invite.words", key.words)
        here.hands.press("invite.on")
        assert key.words not in everything_held()
        here.hands.press("invite.on")
        here.hands.press("access.may-read")
        (ad,) = people(here)
        assert not holds_key(here, ad.member.id)
        say_who(here)

        (ad,) = people(here)
        assert (ad.member.name, ad.member.organisation) == ("Ad", "WIJ")
        assert ad.member.access is Access.MAY_READ
        assert holds_key(here, ad.member.id)
        assert where(here) == MemberRoom(ad.member.id)
        here.table.back()
        here.hands.rest()
        assert where(here) == WhoMayOpen()
        assert "Mag ook alleen meelezen." in cards(here.hands)


def test_somebody_is_invited_by_keyboard_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(WhoMayOpen())
        key = profile(here)

        press_by_keyboard(here, "people.invite")
        press_by_keyboard(here, f"invite.profile:{key.profile}")
        type_by_keyboard(here, "invite.words", key.words)
        press_by_keyboard(here, "invite.on")
        press_by_keyboard(here, "invite.on")
        press_by_keyboard(here, "access.together")

        (ad,) = people(here)
        assert not holds_key(here, ad.member.id)


def test_how_they_may_open_is_not_chosen_beforehand(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(Invite(InviteStep.ACCESS))

        found = [here.hands.find(key) for key in ("access.together", "access.may-read")]

        assert not any(isinstance(one, QPushButton) and one.isChecked() for one in found)
        assert here.hands.page.first() is None


def test_an_invitation_is_taken_back_at_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(WhoMayOpen())
        key = profile(here)
        here.hands.press("people.invite")
        here.hands.press(f"invite.profile:{key.profile}")
        here.hands.write("invite.words", key.words)
        here.hands.press("invite.on")
        here.hands.press("invite.on")
        here.hands.press("access.may-read")

        here.hands.press("frame.undo")

        (ad,) = people(here)
        assert ad.until is not None
        assert not holds_key(here, ad.member.id)


def test_the_wrong_words_invite_nobody(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        key = profile(here)
        go(here, Invite())
        here.hands.press(f"invite.profile:{key.profile}")

        here.hands.write("invite.words", "een twee drie vier vijf")
        here.hands.press("invite.on")

        assert "past niet op het slot" in note(here)
        assert here.hands.has("invite.words")
        assert people(here) == []


def test_without_a_name_nobody_is_invited(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        key = profile(here, name="")
        go(here, Invite())
        here.hands.press(f"invite.profile:{key.profile}")
        here.hands.write("invite.words", key.words)
        here.hands.press("invite.on")

        here.hands.press("invite.on")
        assert "Schrijf eerst een naam op." in note(here)
        here.hands.write("invite.name", "Fatima")
        here.hands.press("invite.on")

        assert "Wat mag Fatima?" in said(here)


def test_who_travels_along_already_is_shown_and_not_invited_twice(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(Invite())
        key = profile(here)
        ad = welcome(here, key, Access.TOGETHER)
        go(here, Invite())
        here.hands.press(f"invite.profile:{key.profile}")

        here.hands.write("invite.words", key.words)
        here.hands.press("invite.on")

        assert here.table.here == MemberRoom(ad)
        assert "Ad reist al mee." in note(here)


def test_a_key_that_is_taken_back_also_empties_the_chair(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        seat = here.sit_together(WhoMayOpen())
        ad = seat.sitters[1].id
        here.hands.press(f"people.look:{ad}")
        here.hands.press("people.take-back")
        assert "kan ik niet sluiten" in said(here)

        here.hands.press("letgo.yes")

        (gone,) = people(here)
        assert gone.until is not None
        assert here.table.seat is not None
        assert [one.name for one in here.table.seat.sitters] == ["Toos"]
        assert "Ad kan dit niet meer openen." in note(here)
        assert "Ad. Opent niet meer sinds 2 maart 2026" in said(here)


def test_no_leaves_the_key_where_it_is(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        seat = here.sit_together()
        ad = seat.sitters[1].id
        go(here, MemberRoom(ad))
        here.hands.press("people.take-back")

        here.hands.press("letgo.no")

        assert here.table.here == MemberRoom(ad)
        assert [one.until for one in people(here)] == [None]


def test_who_may_decide_by_a_court_is_named_with_all_three(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        ad = welcome(here, profile(here), Access.TOGETHER)
        court = Representative("geld", "C/02/4711", "2 maart 2026")
        here.do(lambda journal: representing.represent(journal.session, ad, court))
        go(here, WhoMayOpen())
        assert "Mag voor de klant beslissen." in cards(here.hands)

        here.hands.press(f"people.look:{ad}")

        assert "Ad mag voor jou beslissen over: geld" in said(here)
        assert "Besluit C/02/4711, 2 maart 2026" in said(here)


def test_a_worker_with_the_pen_sees_who_may_open_and_the_log_and_no_deed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        seat = here.sit_together(KeysRoom())
        hand_pen(here, seat.sitters[1].id)

        assert here.hands.has("keys.who")
        assert here.hands.has("keys.log")
        assert not here.hands.has("keys.change")
        assert not here.hands.has("keys.more")
        here.hands.press("keys.who")

        assert "Toos gaat hier zelf over." in said(here)
        assert not here.hands.has("people.invite")
        assert not any(one.objectName().startswith("people.look") for one in _buttons(here))


@pytest.mark.parametrize(
    "route", [NewKey(), OtherKey(), Invite(), LetGo(NOBODY), MemberRoom(NOBODY), Court(NOBODY)]
)
def test_a_worker_finds_no_way_round_to_a_deed_and_gives_the_pen_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, route: Route
) -> None:
    with at_table(qapp, tmp_path) as here:
        seat = here.sit_together()
        hand_pen(here, seat.sitters[1].id)
        go(here, route)

        assert [one.objectName() for one in _buttons(here)] == ["keys.pen-back"]
        go(here, NewKey())
        here.hands.press("keys.pen-back")

        assert here.hands.has("newkey.choose")


def _buttons(here: AtTable) -> list[QPushButton]:
    return here.hands.page.findChildren(QPushButton)
