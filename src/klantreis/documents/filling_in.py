# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on paper besides text: lines to write on, drawings, and QR codes."""

from collections.abc import Sequence

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from klantreis.documents.rows import Picture, Row, Rule, Squares
from klantreis.documents.setting import Setter
from klantreis.documents.shapes import Figure
from klantreis.documents.structure import Role


def to_write_on(setter: Setter, lines: int) -> None:
    """Lines to write on."""
    galley = setter.galley
    for number in range(lines):
        rule = Rule(galley.left, galley.width)
        galley.add(Row(2 * setter.sizes.body, (rule,), holds=number + 1 < lines))
    setter.gap(0.5)


def set_figure(setter: Setter, figure: Figure, says: Sequence[str]) -> None:
    """A drawing in the middle; *says* is the same in words, in each language."""
    galley = setter.galley
    part = galley.here.add(Role.FIGURE, says=" / ".join(says))
    shift = galley.left + max(0.0, (galley.width - figure.width) / 2)
    galley.add(Row(figure.height, (Picture(figure, shift, of=part),)))


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
