# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies on a stick: three generations, put together again, and two versions left to the client."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.domain.entries import Moment
from klantreis.domain.ids import EntryId
from klantreis.domain.locking import LockKind
from klantreis.services import keeping, keys, listing, opening, settling, shelf, writing
from klantreis.services.keys import Key
from klantreis.services.session import Session
from klantreis.services.writing import Content
from klantreis.ui.key_routes import Copies, CopyMet, MakeCopy, TakeBack, TwoVersions
from klantreis.ui.routes import EntryRoom, Route, SettleRoom
from tests.services.table import sit
from tests.ui.at_table import NOON, SECRET, AtTable, at_table
from tests.ui.table.door import note, said
from tests.ui.table.giving import got, tell

FILE = "mijn reis.klantreis"


def save(here: AtTable, qtbot: QtBot) -> None:
    """Make a copy in the own folder."""
    here.hands.press("copies.make")
    qtbot.waitUntil(lambda: here.hands.has("place.save:0"))
    here.hands.press("place.save:0")


def take(here: AtTable, qtbot: QtBot) -> None:
    """Take back the copy that lies in the own folder."""
    here.hands.press("copies.take")
    qtbot.waitUntil(lambda: here.hands.has("place.open:0"))
    here.hands.press("place.open:0")
    qtbot.waitUntil(lambda: here.hands.has("place.file:0"))
    here.hands.press("place.file:0")


def where(here: AtTable) -> Route:
    """Where somebody is."""
    return here.table.here


def elsewhere(home: Path, base: Path, *, text: str, revises: EntryId | None = None) -> None:
    """On another computer something is written in the copy, and it is copied back."""
    parts = for_tests(base, StoryClock(NOON))
    cover = shelf.add_copy(parts, home / FILE)
    opener = keys.opener_of(parts, Key(LockKind.PASSPHRASE, words=SECRET), shelf.journey_of(cover))
    session = opening.open_as_client(parts, shelf.place_of_cover(parts, cover), opener)
    _write(session, text, revises)
    keeping.make_copy(session, home / FILE)
    keeping.close(session)


def test_a_copy_is_made_and_the_one_before_stays(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(Copies())

        save(here, qtbot)
        first = (home / FILE).read_bytes()
        assert "De kopie is klaar." in note(here)
        save(here, qtbot)

        assert (home / "mijn reis.1.klantreis").read_bytes() == first
        assert here.table.here == Copies()


def test_a_copy_of_somebody_else_is_left_as_it_was(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    other = sit(tmp_path / "other")
    keeping.make_copy(other.session, home / FILE)
    other.lock()
    theirs = (home / FILE).read_bytes()
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(Copies())

        save(here, qtbot)

        assert (home / FILE).read_bytes() == theirs
        assert (home / "mijn reis 2.klantreis").exists()


def test_a_copy_comes_about_also_when_somebody_leaves_at_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(MakeCopy())
        qtbot.waitUntil(lambda: here.hands.has("place.save:0"))
        card = here.hands.find("place.save:0")
        assert hasattr(card, "click")

        card.click()
        here.table.to_begin()
        here.hands.rest()

        assert (home / FILE).exists()


def test_what_was_written_in_the_copy_comes_back_and_is_told(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(Copies())
        save(here, qtbot)
        elsewhere(home, tmp_path / "there", text="Ik was bij de dokter.")

        take(here, qtbot)

        assert "1 ding is nieuw of veranderd." in said(here)
        titles = got(
            here, lambda j: [one.title for one in listing.rows(j.session, start=0, most=9)]
        )
        assert titles == ["Ik was bij de dokter."]
        met = where(here)
        assert isinstance(met, CopyMet)
        here.hands.press(f"met.entry:{met.entries[0]}")
        assert where(here) == EntryRoom(met.entries[0])


def test_a_copy_without_news_says_so(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(Copies())
        save(here, qtbot)

        take(here, qtbot)

        assert "Alles uit de kopie stond hier al." in said(here)


def test_two_versions_wait_for_the_client_and_are_settled_one_by_one(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(Copies())
        entry = tell(here, "Ik wil rust.")
        save(here, qtbot)
        elsewhere(home, tmp_path / "there", text="Ik wil rust in huis.", revises=entry)
        here.do(lambda journal: _write(journal.session, "Ik wil stilte.", entry))
        take(here, qtbot)
        assert "1 tekst heeft 2 versies." in said(here)

        here.hands.press("met.versions")
        here.hands.press(f"versions.choose:{entry}")

        assert where(here) == SettleRoom(entry)
        here.do(lambda journal: settling.settle(journal.session, entry, settling.Keep.OURS))
        here.hands.press("frame.back")
        assert isinstance(where(here), TwoVersions)
        assert "Er is niets om te kiezen." in said(here)


def test_a_journey_of_somebody_else_is_not_taken_in(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    other = sit(tmp_path / "other")
    keeping.make_copy(other.session, home / FILE)
    other.lock()
    with at_table(qapp, tmp_path / "here") as here:
        here.sit(Copies())

        take(here, qtbot)

        assert "Dit is de reis van iemand anders." in note(here)
        assert here.table.here == TakeBack()
        assert here.hands.has("place.file:0")


def _write(session: Session, text: str, revises: EntryId | None) -> None:
    content = Content(Moment(text=text))
    if revises is None:
        writing.write(session, session.opened_by, content)
    else:
        writing.revise(session, session.opened_by, revises, content)
