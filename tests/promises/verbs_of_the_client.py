# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table of verbs that take no name: the client's own, and those of whoever can open."""

from datetime import date
from pathlib import Path

from klantreis.crypto import codes
from klantreis.crypto.hierarchy import new_worker_root, worker_keys
from klantreis.crypto.openers import with_words
from klantreis.crypto.secret import Secret
from klantreis.domain.choices import Drawer
from klantreis.domain.choosing import Sheet, Summary, choose
from klantreis.domain.consent import Grant
from klantreis.domain.facts import Removed
from klantreis.domain.members import Access, Member, Representative
from klantreis.domain.problems import NoConsent, NotThere, NotYours, WrongSecret
from klantreis.domain.settings import JourneyState
from klantreis.services import (
    around_table,
    calendar,
    drafts,
    evidence,
    going_back,
    hours,
    keeping,
    keys,
    listing,
    looking,
    looking_back,
    meeting,
    membership,
    naming,
    paper_making,
    printing,
    private,
    proposing,
    reading,
    recording,
    relocking,
    representing,
    settings,
    settling,
    sharing,
    tending,
    unlocking,
    writing,
)
from klantreis.services.box import Box
from klantreis.services.membership import Guest
from klantreis.services.proposing import Answer
from klantreis.services.recording import Say
from klantreis.services.settling import Keep
from klantreis.services.sharing import Wish
from klantreis.storage.backups import Rehearsal
from tests.promises.seats import GP, PHOTO, Row, Seat, clients, gives, open_to_readers

GUESSED = with_words("dit weet de werker niet")
_NEW_SHEET = codes.write(Secret(bytes(range(16))))
COURT = Representative("geldzaken", "C/02/123", "2025-05-01")

OWNED: dict[str, Row] = {
    "writing.put_own_view": clients(
        lambda at: writing.put_own_view(at.session, at.things.brought, "zo zie ik het")
    ),
    "proposing.answer yes": clients(
        lambda at: proposing.answer(at.session, at.things.waiting, Answer.ACCEPT)
    ),
    "proposing.answer in own words": clients(
        lambda at: proposing.answer(at.session, at.things.waiting, Answer.REWORD, text="zo dan")
    ),
    "proposing.answer no": clients(
        lambda at: proposing.answer(at.session, at.things.waiting, Answer.REFUSE)
    ),
    "private.make_private": clients(lambda at: private.make_private(at.session, at.things.told)),
    "private.make_private what the worker brings": clients(
        lambda at: private.make_private(at.session, at.things.brought), client=NotYours
    ),
    "private.make_shared": clients(lambda at: private.make_shared(at.session, at.things.private)),
    "settling.settle": clients(
        # Nothing is in dispute here: the client hears that, a worker not even that.
        lambda at: settling.settle(at.session, at.things.told, Keep.OURS),
        client=NotThere,
    ),
    "settings.set_journey_state": clients(
        lambda at: settings.set_journey_state(at.session, JourneyState.SAFETY_NET)
    ),
    "settings.set_difference": clients(lambda at: settings.set_difference(at.session, shown=True)),
    "membership.invite": clients(lambda at: _invite(at)),
    "membership.set_access": clients(
        lambda at: membership.set_access(at.session, at.kept.keys("ad").id, Access.TOGETHER)
    ),
    "membership.let_go": clients(lambda at: membership.let_go(at.session, at.kept.keys("ad").id)),
    "representing.represent": clients(
        lambda at: representing.represent(at.session, at.kept.keys("ad").id, COURT)
    ),
    "membership.align": clients(lambda at: membership.align(at.session)),
    "keys.change_secret": clients(
        lambda at: keys.change_secret(
            at.session, at.kept.table.opener(), present=at.kept.table.opener()
        )
    ),
    "keys.change_secret without the secret of now": clients(
        lambda at: keys.change_secret(at.session, at.kept.table.opener(), present=GUESSED),
        client=WrongSecret,
    ),
    "keys.change_recovery": clients(
        lambda at: keys.change_recovery(at.session, _NEW_SHEET, present=at.kept.table.opener())
    ),
    "keys.change_recovery without the secret of now": clients(
        lambda at: keys.change_recovery(at.session, _NEW_SHEET, present=GUESSED),
        client=WrongSecret,
    ),
    "relocking.relock": clients(lambda at: relocking.relock(at.session, at.kept.base)),
    "going_back.kept_backups": clients(lambda at: going_back.kept_backups(at.session)),
    "going_back.go_back": clients(lambda at: going_back.go_back(at.session, _backup_of(at))),
    "recording.record_private": clients(
        lambda at: recording.record_private(at.session, [Say(Removed(), at.things.private)])
    ),
    "recording.add_private": clients(
        lambda at: recording.add_private(at.session, [Say(Removed(), at.things.private)], {})
    ),
    "drafts.carry_over": clients(lambda at: drafts.carry_over(at.session)),
    "recording.seal": clients(lambda at: recording.seal(at.session, Box())),
    "printing.print_sheet": clients(lambda at: printing.print_sheet(at.session, Sheet.OVERVIEW)),
    "printing.print_recovery": clients(
        lambda at: printing.print_recovery(at.session, at.kept.table.recovery)
    ),
    "printing.print_card": clients(
        lambda at: printing.print_card(at.session, at.kept.table.recovery)
    ),
    "printing.make_exit_copy": clients(lambda at: printing.make_exit_copy(at.session)),
    "sharing.grant": gives(lambda at: sharing.grant(at.session, _wish(at), at.kept.table.opener())),
    "sharing.export_again": gives(lambda at: sharing.export_again(at.session, at.things.consent)),
    "paper_making.make_papers": gives(
        lambda at: paper_making.make_papers(at.session, _grant(at)),
    ),
    "paper_making.draw_pages": gives(
        lambda at: paper_making.draw_pages(at.session, reading.journey(at.session), _grant(at))
    ),
    "sharing.say_yes": gives(
        lambda at: sharing.say_yes(at.session, _wish(at), at.kept.table.opener())
    ),
    "sharing.preview": gives(lambda at: sharing.preview(at.session, _wish(at))),
    "sharing.draw_up": gives(lambda at: sharing.draw_up(at.session, _wish(at))),
    "evidence.offered": gives(lambda at: evidence.offered(at.session)),
    "evidence.make of a summary for the GP": clients(
        # That is a consent of another kind: not even the client makes evidence of it.
        lambda at: evidence.make(at.session, _summary(at)),
        client=NoConsent,
        reader=NoConsent,
    ),
    "evidence.tell of a summary for the GP": clients(
        lambda at: evidence.tell(at.session, _summary(at)),
        client=NoConsent,
        reader=NoConsent,
    ),
    "evidence.withdrawal": clients(
        # Nothing was given to a pilot: the client hears that, a worker not even that.
        lambda at: evidence.withdrawal(at.session, at.things.consent),
        client=NotThere,
    ),
    "naming.names_in": gives(lambda at: naming.names_in(at.session, _wish(at))),
    "sharing.letter": clients(
        # Nothing was taken back yet: the client hears that, a worker not even that.
        lambda at: sharing.letter(at.session, at.things.consent),
        client=NotThere,
    ),
    "sharing.withdraw": clients(lambda at: sharing.withdraw(at.session, at.things.consent)),
    "unlocking.check_secret": clients(
        lambda at: unlocking.check_secret(at.session, at.kept.table.opener()), reader=NoConsent
    ),
}

OPEN: dict[str, Row] = {
    "reading.entries": open_to_readers(lambda at: reading.entries(at.session)),
    "reading.entry": open_to_readers(lambda at: reading.entry(at.session, at.things.told)),
    "reading.entry that is private": open_to_readers(
        lambda at: reading.entry(at.session, at.things.private), reader=NotThere
    ),
    "reading.shared_entries": open_to_readers(
        lambda at: reading.shared_entries(at.session, [at.things.told])
    ),
    "reading.private_entries": open_to_readers(lambda at: reading.private_entries(at.session)),
    "reading.state_of": open_to_readers(lambda at: reading.state_of(at.session, at.things.told)),
    "reading.proposals": open_to_readers(lambda at: reading.proposals(at.session)),
    "reading.proposal": open_to_readers(lambda at: reading.proposal(at.session, at.things.waiting)),
    "reading.entry_or_proposal": open_to_readers(
        lambda at: reading.entry_or_proposal(at.session, at.things.waiting)
    ),
    "listing.row_of": open_to_readers(
        lambda at: listing.row_of(at.session, reading.entry(at.session, at.things.told))
    ),
    "reading.search": open_to_readers(lambda at: reading.search(at.session, "dag")),
    "reading.attachment": open_to_readers(
        lambda at: reading.attachment(at.session, PHOTO.attachment().id)
    ),
    "reading.sharings": open_to_readers(lambda at: reading.sharings(at.session)),
    "reading.is_difference_shown": open_to_readers(
        lambda at: reading.is_difference_shown(at.session)
    ),
    "reading.settings": open_to_readers(lambda at: reading.settings(at.session)),
    "reading.journey": open_to_readers(lambda at: reading.journey(at.session)),
    "hours.hours": open_to_readers(lambda at: hours.hours(at.session)),
    "hours.minutes_of_a_year": open_to_readers(
        lambda at: hours.minutes_of_a_year(at.session, date(2026, 6, 1))
    ),
    "sharing.recipients": open_to_readers(lambda at: sharing.recipients(at.session)),
    "sharing.share_log": open_to_readers(lambda at: sharing.share_log(at.session)),
    "settling.disputed": open_to_readers(lambda at: settling.disputed(at.session)),
    "listing.count": open_to_readers(lambda at: listing.count(at.session)),
    "listing.rows": open_to_readers(lambda at: listing.rows(at.session, start=0, most=9)),
    "listing.rows_of": open_to_readers(
        lambda at: listing.rows_of(at.session, [at.things.told, at.things.private])
    ),
    "listing.aside": open_to_readers(lambda at: listing.aside(at.session)),
    "calendar.days": open_to_readers(lambda at: calendar.days(at.session, 2026, 3)),
    "calendar.on_day": open_to_readers(lambda at: calendar.on_day(at.session, date(2026, 3, 2))),
    "looking.last_words": open_to_readers(lambda at: looking.last_words(at.session)),
    "looking.still_open": open_to_readers(lambda at: looking.still_open(at.session)),
    "looking.steps_on_the_way": open_to_readers(lambda at: looking.steps_on_the_way(at.session, 9)),
    "looking.talks": open_to_readers(lambda at: looking.talks(at.session)),
    "looking.letters": open_to_readers(lambda at: looking.letters(at.session, Drawer.NOT_NOW)),
    "looking.helpers_then": open_to_readers(
        lambda at: looking.helpers_then(at.session, at.kept.parts.clock.now())
    ),
    "around_table.who": open_to_readers(lambda at: around_table.who(at.session)),
    "looking_back.openings": open_to_readers(lambda at: looking_back.openings(at.session)),
    "looking_back.shared_with": open_to_readers(
        lambda at: looking_back.shared_with(at.session, GP)
    ),
    "looking_back.may_know": open_to_readers(
        lambda at: looking_back.may_know(at.session, at.things.helper)
    ),
    "tending.last_times": open_to_readers(lambda at: tending.last_times(at.session)),
    "tending.backup_is_due": open_to_readers(lambda at: tending.backup_is_due(at.session)),
    "tending.rehearsal_is_due": open_to_readers(lambda at: tending.rehearsal_is_due(at.session)),
    "tending.rehearse": open_to_readers(lambda at: _rehearse(at)),
    "tending.look_over": open_to_readers(lambda at: tending.look_over(at.session)),
    "tending.members_hold": open_to_readers(lambda at: tending.members_hold(at.session)),
    "keeping.close": open_to_readers(lambda at: keeping.close(at.session)),
    "keeping.backup": open_to_readers(lambda at: keeping.backup(at.session)),
    "keeping.write_down": open_to_readers(lambda at: keeping.write_down(at.session)),
    "keeping.make_copy": open_to_readers(
        lambda at: keeping.make_copy(at.session, at.folder / "copy.klantreis")
    ),
    "meeting.merge": open_to_readers(
        lambda at: meeting.merge(at.session, at.kept.base / at.things.copy)
    ),
}


def _invite(at: Seat) -> Member:
    public = worker_keys(new_worker_root(at.kept.parts.random)).public
    return membership.invite(at.session, Guest(public, "Cor"), Access.TOGETHER)


def _rehearse(at: Seat) -> Rehearsal:
    keeping.backup(at.session)
    return tending.rehearse(at.session)


def _grant(at: Seat) -> Grant:
    return sharing.share_log(at.session)[0].grant


def _wish(at: Seat) -> Wish:
    return Wish(GP, "zodat hij het weet", (at.things.told,), date(2026, 6, 1))


def _summary(at: Seat) -> Summary:
    given = reading.sharings(at.session)[at.things.consent].grant
    now = at.session.parts.clock.now()
    return choose(reading.journey(at.session), given, now, stand_in="iemand")


def _backup_of(at: Seat) -> Path:
    """The journey as a backup, wherever it lies: a copy of it made just now."""
    file = at.folder / "reserve.klantreis"
    keeping.make_copy(at.session, file)
    return file
