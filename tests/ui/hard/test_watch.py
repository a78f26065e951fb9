# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nobody there for a while: it says so, saves the words, and locks; who listens is there."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import Media
from klantreis.domain.ids import JourneyId, MemberId
from klantreis.domain.language import Language
from klantreis.services import reading
from klantreis.ui.aloud import Aloud
from klantreis.ui.routes import SettingsRoom, Tell, WriteText
from klantreis.ui.seat import Seat, Sitter
from klantreis.ui.seating import Seating
from klantreis.ui.senses import Senses
from klantreis.ui.watch import Watch
from klantreis.ui.wishes import Choose, Go, Touch, Wish
from klantreis.words.rooms import frame as words
from tests.ui.at_table import AtTable, at_table
from tests.ui.hard.killing import opened_again
from tests.ui.sound.quiet import QuietVoice
from tests.ui.table.voiced import senses_with

SENTENCE = "Dit staat hier nog."
LONG_MS = 60_000
MOST_HEARD = 60


def _press_key(window: QWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_A)


def _move_mouse(window: QWindow) -> None:
    QTest.mouseMove(window, QPoint(300, 300))
    QApplication.processEvents()


@pytest.fixture
def senses(tmp_path: Path) -> Senses:
    return senses_with(QuietVoice("nl", "en"), tmp_path / "clips")


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path, senses: Senses) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path / "home", senses=senses) as table:
        table.sit()
        yield table


def test_silence_is_said_first_then_the_words_are_saved_and_all_is_locked(
    qtbot: QtBot, here: AtTable, tmp_path: Path
) -> None:
    here.table.fulfil(Go(WriteText()))
    here.hands.rest()
    here.hands.write("write.text", SENTENCE)
    said: list[bool] = []
    here.table.findChildren(Watch)[0].soon.connect(lambda: said.append(_is_warned(here)))

    with qtbot.waitSignal(here.table.locked, timeout=LONG_MS):
        _lock_after(here, 1)

    assert said == [True]
    assert here.table.frame.page is None
    session = opened_again(tmp_path / "home")
    [entry] = reading.entries(session)
    session.store.close()
    assert entry.heads[0].body.text == SENTENCE


def test_who_records_is_there(here: AtTable, senses: Senses) -> None:
    here.table.fulfil(Go(Tell(Media.VOICE)))
    here.hands.rest()
    wishes: list[Wish] = []
    here.hands.page.wishes.connect(wishes.append)

    senses.recorder.went_on.emit(100)

    assert Touch() in wishes


def test_who_listens_is_there(qtbot: QtBot, here: AtTable) -> None:
    _lock_after(here, 5)
    here.hands.rest()
    here.hands.press("frame.read-aloud")
    [aloud] = here.table.frame.findChildren(Aloud)
    idle = _idle(here)
    assert any(timer.isActive() for timer in aloud.findChildren(QTimer))

    qtbot.waitUntil(lambda: idle.remainingTime() < 4000, timeout=LONG_MS)
    aloud.touched.emit()

    assert idle.remainingTime() > 4000
    here.hands.press("frame.silence")
    assert not any(timer.isActive() for timer in aloud.findChildren(QTimer))


@pytest.mark.parametrize(
    ("seconds", "is_alone", "locks_after_ms"),
    [(300, True, 60_000), (30, True, 30_000), (300, False, 300_000)],
)
def test_a_client_alone_is_locked_sooner(
    *, seconds: int, is_alone: bool, locks_after_ms: int
) -> None:
    client = Sitter(MemberId("c"), "Toos", is_client=True)
    worker = Sitter(MemberId("w"), "Ad", is_client=False)
    seating = Seating()
    assert seating.silence_ms(seconds) == 1000 * seconds  # at the door a key may be in view

    sitters = (client,) if is_alone else (client, worker)
    seating.seat = Seat(JourneyId("j"), sitters, client.id, "Toos")

    assert seating.silence_ms(seconds) == locks_after_ms


@pytest.mark.parametrize("touch", [_press_key, _move_mouse])
def test_who_types_or_points_is_there(
    qtbot: QtBot, here: AtTable, touch: Callable[[QWindow], None]
) -> None:
    _lock_after(here, 5)
    here.hands.rest()
    idle = _idle(here)
    qtbot.waitUntil(lambda: idle.remainingTime() < 4000, timeout=LONG_MS)

    touch(here.table.frame.windowHandle())

    assert idle.remainingTime() > 4000


def test_the_watch_hears_of_people_and_of_little_else(
    here: AtTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[int] = []
    look_on = Watch.eventFilter

    def counted(watch: Watch, watched: QObject, event: QEvent) -> bool:
        heard.append(event.type().value)
        return look_on(watch, watched, event)

    monkeypatch.setattr(Watch, "eventFilter", counted)
    here.table.fulfil(Go(SettingsRoom()))
    here.hands.rest()

    # The page itself sends more than a thousand.
    assert len(heard) < MOST_HEARD


def _lock_after(here: AtTable, seconds: int) -> None:
    chosen = here.table.world.settings.read().settings
    here.table.fulfil(Choose(replace(chosen, lock_after_s=seconds)))


def _idle(here: AtTable) -> QTimer:
    """What locks in the end."""
    return here.table.findChildren(Watch)[0].findChildren(QTimer)[-1]


def _is_warned(here: AtTable) -> bool:
    said = words.LOCKS_SOON.say(Language.NL)
    return any(said in one.text() for one in here.table.frame.findChildren(QLabel))
