# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A recording from elsewhere becomes one of ours, and of its maker nothing stays or is told."""

import os
import struct
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from klantreis.ui.sound.converting import Converter
from klantreis.ui.sound.encoding import held
from tests.promises.scanning import holds, marker
from tests.ui.sound.samples import decoded, tone


@pytest.fixture
def converter(qtbot: QtBot) -> Iterator[Converter]:
    parent = QObject()
    yield Converter(parent)
    parent.deleteLater()


def with_title(recording: bytes, title: str) -> bytes:
    """A WAV file that says what it is called."""
    said = title.encode() + b"\0" * (1 + (len(title) + 1) % 2)
    told = b"INFOINAM" + struct.pack("<I", len(said)) + said
    whole = recording[8:] + b"LIST" + struct.pack("<I", len(told)) + told
    return b"RIFF" + struct.pack("<I", len(whole)) + whole


def converted(converter: Converter, qtbot: QtBot, recording: bytes) -> bytes:
    with qtbot.waitSignal(converter.done, timeout=20_000) as told:
        converter.convert(recording)
    (data,) = told.args
    assert isinstance(data, bytes)
    return data


def test_it_sounds_as_before_and_carries_no_title(
    converter: Converter, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    named = with_title(tone(seconds=2), marker("title"))
    assert holds(named)

    ours = converted(converter, qtbot, named)

    assert not holds(ours)
    assert not holds(capfd.readouterr().err.encode())
    sound = decoded(ours)
    assert 1900 <= sound.length_ms <= 2200
    assert sound.loudness > 4000


def test_who_asked_may_go_while_it_is_still_being_packed(qtbot: QtBot) -> None:
    # Qt packs the end in a thread of its own: it wrote on in the memory of who was gone.
    for _ in range(40):
        parent = QObject()
        converter = Converter(parent)
        with qtbot.waitSignal(converter.failed, timeout=20_000):
            converter.convert(tone(seconds=0))
        delete(parent)

    qtbot.waitUntil(lambda: held() == 0, timeout=20_000)


def test_the_same_recording_gives_the_same_bytes(converter: Converter, qtbot: QtBot) -> None:
    first = converted(converter, qtbot, tone(seconds=1))

    assert converted(converter, qtbot, tone(seconds=1)) == first
    assert converted(converter, qtbot, tone(seconds=1, hertz=600)) != first


@pytest.mark.qt_log_ignore("Could not open media")
@pytest.mark.parametrize("data", [b"", b"\x00" * 1000, b"geen geluid", tone(seconds=0)])
def test_what_holds_no_sound_is_said_and_the_next_one_is_taken(
    converter: Converter, qtbot: QtBot, data: bytes
) -> None:
    with qtbot.waitSignal(converter.failed, timeout=20_000):
        converter.convert(data)

    assert converted(converter, qtbot, tone(seconds=1))


def test_what_is_dropped_is_not_told_and_the_terminal_speaks_again(
    converter: Converter, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    with qtbot.assertNotEmitted(converter.done, wait=0):
        converter.convert(tone(seconds=20))
        converter.drop()

    converted(converter, qtbot, tone(seconds=1))
    os.write(2, b"weer te horen")
    assert "weer te horen" in capfd.readouterr().err
