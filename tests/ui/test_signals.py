# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signals carry what their annotation says; the type checker reads the lines marked as wrong."""

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance

from klantreis.domain.ids import EntryId, GrantId
from klantreis.ui.signals import Tells, tells


class Card(QObject):
    """Something that tells."""

    withdraw_asked: Tells[GrantId] = tells(str)
    closed: Tells[()] = tells()
    moved: Tells[EntryId, int] = tells(str, int)


class Listener(QObject):
    """Somebody who hears."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def show_grant(self, grant: GrantId) -> None:
        self.heard.append(grant)

    def show_nothing(self) -> None:
        self.heard.append("nothing")

    def show_move(self, entry: EntryId, to: int) -> None:
        self.heard.append((entry, to))

    def show_count(self, count: int) -> None:
        self.heard.append(count)


def test_a_signal_tells_what_it_carries() -> None:
    card, listener = Card(), Listener()
    card.withdraw_asked.connect(listener.show_grant)
    card.closed.connect(listener.show_nothing)
    card.moved.connect(listener.show_move)

    card.withdraw_asked.emit(GrantId("g1"))
    card.closed.emit()
    card.moved.emit(EntryId("e1"), 3)

    assert listener.heard == ["g1", "nothing", ("e1", 3)]


def test_one_signal_passes_on_to_another() -> None:
    card, page, listener = Card(), Card(), Listener()
    card.withdraw_asked.connect(page.withdraw_asked)
    page.withdraw_asked.connect(listener.show_grant)

    card.withdraw_asked.emit(GrantId("g1"))

    assert listener.heard == ["g1"]


def test_who_is_disconnected_hears_nothing() -> None:
    card, listener = Card(), Listener()
    card.closed.connect(listener.show_nothing)

    card.closed.disconnect(listener.show_nothing)
    card.closed.emit()

    assert listener.heard == []


def test_who_is_gone_hears_nothing() -> None:
    card, listener = Card(), Listener()
    heard = listener.heard
    card.closed.connect(listener.show_nothing)

    del listener
    card.closed.emit()

    assert heard == []


def test_at_run_time_it_is_a_signal_of_qt() -> None:
    assert isinstance(Card().closed, SignalInstance)


def test_the_type_checker_refuses_what_does_not_fit() -> None:
    # Never called. An ignore that is not needed fails mypy: so each line is proved to be refused,
    # because the slot takes an int, less, or more, and because a str is no GrantId.
    wrong: list[Callable[[Card, Listener], object]] = [
        lambda card, to: card.withdraw_asked.connect(to.show_count),  # type: ignore[arg-type]
        lambda card, to: card.withdraw_asked.connect(to.show_nothing),  # type: ignore[arg-type]
        lambda card, to: card.closed.connect(to.show_grant),  # type: ignore[arg-type]
        lambda card, _: card.withdraw_asked.emit("g1"),  # type: ignore[arg-type]
    ]

    assert len(wrong) == 4
