# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where it goes wrong: what went wrong is said, and what somebody can do."""

from collections.abc import Callable, Iterator

from klantreis.domain.choosing import Sheet
from klantreis.domain.entries import Media
from klantreis.domain.ids import EntryId
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import (
    AlreadyOpen,
    CannotWrite,
    ConsentWithdrawn,
    NewerFormat,
    NotThere,
    OutOfSpace,
    WrongSecret,
)
from klantreis.ui.paper_routes import Asked, GivenPapers, Giving, OwnSheet, PaperRoom
from klantreis.ui.rooms.door import routes as door
from klantreis.ui.routes import EntryRoom, Home, Route, Shelf, Tell, WriteText
from klantreis.words.paper_words import NO_PRINTER, PRINTER_GONE
from klantreis.words.rooms import door as door_words
from klantreis.words.rooms import door_worker, frame
from klantreis.words.rooms.entry import NOT_KEPT
from klantreis.words.sentences import KINDS
from klantreis.words.sound_words import HEARD_NOTHING
from klantreis.words.window_problems import IN_WINDOWS
from tests.ui.pages import troubles
from tests.ui.pages.full import DOCTOR, PURPOSE, Full
from tests.ui.pages.states import At, State

To = Callable[[Full], Route]


def every_error() -> Iterator[State]:
    """All of them; each is made by what really causes it."""
    yield from _at_the_door()
    yield from _at_the_table()


def _at_the_door() -> Iterator[State]:
    at, does_not_fit = At.DOOR_FULL, KINDS[WrongSecret].what
    held, later = KINDS[AlreadyOpen].what, KINDS[NewerFormat].what
    shelf, take = _always(Shelf()), _always(door.TakeCopy())
    for name, to, trouble, says in (
        ("OpenBy-error-wrong-secret", _open, troubles.wrong_secret, does_not_fit),
        ("OpenBy-error-open-elsewhere", _open, troubles.open_elsewhere, held),
        ("WorkerAlone-error-may-not", _worker_alone, troubles.may_not_open, door_worker.NOT_ALONE),
        ("Shelf-error-battered", shelf, troubles.battered_header, door_words.DAMAGED),
        ("Shelf-error-too-new", shelf, troubles.from_a_later_klantreis, door_words.NEWER_SAID),
        ("TakeCopy-error-too-new", take, troubles.copy_from_a_later_klantreis, later),
    ):
        yield State(name, at, to, trouble, says)
    damaged = door_words.DAMAGED
    yield State("OpenBy-error-damaged", at, _open, troubles.damaged, damaged, door.MendJourney)


def _at_the_table() -> Iterator[State]:
    write, paper = _always(WriteText()), _always(PaperRoom(OwnSheet(Sheet.OVERVIEW)))
    withdrawn, does_not_fit = KINDS[ConsentWithdrawn].what, KINDS[WrongSecret].what
    is_gone = IN_WINDOWS[NotThere, "entry"].what
    gone = _always(EntryRoom(EntryId("0" * 32)))
    for name, to, trouble, says in (
        ("WriteText-error-disk-full", write, troubles.disk_full, NOT_KEPT[OutOfSpace]),
        ("WriteText-error-read-only", write, troubles.disk_read_only, NOT_KEPT[CannotWrite]),
        ("Giving-error-secret", _secret, troubles.wrong_secret_for_a_yes, does_not_fit),
        ("PaperRoom-error-printer", paper, troubles.printer_fails, PRINTER_GONE.what),
        ("PaperRoom-error-no-printer", paper, troubles.nothing_more, NO_PRINTER),
        ("PaperRoom-error-withdrawn", _withdrawn, troubles.nothing_more, withdrawn),
        ("EntryRoom-error-gone", gone, troubles.nothing_more, is_gone),
        ("Home-error-locks-soon", _always(Home()), troubles.nobody_there, frame.LOCKS_SOON),
    ):
        yield State(name, At.FULL, to, trouble, says)
    talk, pulled_out = _always(Tell(Media.VOICE)), troubles.no_microphone_after_all
    yield State("Tell-error-no-microphone", At.EQUIPPED, talk, pulled_out, HEARD_NOTHING)


def _always(route: Route) -> To:
    return lambda _: route


def _open(full: Full) -> Route:
    return door.OpenBy(full.journey, LockKind.PASSPHRASE)


def _worker_alone(full: Full) -> Route:
    return door.WorkerAlone(full.journey, full.profile)


def _secret(full: Full) -> Route:
    items = tuple(full.of_kind.values())[:1]
    return Giving(Asked.SECRET, DOCTOR, PURPOSE, items)


def _withdrawn(full: Full) -> Route:
    return PaperRoom(GivenPapers(full.withdrawn), is_asked=True)
