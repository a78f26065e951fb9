# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plain page tells what there is and closes with one button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.ui.page import Page
from klantreis.ui.theme import Look


@pytest.mark.parametrize(
    ("language", "sentence", "button"),
    [
        (Language.NL, "De schermen komen later.", "Sluiten"),
        (Language.EN, "The windows come later.", "Close"),
    ],
)
def test_the_page_speaks_both_languages(
    qtbot: QtBot, look: Look, language: Language, sentence: str, button: str
) -> None:
    page = Page(language, look)
    qtbot.addWidget(page)

    assert sentence in _said_by(page)
    assert [found.text() for found in page.findChildren(QPushButton)] == [button]


def test_the_page_names_the_command_that_plays_the_story(qtbot: QtBot, look: Look) -> None:
    page = Page(Language.NL, look)
    qtbot.addWidget(page)

    assert "./run demo" in " ".join(_said_by(page))


def test_the_window_title_is_the_name_of_the_program_only(qtbot: QtBot, look: Look) -> None:
    page = Page(Language.NL, look)
    qtbot.addWidget(page)

    assert page.windowTitle() == "Klantreis"


def test_the_button_closes_the_page_by_mouse_and_by_keyboard(qtbot: QtBot, look: Look) -> None:
    for press in (_click, _press_space):
        page = Page(Language.NL, look)
        qtbot.addWidget(page)
        page.show()
        assert page.isVisible()

        press(page.findChildren(QPushButton)[0])

        assert not page.isVisible()


def _said_by(page: Page) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def _click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _press_space(button: QPushButton) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)
