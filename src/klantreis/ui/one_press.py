# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Many people press everything twice: once is what they mean."""

import weakref

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from klantreis.ui.page import Page


class OnePress(QObject):
    """Lets the second half of a double click pass by where the first led on, or set a deed going.

    What lies under somebody's hand by then is not what they pressed.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._pressed: weakref.ref[Page] | None = None

    def watch(self, window: QWindow | None) -> None:
        """Look on at what is pressed in *window*; once is enough, however often it is asked."""
        if window is not None:
            window.installEventFilter(self)

    def turn_to(self, page: Page | None) -> None:
        """This is the page that is there from now on."""
        self._page = page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on; all but that one press goes where it was going."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed = None if self._page is None else weakref.ref(self._page)
        return event.type() is QEvent.Type.MouseButtonDblClick and self._is_over()

    def _is_over(self) -> bool:
        pressed = None if self._pressed is None else self._pressed()
        return self._page is not pressed or (pressed is not None and pressed.inquiry.is_doing)
