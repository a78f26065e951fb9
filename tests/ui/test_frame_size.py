# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""On a small laptop the window takes all there is; on a large screen it leaves room beside it."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from klantreis.ui.frame import Frame


@pytest.mark.parametrize(
    ("width", "height", "is_all"),
    [(1366, 728, True), (1280, 1024, True), (1920, 900, True), (1920, 1040, False)],
)
def test_a_small_screen_is_filled(qtbot: QtBot, width: int, height: int, *, is_all: bool) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    frame.show()

    frame.fill_if_small(QSize(width, height))

    assert frame.isMaximized() is is_all
