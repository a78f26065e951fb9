# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A folder of photos and recordings: all of it, once, silent about its makers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import Media
from klantreis.services import reading
from klantreis.ui.journal import Journal
from klantreis.ui.moving_routes import CameIn, LookAtMedia
from klantreis.ui.routes import KeysRoom
from tests.exchange.photos import with_exif
from tests.promises.scanning import holds, marker
from tests.ui.at_table import AtTable, at_table
from tests.ui.sound.samples import tone
from tests.ui.table.door import note, said
from tests.ui.table.giving import got


def photo(colour: Qt.GlobalColor) -> bytes:
    """A real photo, small."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]  # a device is taken too
    return bytes(buffer.data().data())


@pytest.fixture
def album(home: Path) -> Path:
    """Two photos, a recording, one photo twice, and something that is none."""
    folder = home / "album"
    folder.mkdir()
    blue = with_exif(photo(Qt.GlobalColor.blue), "2025:08:03 14:05:59")
    (folder / "a.jpg").write_bytes(blue)
    (folder / "b.jpg").write_bytes(blue)
    (folder / "IMG-20250804-WA0001.jpg").write_bytes(photo(Qt.GlobalColor.red))
    (folder / "PTT-20250805-WA0002.wav").write_bytes(tone(seconds=1))
    (folder / "kapot.jpg").write_bytes(b"geen foto")
    return folder


def come_in(here: AtTable, qtbot: QtBot, *, answer: str = "moving.together") -> None:
    """Say yes, and wait until all of it is in."""
    here.hands.press(answer)
    qtbot.waitUntil(lambda: isinstance(here.table.here, CameIn), timeout=20_000)
    here.hands.rest()


def moments(here: AtTable) -> list[tuple[str, list[str]]]:
    """The day of each, and what hangs on it."""
    return got(here, _moments)


def _moments(journal: Journal) -> list[tuple[str, list[str]]]:
    heads = [one.heads[0] for one in reading.entries(journal.session)]
    return sorted(
        (getattr(head.body, "on", ""), [one.media.value for one in head.attachments])
        for head in heads
    )


def test_a_folder_comes_in_at_once_and_nothing_of_it_twice(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path, album: Path
) -> None:
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(KeysRoom(has_more=True))
        here.hands.press("keys.move-in")
        here.hands.press("moving.media")
        for key in ("place.open:0", "place.folder:0", "place.take-all"):
            qtbot.waitUntil(lambda key=key: here.hands.has(key))  # type: ignore[misc]  # at once
            here.hands.press(key)
        assert "4 stukken komen erbij." in said(here)
        assert "kapot.jpg" in said(here)
        assert moments(here) == []

        come_in(here, qtbot)

        assert "3 stukken zijn erbij gekomen." in said(here)
        assert "1 stuk stond hier al." in said(here)
        assert moments(here) == [
            ("2025-08-03T14:05", [Media.PHOTO.value]),
            ("2025-08-04", [Media.PHOTO.value]),
            ("2025-08-05", [Media.VOICE.value]),
        ]
        assert len(list(album.iterdir())) == 5


def test_the_same_folder_does_not_come_in_twice(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path, album: Path
) -> None:
    files = (*sorted(album.glob("*.*g")), *album.glob("*.wav"))
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(LookAtMedia(files))
        come_in(here, qtbot)

        here.hands.go(LookAtMedia(files))
        come_in(here, qtbot)

        assert "4 stukken stonden hier al." in said(here)
        assert len(moments(here)) == 3


def test_of_who_made_a_photo_nothing_comes_in(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    file = home / "foto.jpg"
    file.write_bytes(with_exif(photo(Qt.GlobalColor.green), marker("maker")))
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(LookAtMedia((file,)))

        come_in(here, qtbot)

        data = got(here, _only_attachment)
        assert data.startswith(b"\xff\xd8")
        assert not holds(data)


def test_a_piece_that_is_left_out_is_not_read(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path, album: Path
) -> None:
    files = (album / "a.jpg", album / "PTT-20250805-WA0002.wav")
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(LookAtMedia(files))
        here.hands.press("moving.piece:1")
        files[1].unlink()

        come_in(here, qtbot, answer="moving.private")

        assert moments(here) == [("2025-08-03T14:05", [Media.PHOTO.value])]
        assert "niet lezen" not in said(here)


def test_what_cannot_be_unpacked_is_named_and_the_rest_comes_in(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path, album: Path
) -> None:
    broken = album / "kapot.wav"
    broken.write_bytes(tone(seconds=0))
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(LookAtMedia((broken, album / "a.jpg")))

        come_in(here, qtbot)

        assert "1 stuk is erbij gekomen." in said(here)
        assert "kapot.wav" in said(here)


def test_stop_before_the_last_recording_leaves_everything_as_it_was(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path, album: Path
) -> None:
    files = tuple(album / f"{number}.wav" for number in range(3))
    for number, file in enumerate(files):
        file.write_bytes(tone(seconds=2, hertz=300 + number))
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(LookAtMedia(files))
        together = here.hands.find("moving.together")
        assert hasattr(together, "click")

        together.click()
        stop = here.hands.find("moving.stop")
        assert hasattr(stop, "click")
        stop.click()
        qtbot.waitUntil(lambda: here.hands.has("moving.together"), timeout=20_000)

        assert moments(here) == []
        assert "Ik ben gestopt." in note(here)


def _only_attachment(journal: Journal) -> bytes:
    (entry,) = reading.entries(journal.session)
    return reading.attachment(journal.session, entry.heads[0].attachments[0].id)
