# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is kept ready for lists says what the facts say."""

from pathlib import Path

import pytest

from klantreis.domain.entries import Contribution, EntryKind, Moment, Step
from klantreis.domain.facts import (
    Accepted,
    Forgotten,
    Invited,
    MemberRemoved,
    Proposed,
    Refused,
    Removed,
    Restored,
    Scope,
    Viewed,
    Written,
)
from klantreis.domain.members import Role
from klantreis.storage.reading import Counts
from tests.storage.people import (
    CLIENT,
    WORKER,
    Copy,
    member,
    new_copy,
    new_entry,
    reopened,
    second_copy,
)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return new_copy(tmp_path)


def test_the_newest_comes_first_and_a_change_does_not_move_it(copy: Copy) -> None:
    first, second, third = copy.write("een"), copy.write("twee"), copy.write("drie")

    copy.say(Written(Moment(text="een, anders")), first.entry, after=[first])

    assert copy.store.entry_ids() == (third.entry, second.entry, first.entry)
    assert copy.store.entry_ids(limit=1, offset=1) == (second.entry,)


def test_a_list_of_one_kind_holds_no_other(copy: Copy) -> None:
    copy.write("moment")
    step = copy.write("", body=Step(text="stap"))

    assert copy.store.entry_ids(kind=EntryKind.STEP) == (step.entry,)
    assert copy.store.entry_ids(kind=EntryKind.LETTER) == ()


def test_what_is_put_aside_is_listed_apart_and_can_come_back(copy: Copy) -> None:
    fact = copy.write("weg ermee")
    removed = copy.say(Removed(), fact.entry, after=[fact])
    assert (copy.store.entry_ids(), copy.store.removed_ids()) == ((), (fact.entry,))
    assert copy.store.search("weg") == ()

    copy.say(Restored(), fact.entry, after=[removed])

    assert (copy.store.entry_ids(), copy.store.removed_ids()) == ((fact.entry,), ())
    assert copy.store.search("weg") == (fact.entry,)


def test_a_proposal_waits_apart_until_the_client_takes_it_in(copy: Copy) -> None:
    entry = new_entry()
    proposed = copy.say(Proposed(Step(text="samen bellen")), entry, by=WORKER)
    assert copy.store.proposal_ids() == (entry,)
    assert (copy.store.entry_ids(), copy.store.search("bellen")) == ((), ())

    copy.say(Accepted(Step(text="samen bellen")), entry, after=[proposed])

    assert (copy.store.proposal_ids(), copy.store.entry_ids()) == ((), (entry,))
    assert copy.store.search("bellen") == (entry,)


def test_a_refused_proposal_leaves_no_text(copy: Copy) -> None:
    entry = new_entry()
    proposed = copy.say(Proposed(Step(text="samen bellen")), entry, by=WORKER)

    copy.say(Refused(), entry, after=[proposed])

    assert copy.store.proposal_ids() == ()
    assert copy.store.facts_about(entry)[0].payload is None


def test_two_versions_of_two_copies_are_named_until_they_are_settled(
    copy: Copy, tmp_path: Path
) -> None:
    first = copy.write("begin")
    theirs = second_copy(tmp_path, copy)
    ours_said = copy.say(Written(Moment(text="hier")), first.entry, after=[first])
    their_said = theirs.say(Written(Moment(text="daar")), first.entry, after=[first])

    copy.store.merge_from(theirs.store)
    assert copy.store.disputed_ids() == (first.entry,)
    assert copy.store.search("hier") == copy.store.search("daar") == (first.entry,)

    copy.say(Written(Moment(text="zo")), first.entry, after=[ours_said, their_said])
    assert copy.store.disputed_ids() == ()
    assert copy.store.search("hier") == ()


def test_an_own_view_is_found(copy: Copy) -> None:
    entry = new_entry()
    copy.say(Written(Contribution(text="ik bel de gemeente")), entry, by=WORKER)

    copy.say(Viewed("dat vind ik onzin"), entry)

    assert copy.store.search("onzin gemeente") == (entry,)


def test_what_a_worker_wrote_after_leaving_is_not_listed(copy: Copy, tmp_path: Path) -> None:
    theirs = second_copy(tmp_path, copy)
    copy.say(MemberRemoved(WORKER.id))
    theirs.now = copy.now
    late = theirs.say(Written(Contribution(text="nog iets")), new_entry(), by=WORKER)
    assert theirs.store.entry_ids() == (late.entry,)

    theirs.store.merge_from(copy.store)
    copy.store.merge_from(theirs.store)

    assert theirs.store.entry_ids() == copy.store.entry_ids() == ()
    assert theirs.store.search("nog") == ()


def test_another_name_for_a_member_changes_no_entry(copy: Copy) -> None:
    entry = new_entry()
    copy.say(Written(Contribution(text="ik kom maandag")), entry, by=WORKER)

    named = copy.make(Invited(member(WORKER, Role.WORKER, "Sanne")))

    assert copy.store.append([named]) == frozenset()
    assert copy.store.members()[WORKER.id].member.name == "Sanne"
    assert copy.store.entry_ids() == (entry,)


def test_adding_tells_which_entries_changed(copy: Copy) -> None:
    one, two = new_entry(), new_entry()
    first = copy.make(Written(Moment(text="een")), one)
    second = copy.make(Written(Moment(text="twee")), two, follows=first)

    assert copy.store.append([first, second]) == {one, two}


def test_counts_follow_all_that_happens(copy: Copy) -> None:
    seen, aside, gone = (copy.write(text) for text in ("een", "twee", "drie"))
    copy.say(Removed(), aside.entry, after=[aside])
    copy.say(Forgotten(Scope.WHOLE), gone.entry)
    copy.say(Proposed(Step(text="vier")), new_entry(), by=WORKER)

    assert copy.store.counts() == Counts(1, 1, 1, facts=8, attachments=0)
    assert reopened(copy).counts() == Counts(1, 1, 1, facts=8, attachments=0)
    assert seen.author == CLIENT.id


def test_opening_and_listing_read_no_table_of_facts(copy: Copy) -> None:
    for number in range(30):
        copy.write(f"zin {number}")
    store = copy.store
    queries: list[str] = []
    store.connection.set_trace_callback(queries.append)

    store.entry_ids(limit=10)
    store.removed_ids()
    store.proposal_ids()
    store.disputed_ids()
    store.counts()
    store.tip()
    store.heads()
    store.search("zin")

    store.connection.set_trace_callback(None)
    asked = [one for one in queries if not one.startswith("-- ")]
    plans = [row for one in asked for row in store.connection.execute(f"explain query plan {one}")]
    assert len(asked) >= 8
    assert [plan for *_, plan in plans if plan.startswith("SCAN fact")] == [
        plan for *_, plan in plans if plan == "SCAN fact USING COVERING INDEX fact_by_time"
    ]
    assert [plan for *_, plan in plans if "TEMP B-TREE" in plan] == []
