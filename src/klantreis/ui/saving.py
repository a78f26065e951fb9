# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saving by itself: soon after the last key, in time during long typing, at once on leaving."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from klantreis.ui.signals import Tells, tells

# Together with the save itself below two seconds: no crash may cost more than that.
QUIET_MS = 600
MOST_MS = 1500

# The last moments at which a page still has its words. A page that is deleted gets the last one.
_LEAVING = frozenset({QEvent.Type.Hide, QEvent.Type.Close, QEvent.Type.DeferredDelete})


class Soon(QObject):
    """Watches over what stands on *page* and is not saved yet.

    The page calls `touch` when something changes and saves when `due` is told: as a deed, so that
    it is done also when the page goes. When saving fails it calls `keep_unsaved`. A page goes by
    `close`, by hiding or by `deleteLater`: one that is just let go of has no words left to save.
    """

    due: Tells[()] = tells()

    def __init__(self, page: QWidget, *, quiet_ms: int = QUIET_MS, most_ms: int = MOST_MS) -> None:
        super().__init__(page)
        self._is_unsaved = False
        self._quiet, self._most = QTimer(self), QTimer(self)
        for timer, wait_ms in ((self._quiet, quiet_ms), (self._most, most_ms)):
            timer.setSingleShot(True)
            timer.setInterval(wait_ms)
            timer.timeout.connect(self.now)
        page.installEventFilter(self)

    def touch(self) -> None:
        """Something changed: save it when the typing rests, and in time when it does not."""
        self._is_unsaved = True
        self._quiet.start()
        if not self._most.isActive():
            self._most.start()

    def now(self) -> None:
        """Save at once what is not saved yet."""
        self._quiet.stop()
        self._most.stop()
        if self._is_unsaved:
            self._is_unsaved = False
            self.due.emit()

    def keep_unsaved(self) -> None:
        """It could not be saved: the next change, `now`, or leaving tries again."""
        self._is_unsaved = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save before the page goes; every event still goes on to it."""
        if event.type() in _LEAVING:
            self.now()
        return False
