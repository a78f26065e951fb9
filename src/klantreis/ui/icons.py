# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictograms and pictures as Qt draws them: in the colours of the theme, sharp on any screen."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from klantreis.domain.problems import NotThere
from klantreis.look.colours import Tone
from klantreis.words.pictograms import Pictogram

# What Phosphor writes for its two tones.
_LINE = b'fill="currentColor"'
_SHADE = b'opacity="0.2"'
# Their second tone is a square behind the sign: on a round button it looks like a mistake.
_ONLY_LINES = {f"controls/{one.value}" for one in (Pictogram.CLOSE, Pictogram.DONE)}
_MOST_KEPT = 4096

_Key = tuple[str, Tone | None, int, float, bool]
# How many dots a pixel has on each screen that is there.
_Ratios = frozenset[float]


def ratios_here() -> _Ratios:
    """Those of the screens of now."""
    return frozenset(one.devicePixelRatio() for one in QGuiApplication.screens())


class Icons:
    """Draws what lies in the folder of icons, and remembers what it drew.

    A sign on a button is drawn for each of *ratios* and no others: a page full of buttons for three
    screens of which two are not there stood still three times as long.
    """

    def __init__(self, folder: Path, *, ratios: Callable[[], _Ratios] = ratios_here) -> None:
        self._folder = folder
        self._ratios = ratios
        self._drawn: dict[_Key, QPixmap] = {}
        self._icons: dict[tuple[_Key, int, _Ratios, Tone | None], QIcon] = {}

    def pictogram(
        self,
        which: Pictogram,
        tone: Tone,
        *,
        size_px: int,
        ratio: float = 1.0,
        is_mirrored: bool = False,
    ) -> QPixmap:
        """*which* in two tones, *size_px* wide and high, for a screen of *ratio* dots a pixel."""
        key = (f"controls/{which.value}", tone, size_px, ratio, is_mirrored)
        return self._draw(key)

    def picture(self, name: str, *, size_px: int, ratio: float = 1.0) -> QPixmap:
        """A picture in its own colours: a Topic, a Feeling, or one of the lock's 64 by its name.

        Raises NotThere when there is none of that name.
        """
        return self._draw((f"pictures/{name}", None, size_px, ratio, False))

    def button_icon(
        self,
        which: Pictogram,
        tone: Tone,
        *,
        size_px: int,
        air_px: int = 0,
        is_mirrored: bool = False,
        off: Tone | None = None,
    ) -> QIcon:
        """*which* for a button; Qt takes the drawing that fits the screen it is on.

        *air_px* is left free before and after it. While the button cannot be pressed it is drawn in
        *off*; without that, Qt makes what is there paler.
        """
        ratios = self._ratios()
        key = (f"controls/{which.value}", tone, size_px, 1.0, is_mirrored), air_px, ratios, off
        if key not in self._icons:
            if len(self._icons) >= _MOST_KEPT:
                self._icons.clear()
            icon = QIcon()
            modes = {QIcon.Mode.Normal: tone} | ({QIcon.Mode.Disabled: off} if off else {})
            for ratio, (mode, inked) in product(sorted(ratios), modes.items()):
                drawn = self.pictogram(
                    which, inked, size_px=size_px, ratio=ratio, is_mirrored=is_mirrored
                )
                icon.addPixmap(_with_air(drawn, air_px), mode)
            self._icons[key] = icon
        return self._icons[key]

    def _draw(self, key: _Key) -> QPixmap:
        if key not in self._drawn:
            if len(self._drawn) >= _MOST_KEPT:
                self._drawn.clear()
            name, tone, size_px, ratio, is_mirrored = key
            source = self._read(name)
            if tone is not None:
                source = _in_tones(source, tone, has_shade=name not in _ONLY_LINES)
            drawn = _render(source, round(size_px * ratio), is_mirrored=is_mirrored)
            drawn.setDevicePixelRatio(ratio)
            self._drawn[key] = drawn
        return self._drawn[key]

    def _read(self, name: str) -> bytes:
        try:
            return (self._folder / f"{name}.svg").read_bytes()
        except OSError as problem:
            raise NotThere(what="resources") from problem


def _in_tones(source: bytes, tone: Tone, *, has_shade: bool) -> bytes:
    line = f'fill="{tone.line}"'.encode()
    shade = f'fill="{tone.shade if has_shade else "none"}"'.encode()
    return source.replace(_LINE, line).replace(_SHADE, shade)


def _render(source: bytes, dots: int, *, is_mirrored: bool) -> QPixmap:
    drawn = QPixmap(dots, dots)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_mirrored:
        painter.translate(dots, 0)
        painter.scale(-1, 1)
    QSvgRenderer(source).render(painter, QRectF(0, 0, dots, dots))
    painter.end()
    return drawn


def _with_air(drawn: QPixmap, air_px: int) -> QPixmap:
    if air_px == 0:
        return drawn
    ratio = drawn.devicePixelRatio()
    wider = QPixmap(drawn.width() + 2 * round(air_px * ratio), drawn.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(QPointF(round(air_px * ratio) / ratio, 0), drawn)
    painter.end()
    return wider
