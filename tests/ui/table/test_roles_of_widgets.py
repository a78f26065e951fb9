# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader is told: names, roles, and what happened."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from klantreis.ui import roles as roles_of
from klantreis.ui.page import Page
from klantreis.ui.roles import Roles
from klantreis.ui.routes import (
    Home,
    OwnVoice,
    Route,
    SettingsRoom,
    SharingRoom,
    Shelf,
    WriteText,
)
from tests.ui.at_table import AtTable, at_table

SENSIBLE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Slider,
}
WITH_HEADING = (Shelf(), Home(), SettingsRoom(), SharingRoom(), OwnVoice("frame.back"))
PAGES = (*WITH_HEADING, WriteText())


@pytest.fixture(scope="module")
def roles() -> Iterator[Roles]:
    held = Roles()
    held.install()
    QAccessible.setActive(True)
    yield held
    QAccessible.setActive(False)


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path, roles: Roles) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit()
        yield table


def test_who_asks_for_a_scroll_bar_that_just_went_is_told_that_there_is_none(
    here: AtTable,
) -> None:
    # Qt's own answer to it was whatever lay behind the list, and the end of the program.
    for area in here.hands.page.window().findChildren(QScrollArea):
        told = QAccessible.queryAccessibleInterface(area)
        assert told is not None
        assert told.child(0) is not None
        assert [told.child(told.childCount() + beyond) for beyond in range(3)] == [None] * 3


@pytest.mark.parametrize("route", PAGES, ids=repr)
def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(
    here: AtTable, route: Route
) -> None:
    here.hands.go(route)
    frame = here.table.frame

    controls = [one for one in frame.findChildren(QWidget) if _takes_keyboard(one, frame)]
    found = {one.objectName(): _seen(one) for one in controls}

    assert len(controls) > 3
    assert {key: one for key, one in found.items() if one[1] not in SENSIBLE} == {}
    assert [key for key, (name, _) in found.items() if not name.strip()] == []


@pytest.mark.parametrize("route", WITH_HEADING, ids=repr)
def test_a_page_is_called_by_its_heading(here: AtTable, route: Route) -> None:
    here.hands.go(route)

    name, role = _seen(here.hands.page)

    assert role is QAccessible.Role.Section
    headings = [one for one in _texts(here) if _seen(one)[1] is QAccessible.Role.Heading]
    assert name in {_seen(one)[0] for one in headings}
    assert name


def test_a_page_with_only_a_question_is_called_by_it(here: AtTable) -> None:
    here.hands.go(WriteText())

    name, _ = _seen(here.hands.page)

    assert name == here.hands.find("write.text").accessibleName()
    # It is heard once: as the name of the field.
    assert [one for one in _texts(here) if _seen(one)[0] == name] == []


def test_a_sentence_is_text_and_a_sign_is_a_picture(here: AtTable) -> None:
    here.hands.go(SettingsRoom())

    kinds = {_seen(one)[1] for one in _texts(here)}

    assert kinds == {
        QAccessible.Role.Heading, QAccessible.Role.StaticText, QAccessible.Role.Graphic
    }  # fmt: skip


def test_pages_that_went_are_let_go(here: AtTable, roles: Roles) -> None:
    for _ in range(4):
        here.hands.go(SettingsRoom())
        here.hands.press("frame.home")
    gc.collect()

    one_more = QLabel("1")
    _seen(one_more)

    living = [one for one in QApplication.allWidgets() if isinstance(one, QFrame | Page)]
    assert roles.count <= len(living)


def test_a_note_is_announced_where_the_keyboard_stays(
    here: AtTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = _heard(monkeypatch)
    here.hands.press("tell.write")
    here.hands.write("write.text", "Ik wil rust.")
    here.hands.press("write.ready")
    here.hands.press("entry.more")

    here.hands.press("entry.remove")

    messages = here.table.frame.messages
    assert messages.note is not None
    assert messages.note.aloud in heard


def test_saved_is_announced_once_a_pause(
    here: AtTable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.hands.press("tell.write")
    heard = _heard(monkeypatch)

    here.hands.write("write.text", "Ik wil rust.")
    qtbot.waitUntil(lambda: heard != [], timeout=8000)

    assert len(heard) == 1


def _heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced from now on; no screen reader runs here to ask."""
    heard: list[str] = []

    class Listening(QAccessibleAnnouncementEvent):
        def __init__(self, widget: QWidget, said: str) -> None:
            super().__init__(widget, said)
            heard.append(said)

    monkeypatch.setattr(roles_of, "QAccessibleAnnouncementEvent", Listening)
    return heard


def _takes_keyboard(one: QWidget, frame: QWidget) -> bool:
    by_tab = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and one.isVisibleTo(frame) and one.isEnabled()


def _seen(one: QWidget) -> tuple[str, QAccessible.Role]:
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(one)
    assert found is not None
    return found.text(QAccessible.Text.Name), found.role()


def _texts(here: AtTable) -> list[QLabel]:
    page = here.hands.page
    return [one for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
