# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is not there has no button; what is plugged in gets one without a restart."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import Media
from klantreis.ui.routes import EntryRoom, Home, Route, Tell, WriteText
from klantreis.ui.senses import no_senses
from klantreis.ui.wishes import Go
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import tell

VOICE, PHOTO, DRAWING = "tell.talk", "tell.photo", "tell.draw"


def test_a_computer_without_anything_offers_what_is_left(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()

        assert not here.hands.has(VOICE)
        # A photo can come from a file, and a mouse can draw.
        assert here.hands.has(PHOTO)
        assert here.hands.has(DRAWING)
        assert not here.hands.has("frame.read-aloud")


@pytest.mark.parametrize("is_at_home", [True, False])
def test_a_microphone_that_comes_and_goes_is_followed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, *, is_at_home: bool
) -> None:
    senses = no_senses()
    with at_table(qapp, tmp_path, senses=senses) as here:
        here.sit()
        entry = tell(here, "een zin")
        _go(here, Home() if is_at_home else EntryRoom(entry))
        assert not here.hands.has(VOICE)

        senses.devices.note(microphone=True, speaker=False)
        here.hands.rest()
        assert here.hands.has(VOICE)

        # Pulled out while nobody was told: the recorder finds out.
        senses.recorder.failed.emit()
        here.hands.rest()
        assert not here.hands.has(VOICE)


@pytest.mark.parametrize("route", [WriteText(), Tell(Media.DRAWING), Tell(Media.PHOTO)])
def test_nobody_is_disturbed_who_is_making_something(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, route: Route
) -> None:
    senses = no_senses()
    with at_table(qapp, tmp_path, senses=senses) as here:
        here.sit()
        _go(here, route)
        page = here.hands.page
        for field in page.findChildren(QPlainTextEdit):
            field.setPlainText("half een z")

        senses.devices.note(microphone=True, speaker=True)
        senses.eye.changed.emit(True)
        here.hands.rest()

        assert here.hands.page is page


def _go(here: AtTable, route: Route) -> None:
    here.table.fulfil(Go(route))
    here.hands.rest()
