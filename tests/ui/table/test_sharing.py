# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Giving at the table: one question a screen, the real pages, the client's own secret."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import Step
from klantreis.domain.ids import MemberId
from klantreis.ui.paper.preview import Preview
from klantreis.ui.paper_routes import Asked, Giving, PaperRoom
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.routes import Home, SharingRoom
from klantreis.ui.seat import Seat, Sitter
from klantreis.ui.wishes import HandPen, Sit
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import (
    DOCTOR,
    Counting,
    answer_all,
    has_given,
    log,
    neighbour,
    say_yes,
    tell,
)

FOUR_WORDS = re.compile(r"(\w+) · (\w+) · (\w+) · (\w+)")


def said(here: AtTable) -> str:
    """All that stands on the page."""
    return "\n".join(label.text() for label in here.hands.page.findChildren(QLabel))


def seat_with_worker(seat: Seat) -> Seat:
    """Ad sits down beside the client, and writes."""
    ad = Sitter(MemberId("ad"), "Ad", is_client=False)
    return replace(seat, sitters=(*seat.sitters, ad), pen=ad.id)


def test_a_sharing_takes_at_most_eight_screens_and_leaves_what_was_chosen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        anneke = neighbour(here)
        entry = tell(here, Step(text="de sleutel van Anneke"))
        tell(here, "dit blijft hier")
        count = Counting(here)

        answer_all(count, entry)
        count.press(f"give.show:{anneke}")
        count.press("give.on")
        count.press("give-until.quarter")
        say_yes(count)

        asked = [screen for screen in count.screens if screen != "SharingPage"]
        assert len([*asked, type(here.hands.page).__name__]) <= 8
        (shared,) = log(here)
        assert [item.entry for item in shared.grant.items] == [entry]
        assert shared.grant.recipient == DOCTOR
        assert shared.grant.purpose == "Om mij te helpen"
        assert shared.grant.last_day() == date(2026, 6, 2)
        assert shared.grant.show_names == (anneke,)
        assert len(shared.papers) == 1


def test_names_are_asked_about_only_when_one_stands_there(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        neighbour(here)
        entry = tell(here, "ik slaap slecht")

        answer_all(here.hands, entry)

        assert isinstance(here.table.here, Giving)
        assert here.table.here.asked is Asked.PAGES
        assert "Vraag 5 van 6" in said(here)


def test_the_pages_show_what_will_leave_and_the_masked_name(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        neighbour(here)
        entry = tell(here, "bij Anneke is het rustig")
        answer_all(here.hands, entry)
        here.hands.press("give.on")
        here.hands.press("give-until.quarter")

        preview = here.hands.page.findChildren(Preview)[0]

        text = "\n".join(preview.text_of_page(page) for page in range(1, preview.pages + 1))
        assert "bij de buurvrouw is het rustig" in text
        assert "Anneke" not in text
        assert log(here) == ()


def test_nothing_goes_along_until_it_is_pressed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(Giving(asked=Asked.WHICH, recipient=DOCTOR, purpose="om te weten"))
        entry = tell(here, "een")
        private = tell(here, "alleen van mij", private=True)
        here.hands.page.instead(
            Giving(asked=Asked.WHICH, recipient=DOCTOR, purpose="om te weten", most=19)
        )
        here.hands.rest()

        card = here.hands.find(f"give.entry:{entry}")
        assert isinstance(card, WideButton)
        assert not card.isChecked()
        assert not here.hands.has(f"give.entry:{private}")
        here.hands.press("give.on")
        assert isinstance(here.table.here, Giving)
        assert here.table.here.asked is Asked.WHICH


def test_an_answer_survives_another_language_and_the_way_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(Giving(asked=Asked.WHO))
        here.hands.write("give.name", "Bo")
        here.table.fulfil(HandPen(here.hands.page.seat.pen))
        here.hands.rest()
        here.hands.press("give.on")
        here.table.back()
        here.hands.rest()

        here.hands.press("give.on")

        assert isinstance(here.table.here, Giving)
        assert here.table.here.recipient.name == "Bo"


@pytest.mark.parametrize("answer", ["give.no", "give.later"])
def test_without_a_yes_nothing_is_left(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, answer: str
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        entry = tell(here, "tekst")
        answer_all(here.hands, entry)

        here.hands.press(answer)

        assert here.table.here == Home()
        assert log(here) == ()


def test_yes_and_no_are_equally_big(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        answer_all(here.hands, tell(here, "tekst"))

        yes, no = here.hands.find("give.yes"), here.hands.find("give.no")
        qtbot.waitUntil(lambda: yes.width() > 0)
        assert abs(yes.width() - no.width()) <= 1
        assert yes.height() == no.height()


def test_a_wrong_secret_takes_nothing_away(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        answer_all(here.hands, tell(here, "tekst"))

        say_yes(here.hands, "dit is een heel andere zin")

        assert isinstance(here.table.here, Giving)
        assert here.table.here.recipient == DOCTOR
        assert log(here) == ()
        here.hands.write("open.passphrase", "vier stille bootjes varen langzaam voorbij")
        here.hands.press("give-secret.yes")
        assert len(log(here)) == 1


def test_back_from_the_papers_does_not_give_twice(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        answer_all(here.hands, tell(here, "tekst"))
        say_yes(here.hands)

        here.table.back()
        here.hands.rest()

        assert not here.hands.has("give.yes")
        assert here.hands.has("give.see")


def test_large_print_in_two_languages_is_on_the_consent(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        answer_all(here.hands, tell(here, "tekst"))
        here.hands.press("give.large")
        here.hands.press("give.languages")

        say_yes(here.hands)

        (shared,) = log(here)
        assert shared.grant.large_print
        assert shared.grant.also_in == "en"


def test_somebody_from_before_is_one_press(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        has_given(here, tell(here, "tekst"))
        here.hands.press("sharing.give")

        here.hands.press("give.to:0")

        assert isinstance(here.table.here, Giving)
        assert here.table.here.recipient == DOCTOR


@pytest.mark.parametrize("typed", ["1 juni 2026", "1-6-2026", "2026-06-01"])
def test_an_own_day_is_read_as_people_write_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, typed: str
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        entry = tell(here, "tekst")
        far = Giving(Asked.UNTIL, DOCTOR, "om te weten", (entry,))
        here.hands.page.go(far)
        here.hands.rest()
        here.hands.write("give-until.own", typed)

        here.hands.press("give.on")

        assert isinstance(here.table.here, Giving)
        assert here.table.here.until == date(2026, 6, 1)
        assert here.table.here.asked is Asked.PAGES


def test_the_four_words_of_the_paper_stand_beside_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        answer_all(here.hands, tell(here, "tekst"))

        say_yes(here.hands)

        assert isinstance(here.table.here, PaperRoom)
        preview = here.hands.page.findChildren(Preview)[0]
        four = FOUR_WORDS.search(preview.text_of_page(1))
        assert four is not None
        shown = said(here).splitlines()
        assert [word for word in four.groups() if word in shown] == list(four.groups())


def test_the_worker_with_the_pen_is_told_kindly(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        seat = here.sit(SharingRoom())
        from_worker = seat_with_worker(seat)
        here.table.fulfil(Sit(from_worker, SharingRoom()))
        here.hands.rest()
        assert not here.hands.has("sharing.give")

        here.hands.press("sharing.pen-back")

        assert here.hands.has("sharing.give")
