# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Only where a court let somebody decide can the yes be theirs, and the pages say so."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.crypto.hierarchy import new_worker_root, worker_keys
from klantreis.domain.ids import MemberId
from klantreis.domain.members import Access, Representative
from klantreis.services import membership, opening, representing
from klantreis.services.membership import Guest
from klantreis.ui.journal import Journal
from klantreis.ui.paper.preview import Preview
from klantreis.ui.routes import SharingRoom
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import answer_all, got, log, say_yes, tell

COURT = Representative("geldzaken", "C/02/123", "2025-05-01")


def bea_sits_down(here: AtTable, decision: Representative | None) -> MemberId:
    """Bea is a worker at the table; a court let her decide, or none did."""

    def job(journal: Journal) -> MemberId:
        session = journal.session
        keys = worker_keys(new_worker_root(journal.parts.random))
        membership.invite(session, Guest(keys.public, "Bea"), Access.TOGETHER)
        opening.sit_down(session, keys)
        if decision is not None:
            representing.represent(session, keys.id, decision)
        return keys.id

    return got(here, job)


def test_who_was_let_decide_is_named_on_the_pages_and_in_the_consent(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        bea = bea_sits_down(here, COURT)
        answer_all(here.hands, tell(here, "mijn geld"))

        here.hands.press(f"give.decided-by:{bea}")

        assert "C/02/123" in here.hands.page.findChildren(Preview)[0].text_of_page(1)
        say_yes(here.hands)
        representative = log(here)[0].grant.representative
        assert representative is not None
        assert representative.name == "Bea"


def test_without_a_court_nobody_else_is_offered(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        bea = bea_sits_down(here, None)

        answer_all(here.hands, tell(here, "mijn geld"))

        assert here.hands.has("give.yes")
        assert not here.hands.has(f"give.decided-by:{bea}")
