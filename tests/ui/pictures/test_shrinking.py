# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A photo comes into the journal small, upright, and without a word about its maker."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from klantreis.domain.problems import BadFormat
from klantreis.ui.pictures.shrinking import LONGEST_PX, MOST_BYTES, open_picture, shrink
from tests.ui.pictures.made import (
    LEFT,
    RIGHT,
    as_file,
    png_that_says,
    segments,
    two_halves,
    with_place,
)

# What a decoder must know to show a picture, and nothing to tell by.
ONLY_THE_PICTURE = {0xE0, 0xDB, 0xC0, 0xC4}
NO_PICTURES = {
    "nothing": b"",
    "text": b"Beste mevrouw, dit is geen foto.",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>',
    "pdf": b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n",
    "half a head": as_file(two_halves(40, 30), "png")[:20],
    "head only": as_file(two_halves(40, 30), "jpg")[:24],
}


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "bmp"])
def test_a_big_photo_of_any_usual_kind_becomes_a_small_jpeg(kind: str) -> None:
    photo = as_file(two_halves(3200, 2400), kind)

    small = shrink(photo)

    assert small[:2] == b"\xff\xd8"
    assert QImage.fromData(small).size() == QSize(LONGEST_PX, 1200)
    assert len(small) < 100_000


def test_a_small_photo_keeps_its_size() -> None:
    assert QImage.fromData(shrink(as_file(two_halves(64, 48), "png"))).size() == QSize(64, 48)


def test_a_very_long_photo_keeps_at_least_one_line() -> None:
    assert QImage.fromData(shrink(as_file(two_halves(6000, 2), "png"))).size() == QSize(1600, 1)


def test_where_and_with_what_a_photo_was_taken_is_gone() -> None:
    photo = with_place(as_file(two_halves(2000, 1000), "jpg"))
    assert {0xE1, 0xFE} <= set(segments(photo))
    assert b"Riet" in photo

    small = shrink(photo)

    assert set(segments(small)) == ONLY_THE_PICTURE
    assert b"Riet" not in small
    assert b"Exif" not in small


def test_a_note_in_a_png_and_its_table_of_colours_are_gone() -> None:
    image = two_halves(60, 40)
    image.setText("Description", "Thuis bij Riet")

    small = shrink(as_file(image, "png"))

    assert set(segments(small)) == ONLY_THE_PICTURE
    assert b"Riet" not in small


@pytest.mark.parametrize(
    ("orientation", "size", "first", "last"),
    [
        (1, QSize(1600, 800), LEFT, RIGHT),
        (3, QSize(1600, 800), RIGHT, LEFT),
        (6, QSize(800, 1600), LEFT, RIGHT),
        (8, QSize(800, 1600), RIGHT, LEFT),
    ],
)
def test_a_photo_stands_upright(orientation: int, size: QSize, first: QColor, last: QColor) -> None:
    photo = with_place(as_file(two_halves(2000, 1000), "jpg"), orientation=orientation)

    upright = QImage.fromData(shrink(photo))

    assert upright.size() == size
    assert _near(upright.pixelColor(9, 9), first)
    assert _near(upright.pixelColor(size.width() - 9, size.height() - 9), last)


def test_what_is_seen_through_becomes_white_paper() -> None:
    glass = QImage(40, 30, QImage.Format.Format_ARGB32)
    glass.fill(Qt.GlobalColor.transparent)

    small = QImage.fromData(shrink(as_file(glass, "png")))

    assert _near(small.pixelColor(20, 15), QColor(Qt.GlobalColor.white))


@pytest.mark.parametrize("untrusted", NO_PICTURES.values(), ids=NO_PICTURES)
@pytest.mark.qt_log_ignore("libpng", "JPEG", "DQT")
def test_what_is_no_picture_is_refused(untrusted: bytes) -> None:
    with pytest.raises(BadFormat) as refused:
        shrink(untrusted)

    assert refused.value.values == {"what": "picture"}


@pytest.mark.parametrize(
    "untrusted",
    [png_that_says(30_000, 30_000), png_that_says(2**26 + 1, 1), bytes(MOST_BYTES + 1)],
    ids=["big both ways", "big one way", "a big file"],
)
@pytest.mark.qt_log_ignore("libpng")
def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked(
    untrusted: bytes,
) -> None:
    with pytest.raises(BadFormat) as refused:
        open_picture(untrusted)

    assert refused.value.values["what"] in {"picture-too-big", "picture"}


def test_a_bomb_is_named_as_too_big() -> None:
    with pytest.raises(BadFormat) as refused:
        open_picture(png_that_says(30_000, 30_000))

    assert refused.value.values == {"what": "picture-too-big"}


@pytest.mark.qt_log_ignore(".")
@given(
    kind=st.sampled_from(["jpg", "png", "webp", "gif"]),
    places=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=8),
    cut=st.integers(0, 10_000),
)
def test_damaged_bytes_give_a_picture_or_a_refusal_and_nothing_else(
    kind: str, places: list[tuple[int, int]], cut: int
) -> None:
    whole = as_file(two_halves(64, 48), kind if kind != "gif" else "bmp")
    damaged = bytearray(whole)
    for place, value in places:
        damaged[place % len(damaged)] = value
    del damaged[max(len(damaged) - cut % 200, 0) :]

    try:
        small = shrink(bytes(damaged))
    except BadFormat:
        return

    assert not QImage.fromData(small).isNull()


def _near(one: QColor, other: QColor) -> bool:
    """The same, as far as a JPEG keeps it."""
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, apart)) < 16
