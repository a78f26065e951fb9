# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The yes is said in the way in which the client opens: pictures, card and PIN, words."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.crypto.openers import Opener, with_passphrase
from klantreis.domain.locking import LockKind
from klantreis.services import keys
from klantreis.services.keys import Key
from klantreis.ui.journal import Journal
from klantreis.ui.paper_routes import Asked, Giving
from klantreis.ui.routes import SharingRoom
from tests.ui.at_table import SECRET, AtTable, at_table
from tests.ui.table.giving import answer_all, got, log, tell


def opens_by(here: AtTable, kind: LockKind, own: str = "") -> Key:
    """From now on the client opens by *kind*."""

    def job(journal: Journal) -> Key:
        session = journal.session
        key = keys.assign(journal.parts, kind, session.header.jid, own=own)
        opener = keys.opener_of(journal.parts, key, session.header.jid)
        keys.change_secret(session, opener, present=with_passphrase(SECRET))
        return key

    return got(here, job)


def test_with_pictures(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        key = opens_by(here, LockKind.PICTURES)
        answer_all(here.hands, tell(here, "tekst"))
        here.hands.press("give.yes")

        for place in key.pictures:
            here.hands.press(f"open.picture:{place}")
        here.hands.press("give-secret.yes")

        assert len(log(here)) == 1


def test_with_a_card_and_its_pin(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        key = opens_by(here, LockKind.CARD_PIN, own="495213")
        answer_all(here.hands, tell(here, "tekst"))
        here.hands.press("give.yes")

        here.hands.write("open.card", key.card)
        here.hands.write("open.pin", key.pin)
        here.hands.press("give-secret.yes")

        assert len(log(here)) == 1


def test_something_missing_is_said_and_is_no_guess(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        answer_all(here.hands, tell(here, "tekst"))
        here.hands.press("give.yes")

        here.hands.press("give-secret.yes")

        assert isinstance(here.table.here, Giving)
        assert here.table.here.asked is Asked.SECRET
        assert log(here) == ()
        here.hands.find("give-secret.yes")


def test_with_the_recovery_code_instead(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit(SharingRoom())
        code = got(here, lambda journal: _new_code(journal, present=with_passphrase(SECRET)))
        answer_all(here.hands, tell(here, "tekst"))
        here.hands.press("give.yes")
        here.hands.press("ways.recovery")

        here.hands.write("open.recovery", code)
        here.hands.press("give-secret.yes")

        assert len(log(here)) == 1


def _new_code(journal: Journal, *, present: Opener) -> str:
    session = journal.session
    code = keys.assign(journal.parts, LockKind.RECOVERY, session.header.jid).card
    keys.change_recovery(session, code, present=present)
    return code
