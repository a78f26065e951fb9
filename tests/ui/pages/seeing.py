# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Eyes that cannot read: they know which picture is drawn on a control, and nothing else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from klantreis.ui.icons import Icons
from klantreis.ui.painted.day_cell import DayCell
from klantreis.ui.painted.journey_picture import JourneyPicture
from klantreis.ui.pictures.round_choice import RoundChoice
from klantreis.ui.pictures.showing import PhotoView
from klantreis.words.pictograms import Pictogram

# What a control shows instead of a sign: the colour or the line that it chooses, a photo, or its
# place in the month.
_SHOW_THEMSELVES = (DayCell, PhotoView, RoundChoice)


class Eyes:
    """Sees what `Icons` draws: at once for painted controls, by the icon for ordinary ones."""

    def __init__(self) -> None:
        self._on_icons: dict[int, Pictogram] = {}
        self._drawn: list[str] = []

    def signs_on(self, button: QAbstractButton) -> list[str]:
        """The pictures on *button*, by name."""
        icon = button.icon()
        if not icon.isNull():
            sign = self._on_icons.get(icon.cacheKey())
            if sign is not None:
                return [sign.value]
        if isinstance(button, _SHOW_THEMSELVES):
            return [button.objectName()]
        picture = button.parentWidget()
        if isinstance(picture, JourneyPicture):
            # The sign of a card stands on the way, below or above it.
            return self._painted_by(picture)
        return self._painted_by(button)

    def painted_on(self, button: QAbstractButton) -> list[str]:
        """What is drawn on *button* beside its icon."""
        return self._painted_by(button)

    def _painted_by(self, widget: QWidget) -> list[str]:
        self._drawn.clear()
        sheet = QPixmap(widget.size())
        widget.render(sheet, QPoint(0, 0))
        return list(self._drawn)

    @contextmanager
    def open(self) -> Iterator["Eyes"]:
        """See all that is drawn from now on."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Icons, "pictogram", self._seen("pictogram"))
            patch.setattr(Icons, "picture", self._seen("picture"))
            patch.setattr(Icons, "button_icon", self._remembered())
            yield self

    def _seen(self, method: str) -> Callable[..., QPixmap]:
        draw: Callable[..., QPixmap] = getattr(Icons, method)

        def drawn(icons: Icons, which: str, *rest: object, **how: object) -> QPixmap:
            self._drawn.append(which.value if isinstance(which, Pictogram) else which)
            return draw(icons, which, *rest, **how)

        return drawn

    def _remembered(self) -> Callable[..., QIcon]:
        make: Callable[..., QIcon] = Icons.button_icon

        def made(icons: Icons, which: Pictogram, *rest: object, **how: object) -> QIcon:
            icon = make(icons, which, *rest, **how)
            self._on_icons[icon.cacheKey()] = which
            return icon

        return made
