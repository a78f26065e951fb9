# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client chooses a lock, and a personal plan, with one press each."""

import io
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.choosing import Sheet
from klantreis.domain.consent import Look
from klantreis.ui.paper.preview import Preview
from klantreis.ui.paper_routes import Giving, OwnSheet, PaperRoom
from klantreis.ui.routes import PrintRoom, SharingRoom
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import answer_all, log, say_yes, tell


def said(here: AtTable) -> list[str]:
    """All that stands on the page, label by label."""
    return [label.text() for label in here.hands.page.findChildren(QLabel)]


def paper_of(here: AtTable) -> str:
    """All that stands on the paper in view."""
    preview = here.hands.page.findChildren(Preview)[0]
    return "\n".join(preview.text_of_page(page) for page in range(1, preview.pages + 1))


def save(qtbot: QtBot, here: AtTable) -> None:
    """Save what is in view in the first place that is offered."""
    here.hands.press("paper-room.save")
    qtbot.waitUntil(lambda: here.hands.has("place.save:0"))
    here.hands.press("place.save:0")


def words_below(here: AtTable, title: str) -> str:
    """The four words that stand below *title*."""
    there = [text.replace("\u200b", "") for text in said(here)]
    begin = there.index(title) + 1
    return " ".join(there[begin : begin + 4])


def test_a_plan_is_given_as_all_else_is_and_leaves_locked(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        entry = tell(here, "ik wil rust")
        answer_all(here.hands, entry)
        assert "Mijn persoonlijk plan" not in paper_of(here)

        here.hands.press("give.plan")
        assert "Mijn persoonlijk plan" in paper_of(here)
        assert any("7 dagen" in text for text in said(here))
        here.hands.press("give.locked")
        assert any("Dokter Vos krijgt ze van jou." in text for text in said(here))
        say_yes(here.hands)

        (given,) = log(here)
        assert (given.grant.look, given.grant.locked) == (Look.PLAN, True)
        assert "ik wil rust" in paper_of(here)
        assert any("openen ook het bestand" in text for text in said(here))
        words = words_below(here, "Deze 4 woorden staan erop:")
        save(qtbot, here)
        saved = min(home.rglob("*.pdf"), key=lambda path: len(path.name))
        with pikepdf.open(saved, password=words) as pdf:
            assert "klantreis.json" in pdf.attachments
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(saved)


def test_an_own_sheet_is_saved_locked_and_shown_open(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(PaperRoom(OwnSheet(Sheet.OVERVIEW)))

        here.hands.press("paper-room.locked")

        words = words_below(here, "Het bestand opent met deze 4 woorden:")
        assert "Mijn overzicht" in paper_of(here)
        save(qtbot, here)
        (saved,) = home.rglob("*.pdf")
        assert b"Mijn overzicht" not in saved.read_bytes()
        with pikepdf.open(io.BytesIO(saved.read_bytes()), password=words) as pdf:
            assert pdf.encryption.R == 6


def test_the_plan_among_the_papers_leads_to_giving(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(PrintRoom())

        here.hands.press("print.plan")

        assert here.table.here == Giving(look=Look.PLAN)
