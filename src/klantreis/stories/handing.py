# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Doing what a story says with paper: sharing, exporting again, withdrawing, printing."""

from klantreis.disk.whole_files import write_whole
from klantreis.domain.consent import Recipient
from klantreis.domain.locking import LockKind
from klantreis.exchange.evidence import ENDING
from klantreis.services import evidence, keys, printing, reading, sharing
from klantreis.services.paper_making import Given
from klantreis.services.sharing import Wish
from klantreis.stories import format as told
from klantreis.stories.wording import LoosePaper, ShareAnswer
from klantreis.stories.world import World

Files = tuple[str, ...]


def share(world: World, act: told.ShareAct) -> Files:
    """The client is asked; on yes the papers leave, on no or later nothing does."""
    session = world.open_session()
    session.as_giver()
    if act.answer is not ShareAnswer.YES:
        return ()
    wish = Wish(
        recipient=Recipient(act.to_name, act.to_role),
        purpose=act.purpose,
        # What is not there cannot go along, whether it was forgotten or never saved.
        items=tuple(world.entries[ref] for ref in act.items if ref in world.entries),
        until=act.until,
        show_names=tuple(world.entries[ref] for ref in act.show_names if ref in world.entries),
        large_print=act.large_print,
        also_in=act.also_in,
    )
    given = sharing.grant(session, wish, world.opener())
    if act.ref is not None:
        world.grants[act.ref] = given.grant
    return put_papers(world, act, given)


def export_again(world: World, act: told.ExportAgainAct) -> Files:
    """The same papers once more, while the consent holds."""
    session = world.open_session()
    session.as_giver()
    given = sharing.export_again(session, world.grant(act.of))
    also_called(world, act, act.of)
    return put_papers(world, act, given)


def withdraw(world: World, act: told.WithdrawAct) -> Files:
    """The client takes it back; there is a letter to the recipient."""
    session = world.open_session()
    session.as_client()
    letter = sharing.withdraw(session, world.grant(act.of))
    also_called(world, act, act.of)
    return put_withdrawal(world, act, letter)


def print_paper(world: World, act: told.PrintAct) -> Files:
    """A paper of the client's own, or a blank one."""
    ending = "zip" if act.what is LoosePaper.EXIT_COPY else "pdf"
    name = f"{number(act)}-{act.what.value}.{ending}"
    return (put(world, name, _paper(world, act)),)


def number(act: told.Act) -> str:
    """The act's number in file names: two digits, or three where the number needs them."""
    return f"{act.n:02d}"


def _paper(world: World, act: told.PrintAct) -> bytes:
    session = world.open_session()
    large_print, also_in = act.large_print, act.also_in
    match act.what:
        case LoosePaper.BLANK:
            return printing.print_blank(
                session.parts, world.language, large_print=large_print, also_in=also_in
            )
        case LoosePaper.EXIT_COPY:
            return printing.make_exit_copy(session)
        case LoosePaper.RECOVERY:
            # The code is kept nowhere: a new sheet is a new code, and the old sheet goes.
            code = keys.assign(session.parts, LockKind.RECOVERY, world.journey).card
            keys.change_recovery(session, code, present=world.opener())
            world.here.recovery = code
            return printing.print_recovery(
                session, world.here.recovery, large_print=large_print, also_in=also_in
            )
    return printing.print_sheet(session, act.what, large_print=large_print, also_in=also_in)


def put_papers(world: World, act: told.Act, given: Given) -> Files:
    """Leave what leaves at a sharing: both papers, and the receipt that programs read."""
    start = number(act)
    papers = (
        put(world, f"{start}-share.pdf", given.paper),
        put(world, f"{start}-receipt.pdf", given.receipt_paper),
        put(world, f"receipts/{start}.json", given.receipt),
    )
    if given.evidence is None:
        return papers
    return (*papers, put(world, f"{start}-share{ENDING}", given.evidence))


def put_withdrawal(world: World, act: told.WithdrawAct, letter: bytes) -> Files:
    """Leave the letter to the recipient; for a pilot also the file that takes back."""
    start = number(act)
    papers = (put(world, f"{start}-withdrawal.pdf", letter),)
    session, grant = world.open_session(), world.grant(act.of)
    if not reading.sharings(session)[grant].grant.recipient.is_pilot:
        return papers
    file = evidence.withdrawal(session, grant)
    return (*papers, put(world, f"{start}-withdrawal{ENDING}", file))


def put(world: World, name: str, data: bytes) -> str:
    """Leave *data* among the results, and give its name there."""
    target = world.out / name
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, data)
    return name


def also_called(world: World, act: told.Act, of: str) -> None:
    """A ref on an act about a sharing is a second name for that sharing."""
    if act.ref is not None and of in world.grants:
        world.grants[act.ref] = world.grants[of]
