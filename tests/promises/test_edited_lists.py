# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists, index, owner and header edited by hand: what is shown still follows the facts."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from klantreis.crypto import header as as_bytes
from klantreis.crypto.header import PublicMember
from klantreis.domain import members as domain
from klantreis.domain.consent import Recipient
from klantreis.domain.facts import Invited
from klantreis.domain.members import Role
from klantreis.domain.problems import JournalDamaged
from klantreis.services import checking, keeping, reading, sharing
from klantreis.services.checking import Secrets
from klantreis.services.sharing import Wish
from klantreis.storage import container, headers
from klantreis.storage.inspection import Trouble
from tests.documents.reading import text_of
from tests.promises import theft
from tests.promises.forging import before, forged, inside, seen, troubles
from tests.promises.seats import Things, laid_out, leave
from tests.promises.tables import STRANGER, Kept

Whole = tuple[Kept, Things]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """The journey in which each test edits one thing."""
    return laid_out(tmp_path_factory.mktemp("lists") / "home")


@pytest.fixture
def kept(whole: Whole, tmp_path: Path) -> Kept:
    """A copy of it."""
    return whole[0].laid(tmp_path / "home")


def edit(kept: Kept, command: str, *values: str | bytes | None) -> None:
    """Change the database by hand, with the key of who may read."""
    _, key = before(kept)
    with inside(kept, key) as store:
        store.connection.execute(command, values)


@pytest.mark.parametrize(
    "command",
    [
        "update entry set state = 'visible' where state = 'removed'",
        "update entry set owner = 'nobody'",
        "update entry set kind = 'question'",
        "update entry set created_ms = 1",
        "insert into entry (id, kind, owner, state, created_ms, created_count, changed_ms,"
        " changed_count, heads, disputed)"
        " values ('leugen', 'moment', 'x', 'visible', 1, 1, 1, 1, 1, 0)",
    ],
)
def test_an_edited_list_changes_no_entry(kept: Kept, command: str) -> None:
    shown, _ = before(kept)
    edit(kept, command)

    session = kept.as_client()

    now = seen(session)
    assert {**now, "search": None} == {**shown, "search": None}
    assert Trouble.WRONG_LIST in troubles(session)
    keeping.close(session)


def test_an_edited_index_puts_no_word_in_anybodys_mouth(kept: Kept, whole: Whole) -> None:
    edit(kept, "update search set words = 'leugen' where rowid = 1")

    session = kept.as_client()

    for entry in reading.search(session, "leugen"):
        assert "leugen" not in str(reading.entry(session, entry))
    assert Trouble.WRONG_INDEX in troubles(session)
    keeping.close(session)


@pytest.mark.parametrize(
    "command",
    [
        "update entry set kind = 'moment' where kind = 'helper'",
        "delete from entry where kind = 'helper'",
    ],
)
def test_a_helper_taken_off_the_list_stays_masked_on_paper(
    kept: Kept, whole: Whole, tmp_path: Path, command: str
) -> None:
    session = kept.as_client()
    about = kept.table.write("Anneke hielp met de post")
    keeping.close(session)
    edit(kept, command)
    session = kept.as_client()
    wish = Wish(Recipient("Dokter Vos"), "Anneke heeft het gezegd", (about,), date(2026, 6, 1))

    given = sharing.grant(session, wish, kept.table.opener())

    assert "buurvrouw" in text_of(given.paper, tmp_path)
    assert "Anneke" not in text_of(given.paper, tmp_path)
    assert b"Anneke" not in given.receipt
    leave(session)


@pytest.mark.parametrize(
    "command",
    [
        "update meta set client = ?",
        "update meta set journey = ?",
    ],
)
def test_a_database_of_another_owner_is_refused(kept: Kept, command: str) -> None:
    edit(kept, command, kept.keys("ad").id)

    with pytest.raises(JournalDamaged):
        kept.as_client()
    # The client's own key finds it out in more ways than one; who reads along has this check only.
    with pytest.raises(JournalDamaged):
        kept.as_worker("ad")


def test_a_worker_who_makes_the_journey_their_own_is_refused(kept: Kept) -> None:
    """Whole in itself: the worker is the client there, and has invited the client as a worker."""
    _, key = before(kept)
    ad = kept.keys("ad")
    with inside(kept, key) as store:
        members = store.members()
        client, worker = members[store.client].member, members[ad.id].member
        forged(store, Invited(replace(worker, role=domain.Role.CLIENT)), ad)
        forged(store, Invited(replace(client, role=domain.Role.WORKER)), ad)
        store.connection.execute("update meta set client = ?", (ad.id,))

    with pytest.raises(JournalDamaged):
        kept.as_client()
    with pytest.raises(JournalDamaged):
        kept.as_worker("ad")


@pytest.mark.parametrize("box", [None, b"", bytes(1024)])
def test_a_box_taken_out_is_noticed_at_the_door(kept: Kept, box: bytes | None) -> None:
    edit(kept, "update box set bytes = ?", box)

    with pytest.raises(JournalDamaged):
        kept.as_client()


def test_a_member_put_in_the_header_is_nobody(kept: Kept, whole: Whole) -> None:
    shown, key = before(kept)
    theft.put(kept.place, theft.granted_to(headers.read(kept.place), STRANGER, key))

    session = kept.as_client()

    assert seen(session) == shown
    assert session.data_key != key
    assert STRANGER.id not in {*session.header.grants, *(one.id for one in session.header.members)}
    assert as_bytes.members_hold(session.header)
    keeping.close(session)


def test_check_tells_of_a_member_put_in_the_header_of_a_copy(kept: Kept, whole: Whole) -> None:
    _, key = before(kept)
    file = kept.base / whole[1].copy
    header = container.examine(file).header
    secrets = Secrets((kept.key,), {})
    assert checking.check_container(file, secrets=secrets, parts=kept.parts).is_sound
    added = (*header.members, PublicMember.of(STRANGER, Role.WORKER))

    container.rehead(file, replace(header, members=added), key)

    found = checking.check_container(file, secrets=secrets, parts=kept.parts)
    assert not found.members_hold
    assert not found.is_sound
