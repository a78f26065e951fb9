# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a worker asks of the journal thread at the door; their keys never leave it."""

from dataclasses import dataclass

from klantreis.services import opening, own_computer, profiles, shelf, worker_cards
from klantreis.services.membership import Guest
from klantreis.services.profiles import ProfileKey
from klantreis.services.worker_cards import ProfileCard, WorkerCard
from klantreis.ui.journal import Journal
from klantreis.ui.rooms.door.jobs import seat_of
from klantreis.ui.seat import Seat


@dataclass(frozen=True, slots=True)
class NewOne:
    """A profile that is about to be made."""

    card: WorkerCard
    label: str


def profiles_here(journal: Journal) -> tuple[ProfileCard, ...]:
    """Which profiles there are."""
    return worker_cards.profiles_here(journal.parts)


def sit(journal: Journal, key: ProfileKey) -> Seat:
    """Take a seat at the open table."""
    opening.sit_down(journal.session, profiles.open_profile(journal.parts, key))
    return seat_of(journal.session)


def open_alone(journal: Journal, cover: str, key: ProfileKey) -> Seat:
    """Open a journey without the client."""
    journal.close()
    parts = journal.parts
    keys = profiles.open_profile(parts, key)
    journal.hold(opening.open_as_worker(parts, shelf.place_of_cover(parts, cover), keys))
    return seat_of(journal.session)


def own_card(journal: Journal, key: ProfileKey) -> Guest:
    """Who a worker is, for a client elsewhere: public keys and a name, no secret."""
    keys = profiles.open_profile(journal.parts, key)
    card = worker_cards.worker_card(journal.parts, key.profile, keys)
    return Guest(keys.public, card.name, card.organisation)


def has_keyring(journal: Journal) -> bool:
    """Whether there is a keyring to trust; asked only after somebody said yes to it."""
    journal.parts = own_computer.with_keyring(journal.parts)
    return journal.parts.vault is not None


def make(journal: Journal, one: NewOne, *, passphrase: str) -> ProfileKey:
    """A profile behind a passphrase and the keyring; without a passphrase, behind five words."""
    parts = journal.parts
    if passphrase:
        key = profiles.begin_profile(parts, passphrase)
    else:
        key = profiles.begin_less_safe_profile(parts)
    keys = profiles.open_profile(parts, key)
    worker_cards.put_worker_card(parts, key.profile, keys=keys, card=one.card, label=one.label)
    return key
