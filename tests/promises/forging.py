# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Facts written straight into the database by somebody who holds the data key, and what is seen."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from klantreis.crypto.hierarchy import DataKey, MemberKeys
from klantreis.domain.choosing import Sheet, overview
from klantreis.domain.clock import Stamp
from klantreis.domain.facts import (
    SALT_BYTES,
    Fact,
    Payload,
    commit,
    hash_of,
    write_payload,
)
from klantreis.domain.folding import fold_entry
from klantreis.domain.ids import NO_HASH, EntryId, FactHash, MemberId
from klantreis.services import keeping, reading, sharing
from klantreis.services.session import Session
from klantreis.storage import bundle, headers, projection, rows
from klantreis.storage.inspection import Trouble, inspect
from klantreis.storage.store import Store
from tests.promises.tables import Kept


@contextmanager
def inside(kept: Kept, data_key: DataKey) -> Iterator[Store]:
    """The database of a locked journey, open to whoever holds *data_key*."""
    store = Store.open(bundle.data_of(kept.place, headers.read(kept.place)), data_key)
    try:
        yield store
    finally:
        store.close()


def forged(
    store: Store,
    payload: Payload,
    signer: MemberKeys,
    *,
    author: MemberId | None = None,
    entry: EntryId | None = None,
    after: tuple[FactHash, ...] = (),
    stamp: Stamp | None = None,
) -> Fact:
    """A fact at the end of the chain, whole in itself, signed by *signer* in anybody's name."""
    tip, salt, said = store.tip(), bytes(SALT_BYTES), write_payload(payload)
    blank = Fact(
        rep=store.replica, seq=tip.seq + 1, prev=tip.hash,
        stamp=stamp or replace(tip.stamp, count=tip.stamp.count + 1),
        kind=type(payload).__name__, entry=entry, after=after, author=author or signer.id,
        salt=salt, payload=said, commitment=commit(salt, said), hash=NO_HASH, sig=b"",
    )  # fmt: skip
    name = hash_of(blank)
    made = replace(blank, hash=name, sig=signer.sign(bytes.fromhex(name)))
    rows.insert(store.connection, [made])
    if entry is not None:
        # As the program itself would, so that whatever counts is listed and can be searched.
        state = fold_entry(store.facts_about(entry), store.members())
        projection.put(store.connection, entry, projection.project(state))
    return made


def seen(session: Session) -> Mapping[str, object]:
    """Everything that the services show and would print."""
    journey = reading.journey(session)
    sheet = overview(journey, Sheet.OVERVIEW, session.parts.clock.now(), with_private=True)
    words = ("dag", "kant", "mij", "elke", "leugen", "erin")
    return {
        "entries": reading.entries(session),
        "proposals": reading.proposals(session),
        "sharings": reading.sharings(session),
        "recipients": sharing.recipients(session),
        "settings": reading.settings(session),
        "members": dict(session.members()),
        "print": (sheet.client, sheet.entries, sheet.sharings, sheet.titles, sheet.state),
        "search": {word: reading.search(session, word) for word in words},
    }


def before(kept: Kept) -> tuple[Mapping[str, object], DataKey]:
    """What the client sees before anybody forged anything, and the data key."""
    session = kept.as_client()
    shown, key = seen(session), session.data_key
    keeping.close(session, with_backup=False)
    return shown, key


def troubles(session: Session) -> dict[Trouble, set[FactHash | None]]:
    """What a look over everything finds, and in which facts."""
    found: dict[Trouble, set[FactHash | None]] = {}
    for one in inspect(session.store).found:
        found.setdefault(one.trouble, set()).add(one.fact)
    return found
