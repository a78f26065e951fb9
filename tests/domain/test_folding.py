# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the facts about one entry add up to: versions, heads, what is put aside and who wrote it."""

import pytest

from klantreis.domain.entries import Body, Contribution, EntryKind, Moment, Person, Question
from klantreis.domain.facts import (
    Accepted,
    Forgotten,
    MemberRemoved,
    Payload,
    Proposed,
    Removed,
    Restored,
    Scope,
    Viewed,
    Written,
)
from klantreis.domain.folding import EntryState, fold_entry
from klantreis.domain.ids import FactHash
from tests.domain.copies import (
    CLIENT,
    ENTRY,
    OTHER,
    STRANGER,
    WORKER,
    Copy,
    begun,
    beside,
    texts_of_heads,
)


def _write(copy: Copy, text: str, *after: FactHash) -> FactHash:
    return copy.say(CLIENT, Written(Question(text=text)), entry=ENTRY, after=after)


def test_the_last_version_stands_and_earlier_ones_are_kept() -> None:
    copy = begun()
    first = _write(copy, "rust")
    second = _write(copy, "rust in huis", first)

    entry = copy.state().entry
    assert entry is not None
    assert [version.hash for version in entry.history] == [first, second]
    assert [version.hash for version in entry.heads] == [second]
    assert (entry.kind, entry.owner) == (EntryKind.QUESTION, CLIENT.id)
    assert entry.created == copy.fact(first).stamp
    assert entry.changed == copy.fact(second).stamp


def test_two_heads_stay_two_until_something_names_both() -> None:
    ours = begun()
    first = _write(ours, "rust")
    theirs = beside(ours, "2")
    one, two = _write(ours, "rust thuis", first), _write(theirs, "stilte", first)
    ours.take_in(theirs)
    assert sorted(texts_of_heads(ours.state())) == ["rust thuis", "stilte"]

    three = _write(ours, "rust en licht", one)
    assert sorted(texts_of_heads(ours.state())) == ["rust en licht", "stilte"]

    _write(ours, "rust en stilte", two, three)
    assert texts_of_heads(ours.state()) == ["rust en stilte"]


def test_a_head_follows_what_was_erased_in_between() -> None:
    copy = begun()
    first = _write(copy, "een")
    second = _write(copy, "twee", first)
    _write(copy, "drie", second)

    _forget_versions(copy, second)

    assert texts_of_heads(copy.state()) == ["drie"]
    assert _history(copy.state()) == ["een", "drie"]


def test_without_the_last_version_the_one_before_stands() -> None:
    copy = begun()
    second = _write(copy, "twee", _write(copy, "een"))

    _forget_versions(copy, second)

    assert texts_of_heads(copy.state()) == ["een"]


@pytest.mark.parametrize("body", [Question(text="rust"), Moment(text="rust")])
def test_what_the_client_removes_can_come_back(body: Body) -> None:
    copy = begun()
    version = copy.say(CLIENT, Written(body), entry=ENTRY)
    removal = copy.say(CLIENT, Removed(), entry=ENTRY, after=[version])
    assert _is_removed(copy)

    copy.say(CLIENT, Restored(), entry=ENTRY, after=[removal])

    assert not _is_removed(copy)


def test_a_removal_stands_only_while_it_saw_all_heads() -> None:
    ours = begun()
    first = _write(ours, "rust")
    theirs = beside(ours, "2")
    ours.say(CLIENT, Removed(), entry=ENTRY, after=[first])
    _write(theirs, "rust, en snel", first)

    ours.take_in(theirs)

    assert not _is_removed(ours)
    assert texts_of_heads(ours.state()) == ["rust, en snel"]


def test_a_removal_that_saw_the_last_version_saw_the_first() -> None:
    copy = begun()
    second = _write(copy, "twee", _write(copy, "een"))
    copy.say(CLIENT, Removed(), entry=ENTRY, after=[second])
    assert _is_removed(copy)

    _forget_versions(copy, second)

    assert _is_removed(copy)


def test_a_restoring_answers_just_the_removals_it_names() -> None:
    ours = begun()
    first = _write(ours, "rust")
    theirs = beside(ours, "2")
    one = ours.say(CLIENT, Removed(), entry=ENTRY, after=[first])
    two = theirs.say(CLIENT, Removed(), entry=ENTRY, after=[first])
    ours.take_in(theirs)

    ours.say(CLIENT, Restored(), entry=ENTRY, after=[one])

    entry = ours.state().entry
    assert entry is not None
    assert entry.removals == (two,)


def test_the_clients_own_view_stands_beside_a_workers_words() -> None:
    copy = begun(WORKER)
    own = copy.say(WORKER, Written(Contribution(text="ik kom")), entry=ENTRY)
    first = copy.say(CLIENT, Viewed("te vaak"), entry=ENTRY, after=[own])
    assert _views(copy) == ["te vaak"]

    second = copy.say(CLIENT, Viewed("vaak genoeg"), entry=ENTRY, after=[first])
    copy.say(WORKER, Viewed("onzin"), entry=ENTRY, after=[second])
    assert _views(copy) == ["vaak genoeg"]

    copy.say(CLIENT, Viewed(""), entry=ENTRY, after=[second])
    assert _views(copy) == []


def test_an_accepted_text_keeps_its_writer_and_whose_words_they_are() -> None:
    copy = begun(WORKER)
    told = Moment(text="we liepen")
    proposal = copy.say(WORKER, Proposed(told, Person(text="oma")), entry=ENTRY)
    copy.say(CLIENT, Accepted(told, Person(text="oma")), entry=ENTRY, after=[proposal])

    entry = copy.state().entry
    assert entry is not None
    (head,) = entry.heads
    assert (entry.owner, head.writer, head.taken_in) == (CLIENT.id, WORKER.id, True)
    assert head.words_of == Person(text="oma")


@pytest.mark.parametrize(
    "payload",
    [
        Written(Question(text="vals")), Written(Contribution(text="vals")), Removed(), Restored(),
        Accepted(Moment(text="vals")), Forgotten(Scope.WHOLE), Forgotten(Scope.VERSIONS),
        Viewed("vals"),
    ],
    ids=str,
)  # fmt: skip
@pytest.mark.parametrize("author", [WORKER, STRANGER], ids=["worker", "stranger"])
def test_others_change_nothing_of_what_is_the_clients(author: object, payload: Payload) -> None:
    copy = begun(WORKER)
    version = _write(copy, "rust")
    before = copy.state().entry
    speaker = WORKER if author is WORKER else STRANGER

    said = copy.say(speaker, payload, entry=ENTRY, after=[version])

    assert copy.state().entry == before
    assert copy.state().ignored == (said,)
    assert not copy.state().erase


def test_no_worker_can_take_over_a_contribution_by_an_earlier_clock() -> None:
    ours = begun(WORKER, OTHER)
    theirs = beside(ours, "2", skew_s=-60)
    theirs.say(OTHER, Accepted(Moment(text="van mij")), entry=ENTRY)
    theirs.say(OTHER, Written(Question(text="van mij")), entry=ENTRY)
    ours.say(WORKER, Written(Contribution(text="ik bel")), entry=ENTRY)

    ours.take_in(theirs)

    entry = ours.state().entry
    assert entry is not None
    assert entry.owner == WORKER.id


def test_a_worker_changes_and_removes_their_own() -> None:
    copy = begun(WORKER)
    first = copy.say(WORKER, Written(Contribution(text="ik kom")), entry=ENTRY)
    second = copy.say(WORKER, Written(Contribution(text="ik bel")), entry=ENTRY, after=[first])
    assert texts_of_heads(copy.state()) == ["ik bel"]

    copy.say(WORKER, Removed(), entry=ENTRY, after=[second])
    assert _is_removed(copy)


def test_what_a_worker_brought_stays_after_they_left() -> None:
    copy = begun(WORKER)
    first = copy.say(WORKER, Written(Contribution(text="ik kom")), entry=ENTRY)
    copy.say(CLIENT, MemberRemoved(WORKER.id))
    copy.say(WORKER, Written(Contribution(text="toch")), entry=ENTRY, after=[first])

    assert texts_of_heads(copy.state()) == ["ik kom"]


def test_an_entry_without_facts_is_nothing() -> None:
    assert fold_entry([], begun().members()) == EntryState()


def test_thousands_of_versions_and_removals_are_told_in_one_go() -> None:
    copy = begun()
    last: tuple[FactHash, ...] = ()
    for number in range(2000):
        last = (_write(copy, str(number), *last),)
        last = (copy.say(CLIENT, Removed(), entry=ENTRY, after=last),)

    entry = copy.state().entry

    assert entry is not None
    assert len(entry.history) == 2000
    assert [version.body for version in entry.heads] == [Question(text="1999")]
    assert entry.removals == last


def _forget_versions(copy: Copy, *versions: FactHash) -> None:
    copy.say(CLIENT, Forgotten(Scope.VERSIONS), entry=ENTRY, after=versions)
    copy.sweep()


def _history(state: EntryState) -> list[str]:
    return [version.body.text for version in state.entry.history] if state.entry else []


def _views(copy: Copy) -> list[str]:
    entry = copy.state().entry
    return [view.text for view in entry.views] if entry else []


def _is_removed(copy: Copy) -> bool:
    entry = copy.state().entry
    return entry is not None and entry.is_removed
