# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stories that nobody made the windows for leave by hand what they leave by the services."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from klantreis.stories.wording import Do
from klantreis.ui.playing.aside import Aside
from tests.ui.playing.both import Both, play_text, told
from tests.ui.playing.unseen import COMPUTERS, KITCHEN

# What the windows leave to the services in these two, and nothing else: it may only shrink.
# An own view beside one's own words: the window does not ask for that.
_LEFT = {"kitchen": {(14, Aside.NOT_OFFERED)}, "computers": set()}


@pytest.fixture(scope="module")
def played(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Both]:
    """Both stories, each played both ways."""
    stories = {"kitchen": KITCHEN, "computers": COMPUTERS}
    return {
        name: play_text(qapp, text, tmp_path_factory.mktemp(name)) for name, text in stories.items()
    }


@pytest.mark.parametrize("name", ["kitchen", "computers"])
def test_hands_leave_what_the_services_leave(played: dict[str, Both], name: str) -> None:
    both = played[name]

    assert told(both.by_hand) == told(both.by_services)
    assert all(act["ok"] for act in told(both.by_hand)["acts"])
    assert both.files(both.by_hand) == both.files(both.by_services)


@pytest.mark.parametrize("name", ["kitchen", "computers"])
def test_what_is_left_to_the_services_is_known(played: dict[str, Both], name: str) -> None:
    assert set(played[name].asides) == _LEFT[name]


def test_every_act_is_done_by_hand(played: dict[str, Both]) -> None:
    by_hand = {
        act.do
        for both in played.values()
        for act in both.acts.values()
        if act.n not in {n for n, _ in both.asides} and act.fails is None
    }

    assert set(Do) - by_hand == set()


def test_every_page_that_was_shown_is_in_a_picture(played: dict[str, Both]) -> None:
    pictures = sorted((played["computers"].by_hand / "pages").iterdir())

    assert [path.name[:3] for path in pictures] == [f"{n + 1:03d}" for n in range(len(pictures))]
    names = {path.stem[4:] for path in pictures}
    assert names >= {"shelf", "home", "settle-room", "invite-access", "first-visit-cover-words"}
    assert {(QImage(str(path)).width(), QImage(str(path)).height()) for path in pictures} == {
        (1366, 768)
    }


def test_pictures_are_named_by_nobody(played: dict[str, Both]) -> None:
    people = {"toos", "ann", "an", "ad", "bo", "cy", "piet", "bos", "wij"}

    for both in played.values():
        for path in (both.by_hand / "pages").iterdir():
            assert not people & set(path.stem.lower().split("-"))
