# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signs on paper: every vendored file is understood whole, and black stays black."""

from pathlib import Path

import pytest

from klantreis.documents.shapes import WHITE, Box
from klantreis.documents.signs import Signs, UnknownDrawing
from klantreis.domain.problems import NotThere
from klantreis.words.pictograms import Pictogram

ICONS = Path(__file__).parents[2] / "resources" / "icons"
BLACK = (0.0, 0.0, 0.0)
PICTURES = sorted(file.stem for file in (ICONS / "pictures").glob("*.svg"))
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">{}</svg>'


@pytest.fixture(scope="module")
def signs() -> Signs:
    return Signs(ICONS)


def drawn(folder: Path, inside: str) -> Signs:
    """Signs with one picture, `one`, that holds *inside*."""
    (folder / "pictures").mkdir()
    (folder / "pictures/one.svg").write_text(SVG.format(inside), encoding="utf-8")
    return Signs(folder)


@pytest.mark.parametrize("which", Pictogram)
def test_a_pictogram_is_ink_and_a_light_tint_within_its_square(
    signs: Signs, which: Pictogram
) -> None:
    figure = signs.pictogram(which, size=30, ink=BLACK)

    inks = {shape.fill for shape in figure.shapes}
    assert BLACK in inks
    assert all(one is None or min(one) > 0.7 for one in inks - {BLACK})
    assert all(Box(-1, -1, 31, 31).holds(shape.box()) for shape in figure.shapes)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_understood_whole_and_stays_within_its_square(signs: Signs, name: str) -> None:
    figure = signs.picture(name, size=32)

    assert figure.shapes
    assert all(Box(-4, -4, 36, 36).holds(shape.box()) for shape in figure.shapes)


@pytest.mark.parametrize("which", [Pictogram.CLOSE, Pictogram.DONE])
def test_a_cross_has_no_square_behind_it(signs: Signs, which: Pictogram) -> None:
    assert len(signs.pictogram(which, size=30, ink=BLACK).shapes) == 1


def test_up_is_up(signs: Signs) -> None:
    arrow = signs.pictogram(Pictogram.UP, size=100, ink=BLACK).shapes[-1]

    widest = {part.points[-1][1] > 50: 0.0 for part in arrow.path if part.points}
    for part in arrow.path:
        for x, y in part.points:
            widest[y > 50] = max(widest[y > 50], x)
    assert widest[True] > widest[False]


@pytest.mark.parametrize(
    "inside",
    [
        '<rect width="3" height="3"/>',
        '<path d="M0 0h3v3z" stroke="#000"/>',
        '<path d="M0 0h3v3z" fill="url(#a)"/>',
        '<ellipse cx="1" cy="1" rx="1" ry="2" fill="#000" transform="scale(2)"/>',
    ],
)
def test_what_paper_would_draw_wrongly_is_refused(tmp_path: Path, inside: str) -> None:
    with pytest.raises(UnknownDrawing):
        drawn(tmp_path, inside).picture("one", size=32)


def test_paler_ink_is_mixed_with_the_paper(tmp_path: Path) -> None:
    signs = drawn(tmp_path, '<path d="M0 0h3v3z" fill="#000" opacity="0"/>')

    assert signs.picture("one", size=32).shapes[0].fill == WHITE


def test_a_curve_with_one_handle_ends_where_it_should(tmp_path: Path) -> None:
    signs = drawn(tmp_path, '<path d="M0 32q16 -32 32 0z" fill="#000"/>')

    box = signs.picture("one", size=32).shapes[0].box()
    assert (box.left, box.bottom, box.right) == (0, 0, 32)
    assert box.top == pytest.approx(32 * 2 / 3)


def test_a_sign_that_is_not_there_says_so(signs: Signs) -> None:
    with pytest.raises(NotThere):
        signs.picture("unicorn", size=32)
