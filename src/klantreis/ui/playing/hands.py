# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hands at the window: they press what is there to be pressed, and type where one can type."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from klantreis.domain.problems import NotThere
from klantreis.ui.page import Page
from klantreis.ui.routes import Route
from klantreis.ui.table import Table
from klantreis.ui.wishes import Go, Touch

_LOOK_AGAIN_MS = 2
_MOST_MS = 60_000


class Hands:
    """Do what a person does: a control that is hidden, disabled or not on the page is not there.

    *look* is called when a page is at rest, and before a press: there is something to be seen.
    """

    def __init__(self, table: Table, *, look: Callable[[], None] = lambda: None) -> None:
        self._table = table
        self._look = look

    @property
    def page(self) -> Page:
        """The page in front of us; NotThere after *Weg*."""
        page = self._table.frame.page
        if page is None:
            raise NotThere(what="page")
        return page

    def rest(self) -> None:
        """Wait until all that was asked is done and shown."""
        self._until(self._is_at_rest)
        self._look()

    def go(self, route: Route) -> None:
        """Be brought somewhere, where leafing through a list would be long."""
        self._table.fulfil(Go(route))
        self.rest()

    def press(self, key: str) -> None:
        """Press the control named *key*, and wait for what comes of it. NotThere without it."""
        button = self.find(key)
        if not isinstance(button, QAbstractButton):
            raise NotThere(what="control", key=key)
        self._look()
        # A story may take its time: whoever plays it is there.
        self._table.fulfil(Touch())
        button.click()
        self.rest()

    def choose(self, key: str, *, is_chosen: bool = True) -> None:
        """Press an option unless it is as it should be."""
        if self.is_chosen(key) is not is_chosen:
            self.press(key)

    def is_chosen(self, key: str) -> bool:
        """Whether the option named *key* bears a check mark."""
        button = self.find(key)
        return isinstance(button, QAbstractButton) and button.isChecked()

    def write(self, key: str, text: str) -> None:
        """Put *text* in the field named *key*, in the place of what stands there."""
        field = self.find(key)
        if isinstance(field, QLineEdit):
            field.setFocus()
            field.selectAll()
            field.insert(text)
        elif isinstance(field, QPlainTextEdit):
            field.setFocus()
            field.setPlainText(text)
        else:
            raise NotThere(what="field", key=key)

    def has(self, key: str) -> bool:
        """Whether there is a control named *key* that can be used now."""
        return self._found(key) is not None

    def find(self, key: str) -> QWidget:
        """The control named *key* that can be used now; NotThere without one."""
        found = self._found(key)
        if found is None:
            raise NotThere(what="control", key=key)
        return found

    def _found(self, key: str) -> QWidget | None:
        frame = self._table.frame
        named = frame.findChildren(QWidget, key)
        return next((one for one in named if one.isVisibleTo(frame) and one.isEnabled()), None)

    @property
    def is_warned(self) -> bool:
        """Whether the message bar, or the page itself, tells of something that went wrong."""
        page = self._table.frame.page
        if page is None:
            return False
        note = self._table.frame.messages.note
        return page.has_failed or (note is not None and note.is_care)

    def _is_at_rest(self) -> bool:
        page = self._table.frame.page
        # A page that could not be filled tells so, and stays empty.
        is_there = page is None or page.is_settled or self.is_warned
        return self._table.runner.is_idle and is_there

    def wait_for(self, holds: Callable[[], bool], *, most_ms: int) -> bool:
        """Wait until it *holds*, and tell whether it does."""
        loop, look, most = QEventLoop(), QTimer(), QTimer()
        look.timeout.connect(lambda: loop.quit() if holds() else None)
        most.setSingleShot(True)
        most.timeout.connect(loop.quit)
        look.start(_LOOK_AGAIN_MS)
        most.start(most_ms)
        # Once at least: what was asked for by the press may only now be under way.
        loop.exec()
        # What was put on a page that is in view is shown by an event of its own; that may ask for
        # something more, such as a picture.
        QCoreApplication.sendPostedEvents()
        while not holds() and most.isActive():
            loop.exec()
            QCoreApplication.sendPostedEvents()
        return holds()

    def _until(self, holds: Callable[[], bool]) -> None:
        if not self.wait_for(holds, most_ms=_MOST_MS):
            raise NotThere(what="rest")
