# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""In another language, and at *Weg*: what was answered stays, and what was on paper goes."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from klantreis.domain.choosing import Sheet
from klantreis.domain.language import Language
from klantreis.ui.paper.printers import PrinterChoice
from klantreis.ui.paper.printing import Printing
from klantreis.ui.paper.prints import Prints
from klantreis.ui.paper_routes import Asked, Giving, OwnSheet, PaperRoom
from klantreis.ui.routes import SharingRoom
from klantreis.ui.wishes import Choose
from tests.ui.at_table import AtTable, at_table
from tests.ui.paper.made import press_to
from tests.ui.table.giving import DOCTOR, tell


def in_english(here: AtTable) -> None:
    """The windows speak English from now on."""
    settings = replace(here.hands.page.around.settings, language=Language.EN)
    here.table.fulfil(Choose(settings))
    here.hands.rest()


def typed_in(here: AtTable, key: str) -> str:
    """What stands in a line."""
    line = here.hands.find(key)
    assert isinstance(line, QLineEdit)
    return line.text()


def test_what_was_typed_stays_in_another_language(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(Giving())
        here.hands.write("give.name", "Bo")
        in_english(here)
        assert typed_in(here, "give.name") == "Bo"

        here.hands.page.go(Giving(Asked.UNTIL, DOCTOR, "om te weten"))
        here.hands.rest()
        here.hands.write("give-until.own", "1 mei 2026")
        here.table.fulfil(Choose(replace(here.hands.page.around.settings, text_percent=130)))
        here.hands.rest()

        assert typed_in(here, "give-until.own") == "1 mei 2026"


def test_a_chosen_entry_stays_chosen_in_another_language(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        entry = tell(here, "tekst")
        here.hands.page.go(Giving(Asked.WHICH, DOCTOR, "om te weten"))
        here.hands.rest()
        here.hands.press(f"give.entry:{entry}")

        in_english(here)

        assert here.table.here == Giving(Asked.WHICH, DOCTOR, "om te weten", (entry,))


def test_a_day_that_is_over_is_said_kindly_and_leads_nowhere(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(Giving(Asked.UNTIL, DOCTOR, "om te weten"))
        here.hands.write("give-until.own", "1 februari 2026")

        here.hands.press("give.on")

        assert isinstance(here.table.here, Giving)
        assert here.table.here.asked is Asked.UNTIL
        note = here.table.frame.messages.note
        assert note is not None
        assert note.aloud == "Deze dag is al voorbij."


def test_after_weg_nothing_waits_for_the_printer(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        printers = (PrinterChoice("inkt", "Inkt", is_usual=True),)
        press = press_to(tmp_path / "papier.pdf")
        printing = Printing(find_printers=lambda: printers, make_press=press)
        Prints(here.table.runner, printing)
        here.sit(PaperRoom(OwnSheet(Sheet.OVERVIEW)))
        here.hands.press("paper-room.print")

        with qtbot.waitSignal(here.table.locked, timeout=60_000):
            here.table.away()

        assert not printing.is_busy
