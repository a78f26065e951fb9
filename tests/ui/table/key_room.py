# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""In the room of keys: a worker with a profile on this computer, who belongs, and the locks."""

from klantreis.domain.ids import MemberId
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access, Membership
from klantreis.services import membership, profiles, worker_cards
from klantreis.services.membership import Guest
from klantreis.services.profiles import ProfileKey
from klantreis.services.worker_cards import WorkerCard
from klantreis.ui.journal import Journal
from klantreis.ui.wishes import HandPen
from tests.ui.at_table import SECRET, AtTable
from tests.ui.table.giving import got


def profile(here: AtTable, name: str = "Ad") -> ProfileKey:
    """A worker's own profile, behind five words."""

    def job(journal: Journal) -> ProfileKey:
        parts = journal.parts
        key = profiles.begin_less_safe_profile(parts)
        own = profiles.open_profile(parts, key)
        card = WorkerCard(name, "WIJ")
        worker_cards.put_worker_card(parts, key.profile, keys=own, card=card)
        return key

    return got(here, job)


def welcome(here: AtTable, key: ProfileKey, access: Access) -> MemberId:
    """The worker with that profile is invited."""

    def job(journal: Journal) -> MemberId:
        own = profiles.open_profile(journal.parts, key)
        return membership.invite(journal.session, Guest(own.public, "Ad", "WIJ"), access).id

    return got(here, job)


def people(here: AtTable) -> list[Membership]:
    """Everybody but the client, as the journal knows them."""

    def job(journal: Journal) -> list[Membership]:
        session = journal.session
        return [one for one in session.members().values() if one.member.id != session.opened_by]

    return got(here, job)


def holds_key(here: AtTable, member: MemberId) -> bool:
    """Whether the key of that worker opens this without the client."""
    return got(here, lambda journal: member in journal.session.header.grants)


def locks(here: AtTable) -> list[LockKind]:
    """The ways in which this opens now."""
    return got(here, lambda journal: [one.kind for one in journal.session.header.locks])


def hand_pen(here: AtTable, to: MemberId) -> None:
    """Somebody else writes from now on."""
    here.table.fulfil(HandPen(to))
    here.hands.rest()


def say_who(here: AtTable, secret: str = SECRET) -> None:
    """It is the client: the key of now."""
    here.hands.write("open.passphrase", secret)
    here.hands.press("newkey.present")
