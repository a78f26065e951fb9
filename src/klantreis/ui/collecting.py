# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Circles of forgotten objects, collected on the GUI thread only.

Python collects on whichever thread happens to ask for memory. A widget that hangs in a circle
would then be taken apart on the journal thread, and Qt does not survive that.
"""

import gc
import weakref
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
# While the journal works: what comes together in a second took 100 ms to go through.
CLOSE_MS = 20
_OLD = 2


class Collector(QObject):
    """Collects by itself from `start` to `stop`, instead of Python's own collecting.

    What is old is gone through only at rest: it takes the longer the more there is.
    """

    def __init__(
        self,
        parent: QObject,
        *,
        is_at_rest: Callable[[], bool] = lambda: True,
        every_ms: int = EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self._is_at_rest = is_at_rest
        self._every_ms = every_ms
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.collect)
        self._ending: Callable[[], object] | None = None

    def start(self) -> None:
        """From now on nothing is collected on another thread."""
        # Done once: by `stop`, or when the collector itself is let go of.
        self._ending = weakref.finalize(self, _leave_to_python, was_enabled=gc.isenabled())
        gc.disable()
        # Modules and classes stay anyway: to go through them took 25 ms each time.
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again; there must be no other thread at work."""
        self._timer.stop()
        if self._ending is not None:
            self._ending()

    def look_closely(self) -> None:
        """Work begins: collect a little and often until all is at rest."""
        if self._timer.isActive():
            self._timer.setInterval(min(CLOSE_MS, self._every_ms))

    def collect(self) -> None:
        """Collect what has come due, the young ones oftenest, as Python itself would."""
        is_at_rest = self._is_at_rest()
        if is_at_rest:
            self._timer.setInterval(self._every_ms)
        held = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (now, most) in enumerate(held) if now > most]
        if not is_at_rest:
            due = [generation for generation in due if generation < _OLD]
        if due:
            gc.collect(max(due))


def _leave_to_python(*, was_enabled: bool) -> None:
    gc.unfreeze()
    if was_enabled:
        gc.enable()
