# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A stick may come, go or hang: the picker says so, and nothing is lost."""

import shutil
import threading
from threading import Event

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from klantreis.ui.places.sought import PHOTO
from klantreis.ui.theme import Look
from tests.ui.places.made import Computer, card, has, looking_in, photo, picker_at, said


def test_a_stick_that_is_put_in_appears_by_itself(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    picker = picker_at(qtbot, look, computer)
    picker.pick(PHOTO)
    qtbot.waitUntil(lambda: has(picker, "Documenten"))
    assert not has(picker, "Stick")

    computer.put_in("FOTOS")

    qtbot.waitUntil(lambda: has(picker, "Stick FOTOS"))


def test_what_is_typed_survives_a_stick_that_comes(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    picker = picker_at(qtbot, look, computer)
    picker.save("mijn overzicht.pdf")
    field = picker.findChildren(QLineEdit)[0]
    field.setFocus()
    field.setText("voor Toos")

    computer.put_in("FOTOS")
    qtbot.waitUntil(lambda: has(picker, "Stick FOTOS"))

    assert field.text() == "voor Toos"
    assert field.hasFocus()


def test_a_stick_that_is_pulled_out_gives_a_sentence_and_the_places(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    photo(computer.put_in("FOTOS"), "vakantie.jpg")
    picker = picker_at(qtbot, look, computer)
    picker.pick(PHOTO)
    looking_in(qtbot, picker, "FOTOS")

    computer.sticks = []

    qtbot.waitUntil(lambda: "Deze plek is er niet meer." in said(picker))
    qtbot.waitUntil(lambda: has(picker, "Documenten"))
    assert not has(picker, "FOTOS")


def test_a_stick_that_goes_while_it_is_read_gives_the_same_sentence(
    qtbot: QtBot, look: Look, computer: Computer
) -> None:
    shutil.rmtree(computer.put_in("FOTOS"))
    picker = picker_at(qtbot, look, computer)
    picker.pick(PHOTO)

    looking_in(qtbot, picker, "FOTOS")

    assert "Deze plek is er niet meer." in said(picker)


def test_a_slow_stick_is_told_and_can_be_left(qtbot: QtBot, look: Look, computer: Computer) -> None:
    photo(computer.put_in("FOTOS"), "vakantie.jpg")
    computer.gate = Event()
    picker = picker_at(qtbot, look, computer, slow_ms=10)
    picker.pick(PHOTO)
    qtbot.waitUntil(lambda: has(picker, "FOTOS"))
    card(picker, "FOTOS").click()

    qtbot.waitUntil(lambda: "Dit gaat langzaam." in said(picker))
    card(picker, "Terug").click()
    computer.gate.set()
    _threads_end(qtbot)

    qtbot.waitUntil(lambda: has(picker, "Documenten"))
    assert not has(picker, "vakantie")


def _threads_end(qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: all(one.name != "looking" for one in threading.enumerate()), timeout=10_000
    )
