# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Another key, a new card, a new sheet: the old one opens nothing once the new one is there."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import WrongSecret
from klantreis.services import keys, unlocking
from klantreis.services.keys import Key
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import KeyPapers, NewKey, NewSheet
from klantreis.ui.rooms.door.routes import FirstPapers
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.routes import Home, KeysRoom
from klantreis.ui.wishes import Choose, Go
from tests.ui.at_table import SECRET, AtTable, at_table
from tests.ui.table.door import note, press_by_keyboard, said
from tests.ui.table.giving import got
from tests.ui.table.key_room import locks, say_who

OLD = Key(LockKind.PASSPHRASE, words=SECRET)


def opens(here: AtTable, key: Key) -> bool:
    """Whether *key* fits one of the locks."""

    def job(journal: Journal) -> None:
        session = journal.session
        opener = keys.opener_of(journal.parts, key, session.header.jid)
        unlocking.check_secret(session, opener)

    try:
        here.do(job)
    except WrongSecret:
        return False
    return True


def shown_words(here: AtTable) -> str:
    """The 4 words that the page shows."""
    texts = [label.text() for label in here.hands.page.findChildren(QLabel)]
    return " ".join(
        text.partition(". ")[2] for text in texts if text[:2] in ("1.", "2.", "3.", "4.")
    )


def test_new_words_open_and_the_old_sentence_no_longer(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeysRoom())
        here.hands.press("keys.change")
        assert "De oude sleutel opent hier dan niets meer." in said(here)
        here.hands.press("newkey.choose")
        say_who(here)
        here.hands.press("visit.words:words")
        words = shown_words(here)

        here.hands.press("visit.written")

        assert "Je nieuwe sleutel werkt nu." in note(here)
        assert here.table.here == KeysRoom()
        assert opens(here, Key(LockKind.WORDS, words=words))
        assert not opens(here, OLD)


def test_another_key_by_keyboard_alone(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeysRoom())

        press_by_keyboard(here, "keys.change")
        press_by_keyboard(here, "newkey.choose")
        here.hands.write("open.passphrase", SECRET)
        press_by_keyboard(here, "newkey.present")
        press_by_keyboard(here, "visit.words:words")
        press_by_keyboard(here, "visit.written")

        assert locks(here) == [LockKind.WORDS, LockKind.RECOVERY]


def test_words_that_were_not_written_down_change_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(OtherKey(present=OLD))
        here.hands.press("visit.words:words")

        here.hands.press("frame.back")

        assert opens(here, OLD)
        assert locks(here) == [LockKind.PASSPHRASE, LockKind.RECOVERY]


def test_back_does_not_lead_to_the_words_that_were_shown_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(NewKey())
        here.hands.press("newkey.choose")
        say_who(here)
        here.hands.press("visit.words:words")
        words = shown_words(here)
        here.hands.press("visit.written")

        here.hands.press("frame.back")

        assert here.table.here == Home()
        assert words.split()[0] not in said(here)


def test_who_leaves_while_a_key_is_made_finds_the_journey_open(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(OtherKey(present=OLD))
        way = here.hands.find("visit.words:words")
        assert hasattr(way, "click")
        way.click()

        here.table.to_begin()
        here.hands.rest()

        assert opens(here, OLD)


def test_the_lock_is_put_on_also_when_somebody_leaves_at_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(OtherKey(present=OLD))
        here.hands.press("visit.words:words")
        words = shown_words(here)
        written = here.hands.find("visit.written")
        assert hasattr(written, "click")
        written.click()

        here.table.to_begin()
        here.hands.rest()

        assert opens(here, Key(LockKind.WORDS, words=words))


@pytest.mark.parametrize("way", [("keys.change", "newkey.choose"), ("keys.papers",)])
def test_without_the_key_of_now_nothing_changes(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, way: tuple[str, ...]
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeysRoom())
        for key in way:
            here.hands.press(key)
        if here.hands.has("keypaper.sheet"):
            here.hands.press("keypaper.sheet")
            here.hands.press("newsheet.yes")
        before = here.do(lambda journal: journal.session.header.locks)

        say_who(here, "dit weet de werker niet")

        assert here.hands.has("newkey.present")
        assert here.do(lambda journal: journal.session.header.locks) == before
        say_who(here)
        assert not here.hands.has("newkey.present")


def test_the_recovery_code_says_who_it_is_too(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(NewSheet(is_sure=True))
        say_who(here)
        code = recovery(here).card
        here.table.fulfil(Go(OtherKey()))
        here.hands.rest()

        here.hands.press("ways.recovery")
        here.hands.write("open.recovery", code)
        here.hands.press("newkey.present")

        assert here.hands.has("visit.words:words")


def test_no_keeps_the_key(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeysRoom())
        here.hands.press("keys.change")

        here.hands.press("newkey.not-now")

        assert here.table.here == KeysRoom()
        assert opens(here, OLD)


def test_a_new_card_is_a_new_key_and_can_be_printed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeyPapers())
        here.hands.press("keypaper.card")
        say_who(here)
        here.hands.write("own.pin", "4817")
        here.hands.press("visit.on")
        here.hands.write("own.pin", "4817")
        here.hands.press("visit.on")

        here.hands.press("visit.written")

        where = here.table.here
        assert isinstance(where, FirstPapers)
        assert opens(here, Key(LockKind.CARD_PIN, card=where.card, pin="4817"))
        assert not opens(here, OLD)
        assert here.hands.has("papers.card")


def test_a_new_sheet_opens_and_the_old_one_no_longer(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeyPapers())
        here.hands.press("keypaper.sheet")
        here.hands.press("newsheet.yes")
        say_who(here)
        first = recovery(here)
        assert "Je oude herstelcode opent niets meer." in note(here)
        here.hands.press("frame.home")
        here.hands.press("home.keys")
        here.hands.press("keys.papers")
        here.hands.press("keypaper.sheet")

        here.hands.press("newsheet.yes")
        say_who(here)

        assert opens(here, recovery(here))
        assert not opens(here, first)
        assert opens(here, OLD)


def test_a_new_code_is_put_on_once_though_the_page_is_made_anew_meanwhile(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        old, new = drawn_code(here), drawn_code(here)
        here.hands.go(FirstPapers(recovery=old, present=OLD))
        settings = here.hands.page.around.settings

        here.table.fulfil(Go(FirstPapers(recovery=new, present=Key(LockKind.RECOVERY, card=old))))
        here.table.fulfil(Choose(replace(settings, text_percent=130)))
        here.hands.rest()

        assert here.table.here == FirstPapers(recovery=new)
        assert not here.hands.is_warned
        assert opens(here, Key(LockKind.RECOVERY, card=new))
        assert not opens(here, Key(LockKind.RECOVERY, card=old))


def drawn_code(here: AtTable) -> str:
    """A recovery code that is on nothing yet."""

    def job(journal: Journal) -> str:
        jid = journal.session.header.jid
        return keys.assign(journal.parts, LockKind.RECOVERY, jid).card

    return got(here, job)


@pytest.mark.parametrize("key", ["keypaper.card", "keypaper.sheet"])
def test_looking_at_what_can_be_printed_changes_no_lock(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, key: str
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(KeyPapers())
        before = here.do(lambda journal: journal.session.header.locks)

        here.hands.press(key)

        assert here.do(lambda journal: journal.session.header.locks) == before


def test_no_place_where_a_key_is_carried_tells_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(OtherKey(present=OLD))
        here.hands.press("visit.words:words")
        words = shown_words(here)

        assert words
        assert not set(words.split()) & set(repr(here.table.here).split())
        assert not any(word in here.table.frame.windowTitle() for word in words.split())


def recovery(here: AtTable) -> Key:
    where = here.table.here
    assert isinstance(where, FirstPapers)
    return Key(LockKind.RECOVERY, card=where.recovery)
