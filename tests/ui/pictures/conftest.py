# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper on the screen, before anybody drew on it."""

import pytest
from pytestqt.qtbot import QtBot

from klantreis.ui.pictures.canvas import Canvas
from klantreis.ui.theme import Look


@pytest.fixture
def canvas(qtbot: QtBot, look: Look) -> Canvas:
    """Empty paper of 800 by 600; nobody is at the keyboard."""
    made = Canvas(look)
    qtbot.addWidget(made)
    made.resize(808, 608)
    made.show()
    made.clearFocus()
    return made
