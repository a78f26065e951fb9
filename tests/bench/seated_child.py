# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program from its door to home and on to the long list, by hand: what each step takes.

    python -m tests.bench.seated_child

The environment says where the computer's one journey is. It ends without locking.
"""

import os
import sys
import time
import traceback
from importlib import import_module
from typing import Any

from klantreis.domain.locking import LockKind
from tests.bench.telling import pss_mib, tell_and_end
from tests.ui.hard.started import start

_SECRET = "vier stille bootjes varen langzaam voorbij"
_SETTLES_MS = 700


class Visit:
    """Goes on by itself from page to page."""

    def __init__(self) -> None:
        self._pages: list[str] = []
        self._figures: dict[str, float] = {}

    def come(self, table: Any, page: object) -> None:
        """A page is there; the first time the visit begins."""
        self._pages.append(type(page).__name__)
        if len(self._pages) == 1:
            timer = sys.modules["PySide6.QtCore"].QTimer
            timer.singleShot(_SETTLES_MS, lambda: self._visit_or_end(table))

    def _visit_or_end(self, table: Any) -> None:
        try:
            self._visit(table)
        except Exception:  # noqa: BLE001 - the edge: else the windows would wait for somebody
            traceback.print_exc()
            os._exit(1)

    def _visit(self, table: Any) -> None:
        hands = import_module("klantreis.ui.playing.hands").Hands(table)
        routes, door = (
            import_module(f"klantreis.ui.{name}") for name in ("routes", "rooms.door.routes")
        )
        cover = import_module("klantreis.services.shelf").covers(table.world.parts)[0].id
        self._go(table, hands, door.OpenBy(cover, LockKind.PASSPHRASE))
        hands.write("open.passphrase", _SECRET)
        self._timed("opened_ms", lambda: hands.press("open.go"))
        self._settle()
        self._figures["home_mib"] = pss_mib()
        self._timed("rows_ms", lambda: self._go(table, hands, routes.LookBackRoom()))
        self._settle()
        tell_and_end(pages=self._pages, rows_mib=pss_mib(), **self._figures)

    def _go(self, table: Any, hands: Any, route: object) -> None:
        table.fulfil(import_module("klantreis.ui.wishes").Go(route))
        hands.rest()

    def _timed(self, name: str, doing: Any) -> None:
        began, cpu = time.perf_counter(), time.process_time()
        doing()
        self._figures[name] = 1000 * (time.perf_counter() - began)
        self._figures[name.replace("_ms", "_cpu_ms")] = 1000 * (time.process_time() - cpu)

    def _settle(self) -> None:
        core = sys.modules["PySide6.QtCore"]
        loop = core.QEventLoop()
        core.QTimer.singleShot(_SETTLES_MS, loop.quit)
        loop.exec()


if __name__ == "__main__":
    start(Visit().come)
