# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""At the door: a closed journey on the shelf, what the window says, and a keyboard alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from klantreis.domain.ids import JourneyId
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.services import keeping, keys, membership, opening, profiles, worker_cards
from klantreis.services.keys import Key
from klantreis.services.membership import Guest
from klantreis.services.profiles import ProfileKey
from klantreis.services.worker_cards import WorkerCard
from klantreis.ui.journal import Journal
from klantreis.ui.routes import Shelf
from klantreis.ui.senses import Senses
from tests.ui.at_table import AtTable, at_table

OWN = {
    LockKind.CARD_PIN: "4817",
    LockKind.PIN_DEVICE: "4817",
    LockKind.PASSPHRASE: "vier stille bootjes varen langzaam voorbij",
}
PASSPHRASE = "acht gele fietsen staan scheef tegen het hek"


@dataclass(frozen=True)
class Made:
    """A journey that is closed, and how it opens."""

    journey: JourneyId
    key: Key
    recovery: str
    worker: ProfileKey | None = None


@contextmanager
def at_door(
    application: QApplication, base: Path, *, senses: Senses | None = None
) -> Iterator[AtTable]:
    """A table in front of the shelf."""
    with at_table(application, base, route=Shelf(), senses=senses) as here:
        here.hands.rest()
        yield here


def closed_journey(
    here: AtTable, kind: LockKind = LockKind.WORDS, *, access: Access | None = None
) -> Made:
    """A journey that opens by *kind*; with *access* there is a worker who travels along."""
    made = here.do(lambda journal: _make(journal, kind, access))
    assert isinstance(made, Made)
    here.table.to_begin()
    here.hands.rest()
    return made


def to_lock(here: AtTable, made: Made, who: str = "who.alone") -> None:
    """From the shelf to the lock."""
    here.hands.press(f"shelf.open:{made.journey}")
    here.hands.press(who)


def give(here: AtTable, key: Key) -> None:
    """Fill in *key* on the page of its lock, and press."""
    hands = here.hands
    match key.kind:
        case LockKind.WORDS:
            for number, word in enumerate(key.words.split(), start=1):
                hands.write(f"open.word-{number}", word)
        case LockKind.PICTURES:
            for place in key.pictures:
                hands.press(f"open.picture:{place}")
        case LockKind.CARD_PIN:
            hands.write("open.card", key.card)
            hands.write("open.pin", key.pin)
        case LockKind.PIN_DEVICE:
            hands.write("open.pin", key.pin)
        case LockKind.PASSPHRASE:
            hands.write("open.passphrase", key.words)
        case LockKind.RECOVERY:
            hands.write("open.recovery", key.card)
    hands.press("open.go")


def give_by_keyboard(here: AtTable, key: Key) -> None:
    """The same without a mouse."""
    typed = {
        LockKind.WORDS: [(f"open.word-{n}", w) for n, w in enumerate(key.words.split(), start=1)],
        LockKind.CARD_PIN: [("open.card", key.card), ("open.pin", key.pin)],
        LockKind.PIN_DEVICE: [("open.pin", key.pin)],
        LockKind.PASSPHRASE: [("open.passphrase", key.words)],
        LockKind.RECOVERY: [("open.recovery", key.card)],
    }
    for field, text in typed.get(key.kind, []):
        type_by_keyboard(here, field, text)
    for place in key.pictures:
        press_by_keyboard(here, f"open.picture:{place}")
    press_by_keyboard(here, "open.go")


def note(here: AtTable) -> str:
    """What the message bar says."""
    found = here.table.frame.messages.note
    return "" if found is None else found.aloud


def said(here: AtTable) -> str:
    """All the words on the page."""
    return "\n".join(label.text() for label in here.hands.page.findChildren(QLabel))


def everything_held() -> str:
    """Every text that any widget of the program holds now."""
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    texts = []
    for widget in QApplication.allWidgets():
        texts.append(widget.accessibleName())
        if isinstance(widget, QLabel | QLineEdit):
            texts.append(widget.text())
    return "\n".join(texts)


def tab_to(here: AtTable, key: str) -> QWidget:
    """Press Tab until the keyboard is at *key*."""
    frame = here.table.frame
    for _ in range(200):
        at = QApplication.focusWidget()
        if at is not None and at.objectName() == key:
            return at
        QTest.keyClick(at or frame, Qt.Key.Key_Tab)
    raise AssertionError(f"the keyboard does not come to {key}")


def press_by_keyboard(here: AtTable, key: str) -> None:
    """Go to *key* with Tab, and press the space bar."""
    QTest.keyClick(tab_to(here, key), Qt.Key.Key_Space)
    here.hands.rest()


def type_by_keyboard(here: AtTable, key: str, text: str) -> None:
    """Go to *key* with Tab, and type."""
    QTest.keyClicks(tab_to(here, key), text)


def _make(journal: Journal, kind: LockKind, access: Access | None) -> Made:
    parts = journal.parts
    journey = keys.new_journey(parts)
    key = keys.assign(parts, kind, journey, own=OWN.get(kind, ""))
    opener = keys.opener_of(parts, key, journey)
    begun = opening.begin(parts, journey, opener, name="Toos", language=Language.NL)
    worker = None
    if access is not None:
        worker = profiles.begin_profile(parts, PASSPHRASE)
        own = profiles.open_profile(parts, worker)
        worker_cards.put_worker_card(parts, worker.profile, keys=own, card=WorkerCard("Ad"))
        membership.invite(begun.session, Guest(own.public, "Ad"), access)
    keeping.close(begun.session)
    return Made(journey, key, begun.recovery, worker)
