# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Consents that were never given, in every way that one can differ from the one that was; papers
that were changed after they were signed.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from klantreis.domain.choosing import choose
from klantreis.domain.consent import Grant, Item, Sharing
from klantreis.domain.facts import Granted
from klantreis.domain.ids import EntryId, FactHash, GrantId
from klantreis.domain.journey import Journey
from klantreis.domain.language import Language
from klantreis.domain.members import Representative
from klantreis.domain.problems import KlantreisError, NoConsent
from klantreis.services import keeping, reading, sharing
from tests.campaigns.plan import Campaign, Try
from tests.exchange.real import real_papers
from tests.exchange.spoiling import outcome, spoil
from tests.promises.forging import before, forged, inside
from tests.promises.seats import Things, laid_out
from tests.promises.tables import STRANGER, Kept

_FORGED_ONE_IN, _PAPER_ONE_IN = 40, 5


@contextmanager
def mutants(folder: Path) -> Iterator[Try]:
    """A journey with one consent in it, and everything that it may be mistaken for."""
    kept, things = laid_out(folder / "home")
    session = kept.as_client()
    (real,) = reading.sharings(session).values()
    around = reading.journey(session)
    assert choose(around, real.grant, kept.parts.clock.now(), stand_in="iemand").entries
    try:
        yield _Mutants(kept, things, folder, real, around).mutate
    finally:
        session.store.close()
        session.slot.free()


@dataclass(frozen=True, slots=True)
class _Mutants:
    kept: Kept
    things: Things
    folder: Path
    given: Sharing
    around: Journey

    @property
    def real(self) -> Grant:
        """The consent that was given."""
        return self.given.grant

    def mutate(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """One consent that nobody gave, or one paper that was changed."""
        if number % _FORGED_ONE_IN == 0:
            return self.forge(number, chance)
        if number % _PAPER_ONE_IN == 0:
            found = outcome(spoil(real_papers(), chance))
            assert not found.is_missed, found.how
            return {"papers found out": 1}
        mutant, around, asked = self.mutant(chance), self.around, self.real
        if number % 2:
            asked = mutant
        else:
            # Somebody swaps what the journey holds, and asks for what was signed.
            swapped = {asked.id: replace(self.given, grant=mutant)}
            around = replace(around, sharings=swapped)
        with pytest.raises(NoConsent):
            choose(around, asked, self.kept.parts.clock.now(), stand_in="iemand")
        return {"consents refused": 1}

    def mutant(self, chance: random.Random) -> Grant:
        """The consent that was given, but for one, two or three things."""
        made = self.real
        while made == self.real:
            for change in chance.sample(_CHANGES, chance.randint(1, 3)):
                made = change(made, self.things, chance)
        return made

    def forge(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """A consent that somebody else wrote into the database: no paper comes of it."""
        kept = self.kept.laid(self.folder / str(number))
        shown, key = before(kept)
        with inside(kept, key) as store:
            signer = chance.choice([kept.keys("ad"), kept.keys("bo"), STRANGER])
            author = chance.choice([store.client, signer.id])
            given = replace(self.mutant(chance), id=GrantId(f"{number:032x}"))
            forged(store, Granted(given), signer, author=author)
        session = kept.as_client()
        assert reading.sharings(session) == shown["sharings"]
        with pytest.raises(KlantreisError):
            sharing.export_again(session, given.id)
        keeping.close(session, with_backup=False)
        return {"forged and refused": 1}


Change = Callable[[Grant, Things, random.Random], Grant]


def _items(grant: Grant, things: Things, chance: random.Random) -> Grant:
    others = (things.helper, things.private, things.aside, things.brought, EntryId("e" * 32))
    more = Item(chance.choice(others), (FactHash(f"{chance.getrandbits(256):064x}"),))
    return replace(grant, items=(*grant.items, more))


def _versions(grant: Grant, _: Things, chance: random.Random) -> Grant:
    if not grant.items:
        return grant
    (item, *rest) = grant.items
    other = FactHash(f"{chance.getrandbits(256):064x}")
    return replace(grant, items=(replace(item, versions=(*item.versions, other)), *rest))


def _until(grant: Grant, _: Things, chance: random.Random) -> Grant:
    return replace(grant, until=f"{chance.randint(2026, 2090)}-{chance.randint(1, 12):02}-28")


def _recipient(grant: Grant, _: Things, chance: random.Random) -> Grant:
    name = chance.choice(["Gemeente", "Dokter Vos ", "dokter vos", "Dokter Vos\u200b"])
    other = replace(grant.recipient, name=name)
    return replace(grant, recipient=chance.choice([other, replace(grant.recipient, role="pilot")]))


def _small(grant: Grant, things: Things, chance: random.Random) -> Grant:
    return chance.choice([
        replace(grant, purpose=grant.purpose + chance.choice([".", " ", "!", "en meer"])),
        replace(grant, number="AAAA-BBBB-CCCC"),
        replace(grant, given_ms=grant.given_ms + chance.choice([-1, 1, 10**9])),
        replace(grant, show_names=(things.helper,)),
        replace(grant, language=Language.EN),
        replace(grant, representative=Representative("alles", "C/02/123", "2026-01-01")),
        replace(grant, id=GrantId("d" * 32)),
        replace(grant, items=()),
    ])  # fmt: skip


_CHANGES: tuple[Change, ...] = (_items, _versions, _until, _recipient, _small)

CONSENT = Campaign(
    name="consent",
    tries="a consent that nobody gave is asked a paper of; one in five: a spoiled paper is read",
    begin=mutants,
    full=20_000,
    short=81,
    finds=("consents refused", "forged and refused", "papers found out"),
)
