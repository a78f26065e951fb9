# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""After *Weg* nothing in the process that can be seen or heard holds a word of the journey."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from klantreis.ui.routes import Route, WriteText
from klantreis.ui.wishes import Go, Sit
from tests.ui.at_table import AtTable, at_table
from tests.ui.pages.catalogue import every_state
from tests.ui.pages.full import Full
from tests.ui.pages.states import At
from tests.ui.pages.telling import MARKS


def _each_page_once(full: Full) -> list[Route]:
    found: dict[str, Route] = {}
    for state in every_state():
        if state.at is At.FULL:
            found.setdefault(state.name.split("-")[0], state.to(full))
    return list(found.values())


def test_after_away_no_widget_holds_a_word(qtbot: QtBot, qapp: QApplication, full: Full) -> None:
    with at_table(qapp, full.base) as here:
        _open(here, full)
        seen: set[str] = set()
        for route in _each_page_once(full):
            here.table.fulfil(Go(route))
            here.hands.rest()
            seen.update(mark for mark in MARKS if any(mark in one for one in _said()))

        here.table.away()

        # Else there would be nothing to find, whatever the pages keep.
        assert len(seen) > len(MARKS) // 2
        assert [one for one in _said() if any(mark in one for mark in MARKS)] == []


def test_after_away_every_key_is_dead(qtbot: QtBot, qapp: QApplication, full: Full) -> None:
    with at_table(qapp, full.base) as here:
        _open(here, full)
        here.table.fulfil(Go(WriteText()))
        here.hands.rest()

        QTest.keyClick(here.table.frame, Qt.Key.Key_Escape)
        QTest.keyClick(here.table.frame, Qt.Key.Key_Escape)

        alive = [one for one in here.table.frame.findChildren(QShortcut) if isValid(one)]
        assert alive == []
        assert here.table.frame.page is None
        for key in (Qt.Key.Key_F4, Qt.Key.Key_F8, Qt.Key.Key_F12, Qt.Key.Key_Return):
            QTest.keyClick(here.table.frame, key)
        assert here.table.frame.page is None


def test_the_window_never_says_whose_it_is(qtbot: QtBot, qapp: QApplication, full: Full) -> None:
    with at_table(qapp, full.base) as here:
        _open(here, full)
        for route in _each_page_once(full):
            here.table.fulfil(Go(route))
            here.hands.rest()

            titles = {one.windowTitle() for one in QApplication.allWidgets()}

            assert titles <= {"", "Klantreis"}


def _open(here: AtTable, full: Full) -> None:
    seat = here.do(full.open)
    here.table.start()
    here.table.fulfil(Sit(seat, WriteText()))  # type: ignore[arg-type]  # `do` gives what it got
    here.hands.rest()


def _said() -> list[str]:
    """Everything that any widget of the process holds in words."""
    there = [one for one in QApplication.allWidgets() if isValid(one)]
    # Long words may break at marks that nobody sees.
    return [text.replace("\u200b", "") for one in there for text in _words_of(one)]


def _words_of(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(),
        widget.whatsThis(), widget.statusTip(), widget.windowTitle(), widget.objectName(),
    )  # fmt: skip
    yield from _own_properties(widget)
    yield from (action.text() for action in widget.findChildren(QAction))
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QAbstractItemView):
        yield from _rows_of(widget.model())


def _own_properties(widget: QObject) -> Iterator[str]:
    for name in ("aloud", "clip", "kind", "tint"):
        yield str(widget.property(name))


def _rows_of(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is not None:
        for row in range(min(model.rowCount(), 50)):
            yield str(model.data(model.index(row, 0)))
