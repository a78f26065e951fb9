# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper for one's own hands: look, print and save, from memory and without a ceremony."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.choosing import OWN_PAPERS, OwnPaper, Sheet
from klantreis.services import papers
from klantreis.ui.paper.memory import PaperInMemory
from klantreis.ui.paper.preview import Preview
from klantreis.ui.paper.printers import PrinterChoice
from klantreis.ui.paper.printing import Printing
from klantreis.ui.paper.prints import Prints
from klantreis.ui.paper_routes import (
    BlankCards,
    ExitCopy,
    GivenPapers,
    OwnSheet,
    PaperRoom,
    RecoverySheet,
)
from klantreis.ui.routes import Home, PrintRoom
from tests.ui.at_table import NOON, AtTable, at_table
from tests.ui.paper.made import press_to
from tests.ui.table.giving import Counting, has_given, tell
from tests.ui.table.key_room import say_who

PRINTERS = (PrinterChoice("inkt", "Inkt", is_usual=True), PrinterChoice("zaal", "Zaal", False))


def with_printers(here: AtTable, sheet: Path, *, count: int = 1) -> Prints:
    """A printer at hand that prints to a file."""
    printing = Printing(find_printers=lambda: PRINTERS[:count], make_press=press_to(sheet))
    prints = Prints(here.table.runner, printing)
    printing.setParent(prints)
    return prints


def said(here: AtTable) -> str:
    """All that stands on the page."""
    return "\n".join(label.text() for label in here.hands.page.findChildren(QLabel))


def text_of(here: AtTable) -> str:
    """All that stands on the paper."""
    preview = here.hands.page.findChildren(Preview)[0]
    return "\n".join(preview.text_of_page(page) for page in range(1, preview.pages + 1))


def go(here: AtTable, room: PaperRoom) -> None:
    """To a paper."""
    here.hands.page.go(room)
    here.hands.rest()


def test_the_own_overview_is_printed_in_three_presses_from_home(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    sheet = tmp_path / "papier.pdf"
    with at_table(qapp, tmp_path) as here:
        prints = with_printers(here, sheet)
        here.sit(Home())
        tell(here, "ik slaap beter")
        count = Counting(here)

        count.press("home.print")
        count.press("print.overview")
        assert "ik slaap beter" in text_of(here)
        with qtbot.waitSignal(prints.done, timeout=60_000):
            count.press("paper-room.print")

        assert count.presses == 3
        assert PaperInMemory(sheet.read_bytes()).pages > 0
        assert here.table.frame.messages.note is not None


@pytest.mark.parametrize("sheet", OWN_PAPERS)
def test_every_sheet_has_a_card_and_a_paper(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, sheet: OwnPaper
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(PrintRoom())

        here.hands.press(f"print.{sheet.value}")

        assert here.table.here == PaperRoom(OwnSheet(sheet))
        assert here.hands.page.findChildren(Preview)[0].pages > 0


def test_blank_cards_need_no_journey(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path, route=PrintRoom()) as here:
        assert not here.hands.has("print.overview")

        here.hands.press("print.blank")

        assert here.table.here == PaperRoom(BlankCards())
        assert here.hands.page.findChildren(Preview)[0].pages > 0


def test_large_print_in_two_languages_is_another_paper(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(PaperRoom(OwnSheet(Sheet.TALK_WITH_ME)))
        assert "Talk with me" not in text_of(here)
        pages = here.hands.page.findChildren(Preview)[0].pages

        here.hands.press("paper-room.languages")
        here.hands.press("paper-room.large")

        assert "Talk with me" in text_of(here)
        assert here.hands.page.findChildren(Preview)[0].pages >= pages


def test_without_a_printer_there_is_no_button_but_saving(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        with_printers(here, tmp_path / "nergens.pdf", count=0)
        here.sit(PaperRoom(OwnSheet(Sheet.OVERVIEW)))

        assert not here.hands.has("paper-room.print")
        assert here.hands.has("paper-room.save")
        assert "Hier is geen printer." in said(here)


def test_another_printer_is_one_press_too(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    sheet = tmp_path / "papier.pdf"
    with at_table(qapp, tmp_path) as here:
        prints = with_printers(here, sheet, count=2)
        here.sit(PaperRoom(OwnSheet(Sheet.OVERVIEW)))

        with qtbot.waitSignal(prints.done, timeout=60_000):
            here.hands.press("paper-room.printer:zaal")

        assert sheet.exists()


def test_what_was_given_is_saved_whole_and_proves_itself(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(PrintRoom())
        given = has_given(here, tell(here, "tekst"))
        before = set(home.rglob("*"))
        go(here, PaperRoom(GivenPapers(given), is_asked=True))
        assert set(home.rglob("*")) == before

        here.hands.press("paper-room.save")
        assert here.hands.find("place.name").hasFocus()
        qtbot.waitUntil(lambda: here.hands.has("place.save:0"))
        here.hands.press("place.save:0")

        new = sorted(path for path in set(home.rglob("*")) - before if path.is_file())
        assert sorted(path.suffix for path in new) == [".json", ".pdf", ".pdf"]
        receipt, paper = _proof_and_paper(new)
        words = here.table.world.parts.words
        verdict = papers.verify(paper, receipt=receipt, words=words, at=NOON)
        assert verdict.state == "genuine"


def test_both_papers_of_a_sharing_are_printed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        printed: list[str] = []
        prints = with_printers(here, tmp_path / "papier.pdf")
        prints.printing.done.connect(lambda: printed.append("papier"))
        here.sit(PrintRoom())
        given = has_given(here, tell(here, "tekst"))
        go(here, PaperRoom(GivenPapers(given), is_asked=True))

        with qtbot.waitSignal(prints.done, timeout=60_000):
            here.hands.press("paper-room.print")

        assert printed == ["papier", "papier"]


def test_who_does_not_want_to_save_goes_on_with_the_paper(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(PaperRoom(OwnSheet(Sheet.OVERVIEW)))
        here.hands.press("paper-room.save")
        assert not here.hands.has("paper-room.save")

        here.hands.press("paper-room.not-now")

        assert here.hands.has("paper-room.save")


def test_everything_without_a_lock_is_warned_of_and_then_saved(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(PaperRoom(ExitCopy()))
        tell(here, "dit neem ik mee")
        assert "Er zit geen slot op." in said(here)

        here.hands.press("exit-copy.save")
        assert not here.hands.has("place.save:0")
        say_who(here)
        qtbot.waitUntil(lambda: here.hands.has("place.save:0"))
        here.hands.press("place.save:0")

        (saved,) = home.rglob("*.zip")
        with zipfile.ZipFile(BytesIO(saved.read_bytes())) as whole:
            assert "dit neem ik mee" in whole.read("reis.html").decode()


def test_without_the_clients_key_everything_stays(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(PaperRoom(ExitCopy()))
        here.hands.press("exit-copy.save")

        say_who(here, "dit weet de werker niet")

        assert not here.hands.has("place.save:0")
        here.hands.go(PaperRoom(ExitCopy()))
        assert not here.hands.has("place.save:0")
        assert list(home.rglob("*.zip")) == []


def test_a_code_in_a_route_is_never_shown(tmp_path: Path) -> None:
    room = PaperRoom(RecoverySheet("ABCD-EFGH"))

    assert "ABCD" not in f"{room!r} {room.what!r}"


def _proof_and_paper(files: list[Path]) -> tuple[bytes, bytes]:
    (receipt,) = (path.read_bytes() for path in files if path.suffix == ".json")
    shortest = min((path for path in files if path.suffix == ".pdf"), key=lambda one: len(one.name))
    return receipt, shortest.read_bytes()


def test_a_printer_that_is_put_on_brings_its_button(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        found: list[PrinterChoice] = []
        Prints(here.table.runner, Printing(find_printers=lambda: tuple(found), look_every_ms=1))
        here.sit(PaperRoom(BlankCards()))
        assert not here.hands.has("paper-room.print")

        found.append(PRINTERS[0])

        qtbot.waitUntil(lambda: here.hands.has("paper-room.print"))


def test_each_paper_goes_to_the_printer_that_was_chosen_for_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        printing = _Busy(find_printers=lambda: PRINTERS)
        prints = Prints(here.table.runner, printing)
        prints.print_papers([b"samenvatting", b"ontvangstbewijs"], "inkt")
        prints.print_papers([b"kaart"], "zaal")

        printing.done.emit()
        printing.done.emit()

        assert printing.asked == [
            (b"samenvatting", "inkt"),
            (b"ontvangstbewijs", "inkt"),
            (b"kaart", "zaal"),
        ]


class _Busy(Printing):
    """Has a paper at hand until it is told that it is done."""

    asked: list[tuple[bytes, str]]

    @property
    def is_busy(self) -> bool:
        return bool(getattr(self, "asked", ()))

    def print_paper(self, pdf: bytes, printer_name: str) -> None:
        self.asked = [*getattr(self, "asked", []), (pdf, printer_name)]
