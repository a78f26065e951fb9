# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Authority is in the fact: what a worker writes into the database by hand counts for nothing."""

from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest

from klantreis.domain.clock import Stamp
from klantreis.domain.entries import Contribution, Moment
from klantreis.domain.facts import Proposed, Written
from klantreis.domain.folding import Proposal
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import JournalDamaged, OlderCopy
from klantreis.services import keeping, reading
from klantreis.storage.inspection import Trouble
from klantreis.storage.store import Store
from tests.promises.forging import before, forged, inside, seen, troubles
from tests.promises.lies import LIES, Liar
from tests.promises.seats import Things, laid_out
from tests.promises.tables import Kept

NEW = EntryId("e" * 32)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Kept, Things]:
    """The journey in which each test forges one thing."""
    return laid_out(tmp_path_factory.mktemp("forging") / "home")


@pytest.fixture
def kept(whole: tuple[Kept, Things], tmp_path: Path) -> Kept:
    """A copy of it."""
    return whole[0].laid(tmp_path / "home")


@pytest.mark.parametrize("name", sorted(LIES))
def test_what_a_worker_says_for_the_client_counts_nowhere(
    kept: Kept, whole: tuple[Kept, Things], name: str
) -> None:
    shown, key = before(kept)
    with inside(kept, key) as store:
        lie = LIES[name](Liar(kept, whole[1], store))
        told = forged(store, lie.payload, kept.keys("ad"), entry=lie.entry, after=lie.after)

    session = kept.as_client()

    assert seen(session) == shown
    assert told.hash in troubles(session)[Trouble.NOT_ENTITLED]
    keeping.close(session)


@pytest.mark.parametrize("name", sorted(LIES))
def test_what_a_worker_signs_in_the_clients_name_counts_nowhere(
    kept: Kept, whole: tuple[Kept, Things], name: str
) -> None:
    shown, key = before(kept)
    with inside(kept, key) as store:
        lie = LIES[name](Liar(kept, whole[1], store))
        told = forged(
            store, lie.payload, kept.keys("ad"), author=store.client, entry=lie.entry,
            after=lie.after,
        )  # fmt: skip

    session = kept.as_client()

    assert seen(session) == shown
    assert told.hash in troubles(session)[Trouble.NOT_SIGNED]
    keeping.close(session)


def test_somebody_let_go_says_nothing_more(kept: Kept) -> None:
    shown, key = before(kept)
    with inside(kept, key) as store:
        told = [
            forged(store, payload, kept.keys("bo"), entry=entry)
            for payload, entry in (
                (Written(Contribution(text="leugen")), NEW),
                (Proposed(Moment(text="leugen")), EntryId("f" * 32)),
            )
        ]

    session = kept.as_client()

    assert seen(session) == shown
    assert {one.hash for one in told} <= troubles(session)[Trouble.NOT_ENTITLED]
    keeping.close(session)


def test_what_is_backdated_stands_under_their_own_name_and_waits(kept: Kept) -> None:
    """A limit: a copy from before may hold such words by right, so they are not told apart."""
    shown, key = before(kept)
    with inside(kept, key) as store:
        since = store.members()[kept.keys("bo").id].since
        stamp = Stamp(since.ms, since.count + 1)
        forged(store, Proposed(Moment(text="leugen")), kept.keys("bo"), entry=NEW, stamp=stamp)

    session = kept.as_client()

    now = seen(session)
    assert {**now, "proposals": ()} == {**shown, "proposals": ()}
    (extra,) = set(reading.proposals(session)) - {reading.proposal(session, _waiting(shown))}
    assert (extra.entry, extra.writer) == (NEW, kept.keys("bo").id)
    keeping.close(session)


def test_a_sentence_that_was_changed_is_not_shown(kept: Kept, whole: tuple[Kept, Things]) -> None:
    _, key = before(kept)
    with inside(kept, key) as store:
        fact = store.facts_about(whole[1].told)[0]
        assert fact.payload is not None
        _set(store, "payload", fact.payload.replace(b"de dag", b"leugen!!"), fact.hash)

    session = kept.as_client()

    assert "leugen" not in str({**seen(session), "search": ()})
    assert troubles(session)[Trouble.NOT_WHOLE] == {fact.hash}
    keeping.close(session)


def test_a_fact_that_was_taken_out_is_missed(kept: Kept, whole: tuple[Kept, Things]) -> None:
    _, key = before(kept)
    with inside(kept, key) as store:
        fact = store.facts_about(whole[1].told)[0]
        store.connection.execute("delete from fact where hash = ?", (bytes.fromhex(fact.hash),))

    session = kept.as_client()

    assert Trouble.GAP in troubles(session)
    keeping.close(session)


def test_the_last_fact_taken_out_is_noticed_at_the_door(kept: Kept) -> None:
    _, key = before(kept)
    with inside(kept, key) as store:
        last = bytes.fromhex(store.tip().hash)
        store.connection.execute("delete from fact where hash = ?", (last,))

    with pytest.raises(OlderCopy):
        kept.as_client()


@pytest.mark.parametrize("kind", ["MemberRemoved", "Invited"])
def test_who_belongs_cannot_be_erased(kept: Kept, kind: str) -> None:
    _, key = before(kept)
    with inside(kept, key) as store:
        last = store.journey_facts(kind)[-1]
        _set(store, "payload", None, last.hash)
        _set(store, "salt", None, last.hash)

    with pytest.raises(JournalDamaged):
        kept.as_client()


def _waiting(shown: Mapping[str, object]) -> EntryId:
    (proposal,) = cast(tuple[Proposal, ...], shown["proposals"])
    return proposal.entry


def _set(store: Store, column: str, value: bytes | None, name: str) -> None:
    command = f"update fact set {column} = ? where hash = ?"  # noqa: S608  (two known columns)
    store.connection.execute(command, (value, bytes.fromhex(name)))
