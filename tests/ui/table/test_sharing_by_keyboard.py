# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A whole sharing, and taking it back, with nothing but the keyboard."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.problems import NotThere
from klantreis.ui.paper_routes import PaperRoom, SharedRoom
from klantreis.ui.routes import SharingRoom
from tests.ui.at_table import SECRET, AtTable, at_table
from tests.ui.table.giving import log, tell

_MOST_TABS = 60


class Keyboard:
    """Tab until a control has the focus; then Space, Enter, or letters."""

    def __init__(self, here: AtTable) -> None:
        self._here = here

    def reach(self, key: str) -> QWidget:
        """Tab to the control named *key*; NotThere when Tab does not come by."""
        for _ in range(_MOST_TABS):
            if self._focused().objectName() == key:
                return self._focused()
            QTest.keyClick(self._focused(), Qt.Key.Key_Tab)
        raise NotThere(what="focus", key=key)

    def press(self, key: str) -> None:
        """Tab there, and Space."""
        QTest.keyClick(self.reach(key), Qt.Key.Key_Space)
        self._here.hands.rest()

    def type(self, key: str, text: str) -> None:
        """Tab there, and type."""
        QTest.keyClicks(self.reach(key), text)

    def enter(self) -> None:
        """Enter, where somebody is."""
        QTest.keyClick(self._focused(), Qt.Key.Key_Return)
        self._here.hands.rest()

    def _focused(self) -> QWidget:
        frame = self._here.table.frame
        # Its stub does not know that nothing may have the focus.
        return cast("QWidget | None", frame.focusWidget()) or frame


def test_a_sharing_and_taking_it_back_need_only_the_keyboard(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path, route=None) as here:
        here.sit(SharingRoom())
        entry = tell(here, "ik slaap slecht")
        keyboard = Keyboard(here)

        keyboard.press("sharing.give")
        keyboard.type("give.name", "Dokter Vos")
        keyboard.enter()
        keyboard.press("give-for.help")
        keyboard.press(f"give.entry:{entry}")
        keyboard.press("give.on")
        keyboard.press("give-until.month")
        keyboard.press("give.yes")
        keyboard.type("open.passphrase", SECRET)
        keyboard.enter()

        (shared,) = log(here)
        assert isinstance(here.table.here, PaperRoom)
        here.hands.page.go(SharedRoom(shared.grant.id))
        here.hands.rest()
        keyboard.press("sharing.withdraw")
        keyboard.press("sharing.yes-withdraw")
        assert log(here)[0].withdrawn is not None
