# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A QR code is read as it is held before a webcam, and nothing that is seen is a problem."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from klantreis.documents.bankcard import CARD_HEIGHT, CARD_WIDTH, CARDS_LEFT, CARDS_TOP, MM
from klantreis.documents.drawing import PAGE_HEIGHT
from klantreis.documents.keys import card
from klantreis.documents.kit import Kit, Manner
from klantreis.domain.language import Language
from klantreis.ui.pictures import scanning
from klantreis.ui.pictures.scanning import Scanner, read_qr
from klantreis.ui.pictures.shrinking import on_white
from tests.rules.tree import TOP
from tests.ui.pictures.made import Table, on_table, qr, two_halves

CODE = "K7M2-QX4P-9TRW-HB3D-5FJN-8VCY-E6GA"
# The QR code on the key card is 40.5 mm wide; this many dots an inch make it 350 pixels.
DOTS_PER_MM = 350 / 40.5
A4_MM = (210, 297)


@pytest.mark.parametrize("angle", [0, 3, 12, 45, 90, 137, 180, 270])
@pytest.mark.parametrize("blur", [1, 2])
def test_a_code_350_pixels_wide_is_read_at_any_angle_and_a_bit_blurred(
    angle: float, blur: int
) -> None:
    assert read_qr(on_table(qr(CODE, 350), angle=angle, blur=blur)) == CODE


@pytest.mark.parametrize("angle", [0, 10, 90])
def test_the_code_on_a_printed_key_card_is_read(angle: float) -> None:
    paper = card(CODE, Manner(Language.NL), kit=Kit(TOP / "resources"))

    assert read_qr(on_table(_seen(paper), angle=angle)) == CODE


def test_a_table_without_a_card_says_nothing() -> None:
    assert read_qr(two_halves(1280, 720)) is None


def test_a_code_without_letters_says_nothing() -> None:
    assert read_qr(on_table(qr(b"\xff\xfe\xfd\x00\x80", 350))) in {None, "ÿþý\x00\x80"}


@given(
    kind=st.sampled_from([one for one in QImage.Format if one is not QImage.Format.NImageFormats]),
    wide=st.integers(0, 70),
    high=st.integers(0, 70),
)
def test_no_image_is_a_problem(kind: QImage.Format, wide: int, high: int) -> None:
    image = QImage(QSize(wide, high), kind)
    image.fill(0)

    assert read_qr(image) is None


def test_the_scanner_tells_a_code_once_until_it_is_asked_for_another(qtbot: QtBot) -> None:
    table = Table()
    told: list[str] = []
    scanner = Scanner(table.eye, table.eye)
    scanner.found.connect(told.append)
    table.eye.start()

    _show_until(qtbot, table, on_table(qr(CODE, 350)), told, 1)
    _show_some(qtbot, table, on_table(qr(CODE, 350)))
    assert told == [CODE]

    scanner.again()
    _show_until(qtbot, table, on_table(qr("ANOTHER", 350)), told, 2)
    assert told == [CODE, "ANOTHER"]


def test_a_scanner_at_rest_tells_nothing(qtbot: QtBot) -> None:
    table = Table()
    told: list[str] = []
    scanner = Scanner(table.eye, table.eye)
    scanner.found.connect(told.append)
    table.eye.start()

    scanner.rest()
    _show_some(qtbot, table, on_table(qr(CODE, 350)))

    assert told == []


def test_a_scanner_that_is_gone_is_not_missed(qtbot: QtBot) -> None:
    table = Table()
    page = QObject()
    scanner = Scanner(table.eye, page)
    table.eye.start()
    _show_some(qtbot, table, on_table(qr(CODE, 350)))

    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    del scanner

    _show_some(qtbot, table, on_table(qr(CODE, 350)))
    assert table.eye.is_on


def test_codes_are_looked_for_beside_the_gui_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[int] = set()

    def look(_image: QImage) -> str | None:
        threads.add(threading.get_ident())
        return "found"

    monkeypatch.setattr(scanning, "read_qr", look)
    table = Table()
    told: list[str] = []
    scanner = Scanner(table.eye, table.eye)
    scanner.found.connect(told.append)
    table.eye.start()

    _show_until(qtbot, table, two_halves(64, 36), told, 1)

    assert told == ["found"]
    assert threading.get_ident() not in threads


def _show_until(qtbot: QtBot, table: Table, image: QImage, told: list[str], count: int) -> None:
    def shown() -> bool:
        table.show(image)
        return len(told) >= count

    qtbot.waitUntil(shown, timeout=20_000)


def _show_some(qtbot: QtBot, table: Table, image: QImage) -> None:
    """Seven frames: two or three of them are looked at."""
    for _ in range(7):
        with qtbot.waitSignal(table.eye.sees):
            table.show(image)


def _seen(paper: bytes) -> QImage:
    """The front of the card as it lies before a webcam: cut out of the first page."""
    buffer = QBuffer()
    buffer.setData(QByteArray(paper))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    size = QSize(*(round(side * DOTS_PER_MM) for side in A4_MM))
    return on_white(document.render(0, size)).copy(_front())


def _front() -> QRect:
    """Where the front of the card lies on the sheet, in pixels."""
    sides = (CARDS_LEFT, PAGE_HEIGHT - CARDS_TOP, CARD_WIDTH, CARD_HEIGHT)
    return QRect(*(round(side / MM * DOTS_PER_MM) for side in sides))
