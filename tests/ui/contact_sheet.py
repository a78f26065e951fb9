# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of every page in every state, to look at before anything is called done.

Run it as `python -m tests.ui.contact_sheet OUT_DIR`; it needs no screen.
It leaves one picture for each page, state and dress, and `sheet-….png` with all of one dress small
beside each other. Further words on the command line choose pages, such as `Home Giving`.
"""

import sys
from collections.abc import Iterable, Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from klantreis.domain.language import Language
from klantreis.host.settings import Theme
from klantreis.ui.every_room import ROOMS
from tests.ui.pages.catalogue import every_state
from tests.ui.pages.full import make_full
from tests.ui.pages.states import State
from tests.ui.pages.walking import SMALL, Dress, Walk

_ACROSS = 6
_SMALL = QSize(440, 248)
_CAPTION = 24
_LOOKS = tuple(product((100, 200), Theme, Language))


def save_sheets(application: QApplication, out: Path, *, only: Sequence[str] = ()) -> None:
    """Write the pictures of all pages below *out*, or of those that *only* names."""
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as base:
        walk = Walk(application, Path(base), make_full(Path(base) / "made"))
        for percent, theme, language in _LOOKS:
            dress = Dress(SMALL, percent, language, theme)
            shots = [(str(one), _shot(walk, one, dress)) for one in _states(walk, only)]
            for name, shot in shots:
                shot.save(str(out / f"{name}-{dress}.png"))
            _beside_each_other(shots).save(str(out / f"sheet-{dress}.png"))
        walk.end()


def _states(walk: Walk, only: Sequence[str]) -> Iterable[State]:
    for state in every_state():
        is_wanted = not only or any(name in str(state) for name in only)
        if is_wanted and type(state.to(walk.full)) in ROOMS:
            yield state


def _shot(walk: Walk, state: State, dress: Dress) -> QImage:
    return walk.show(state, dress).table.frame.grab().toImage()


def _beside_each_other(shots: Sequence[tuple[str, QImage]]) -> QImage:
    rows = -(-len(shots) // _ACROSS)
    high = _SMALL.height() + _CAPTION
    whole = QImage(QSize(_ACROSS * _SMALL.width(), rows * high), QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    # Not in the letters of the pages, which may be twice as big.
    caption = painter.font()
    caption.setPixelSize(_CAPTION * 2 // 3)
    painter.setFont(caption)
    for number, (name, shot) in enumerate(shots):
        row, column = divmod(number, _ACROSS)
        at = QPoint(column * _SMALL.width(), row * high)
        keep = Qt.AspectRatioMode.KeepAspectRatio
        small = shot.scaled(_SMALL, keep, Qt.TransformationMode.SmoothTransformation)
        painter.drawText(QRect(at, QSize(_SMALL.width(), _CAPTION)), 0, name)
        painter.drawImage(at + QPoint(0, _CAPTION), small)
    painter.end()
    return whole


if __name__ == "__main__":
    unseen = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    save_sheets(unseen, Path(sys.argv[1]), only=sys.argv[2:])
