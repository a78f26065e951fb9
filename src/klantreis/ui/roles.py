# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader is told about the shape of a page, beside the names of its controls."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QFrame, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page

_HEADINGS = frozenset({Kind.HEADING.value, Kind.TITLE.value})


class Roles:
    """Knows what the kinds of the windows are to somebody who does not see them.

    Qt asks for it while the application runs: hold on to it as long.
    """

    def __init__(self) -> None:
        # Qt deletes what it was given, but Python must not let go of it before that.
        self._held: list[QAccessibleInterface] = []

    def install(self) -> None:
        """From now on Qt asks here first."""
        QAccessible.installFactory(self._made)

    @property
    def count(self) -> int:
        """How many are held, those that just went included."""
        return len(self._held)

    def _made(self, _class: str, thing: QObject | None) -> QAccessibleInterface | None:
        made = _interface_of(thing)
        if made is not None:
            self._held = [one for one in self._held if isValid(one)]
            self._held.append(made)
        return made


def announce(widget: QWidget, said: str) -> None:
    """Let a screen reader say *said* in between, without taking the keyboard anywhere."""
    if said:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))


def _interface_of(thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, Page):
        return _Whole(thing, QAccessible.Role.Section)
    if isinstance(thing, QLabel):
        return _Text(thing, QAccessible.Role.StaticText)
    if type(thing) is QFrame and thing.property("kind") == Kind.CARD.value:
        return _Whole(thing, QAccessible.Role.Grouping)
    if isinstance(thing, QScrollArea):
        return _Scrolled(thing, QAccessible.Role.Client)
    return None


class _Scrolled(QAccessibleWidget):
    """What scrolls, with its bars, those that do not show included.

    Qt's own counts only the bars that show, and does not look whether the one that is asked for is
    still there: a screen reader that came a moment late took the whole program along.
    """


class _Text(QAccessibleWidget):
    """Text, a picture, or a heading: a label is made one of them only after Qt knows of it."""

    def role(self) -> QAccessible.Role:
        label = self.object()
        if not isinstance(label, QLabel):
            return QAccessible.Role.StaticText
        # A question above a field is said by the field itself: its own name is left blank.
        is_said = not label.accessibleName() or bool(label.accessibleName().strip())
        if is_said and label.property("kind") in _HEADINGS:
            return QAccessible.Role.Heading
        is_picture = not label.text() and not label.pixmap().isNull()
        return QAccessible.Role.Graphic if is_picture else QAccessible.Role.StaticText

    def text(self, which: QAccessible.Text) -> str:
        label = self.object()
        if which is QAccessible.Text.Name and isinstance(label, QLabel):
            return label.accessibleName() or label.text()
        return super().text(which)


class _Whole(QAccessibleWidget):
    """A page or a card: it is called by the heading in it, or by its question."""

    def text(self, which: QAccessible.Text) -> str:
        whole = self.object()
        if which is QAccessible.Text.Name and isinstance(whole, QWidget):
            return whole.accessibleName() or _heading_in(whole)
        return super().text(which)


def _heading_in(whole: QWidget) -> str:
    for label in whole.findChildren(QLabel):
        if label.property("kind") in _HEADINGS:
            return label.accessibleName().strip() or label.text()
    return ""
