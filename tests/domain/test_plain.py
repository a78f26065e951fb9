# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every value has one spelling, comes back as it was, and anything spelt otherwise is refused."""

import unicodedata
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.domain import canonical
from klantreis.domain.bodies import BODIES
from klantreis.domain.consent import Grant
from klantreis.domain.entries import Body, Question, Step
from klantreis.domain.facts import PAYLOADS, Invited, Payload, Written, write_payload
from klantreis.domain.plain import from_plain, map_texts, texts_of, to_plain
from klantreis.domain.problems import BadFormat
from tests.domain.strategies import any_of, texts

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("kind", PAYLOADS.values(), ids=PAYLOADS)
@given(data=st.data())
@settings(max_examples=30)
def test_every_payload_comes_back_as_it_was(kind: type[Payload], data: st.DataObject) -> None:
    said = data.draw(any_of(kind))

    written = write_payload(said)

    assert from_plain(kind, canonical.decode(written)) == said
    assert write_payload(from_plain(kind, canonical.decode(written))) == written


@pytest.mark.parametrize("kind", BODIES.values(), ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=30)
def test_every_body_comes_back_as_it_was(kind: type[Body], data: st.DataObject) -> None:
    body = data.draw(any_of(kind))

    assert from_plain(kind, canonical.decode(canonical.encode(to_plain(body)))) == body
    assert map_texts(body, lambda text: text) == body
    assert not texts_of(map_texts(body, lambda text: ""))


def test_there_are_twelve_bodies_and_sixteen_payloads() -> None:
    assert len(BODIES) == 12
    assert len(PAYLOADS) == 16


@given(json_values)
def test_what_is_written_has_one_spelling(value: Any) -> None:
    data = canonical.encode(value)

    assert canonical.encode(canonical.decode(data)) == data
    assert unicodedata.is_normalized("NFC", data.decode())


@given(st.binary(max_size=40))
def test_any_bytes_are_canonical_or_a_bad_format(data: bytes) -> None:
    try:
        value = canonical.decode(data)
    except BadFormat:
        return

    assert canonical.encode(value) == data


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1.5}', b'{"a":1e3}', b'{"a":NaN}', b'{"a":1,"a":1}', b'{"b":1,"a":1}', b'{"a": 1}',
        b'{"a":1}\n', b'{"a":01}', b'"\\u0061"', b'"e\xcc\x81"', b'"\\ud800"', b"\xff", b"", b"-0",
        b"[" * 100_000, b"9" * 5000, b'\xef\xbb\xbf{"a":1}', b"[1,]",
    ],
)  # fmt: skip
def test_another_spelling_is_a_bad_format(data: bytes) -> None:
    with pytest.raises(BadFormat):
        canonical.decode(data)


def test_more_bytes_than_were_asked_for_are_not_read() -> None:
    with pytest.raises(BadFormat):
        canonical.decode(b'"12345"', most=6)


@pytest.mark.parametrize("value", [1.5, float("nan"), {1: "a"}, {"a": b"b"}, object()])
def test_what_has_no_single_spelling_is_not_written(value: object) -> None:
    with pytest.raises(TypeError):
        canonical.encode(value)


@given(data=st.data(), other=json_values)
@settings(max_examples=300)
def test_any_change_of_a_plain_value_is_read_or_a_bad_format(
    data: st.DataObject, other: object
) -> None:
    kind = data.draw(st.sampled_from(list(PAYLOADS.values())))
    plain = to_plain(data.draw(any_of(kind)))

    changed = data.draw(_changed(plain, other))

    try:
        read = from_plain(kind, changed)
    except BadFormat:
        return

    assert isinstance(read, kind)


@pytest.mark.parametrize(
    "plain",
    [
        {"text": 1}, {"text": None}, {"text": ["a"]}, {"tekst": "a"}, {"state": "gone"},
        {"at_stake": "a"}, {"at_stake": [{"what": "a", "who": "b"}]}, {"at_stake": [["a"]]},
        {"views": {}}, [], "a", None, 1, True, {"_": "Question"},
    ],
)  # fmt: skip
def test_a_question_of_another_shape_is_a_bad_format(plain: object) -> None:
    with pytest.raises(BadFormat):
        from_plain(Question, plain)


@pytest.mark.parametrize("tag", ["Written", "str", "", None, 1, "question", [], {}])
def test_a_body_says_by_name_what_it_is(tag: object) -> None:
    with pytest.raises(BadFormat):
        from_plain(Written, {"body": {"_": tag, "text": "a"}})


@pytest.mark.parametrize("spelled", ["AB", "a", "ab cd", "zz", 5, None])
def test_bytes_have_one_spelling(spelled: object) -> None:
    member = {"id": "a", "role": "worker", "name": "T", "sign": "ab", "seal": "cd"}
    assert from_plain(Invited, {"member": member}).member.sign == b"\xab"

    with pytest.raises(BadFormat):
        from_plain(Invited, {"member": {**member, "sign": spelled}})


def test_an_amount_that_runs_backwards_is_a_bad_format() -> None:
    amount = {"low": 5, "high": 4}

    with pytest.raises(BadFormat):
        from_plain(Written, {"body": {"_": "Difference", "otherwise": [amount]}})


@pytest.mark.parametrize("until", ["20261231", "2026-W01-1", "2026-02-30", "", "ooit"])
def test_the_last_day_of_a_consent_has_one_spelling(until: str) -> None:
    plain = {"id": "a", "number": "1", "recipient": {"name": "x"}, "purpose": "", "items": [],
             "until": "2026-12-31", "given_ms": 0}  # fmt: skip
    assert from_plain(Grant, plain).until == "2026-12-31"

    with pytest.raises(BadFormat):
        from_plain(Grant, {**plain, "until": until})


def test_a_field_with_its_default_is_left_out() -> None:
    assert to_plain(Step(text="bellen")) == {"text": "bellen"}
    assert write_payload(Written(Step())) == b'{"body":{"_":"Step"}}'


@st.composite
def _changed(draw: st.DrawFn, plain: Any, other: object) -> object:
    """*plain* with one part, at any depth, replaced, added or left out."""
    if isinstance(plain, dict) and plain and draw(st.booleans()):
        key = draw(st.sampled_from(sorted(plain)))
        return {**plain, key: draw(_changed(plain[key], other))}
    if isinstance(plain, dict) and plain and draw(st.booleans()):
        gone = draw(st.sampled_from(sorted(plain)))
        return {key: part for key, part in plain.items() if key != gone}
    if isinstance(plain, dict) and draw(st.booleans()):
        return {**plain, draw(texts): other}
    return other
