# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on paper besides text: lines to write on, drawings, pictures and QR codes."""

import io
from collections.abc import Sequence

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.utils import ImageReader

from klantreis.documents.breaking import break_lines
from klantreis.documents.faces import Weight
from klantreis.documents.rows import Mark, Photo, Picture, Row, Rule, Squares, Words
from klantreis.documents.setting import Setter
from klantreis.documents.shapes import Figure
from klantreis.documents.structure import Role

# How far lines to write on are apart, and what a question takes besides them: in parts of the size.
_APART, _AROUND_ONE, _SECOND = 2.0, 4.8, 1.4
_LEAST_LINES, _MOST_LINES = 1, 5


def to_write_on(setter: Setter, lines: int, *, apart: float = _APART) -> None:
    """Lines to write on, *apart* in parts of the size of text."""
    galley = setter.galley
    for number in range(lines):
        rule = Rule(galley.left, galley.width)
        galley.add(Row(apart * setter.sizes.body, (rule,), holds=number + 1 < lines))
    setter.gap(apart / 4)


def lines_that_fit(setter: Setter, questions: int, *, height: float) -> int:
    """How many lines each of so many *questions* can have on what is left of a page of *height*."""
    size = setter.sizes.body
    around = (_AROUND_ONE + (_SECOND if setter.tongues.second else 0)) * size
    room = (height - setter.galley.used) / questions - around
    return max(_LEAST_LINES, min(_MOST_LINES, int(room / (_APART * size))))


def to_write_words(setter: Setter, words: int) -> None:
    """Room for *words* single words, each after its number."""
    galley, size = setter.galley, setter.sizes.body
    each, marks = galley.width / words, list[Mark]()
    with galley.within(Role.PARAGRAPH) as part:
        for number in range(words):
            left = galley.left + number * each
            (runs,) = break_lines(
                f"{number + 1} ", setter.faces, weight=Weight.BOLD, size=size, width=each
            )
            marks.append(Words(runs, size, left, part))
            marks.append(Rule(left + 1.2 * size, each - 2 * size))
    galley.add(Row(2 * size, tuple(marks)))


def set_figure(setter: Setter, figure: Figure) -> None:
    """A drawing in the middle, no wider than the text; who listens hears what it says in words."""
    galley = setter.galley
    part = galley.here.add(Role.FIGURE, says=" / ".join(figure.text))
    shift = galley.left + max(0.0, (galley.width - figure.width) / 2)
    galley.add(Row(figure.height, (Picture(figure, shift, of=part),)))


def set_photo(setter: Setter, png: bytes, says: Sequence[str], *, width: float) -> None:
    """A picture of dots, at most *width* points wide; who listens hears *says*."""
    galley = setter.galley
    across, high = ImageReader(io.BytesIO(png)).getSize()
    wide = min(width, galley.width)
    part = galley.here.add(Role.FIGURE, says=" / ".join(says))
    photo = Photo(png, wide, wide * high / across, galley.left, part)
    setter.gap(0.3)
    galley.add(Row(photo.height, (photo,)))
    setter.gap(0.3)


def set_qr(setter: Setter, text: str, says: Sequence[str], *, side: float, edge: float) -> None:
    """A QR code of *side* points with *edge* points of white around it."""
    part = setter.galley.here.add(Role.FIGURE, says=" / ".join(says))
    squares = Squares(_dark(text), side, edge, setter.galley.left, part)
    setter.galley.add(Row(side + 2 * edge, (squares,)))


def _dark(text: str) -> tuple[tuple[bool, ...], ...]:
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    inside = range(code.getModuleCount())
    return tuple(tuple(bool(code.isDark(down, across)) for across in inside) for down in inside)
