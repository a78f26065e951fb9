# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""F1 tells about where somebody is, and leads back there."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.ui.every_room import ROOMS
from klantreis.ui.help_pages import PAGE_OF, help_for
from klantreis.ui.keyboard import Key
from klantreis.ui.rooms.settings_questions import KEYS
from klantreis.ui.routes import ManualRoom, Route, SettingsRoom, Shelf, Tell
from klantreis.words.manual.booklets import all_booklets
from klantreis.words.manual.pages import Mind, Picture, Reader, Say, Steps, by_slug
from klantreis.words.phrases import Phrase
from tests.ui.at_table import at_table
from tests.words import catalogue

_PAGES = by_slug(all_booklets())


def test_every_place_has_a_page_of_the_manual_that_is_there() -> None:
    places: set[type[Route]] = set(ROOMS) - {ManualRoom, Tell}
    named = {place.__name__ for place in places}

    # Two places of one name would share a page unseen; a name without a place leads nowhere.
    assert len(named) == len(places)
    assert named - set(PAGE_OF) == set()
    assert set(PAGE_OF) - named == set()
    assert {slug for slug in PAGE_OF.values() if slug not in _PAGES} == set()


def test_the_client_has_thirty_pages_or_more_and_everybody_else_some() -> None:
    counted = {booklet.reader: len(booklet.pages) for booklet in all_booklets()}

    assert counted[Reader.CLIENT] >= 30
    assert set(counted) == set(Reader)
    assert len(_PAGES) == sum(counted.values())


def test_what_the_manual_calls_a_button_stands_on_one() -> None:
    for language in Language:
        on_screen = {
            phrase.say(language)
            for module in catalogue.modules()
            if ".manual." not in module.__name__
            for phrase in catalogue.phrases(module)
        }
        named = {
            name
            for page in _PAGES.values()
            for part in page.parts
            for phrase in _phrases(part)
            for name in re.findall("‘([^’]+)’", phrase.say(language))
        }

        assert len(named) > 15
        assert sorted(named - on_screen) == []


def test_every_key_that_the_settings_page_of_the_manual_names_does_that() -> None:
    told = " ".join(phrase.nl for part in _PAGES["settings"].parts for phrase in _phrases(part))

    for key in (Key.BIGGER, Key.LANGUAGE, Key.READ_ALOUD, Key.THEME, Key.HELP):
        assert key in KEYS
        assert key.value in told


def test_one_key_tells_about_this_place_and_back_is_there_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path, route=SettingsRoom()) as here:
        here.hands.rest()
        QTest.keyClick(here.table.frame, Qt.Key.Key_F1)
        here.hands.rest()
        told = here.table.here
        here.table.back()
        here.hands.rest()
        after = here.table.here

    assert told == ManualRoom("settings")
    assert after == SettingsRoom()


def test_all_help_leads_to_each_page(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path, route=SettingsRoom()) as here:
        here.hands.rest()
        here.hands.press("settings.manual")
        here.hands.press("manual.lost")
        lost = here.table.here
        here.hands.press("help.all")
        everything = here.table.here

    assert lost == ManualRoom("lost")
    assert everything == ManualRoom()


def test_in_the_manual_the_same_key_shows_all_pages() -> None:
    assert help_for(ManualRoom("begin")) == ManualRoom()
    assert help_for(Shelf()) == ManualRoom("open")


def _phrases(part: Say | Steps | Mind | Picture) -> tuple[Phrase, ...]:
    match part:
        case Steps(each):
            return each
        case Picture(_, told):
            return (told,)
        case Say(words) | Mind(words):
            return (words,)
