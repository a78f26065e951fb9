# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first visit, a question with a step, and a sharing: by presses in the accessible tree alone.

Controls are found in the tree that assistive technology is given, pressed by its action and filled
through its text. No widget is pressed.
"""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.services import reading
from klantreis.ui.routes import Home, SharingRoom
from tests.ui.at_table import SECRET, AtTable, at_table
from tests.ui.table.door import at_door
from tests.ui.table.giving import log, tell


class Tree:
    """What a screen reader holds: the tree of one window."""

    def __init__(self, here: AtTable) -> None:
        self._here = here

    def press(self, key: str) -> None:
        """Do the press action of *key*, and wait for what comes of it."""
        page = self._here.hands.page
        found = self._find(key)
        found.actionInterface().doAction("Press")
        hands = self._here.hands
        # Qt lets a pressed button go after a moment.
        assert hands.wait_for(lambda: hands.page is not page, most_ms=10_000), key
        hands.rest()

    def switch(self, key: str) -> None:
        """Press something that stays on its page, such as an answer that is chosen."""
        self._find(key).actionInterface().doAction("Press")
        self._here.hands.rest()

    def fill(self, key: str, text: str) -> None:
        """Put *text* in the field *key*."""
        self._find(key).setText(QAccessible.Text.Value, text)

    def _find(self, key: str) -> QAccessibleInterface:
        root = QAccessible.queryAccessibleInterface(self._here.table.frame)
        found = _below(root, key)
        assert found is not None, key
        return found


def test_the_first_visit_goes_by_the_tree_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        tree = Tree(here)
        for key in ("shelf.new", "visit.nl", "visit.mine"):
            tree.press(key)
        tree.fill("visit.name", "Toos")
        for key in ("visit.on", "visit.cover:2", "visit.words:words", "visit.written"):
            tree.press(key)
        tree.press("papers.later")

        assert here.table.here == Home()


def test_a_question_with_a_step_goes_by_the_tree_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        tree = Tree(here)
        tree.press("home.questions")
        tree.press("room.new-question")
        tree.fill("write.text", "Hoe krijg ik rust?")
        tree.press("write.ready")
        tree.press("room.new-step")
        tree.fill("write.text", "De buurman groeten.")
        tree.press("write.ready")

        texts = here.do(
            lambda journal: {one.heads[0].body.text for one in reading.entries(journal.session)}
        )
        assert texts == {"Hoe krijg ik rust?", "De buurman groeten."}


def test_a_sharing_goes_by_the_tree_alone(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        entry = tell(here, "ik slaap slecht")
        tree = Tree(here)
        tree.press("sharing.give")
        tree.fill("give.name", "Dokter Vos")
        tree.press("give.on")
        tree.press("give-for.help")
        tree.switch(f"give.entry:{entry}")
        tree.press("give.on")
        tree.press("give-until.month")
        tree.press("give.yes")
        tree.fill("open.passphrase", SECRET)
        tree.press("give-secret.yes")

        (shared,) = log(here)
        assert shared.grant.recipient.name == "Dokter Vos"


def _below(within: QAccessibleInterface, key: str) -> QAccessibleInterface | None:
    # Its stub does not know that a row of a list is no object.
    thing = cast("QObject | None", within.object())
    if thing is not None and thing.objectName() == key:
        return within
    for number in range(within.childCount()):
        child = within.child(number)
        if child.isValid() and not child.state().invisible:
            found = _below(child, key)
            if found is not None:
                return found
    return None
