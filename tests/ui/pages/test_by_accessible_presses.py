# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A screen reader's presses alone: opening, and a question, through the accessible tree."""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import EntryKind
from klantreis.services import reading
from klantreis.ui.journal import Journal
from klantreis.ui.routes import Shelf
from tests.ui.at_table import SECRET, AtTable, at_table
from tests.ui.pages.full import Full


class Reader:
    """Finds controls by the names in the tree, and presses them there."""

    def __init__(self, here: AtTable) -> None:
        self._here = here

    def press(self, name: str) -> None:
        """Press what has *name* in its name; Qt lets it go after a moment, and a page comes."""
        before = self._here.hands.page
        action = self._find(name, QAccessible.Role.Button).actionInterface()
        assert isinstance(action, QAccessibleActionInterface)
        action.doAction("Press")
        hands = self._here.hands
        assert hands.wait_for(lambda: hands.page is not before, most_ms=10_000), name
        hands.rest()

    def fill(self, name: str, text: str) -> None:
        """Put *text* in the field that has *name* in its name."""
        self._find(name, QAccessible.Role.EditableText).setText(QAccessible.Text.Value, text)

    def _find(self, name: str, role: QAccessible.Role) -> QAccessibleInterface:
        frame = self._here.table.frame
        found = _named(QAccessible.queryAccessibleInterface(frame), name, role)
        assert found is not None, name
        return found


def test_opening_and_writing_need_only_the_accessible_tree(
    qtbot: QtBot, qapp: QApplication, full: Full
) -> None:
    with at_table(qapp, full.base, route=Shelf()) as here:
        here.hands.rest()
        reader = Reader(here)

        reader.press("Open deze reis")
        reader.press("Ik zit hier alleen")
        reader.fill("Je eigen zin", SECRET)
        reader.press("Open de reis")
        reader.press("Vragen")
        reader.press("Nieuwe vraag")
        reader.fill("Wat is je vraag", "Hoe krijg ik rust?")
        reader.press("Klaar")

        assert "Hoe krijg ik rust?" in _questions(here)


def _named(
    within: QAccessibleInterface, name: str, role: QAccessible.Role
) -> QAccessibleInterface | None:
    if within.role() == role and name.lower() in within.text(QAccessible.Text.Name).lower():
        return within
    for number in range(within.childCount()):
        child = within.child(number)
        if not child.isValid() or child.state().invisible:
            continue
        found = _named(child, name, role)
        if found is not None:
            return found
    return None


def _questions(here: AtTable) -> list[str]:
    found: list[str] = []

    def look(journal: Journal) -> None:
        there = reading.entries(journal.session)
        found.extend(one.heads[0].body.text for one in there if one.kind is EntryKind.QUESTION)

    here.do(look)
    return found
