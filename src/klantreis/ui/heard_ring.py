# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A calm ring around what is being read aloud: it lies over the page and moves nothing."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from klantreis.ui.held import bring_into_view
from klantreis.ui.kinds import Kind, make

_AIR_PX = 6
# So much of what is around it stays in view.
_AROUND_PX = 80


class HeardRing(QFrame):
    """Lies around one widget at a time on *ground*; the mouse goes through it."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        make(self, Kind.HEARD)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None
        self._part: QRect | None = None
        ground.installEventFilter(self)

    def lie_around(self, widget: QWidget, part: QRect | None = None) -> None:
        """Around *widget* from now on, scrolled into view, or around a *part* of it."""
        self._let_go()
        self._around, self._part = widget, part
        widget.installEventFilter(self)
        bring_into_view(widget, around_px=_AROUND_PX)
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep around it when the page is laid out anew."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._fit()
        return False

    def _fit(self) -> None:
        around, ground = self._around, self.parentWidget()
        if around is None or ground is None or not isValid(around):
            self.hide()
            return
        inside = around.rect() if self._part is None else self._part
        corner = around.mapTo(ground, inside.topLeft())
        place = QRect(corner, inside.size()).adjusted(-_AIR_PX, -_AIR_PX, _AIR_PX, _AIR_PX)
        self.setGeometry(place & ground.rect())

    def _let_go(self) -> None:
        if self._around is not None and isValid(self._around):
            self._around.removeEventFilter(self)
        self._around = None
