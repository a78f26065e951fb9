# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong at the table, done for real: each makes its trouble, and knows how to mend it.

Nothing is pretended: the wrong key is tried, the bytes are damaged, another program holds the
journey, SQLite itself says that it is full. The page then says what it says to a person.
"""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from shiboken6 import delete

from klantreis.crypto import framing, header
from klantreis.services import keeping, opening, shelf
from klantreis.storage.bundle import Place
from klantreis.storage.slot import Slot
from klantreis.ui.journal import Journal
from klantreis.ui.paper.printers import PrinterChoice
from klantreis.ui.paper.printing import Printing
from klantreis.ui.paper.prints import Prints
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.routes import Home
from klantreis.ui.watch import Watch
from klantreis.ui.wishes import Go, Instead, Touch
from tests.ui.at_table import SECRET, AtTable
from tests.ui.pages.full import Full

Mend = Callable[[], object]
Trouble = Callable[[AtTable, Full], Mend]

_PRINTERS = (PrinterChoice("inkt", "Inkt", is_usual=True), PrinterChoice("zaal", "Zaal", False))
# More than a page of the database: what a page had room for yet would be kept after all.
_WORDS = "De zwaluw heeft het koud vandaag. " * 200
_LATER_FORMAT = b"KLANTREIS9\n"
_BATTERED = b"bedorven"
_TITLE = "KLANTREIS-KOP"


def wrong_secret(here: AtTable, full: Full) -> Mend:
    """A sentence that does not fit the lock."""
    here.hands.write("open.passphrase", "de verkeerde sleutel")
    here.hands.press("open.go")
    return partial(here.table.world.parts.pace.reset, full.journey)


def wrong_secret_for_a_yes(here: AtTable, full: Full) -> Mend:
    """The same where a sharing is signed: nothing leaves."""
    here.hands.write("open.passphrase", "de verkeerde sleutel")
    here.hands.press("give-secret.yes")
    return partial(here.table.world.parts.pace.reset, full.journey)


def damaged(here: AtTable, full: Full) -> Mend:
    """The database was damaged while nobody looked; the key fits."""
    (database,) = _place(here, full).bundle.glob("data-*.db")
    whole = database.read_bytes()
    database.write_bytes(b"")
    _open(here)
    return partial(database.write_bytes, whole)


def battered_header(here: AtTable, full: Full) -> Mend:
    """All three copies of the header are damaged: the cover says so."""
    return _headers(here, full, _BATTERED)


def from_a_later_klantreis(here: AtTable, full: Full) -> Mend:
    """A later klantreis wrote the header: the cover says so, and a press tells what to do."""
    ours = header.read(_header_files(here, full)[0].read_bytes()).to_plain()
    later = framing.write(_TITLE, {**ours, "fmt": 9, "min": 9}, most=header.MOST_BYTES)
    mend = _headers(here, full, later)
    here.hands.press(f"shelf.open:{full.journey}")
    return mend


def open_elsewhere(here: AtTable, full: Full) -> Mend:
    """Another program holds the journey."""
    holding = ExitStack()
    holding.enter_context(Slot(_place(here, full)))
    _open(here)
    return holding.close


def may_not_open(here: AtTable, full: Full) -> Mend:
    """A worker comes alone to a journey that opens together only."""
    here.hands.write("worker.words", full.profile_words)
    here.hands.press("worker.open")
    return partial(here.hands.write, "worker.words", "")


def copy_from_a_later_klantreis(here: AtTable, full: Full) -> Mend:
    """What lies on the stick was written by a later klantreis."""
    file = here.table.world.parts.folders.data / "later.klantreis"
    here.do(lambda journal: _make_later_copy(journal, full, file))
    page = here.hands.page
    page.findChildren(PlacePicker)[0].picked.emit(file)
    here.hands.rest()
    return file.unlink


def disk_full(here: AtTable, _: Full) -> Mend:
    """SQLite finds no page more for what somebody wrote."""
    return _write_in_vain(here, "pragma max_page_count = 1", "pragma max_page_count = 1073741823")


def disk_read_only(here: AtTable, _: Full) -> Mend:
    """The journal may not be written for a while."""
    return _write_in_vain(here, "pragma query_only = 1", "pragma query_only = 0")


def no_microphone_after_all(here: AtTable, _: Full) -> Mend:
    """While somebody talks the microphone is pulled out: the recorder finds out."""
    here.hands.press("sound.talk")
    here.table.world.senses.recorder.failed.emit()
    return here.hands.rest


def printer_fails(here: AtTable, _: Full) -> Mend:
    """A printer was there a moment ago; the system finds it no more."""
    put_printers(here)
    here.table.fulfil(Instead(here.table.here))
    here.hands.rest()
    here.hands.press("paper-room.print")
    assert here.hands.wait_for(lambda: here.table.frame.messages.note is not None, most_ms=10_000)
    return partial(no_printers, here)


def put_printers(here: AtTable) -> None:
    """Two printers that this computer does not really have."""
    no_printers(here)
    printing = Printing(find_printers=lambda: _PRINTERS)
    printing.setParent(Prints(here.table.runner, printing))


def no_printers(here: AtTable) -> None:
    """As this computer is."""
    for one in here.table.runner.findChildren(Prints):
        delete(one)


def nothing_more(_here: AtTable, _full: Full) -> Mend:
    """That somebody came here at all is the trouble."""
    return lambda: None


def nobody_there(here: AtTable, _: Full) -> Mend:
    """For a while nobody touched anything: it says that it will lock."""
    watch = here.table.findChild(Watch)
    assert watch is not None
    watch.soon.emit()
    here.hands.rest()
    return lambda: here.table.fulfil(Touch())


def _headers(here: AtTable, full: Full, data: bytes) -> Mend:
    files = _header_files(here, full)
    whole = {path: path.read_bytes() for path in files}
    for path in files:
        path.write_bytes(data)
    here.table.to_begin()
    here.hands.rest()

    def mend() -> None:
        for path, before in whole.items():
            path.write_bytes(before)

    return mend


def _header_files(here: AtTable, full: Full) -> tuple[Path, ...]:
    place = _place(here, full)
    return tuple(path for path in (*place.slots, place.third) if path.exists())


def _place(here: AtTable, full: Full) -> Place:
    return opening.place_of(here.table.world.parts, full.journey)


def _open(here: AtTable) -> None:
    here.hands.write("open.passphrase", SECRET)
    here.hands.press("open.go")


def _make_later_copy(journal: Journal, full: Full, file: Path) -> None:
    """A copy that travelled, with the mark of a later format on it."""
    backup = keeping.newest_backup(journal.parts, shelf.journey_of(full.journey))
    shutil.copy(backup, file)
    data = file.read_bytes()
    file.write_bytes(_LATER_FORMAT + data[len(_LATER_FORMAT) :])


def _write_in_vain(here: AtTable, harm: str, mend: str) -> Mend:
    here.do(lambda journal: journal.session.store.connection.execute(harm).fetchall())
    here.hands.write("write.text", _WORDS)
    here.hands.press("write.ready")

    def mended() -> None:
        here.do(lambda journal: journal.session.store.connection.execute(mend).fetchall())
        # Nothing was told after all: so the journey is as it was for who comes next.
        here.hands.write("write.text", "")
        here.hands.press("write.ready")
        here.table.fulfil(Go(Home()))
        here.hands.rest()

    return mended
