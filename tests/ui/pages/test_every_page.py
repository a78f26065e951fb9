# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every page, in every state: it fits, it can be reached and spoken, and pictures tell it too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from klantreis.domain.language import Language
from klantreis.ui.every_room import ROOMS
from tests.ui.at_table import AtTable
from tests.ui.pages import fitting, hearing, naming
from tests.ui.pages.catalogue import every_state
from tests.ui.pages.finding import controls, in_view, place, told
from tests.ui.pages.full import Full
from tests.ui.pages.seeing import Eyes
from tests.ui.pages.states import At, State
from tests.ui.pages.walking import LARGE, SMALL, Dress, Walk

STATES = every_state()
DRESSES = (
    Dress(SMALL, 200),
    Dress(SMALL, 200, Language.EN),
    Dress(SMALL, 200, disguise="pseudo"),
    # Longer than both languages: what it leaves room for, they fit in.
    Dress(LARGE, 200, disguise="pseudo"),
)


@pytest.fixture(scope="module")
def eyes() -> Iterator[Eyes]:
    """They are open before anything is drawn."""
    with Eyes().open() as eyes:
        yield eyes


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """As in Arabic: reading begins at the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_page_has_a_state_in_the_catalogue(made: Full) -> None:
    there = {type(state.to(made)) for state in STATES}

    missing = [route.__name__ for route in ROOMS if route not in there]

    assert not missing, f"give it a state in tests/ui/pages/catalogue.py: {missing}"


def test_every_state_has_a_name_of_its_own() -> None:
    names = [str(state) for state in STATES]

    assert sorted(names) == sorted(set(names)), "their pictures would lie on top of each other"


@pytest.mark.parametrize("room", sorted({state.name.split("-")[0] for state in STATES}))
@pytest.mark.parametrize("dress", DRESSES, ids=str)
def test_every_page_fits_and_is_named_and_reached(
    eyes: Eyes, walk: Walk, dress: Dress, room: str
) -> None:
    found = [fault for state in _of(room) for fault in _faults(eyes, walk, state, dress)]

    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", Language)
def test_every_door_of_home_is_in_view_on_a_small_laptop(walk: Walk, language: Language) -> None:
    (home,) = (one for one in STATES if str(one) == "Home-full")

    here = walk.show(home, Dress(SMALL, 100, language))

    bottom = here.table.frame.height()
    below = [told(one) for one in _doors(here) if place(one).bottom() > bottom]
    assert below == []


def test_pages_begin_at_one_line_whether_they_scroll_or_not(walk: Walk) -> None:
    wanted = ("DreamRoom-full", "KeysRoom-empty", "SearchRoom-empty", "LookBackRoom-full")

    lefts = {
        str(one): place(walk.show(one, Dress()).hands.page).x()
        for one in STATES
        if str(one) in wanted
    }

    assert set(lefts) == set(wanted)
    assert len(set(lefts.values())) == 1, lefts


@pytest.mark.usefixtures("from_the_right")
def test_every_page_can_be_read_from_the_right(eyes: Eyes, walk: Walk) -> None:
    dress = Dress(SMALL, 100, disguise="pseudo")

    found = [fault for state in STATES for fault in _faults(eyes, walk, state, dress)]

    assert not found, "\n".join(found)


def _doors(here: AtTable) -> list[QWidget]:
    buttons = here.hands.page.findChildren(QAbstractButton)
    return [one for one in buttons if one.objectName().startswith(("home.", "tell."))]


def _of(room: str) -> list[State]:
    return [state for state in STATES if state.name.split("-")[0] == room]


def _faults(eyes: Eyes, walk: Walk, state: State, dress: Dress) -> Iterator[str]:
    here = walk.show(state, dress)
    frame = here.table.frame
    if state.at is At.LOCKED:
        yield from (f"{state}: {fault}" for fault in fitting.faults(frame))
        yield from (f"{state}: {told(one)} can still be reached" for one in controls(frame))
        return
    if state.at is At.EQUIPPED and not here.hands.has("frame.read-aloud"):
        yield f"{state}: there is no button to hear it"
    if state.trouble is not None:
        yield from _left_unsaid(state, here)
    else:
        yield from (f"{state}: {fault}" for fault in naming.chosen_already(frame))
    for found in (
        fitting.faults(frame),
        naming.unnamed(frame),
        naming.without_sign(frame, eyes),
        naming.lost_to_tab(frame),
        hearing.unheard(frame, dress.language),
    ):
        yield from (f"{state}: {fault}" for fault in found)
    yield from _shown_elsewhere(state, type(here.table.here).__name__, walk)


def _left_unsaid(state: State, here: AtTable) -> Iterator[str]:
    """What went wrong is in the bar, or on the page itself."""
    frame, language = here.table.frame, here.table.world.settings.read().settings.language
    note = frame.messages.note
    heard = [one.accessibleName() for one in in_view(frame)] + ([note.aloud] if note else [])
    wanted = state.says.say(language) if state.says else ""
    if not wanted or not any(wanted in one for one in heard):
        yield f"{state}: nothing is said of what went wrong: {wanted!r}"


def _shown_elsewhere(state: State, name: str, walk: Walk) -> Iterator[str]:
    wanted = (state.ends or type(state.to(walk.full))).__name__
    if name != wanted:
        yield f"{state}: {name} is there, not {wanted}"
