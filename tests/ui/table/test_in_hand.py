# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody made and did not keep yet is not lost when the page goes or is made anew."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import Media, Moment
from klantreis.services import reading
from klantreis.ui.journal import Journal
from klantreis.ui.pictures.drawing_panel import DrawingPanel
from klantreis.ui.pictures.photo_panel import PhotoPanel
from klantreis.ui.routes import Home, OwnViewRoom, Tell
from klantreis.ui.sound.recorder_panel import RecorderPanel
from klantreis.ui.wishes import Choose, HandPen
from tests.ui.at_table import AtTable, at_table
from tests.ui.pictures.hands import draw
from tests.ui.pictures.made import as_file, two_halves
from tests.ui.table.door import note
from tests.ui.table.giving import got, tell

VOICE = b"what was said"
P = TypeVar("P", bound=QWidget)


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        yield table


def test_a_drawing_is_kept_when_somebody_goes(here: AtTable) -> None:
    here.sit(Tell(Media.DRAWING))
    _draw(here)

    here.hands.press("frame.back")

    assert here.table.here == Home()
    assert _media(here) == [Media.DRAWING]


def test_white_paper_leaves_nothing(here: AtTable) -> None:
    here.sit(Tell(Media.DRAWING))

    here.hands.press("frame.back")

    assert _media(here) == []


def test_a_drawing_goes_on_with_bigger_letters_and_is_kept_once(here: AtTable) -> None:
    here.sit(Tell(Media.DRAWING))
    _draw(here)

    _make_bigger(here)

    panel = _panel(here, DrawingPanel)
    assert not panel.drawn.sheet.is_blank
    assert _media(here) == []
    here.hands.press("draw.done")
    _until_kept(here)
    assert _media(here) == [Media.DRAWING]


def test_a_drawing_stays_with_whose_it_is_when_the_pen_goes_on(here: AtTable) -> None:
    seat = here.sit_together(Tell(Media.DRAWING))
    _draw(here)

    here.table.fulfil(HandPen(seat.sitters[1].id))
    here.hands.rest()

    assert _panel(here, DrawingPanel).drawn.sheet.is_blank
    assert _media(here) == [Media.DRAWING]


def test_a_voice_that_was_not_kept_is_there_with_bigger_letters(here: AtTable) -> None:
    here.sit(Tell(Media.VOICE))
    _panel(here, RecorderPanel).take_up(VOICE)

    _make_bigger(here)

    assert _panel(here, RecorderPanel).in_hand() == VOICE
    assert here.hands.has("sound.keep")


def test_who_goes_from_a_voice_is_asked_once_and_then_it_is_gone(here: AtTable) -> None:
    here.sit(Tell(Media.VOICE))
    _panel(here, RecorderPanel).take_up(VOICE)

    here.hands.press("frame.back")
    assert "nog niet bewaard" in note(here)
    assert here.hands.has("sound.keep")
    here.hands.press("frame.back")

    assert here.table.here == Home()
    assert _media(here) == []


def test_a_voice_stays_with_whose_it_is_when_the_pen_goes_on(here: AtTable) -> None:
    seat = here.sit_together(Tell(Media.VOICE))
    _panel(here, RecorderPanel).take_up(VOICE)

    here.table.fulfil(HandPen(seat.sitters[1].id))
    here.hands.rest()

    assert _panel(here, RecorderPanel).in_hand() is None
    assert _media(here) == [Media.VOICE]


def test_a_photo_that_waits_for_a_yes_is_asked_about(here: AtTable) -> None:
    here.sit(Tell(Media.PHOTO))
    _panel(here, PhotoPanel).take_up(as_file(two_halves(40, 30), "jpeg"))

    here.hands.press("frame.back")

    assert isinstance(here.table.here, Tell)
    assert "nog niet bewaard" in note(here)


def test_an_own_view_is_kept_when_somebody_goes(here: AtTable) -> None:
    here.sit_together()
    entry = tell(here, Moment(text="Iets."))
    here.hands.go(OwnViewRoom(entry))
    here.hands.write("own-view.text", "Zo zag ik het niet.")

    here.hands.press("frame.back")

    views = got(here, lambda journal: reading.entry(journal.session, entry).views)
    assert [one.text for one in views] == ["Zo zag ik het niet."]


def _draw(here: AtTable) -> None:
    draw(_panel(here, DrawingPanel).canvas, QPoint(60, 60), QPoint(120, 120))


def _panel(here: AtTable, kind: type[P]) -> P:
    found = here.hands.page.findChild(kind)
    assert found is not None
    return found


def _make_bigger(here: AtTable) -> None:
    settings = here.hands.page.around.settings
    here.table.fulfil(Choose(replace(settings, text_percent=130)))
    here.hands.rest()


def _until_kept(here: AtTable) -> None:
    assert here.hands.wait_for(lambda: not isinstance(here.table.here, Tell), most_ms=10_000)
    here.hands.rest()


def _media(here: AtTable) -> list[Media]:
    """What hangs on the entries that there are."""
    return got(here, _hung)


def _hung(journal: Journal) -> list[Media]:
    every = reading.entries(journal.session)
    return [one.media for entry in every for one in entry.heads[0].attachments]
