# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Watches over the window: Escape twice is *Weg*, and nobody there for a while locks it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from klantreis.ui.signals import Tells, tells

TWICE_WITHIN_MS = 900
# So long before it locks, it says so.
SAID_BEFORE_MS = 20_000

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove,
        QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress, QEvent.Type.TabletMove,
    }
)  # fmt: skip


class Watch(QObject):
    """Looks at what people do to the windows, not at what goes on inside them: each page sends some
    thousand events to itself, and to hear of them all stood still for 30 ms.

    Tells *away* on Escape twice, *silent* when nobody is there, and *soon* some time before.
    """

    away: Tells[()] = tells()
    # Nobody touched anything for so long.
    silent: Tells[()] = tells()
    # Escape was pressed, the first time or the second.
    escaped: Tells[()] = tells()
    soon: Tells[()] = tells()
    touched: Tells[()] = tells()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._escape, self._soon, self._idle = QTimer(self), QTimer(self), QTimer(self)
        for timer in (self._escape, self._soon, self._idle):
            timer.setSingleShot(True)
        self._escape.setInterval(TWICE_WITHIN_MS)
        self._soon.timeout.connect(self.soon)
        self._idle.timeout.connect(self.silent)
        self._windows: QApplication | None = None
        self._is_on = self._says_so = False
        self._was_said = False
        self._soon.timeout.connect(self._remember)

    def start(self, application: QApplication, *, silence_ms: int, says_so: bool) -> None:
        """Watch from now on; *says_so*: it tells *soon* before it tells *silent*."""
        self.stop()
        self._is_on = True
        self._says_so = says_so
        self._idle.setInterval(silence_ms)
        self._soon.setInterval(max(silence_ms - SAID_BEFORE_MS, silence_ms // 2))
        self._windows = application
        application.focusWindowChanged.connect(self._look_at)
        for window in application.topLevelWindows():
            self._look_at(window)
        self.touch()

    def stop(self) -> None:
        """Watch no longer."""
        self._is_on = False
        for timer in (self._escape, self._soon, self._idle):
            timer.stop()
        windows, self._windows = self._windows, None
        if windows is not None:
            windows.focusWindowChanged.disconnect(self._look_at)
            for window in windows.topLevelWindows():
                window.removeEventFilter(self)

    def touch(self) -> None:
        """Somebody is there."""
        if self._was_said:
            self._was_said = False
            self.touched.emit()
        if self._is_on:
            self._idle.start()
        if self._is_on and self._says_so:
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on; every event still goes where it was going."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def press_escape(self) -> None:
        """Escape was pressed: once stops what moves or speaks, twice is *Weg*."""
        self.escaped.emit()
        if self._escape.isActive():
            self._escape.stop()
            self.away.emit()
        else:
            self._escape.start()
            _let_hear(QApplication.focusWidget())

    def _look_at(self, window: QWindow | None) -> None:
        if window is not None:
            # Once is enough, however often it is asked.
            window.installEventFilter(self)

    def _remember(self) -> None:
        self._was_said = True


def _let_hear(widget: QWidget | None) -> None:
    """Give Escape to what has the keyboard, and to what is around it until one has a use for it.

    As a key of the window it would never come there; and sent through Qt it would come back here.
    """
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    while widget is not None:
        pressed.accept()
        widget.event(pressed)
        if pressed.isAccepted():
            return
        widget = widget.parentWidget()
