# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is said once, and what is said as often as it can be chosen."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.ui.said import said_within
from klantreis.words.tongue import Tongue


def test_two_choices_with_the_same_words_are_both_said(qtbot: QtBot) -> None:
    said = _said(qtbot, QPushButton("Rust in huis"), QPushButton("Rust in huis"))

    assert said == ["Rust in huis", "Rust in huis"]


def test_a_choice_says_its_words_whole_below_one_that_begins_with_them(qtbot: QtBot) -> None:
    said = _said(qtbot, QPushButton("Rust"), QPushButton("Rust. Kies"))

    assert said == ["Rust", "Rust. Kies"]


def test_a_field_does_not_ask_again_what_the_title_above_it_asks(qtbot: QtBot) -> None:
    field = QLineEdit("rust")
    field.setAccessibleName("Wat zoek je?")

    assert _said(qtbot, QLabel("Wat zoek je?"), field) == ["Wat zoek je?", "Hier staat: rust"]


def _said(qtbot: QtBot, *parts: QWidget) -> list[str]:
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    for part in parts:
        column.addWidget(part)
    whole.show()
    return [one.spoken.text for one in said_within(whole, Tongue(Language.NL))]
