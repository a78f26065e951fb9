# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Starts the windows, and starts them anew after *Weg*: memory that is gone cannot be read."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from klantreis.bootstrap import real, settings_in
from klantreis.domain.language import Language
from klantreis.host.folders import resources_of
from klantreis.host.process import lock_and_restart, own_command
from klantreis.host.settings import SettingsFile, SettingsState
from klantreis.ui.roles import Roles
from klantreis.ui.rooms_in_time import RoomsInTime
from klantreis.ui.routes import Route
from klantreis.ui.senses import senses_here
from klantreis.ui.table import Table
from klantreis.ui.world import World

_PACKAGE = Path(__file__).resolve().parent.parent


def open_window(arguments: Sequence[str], *, language: Language, route: Route | None = None) -> int:
    """Show the door until the window is closed; the answer is the exit code of the program.

    *language* counts the first time only: later it is what was chosen at the table. *route* is
    where to begin in place of the shelf, while no journey is open.
    """
    application = QApplication([*arguments])
    application.setQuitOnLastWindowClosed(False)
    rooms = RoomsInTime()
    world = _world(rooms, language)
    roles = Roles()
    roles.install()
    table = Table(application, world)
    # Not `quit`: that asks each window whether it may close, and ours answers by locking first.
    table.locked.connect(partial(application.exit, 0))
    table.shown.connect(rooms.fetch)
    # To look for a voice and a microphone takes as long as all the rest: once the door is seen.
    table.shown.connect(world.senses.wake_soon)
    table.start(route)
    table.frame.fill_if_small(table.frame.screen().availableSize())
    application.exec()
    if not table.is_closing:
        lock_and_restart(own_command())
    return 0


def _world(rooms: RoomsInTime, language: Language) -> World:
    """What is on this computer, and how it is set."""
    parts = real()
    settings = settings_in(parts.folders)
    _speak_first(settings, language)
    spoken = settings.read().settings.language.value
    senses = senses_here(spoken, clips_in=parts.folders.config / "clips")
    return World(parts, settings, resources_of(_PACKAGE), rooms, senses)


def _speak_first(file: SettingsFile, language: Language) -> None:
    found = file.read()
    if found.state is SettingsState.NEW and found.settings.language is not language:
        file.write(replace(found.settings, language=language))
