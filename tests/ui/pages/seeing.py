# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Eyes that cannot read: they know which picture is drawn on a control, and nothing else."""

from collections.abc import Iterator
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
from klantreis.ui.tokens import Tone
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

    def _painted_by(self, widget: QWidget) -> list[str]:
        self._drawn.clear()
        sheet = QPixmap(widget.size())
        widget.render(sheet, QPoint(0, 0))
        return list(self._drawn)

    @contextmanager
    def open(self) -> Iterator["Eyes"]:
        """See all that is drawn from now on."""
        with pytest.MonkeyPatch.context() as patch:
            draw, draw_icon, show = Icons.pictogram, Icons.button_icon, Icons.picture

            def pictogram(
                icons: Icons, which: Pictogram, tone: Tone, *, size_px: int, ratio: float = 1.0,
                is_mirrored: bool = False,
            ) -> QPixmap:  # fmt: skip
                self._drawn.append(which.value)
                return draw(
                    icons, which, tone, size_px=size_px, ratio=ratio, is_mirrored=is_mirrored
                )

            def picture(icons: Icons, name: str, *, size_px: int, ratio: float = 1.0) -> QPixmap:
                self._drawn.append(name)
                return show(icons, name, size_px=size_px, ratio=ratio)

            def button_icon(
                icons: Icons, which: Pictogram, tone: Tone, *, size_px: int, air_px: int = 0,
                is_mirrored: bool = False,
            ) -> QIcon:  # fmt: skip
                icon = draw_icon(
                    icons, which, tone, size_px=size_px, air_px=air_px, is_mirrored=is_mirrored
                )
                self._on_icons[icon.cacheKey()] = which
                return icon

            patch.setattr(Icons, "pictogram", pictogram)
            patch.setattr(Icons, "picture", picture)
            patch.setattr(Icons, "button_icon", button_icon)
            yield self
