# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of the screens that are shown while a story plays: one of each page in each state."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from klantreis.ui.page import Page
from klantreis.ui.painted.painted_button import PaintedButton
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.routes import FieldRoom
from klantreis.ui.table import Table

# Little pressed: to press them hard takes longer than to show them.
_LIGHTLY = 80
# There are never so many on a page.
_MORE_THAN_BUTTONS = 1000
_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Album:
    """Takes a picture when there is something new to see, numbered as they were seen.

    A page that is seen again with more on it gets a second picture, of when it was fullest.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers: dict[str, int] = {}
        self._most: dict[str, int] = {}

    def wants(self, table: Table) -> bool:
        """Whether there is no picture yet of what is in front of us."""
        page = table.frame.page
        if page is None or not page.is_settled:
            return False
        return _much_on(page) > self._most.get(scene(table, page), -1)

    def take(self, table: Table) -> None:
        """Take a picture of the window."""
        page = table.frame.page
        if page is None:
            return
        seen = scene(table, page)
        name = f"{seen}-full" if seen in self._most else seen
        self._most[seen] = _much_on(page)
        number = self._numbers.setdefault(name, len(self._numbers) + 1)
        self._folder.mkdir(parents=True, exist_ok=True)
        target = self._folder / f"{number:03d}-{name}.png"
        table.frame.grab().toImage().save(str(target), quality=_LIGHTLY)


def scene(table: Table, page: Page) -> str:
    """What is seen: the page, what it is about, who writes, and whether anything was filled in.

    Never a name, an id or a word that somebody wrote.
    """
    route, seat = table.here, table.seat
    parts = [_plain(type(route).__name__), *_states_of(route)]
    if isinstance(route, FieldRoom):
        # The name of a field, not of a person.
        parts.append(route.name.replace("_", "-"))
    if seat is not None and not seat.is_client_writing:
        parts.append("worker")
    if _is_filled(page):
        parts.append("filled")
    return "-".join(dict.fromkeys(parts))


def _much_on(page: Page) -> int:
    """How much there is to see: what somebody said first, and then what there is to press."""
    shown = [one for one in page.findChildren(QAbstractButton) if one.isVisibleTo(page)]
    said = sum(isinstance(one, WideButton | PaintedButton) for one in shown)
    return said * _MORE_THAN_BUTTONS + len(shown)


def _states_of(value: object) -> Iterator[str]:
    for field in fields(value) if is_dataclass(value) else ():
        held: object = getattr(value, field.name)
        if isinstance(held, Enum):
            said = held.value if isinstance(held.value, str) else held.name
            yield said.lower().replace("_", "-")
        elif held is True:
            yield field.name.replace("_", "-")
        elif field.name == "what":
            yield _plain(type(held).__name__)
            yield from _states_of(held)


def _is_filled(page: Page) -> bool:
    lines = page.findChildren(QLineEdit)
    rooms = page.findChildren(QPlainTextEdit)
    typed = [one.text() for one in lines if one.isVisibleTo(page)]
    written = [one.toPlainText() for one in rooms if one.isVisibleTo(page)]
    return any(typed) or any(written)


def _plain(name: str) -> str:
    return _WORD.sub("-", name).lower()
