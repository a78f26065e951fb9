# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every pictogram and picture draws, in the right colours, and can be told from the others."""

from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from klantreis.domain.problems import NotThere
from klantreis.look.colours import Tone
from klantreis.ui.icons import Icons
from klantreis.words.pictograms import FOLLOWS_READING, Feeling, Pictogram, Topic
from tests.rules.tree import TOP
from tests.ui.gallery import lock_pictures

FOLDER = TOP / "resources/icons"
TONE = Tone(line="#14585F", shade="#B4D8D2")
# Two pictures side by side differ in so many of 255 steps of grey, on average over their dots.
LEAST_DIFFERENCE = 8.0
MOST_BYTES = 1_500_000


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    return Icons(FOLDER)


def test_every_pictogram_draws_something(icons: Icons) -> None:
    empty = [one for one in Pictogram if _inked(_pictogram(icons, one, 32)) < 40]

    assert len(Pictogram) > 100
    assert empty == []


def test_every_picture_draws_something(icons: Icons) -> None:
    names = [*lock_pictures(), *Topic, *Feeling]

    assert len(set(names)) == len(names) == 64 + len(Topic) + len(Feeling)
    assert [name for name in names if _inked(_picture(icons, name)) < 400] == []


def test_a_pictogram_has_the_two_tones_it_was_given_and_no_other(icons: Icons) -> None:
    drawn = _pictogram(icons, Pictogram.PRINT, 128)

    solid = {
        drawn.pixelColor(x, y).name().upper()
        for x in range(128)
        for y in range(128)
        if drawn.pixelColor(x, y).alpha() == 255
    }

    assert {TONE.line, TONE.shade} <= solid


def test_a_sign_on_a_filled_button_is_seen_when_it_cannot_be_pressed(icons: Icons) -> None:
    white = Tone(line="#FFFFFF", shade="#FFFFFF")

    icon = icons.button_icon(Pictogram.DONE, white, size_px=64, off=TONE)

    drawn = icon.pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()
    seen = {drawn.pixelColor(x, y).name().upper() for x in range(64) for y in range(64)}
    assert TONE.line in seen


def test_no_two_pictograms_look_the_same(icons: Icons) -> None:
    drawn = {one: _pictogram(icons, one, 32) for one in Pictogram}

    assert [(a, b) for a, b in combinations(drawn, 2) if drawn[a] == drawn[b]] == []


def test_the_pictures_of_the_lock_differ_by_more_than_colour(icons: Icons) -> None:
    grey = {name: _grey(_picture(icons, name)) for name in lock_pictures()}

    alike = [
        (one, other)
        for one, other in combinations(grey, 2)
        if _difference(grey[one], grey[other]) < LEAST_DIFFERENCE
    ]

    assert len(grey) == 64
    assert alike == []


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_drawing_has_a_dot_for_each_dot_of_the_screen(icons: Icons, ratio: float) -> None:
    drawn = icons.pictogram(Pictogram.WRITE, TONE, size_px=28, ratio=ratio)

    assert drawn.width() == drawn.height() == round(28 * ratio)
    assert drawn.devicePixelRatio() == ratio


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("ratios", "widths"), [({1.0}, [28]), ({1.25}, [35]), ({1.0, 1.5, 2.0}, [28, 42, 56])]
)
def test_a_button_gets_a_drawing_for_each_screen_and_no_other(
    ratios: set[float], widths: list[int]
) -> None:
    icons = Icons(FOLDER, ratios=lambda: frozenset(ratios))

    icon = icons.button_icon(Pictogram.WRITE, TONE, size_px=28)

    assert sorted(size.width() for size in icon.availableSizes()) == widths


def test_a_screen_that_is_plugged_in_gets_drawings_too(qapp: QApplication) -> None:
    there = {one.devicePixelRatio() for one in qapp.screens()}
    icons = Icons(FOLDER, ratios=lambda: frozenset(there))
    icons.button_icon(Pictogram.WRITE, TONE, size_px=28)
    there.add(2.0)

    icon = icons.button_icon(Pictogram.WRITE, TONE, size_px=28)

    assert 56 in {size.width() for size in icon.availableSizes()}


def test_what_was_drawn_is_not_drawn_again(icons: Icons) -> None:
    first = icons.pictogram(Pictogram.TALK, TONE, size_px=28)
    again = icons.pictogram(Pictogram.TALK, TONE, size_px=28)
    other = icons.pictogram(Pictogram.TALK, Tone("#000000", "#FFFFFF"), size_px=28)

    assert first.cacheKey() == again.cacheKey()
    assert first.cacheKey() != other.cacheKey()


def test_a_mirrored_sign_is_the_same_from_the_other_side(icons: Icons) -> None:
    for sign in FOLLOWS_READING:
        plain = _pictogram(icons, sign, 64)
        turned = icons.pictogram(sign, TONE, size_px=64, is_mirrored=True).toImage()

        assert plain != turned, sign
        assert _difference(_grey(plain.flipped(Qt.Orientation.Horizontal)), _grey(turned)) < 1


def test_a_picture_that_is_not_there_says_so(icons: Icons) -> None:
    with pytest.raises(NotThere):
        icons.picture("unicorn", size_px=32)


def test_only_what_is_used_is_carried_and_it_is_little() -> None:
    used = {f"controls/{one}.svg" for one in Pictogram}
    used |= {f"pictures/{name}.svg" for name in (*lock_pictures(), *Topic, *Feeling)}
    used |= {"marks/check.svg"}

    carried = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.svg")}

    assert carried == used
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.svg")) < MOST_BYTES


def test_the_page_of_origin_names_every_folder_and_licence() -> None:
    page = (FOLDER / "ORIGIN.md").read_text(encoding="utf-8")
    there = [path.name for path in FOLDER.iterdir() if path.name != "ORIGIN.md"]

    assert len(there) == 5
    assert [name for name in there if name not in page] == []


def _pictogram(icons: Icons, which: Pictogram, size_px: int) -> QImage:
    return icons.pictogram(which, TONE, size_px=size_px).toImage()


def _picture(icons: Icons, name: str) -> QImage:
    return icons.picture(name, size_px=64).toImage()


def _inked(image: QImage) -> int:
    alphas = bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits())
    return sum(alpha > 0 for alpha in alphas)


def _grey(image: QImage) -> bytes:
    """The light of each dot as it looks on white paper."""
    paper = image.convertToFormat(QImage.Format.Format_ARGB32)
    values = []
    for y in range(paper.height()):
        for x in range(paper.width()):
            colour: QColor = paper.pixelColor(x, y)
            light = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()
            values.append(round(255 + (light - 255) * colour.alpha() / 255))
    return bytes(values)


def _difference(one: bytes, other: bytes) -> float:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)
