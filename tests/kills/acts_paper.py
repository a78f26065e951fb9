# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts that put a paper in somebody's hands: sharing, exporting again, withdrawing, printing."""

import hashlib
from dataclasses import replace
from datetime import date

from klantreis.disk.whole_files import write_whole
from klantreis.domain.choosing import Sheet
from klantreis.domain.consent import Recipient
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import WrongSecret
from klantreis.services import keys, printing, reading, sharing
from klantreis.services.keys import Key
from klantreis.services.paper_making import Given
from klantreis.services.sharing import Wish
from klantreis.services.unlocking import try_locks
from tests.kills.cases import Case, Found
from tests.kills.seeing import Seen
from tests.kills.world import Table

_UNTIL = date(2026, 12, 31)


def _share(table: Table) -> None:
    world = table.world
    wish = Wish(Recipient("Woonstichting", "verhuurder"), "de huur", (world.question,), _UNTIL)
    opener = keys.opener_of(table.parts, world.key, world.journey)
    _put_papers(table, "share", sharing.grant(table.session, wish, opener))


def _export_again(table: Table) -> None:
    (wanted,) = reading.sharings(table.session)
    _put_papers(table, "again", sharing.export_again(table.session, wanted))


def _withdraw(table: Table) -> None:
    (wanted,) = reading.sharings(table.session)
    _put(table, "withdrawal.pdf", sharing.withdraw(table.session, wanted))


def _print(table: Table) -> None:
    _put(table, "overview.pdf", printing.print_sheet(table.session, Sheet.OVERVIEW))


def _print_blank(table: Table) -> None:
    _put(table, "blank.pdf", printing.print_blank(table.parts, Language.NL))


def _print_recovery(table: Table) -> None:
    sheet = Key(LockKind.RECOVERY, card=table.world.recovery)
    present = keys.opener_of(table.parts, sheet, table.world.journey)
    code = keys.assign(table.parts, LockKind.RECOVERY, table.world.journey).card
    # As in the windows: it is seen before it holds.
    _put(table, "code", code.encode("ascii"))
    keys.change_recovery(table.session, code, present=present)
    _put(table, "recovery.pdf", printing.print_recovery(table.session, code))


def _take_all(table: Table) -> None:
    _put(table, "exit-copy.zip", printing.make_exit_copy(table.session))


def _put_papers(table: Table, name: str, given: Given) -> None:
    _put(table, f"{name}.pdf", given.paper)
    _put(table, f"{name}-receipt.pdf", given.receipt_paper)
    _put(table, f"{name}.json", given.receipt)


def _put(table: Table, name: str, data: bytes) -> None:
    write_whole(table.out / name, data)


def _said_before_it_left(seen: Seen, before: Seen, after: Seen) -> bool:
    """The consent without its paper: a record without a file is harmless."""
    signed = frozenset((key, what, holds, 0) for key, what, holds, _ in after.sharings)
    return seen == replace(before, sharings=signed)


def _no_paper_unrecorded(found: Found) -> None:
    """Every paper that is there is whole, and stands in the share log."""
    sharings = reading.sharings(found.table.session).values()
    known = {paper.sha256 for one in sharings for paper in one.papers}
    papers = [found.table.out / name for name in ("share.pdf", "again.pdf")]
    there = [path.read_bytes() for path in papers if path.exists()]
    assert {hashlib.sha256(data).hexdigest() for data in there} <= known
    if found.is_done:
        assert len(there) == len(known)
        assert len(list(found.table.out.glob("*.json"))) == len(known)


def _papers_are_whole(found: Found) -> None:
    papers = list(found.table.out.glob("*.pdf"))
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in papers)
    zips = list(found.table.out.glob("*.zip"))
    assert papers or zips or not found.is_done


def _one_sheet_opens(found: Found) -> None:
    """The client's own secret always opens, and one of the two sheets that the client has seen."""
    _papers_are_whole(found)
    assert _opens(found, found.world.key)
    shown = found.table.out / "code"
    codes = [found.world.recovery, *([shown.read_text("ascii")] if shown.exists() else [])]
    opened = [_opens(found, Key(LockKind.RECOVERY, card=code)) for code in codes]
    assert opened.count(True) == 1
    assert opened == [False, True] or not found.is_done


def _opens(found: Found, key: Key) -> bool:
    parts = found.table.parts
    try:
        opener = keys.opener_of(parts, key, found.world.journey)
        return try_locks(parts, found.table.session.header, opener) == found.world.root
    except WrongSecret:
        return False


PAPER = (
    Case("share", _share, prove=_no_paper_unrecorded, halfway=_said_before_it_left),
    Case("export_again", _export_again, prepare=_share, prove=_no_paper_unrecorded),
    Case("withdraw", _withdraw, prepare=_share, prove=_papers_are_whole),
    Case("print-overview", _print, prove=_papers_are_whole, shows=False),
    Case("print-blank", _print_blank, prove=_papers_are_whole, shows=False),
    Case("print-recovery", _print_recovery, prove=_one_sheet_opens, shows=False, backs_up=True),
    Case("print-exit-copy", _take_all, prove=_papers_are_whole, shows=False),
)
