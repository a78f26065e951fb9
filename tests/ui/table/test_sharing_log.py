# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is shared can be seen, made again while it counts, and taken back without a secret."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.ids import MemberId
from klantreis.services import writing
from klantreis.ui.paper.preview import Preview
from klantreis.ui.paper_routes import GivenPapers, PaperRoom, SharedRoom, TakenBack
from klantreis.ui.routes import EntryRoom, Home, SharingRoom
from klantreis.ui.seat import Sitter
from klantreis.ui.wishes import Choose, Sit
from tests.ui.at_table import NOON, AtTable, at_table
from tests.ui.table.giving import Counting, answer_all, has_given, log, say_yes, tell


def said(here: AtTable) -> str:
    """All that stands on the page."""
    return "\n".join(label.text() for label in here.hands.page.findChildren(QLabel))


def test_an_empty_log_says_who_decides(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())

        assert "Jij bepaalt wie iets krijgt." in said(here)
        assert here.hands.has("sharing.give")


def test_taking_back_is_fewer_presses_than_giving_and_asks_no_secret(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        giving = Counting(here)
        answer_all(giving, tell(here, "tekst"))
        say_yes(giving)
        (shared,) = log(here)
        here.table.fulfil(Sit(here.hands.page.seat, SharingRoom()))
        here.hands.rest()

        taking = Counting(here)
        taking.press(f"sharing.look:{shared.grant.id}")
        taking.press("sharing.withdraw")
        taking.press("sharing.yes-withdraw")

        assert taking.presses <= giving.presses
        assert log(here)[0].withdrawn is not None
        preview = here.hands.page.findChildren(Preview)[0]
        assert "Ik trek mijn ja in" in preview.text_of_page(1)


def test_who_changes_their_mind_about_taking_back_leaves_it_as_it_is(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        given = has_given(here, tell(here, "tekst"))
        here.hands.page.go(SharedRoom(given))
        here.hands.rest()
        here.hands.press("sharing.withdraw")

        here.hands.press("sharing.no-withdraw")

        assert here.table.here == SharedRoom(given)
        assert log(here)[0].withdrawn is None


def test_what_was_taken_back_makes_no_paper_but_the_letter_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        given = has_given(here, tell(here, "tekst"))
        here.hands.page.go(SharedRoom(given))
        here.hands.rest()
        here.hands.press("sharing.withdraw")
        here.hands.press("sharing.yes-withdraw")
        here.hands.page.go(SharedRoom(given))
        here.hands.rest()

        assert not here.hands.has("sharing.again")
        here.hands.press("sharing.letter")

        assert here.table.here == PaperRoom(TakenBack(given))


def test_past_its_day_the_page_says_so_and_offers_no_paper(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        given = has_given(here, tell(here, "tekst"), until=date(2026, 3, 5))
        clock = here.table.world.parts.clock
        clock.set(NOON.replace(day=9))  # type: ignore[attr-defined]
        here.hands.page.go(SharedRoom(given))
        here.hands.rest()

        assert "De tijd is om" in said(here)
        assert not here.hands.has("sharing.again")
        assert here.hands.has("sharing.withdraw")


def test_what_went_along_can_be_read_and_what_is_gone_says_so(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        kept, erased = tell(here, "blijft"), tell(here, "weg hiermee")
        given = has_given(here, kept, erased)
        here.do(lambda journal: writing.forget(journal.session, journal.session.opened_by, erased))
        here.hands.page.go(SharedRoom(given))
        here.hands.rest()

        assert "(dit is gewist)" in said(here)
        here.hands.press(f"sharing.entry:{kept}")

        assert here.table.here == EntryRoom(kept)


def test_the_log_by_person_and_by_entry(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        one, other = tell(here, "een"), tell(here, "twee")
        first, second = has_given(here, one), has_given(here, other)
        recipient = log(here)[0].grant.recipient

        here.hands.page.go(SharingRoom(about=other))
        here.hands.rest()
        assert not here.hands.has(f"sharing.look:{first}")
        assert here.hands.has(f"sharing.look:{second}")
        here.hands.page.go(SharingRoom(to=recipient))
        here.hands.rest()

        assert here.hands.has(f"sharing.look:{first}")
        here.hands.press("sharing.everything")
        assert here.table.here == SharingRoom()


def test_making_again_is_written_down_once_even_in_another_size(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        given = has_given(here, tell(here, "tekst"))
        here.hands.page.go(SharedRoom(given))
        here.hands.rest()

        here.hands.press("sharing.again")
        here.table.fulfil(Choose(replace(here.hands.page.around.settings, text_percent=125)))
        here.hands.rest()

        assert here.table.here == PaperRoom(GivenPapers(given))
        assert len(log(here)[0].papers) == 2


def test_nothing_of_a_paper_stays_when_somebody_goes_on(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        given = has_given(here, tell(here, "tekst"))
        here.hands.page.go(PaperRoom(GivenPapers(given), is_asked=True))
        here.hands.rest()
        preview = here.hands.page.findChildren(Preview)[0]
        assert preview.pages > 0

        here.hands.press("paper-room.done")

        assert here.table.here == Home()
        assert preview.pages == 0


def test_a_worker_alone_may_look_at_the_log_and_do_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        seat = here.sit(SharingRoom())
        given = has_given(here, tell(here, "tekst"))
        ad = Sitter(MemberId("ad"), "Ad", is_client=False)
        here.table.fulfil(Sit(replace(seat, sitters=(ad,), pen=ad.id), SharingRoom()))
        here.hands.rest()

        assert not here.hands.has("sharing.give")
        here.hands.press(f"sharing.look:{given}")

        assert not here.hands.has("sharing.withdraw")
        assert not here.hands.has("sharing.again")
