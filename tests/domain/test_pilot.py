# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The desk counts each client once, tells nothing of fewer than five, and names what counts not."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.consent import Which
from klantreis.domain.difference import NOTHING, Outcome, Range
from klantreis.domain.evidence import Sentence, Situation, TakenBack
from klantreis.domain.pilot import (
    LEAST,
    Figures,
    Received,
    Share,
    Why,
    report,
    vouch,
)
from klantreis.domain.problems import NoConsent
from tests.domain.given_evidence import (
    NOON,
    OTHER,
    PILOT,
    SITUATION,
    K,
    evidence,
    full_report,
    received,
)

ranges = st.tuples(st.integers(-K, K), st.integers(0, K)).map(lambda one: Range(one[0], sum(one)))
maybe = st.none() | ranges.filter(lambda one: one.low <= one.high)
outcomes = st.none() | st.sampled_from(Outcome)
told = st.lists(st.tuples(maybe, maybe, maybe, outcomes), max_size=12)


def test_five_people_add_up_to_ranges() -> None:
    figures = report([received(one) for one in range(LEAST)], at=NOON).figures

    assert (figures.clients, figures.situations, figures.minutes) == (5, 5, 300)
    assert figures.support == Range(10 * K, 15 * K)
    assert figures.all_help == Range(20 * K, 25 * K)
    assert figures.avoided == Range(50 * K, 100 * K)
    assert figures.net == Range(25 * K, 80 * K)
    assert figures.less_care == Share(5, 5)


def test_of_four_people_nothing_is_told() -> None:
    made = report([received(one) for one in range(LEAST - 1)], at=NOON)

    assert made.figures == Figures()
    assert made.counted == 4


def test_five_situations_of_one_person_are_still_one_person() -> None:
    many = [replace(SITUATION, id=f"{one:032x}") for one in range(LEAST)]

    assert report([received(1, evidence(1, *many))], at=NOON).figures == Figures()


def test_a_figure_that_four_people_told_stays_out_beside_those_that_five_did() -> None:
    silent = Situation("ff" * 16, support=Range(K, K))
    files = [received(one) for one in range(4)] + [received(9, evidence(9, silent, minutes=0))]

    figures = report(files, at=NOON).figures

    assert figures.support == Range(9 * K, 13 * K)
    assert (figures.minutes, figures.avoided, figures.net, figures.less_care) == (None,) * 4


@pytest.mark.parametrize(
    ("less", "same", "share"),
    [(5, 0, Share(5, 5)), (5, 5, Share(5, 10)), (5, 1, None), (4, 6, None), (9, 4, None)],
)
def test_a_share_tells_of_no_handful_on_either_side(
    less: int, same: int, share: Share | None
) -> None:
    outcomes = [Outcome.PREVENTED] * less + [Outcome.UNCHANGED] * same

    made = report([_with(number, one) for number, one in enumerate(outcomes)], at=NOON)

    assert made.figures.less_care == share


def test_who_does_not_know_is_no_part_of_the_share() -> None:
    outcomes = [Outcome.ENDED] * 5 + [Outcome.UNKNOWN] * 3 + [None] * 2

    made = report([_with(number, one) for number, one in enumerate(outcomes)], at=NOON)

    assert made.figures.less_care == Share(5, 5)


def test_what_is_given_twice_counts_once() -> None:
    files = [*(received(one) for one in range(LEAST)), received(2, name="again.bijdrage")]

    made = report(files, at=NOON)

    assert made.figures.situations == 5
    assert [one.why for one in made.left_out] == [Why.DOUBLE]


def test_what_was_given_last_takes_the_place_of_what_was_before() -> None:
    richer = replace(SITUATION, id=f"{2:032x}", support=Range(7 * K, 7 * K))
    later = received(2, evidence(2, richer, edition=2, minutes=90), "later.bijdrage")
    files = [later, *(received(one) for one in range(LEAST))]

    for order in (files, files[::-1]):
        made = report(order, at=NOON)

        assert made.figures.support == Range(15 * K, 19 * K)
        assert made.figures.minutes == 4 * 60 + 90
        assert [(one.name, one.why) for one in made.left_out] == [("2.bijdrage", Why.DOUBLE)]


def test_another_situation_of_the_same_client_counts_beside_the_first() -> None:
    second = replace(SITUATION, id="ee" * 16)
    files = [*(received(one) for one in range(5)), received(2, evidence(2, second, edition=2))]

    figures = report(files, at=NOON).figures

    assert (figures.clients, figures.situations, figures.minutes) == (5, 6, 300)


def test_what_is_taken_back_counts_no_more_and_only_its_giver_can() -> None:
    files = [received(one) for one in range(6)]
    back = received(2, TakenBack(PILOT, f"{2:032x}"), "back.bijdrage")
    forged = received(3, TakenBack(PILOT, f"{4:032x}"), "forged.bijdrage")

    made = report([back, forged, *files], at=NOON)

    assert made.figures.clients == 5
    assert [(one.name, one.why) for one in made.left_out] == [("2.bijdrage", Why.WITHDRAWN)]


def test_a_consent_holds_to_the_end_of_its_quarter() -> None:
    files = [received(one) for one in range(LEAST)]

    assert report(files, at=datetime(2026, 6, 30, 23, tzinfo=UTC)).counted == 5
    late = report(files, at=datetime(2026, 7, 1, tzinfo=UTC))
    assert {one.why for one in late.left_out} == {Why.PAST}
    assert late.counted == 0


def test_what_was_given_to_another_pilot_is_left_out() -> None:
    theirs = received(9, evidence(9, pilot=OTHER), "theirs.bijdrage")
    files = [theirs, *(received(one) for one in range(LEAST))]

    assert [one.name for one in report(files, at=NOON).left_out] == ["theirs.bijdrage"]
    asked = report(files, at=NOON, pilot=OTHER)
    assert (asked.counted, len(asked.left_out)) == (1, 5)


def test_a_signature_that_does_not_hold_counts_for_nothing() -> None:
    files = [received(one) for one in range(LEAST)]
    files[2] = replace(files[2], holds=lambda: False)

    made = report(files, at=NOON)

    assert made.figures == Figures()
    assert [(one.name, one.why) for one in made.left_out] == [("2.bijdrage", Why.ALTERED)]


def test_a_file_that_says_nothing_is_named_with_its_reason() -> None:
    files = [Received(why.value, why=why) for why in Why]

    assert [one.why for one in report(files, at=NOON).left_out] == list(Why)


def test_sentences_of_one_client_do_not_stand_together() -> None:
    said = {quote.which for quote in full_report().figures.quotes}
    texts = (Sentence(Which.CLIENT, "a"), Sentence(Which.OTHER, "b"))
    files = [
        received(one, evidence(one, replace(SITUATION, id=f"{one:032x}", sentences=texts)))
        for one in range(6)
    ]

    assert said == {Which.CLIENT, Which.PROFESSIONAL, Which.FOR_NEIGHBOURS}
    assert report(files, at=NOON).figures == report(files[::-1], at=NOON).figures


@given(told)
def test_sums_are_those_of_their_parts_and_of_five_people_at_least(
    stories: list[tuple[Range | None, Range | None, Range | None, Outcome | None]],
) -> None:
    own = [Situation(f"{number:032x}", *parts) for number, parts in enumerate(stories)]
    figures = report([received(i, evidence(i, one)) for i, one in enumerate(own)], at=NOON).figures

    for found, parts in (
        (figures.support, [one.support for one in own]),
        (figures.all_help, [one.all_help for one in own]),
        (figures.avoided, [one.otherwise for one in own]),
    ):
        there = [one for one in parts if one is not None]
        assert found == (sum(there, NOTHING) if len(there) >= LEAST else None)


@pytest.mark.parametrize("field", ["figures", "left_out", "counted"])
def test_a_report_that_nobody_counted_cannot_be(field: str) -> None:
    made = full_report()
    others: dict[str, Any] = {"figures": Figures(clients=1), "left_out": (), "counted": 99}

    with pytest.raises(NoConsent):
        replace(made, **{field: others[field]})
    with pytest.raises(NoConsent):
        replace(made, proof=None)  # type: ignore[arg-type]


def test_nothing_is_printed_of_a_report_that_was_changed_by_other_means() -> None:
    made = full_report()
    object.__setattr__(made, "figures", Figures(clients=1))

    with pytest.raises(NoConsent):
        vouch(made)
    with pytest.raises(NoConsent):
        vouch(cast(Any, made.figures))


def _with(client: int, outcome: Outcome | None) -> Received:
    return received(
        client, evidence(client, replace(SITUATION, id=f"{client:032x}", outcome=outcome))
    )
