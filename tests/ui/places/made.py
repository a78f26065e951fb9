# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A computer with folders and sticks that come and go, and a picker that looks at it."""

import os
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.host.places import FileCard, Place, PlaceKind, files_in
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.theme import Look
from klantreis.words.tongue import Tongue

NOON_2_MARCH = 1_772_452_800


@dataclass
class Computer:
    """Its places, and a gate that a slow stick waits for."""

    home: Path
    sticks: list[Place] = field(default_factory=list)
    gate: Event | None = None

    def folder(self, name: str) -> Path:
        path = self.home / name
        path.mkdir(parents=True, exist_ok=True)
        return path

    def put_in(self, name: str) -> Path:
        path = self.folder(name)
        self.sticks = [*self.sticks, Place(PlaceKind.STICK, name, path)]
        return path

    def places(self) -> tuple[Place, ...]:
        documents = Place(PlaceKind.DOCUMENTS, "", self.folder("Documenten"))
        return (documents, *self.sticks)

    def look_in(self, where: Place | Path, suffixes: Collection[str]) -> tuple[FileCard, ...]:
        if self.gate is not None:
            self.gate.wait(30)
        return files_in(where, suffixes)


def picker_at(
    qtbot: QtBot,
    look: Look,
    computer: Computer,
    *,
    poll_ms: int = 20,
    slow_ms: int = 60_000,
    disguise: Callable[[str], str] = str,
) -> PlacePicker:
    """A picker on the screen, in Dutch."""
    picker = PlacePicker(
        look,
        Tongue(Language.NL, disguise),
        tz=UTC,
        find_places=computer.places,
        look_in=computer.look_in,
        poll_ms=poll_ms,
        slow_ms=slow_ms,
    )
    qtbot.addWidget(picker)
    picker.resize(900, 700)
    picker.show()
    return picker


def names(picker: PlacePicker) -> list[str]:
    """What a voice says of the controls, in their order."""
    # What was put in a layout shows with the next event.
    QApplication.sendPostedEvents()
    buttons = [one for one in picker.findChildren(QPushButton) if one.isVisible()]
    return [one.accessibleName() for one in sorted(buttons, key=lambda one: _place(one, picker))]


def card(picker: PlacePicker, about: str) -> QPushButton:
    """The control that is about this."""
    found = [one for one in picker.findChildren(QPushButton) if about in one.accessibleName()]
    assert len(found) == 1, names(picker)
    return found[0]


def has(picker: PlacePicker, about: str) -> bool:
    """Whether there is a control about this."""
    return any(about in name for name in names(picker))


def said(picker: PlacePicker) -> str:
    """All sentences that can be read now."""
    QApplication.sendPostedEvents()
    return " ".join(one.text() for one in picker.findChildren(QLabel) if one.isVisible())


def photo(folder: Path, name: str, *, size: int = 3_000_000, at: int = NOON_2_MARCH) -> Path:
    """A file of that name, as old as that."""
    path = folder / name
    path.write_bytes(b"x" * size)
    os.utime(path, (at, at))
    return path


def looking_in(qtbot: QtBot, picker: PlacePicker, about: str) -> None:
    """Press the control about this, and wait until the folder was read."""
    qtbot.waitUntil(lambda: has(picker, about))
    card(picker, about).click()
    qtbot.waitUntil(lambda: not picker.is_waiting)


def _place(one: QPushButton, picker: PlacePicker) -> tuple[int, int]:
    at = one.mapTo(picker, one.rect().topLeft())
    return at.y(), at.x()
