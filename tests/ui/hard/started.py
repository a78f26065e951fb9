# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program started as a person starts it, with somebody who waits at the door.

For processes of their own: nothing of the windows may be loaded before the program loads it.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

from klantreis import __main__ as program

_WINDOWS = "klantreis.ui.app"

# Hears of the table once a page of it can be used; each time again.
AtDoor = Callable[[Any, object], None]


def start(at_door: AtDoor) -> None:
    """Start the program; *at_door* is the first to hear of a page, before anything behind it."""
    begin: Callable[[str], ModuleType] = import_module

    def loaded(name: str) -> ModuleType:
        module = begin(name)
        if name == _WINDOWS:
            _watch(sys.modules["klantreis.ui.table"], at_door)
        return module

    vars(program)["import_module"] = loaded
    program.main([])


def _watch(tables: Any, at_door: AtDoor) -> None:
    made = tables.Table.__init__

    def make(table: Any, *given: object) -> None:
        made(table, *given)
        table.shown.connect(lambda page: at_door(table, page))

    tables.Table.__init__ = make
