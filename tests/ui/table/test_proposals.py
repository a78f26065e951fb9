# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who holds the pen: the client writes, a worker proposes, and the client answers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from klantreis.services import reading
from klantreis.ui.routes import EntryRoom, Home, ProposalsRoom
from klantreis.ui.wishes import Go
from tests.ui.at_table import AtTable, at_table

PROPOSED = "Misschien helpt een lijst."


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit_together()
        yield table


def test_who_writes_is_in_view_and_one_press_gives_the_pen(here: AtTable) -> None:
    assert _pen(here) == "Nu schrijft: ik"

    here.hands.press("frame.pen")
    assert _pen(here) == "Nu schrijft: Ad"

    here.hands.press("frame.pen")
    assert _pen(here) == "Nu schrijft: ik"


def test_what_a_worker_writes_is_a_proposal_and_says_so(here: AtTable) -> None:
    _propose(here)

    assert _texts(here) == []
    assert here.hands.has("home.proposals") is False  # the worker still has the pen

    here.hands.press("frame.pen")
    assert here.hands.has("home.proposals")


def test_a_yes_takes_it_in(here: AtTable) -> None:
    _propose(here)
    here.hands.press("frame.pen")
    here.hands.press("home.proposals")
    assert PROPOSED in _said(here)

    here.hands.press("proposal.accept")

    assert _texts(here) == [PROPOSED]


def test_in_own_words_keeps_nothing_of_the_workers(here: AtTable) -> None:
    _propose(here)
    here.hands.press("frame.pen")
    here.hands.press("home.proposals")
    here.hands.press("proposal.reword")
    here.hands.write("proposal.text", "Ik maak een lijst.")

    here.hands.press("write.ready")

    assert _texts(here) == ["Ik maak een lijst."]


def test_a_no_leaves_no_text(here: AtTable) -> None:
    _propose(here)
    here.hands.press("frame.pen")
    here.hands.press("home.proposals")

    here.hands.press("proposal.refuse")

    assert _texts(here) == []
    assert not here.hands.has("home.proposals")
    assert isinstance(here.table.here, Home)


def test_a_worker_cannot_answer(here: AtTable) -> None:
    _propose(here)
    here.table.fulfil(Go(ProposalsRoom()))
    here.hands.rest()

    assert not here.hands.has("proposal.accept")
    assert any("Geef eerst de pen terug." in text for text in _said(here))


def test_a_worker_brings_in_what_is_their_own_without_asking(here: AtTable) -> None:
    here.hands.press("frame.pen")
    here.hands.press("home.contribution")
    here.hands.write("write.text", "Ik kom elke week.")
    here.hands.press("write.ready")

    assert _texts(here) == ["Ik kom elke week."]
    assert isinstance(here.table.here, EntryRoom)


def test_the_pen_in_other_hands_leaves_the_clients_page_to_be_looked_at(here: AtTable) -> None:
    here.hands.press("tell.write")
    here.hands.write("write.text", "Ik wil rust.")
    here.hands.press("write.ready")
    here.hands.press("entry.edit")
    here.hands.write("write.text", "Ik wil rust in huis.")

    here.hands.press("frame.pen")

    assert isinstance(here.table.here, EntryRoom)
    assert not here.hands.has("entry.edit")
    assert _texts(here) == ["Ik wil rust in huis."]


def test_the_client_puts_an_own_view_beside_it(here: AtTable) -> None:
    test_a_worker_brings_in_what_is_their_own_without_asking(here)
    here.hands.press("frame.pen")
    here.hands.press("entry.own-view")
    here.hands.write("own-view.text", "Liever om de week.")
    here.hands.press("write.ready")

    assert "Liever om de week." in _said(here)


def test_a_label_is_asked_about_once_and_never_blocks(here: AtTable) -> None:
    here.hands.press("frame.pen")
    here.hands.press("tell.write")
    here.hands.write("write.text", "Toos is een zorgmijder.")

    assert any("Wiens woord is dit?" in text for text in _visible(here))

    here.hands.press("write.ready")
    here.hands.press("frame.pen")
    assert here.hands.has("home.proposals")


def test_the_client_never_meets_the_word_watch(here: AtTable) -> None:
    here.hands.press("tell.write")
    here.hands.write("write.text", "Ze noemen mij zorgmijder.")

    assert not any("Wiens woord is dit?" in text for text in _visible(here))


def _propose(here: AtTable) -> None:
    here.hands.press("frame.pen")
    here.hands.press("tell.write")
    here.hands.write("write.text", PROPOSED)
    here.hands.press("write.ready")


def _pen(here: AtTable) -> str:
    pen = here.hands.find("frame.pen")
    assert isinstance(pen, QPushButton)
    return pen.text()


def _texts(here: AtTable) -> object:
    return here.do(
        lambda journal: [one.heads[0].body.text for one in reading.entries(journal.session)]
    )


def _said(here: AtTable) -> list[str]:
    return [label.text() for label in here.hands.page.findChildren(QLabel)]


def _visible(here: AtTable) -> list[str]:
    labels = here.hands.page.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]
