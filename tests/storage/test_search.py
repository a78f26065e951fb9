# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The index finds just what one would find by reading every entry."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.domain.canonical import normal
from klantreis.domain.entries import Helper, Moment, Person, Question, Stake, View
from klantreis.domain.facts import Written
from klantreis.domain.ids import EntryId
from klantreis.domain.searching import matches, words_in
from tests.storage.people import Copy, new_copy, new_entry

# Letters that tokenizers disagree on: accents apart and together, case that grows, digits of other
# scripts, signs that are newer than most tables, and what looks like the index's own spelling.
ALPHABET = st.sampled_from("abzÀéıİßſœŁøΣςжЙالسن中日ﬁ٣²Ⅷ𝔘𞤀ԯ\u0301\u200d'_-. \n\"*0")
TEXT = st.one_of(st.text(ALPHABET, max_size=12), st.text(max_size=8))


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return new_copy(tmp_path)


@dataclass
class Worn:
    """A journal that holds all that was ever tried, and what that was."""

    copy: Copy
    texts: dict[EntryId, str] = field(default_factory=dict)


@pytest.fixture(scope="module")
def worn() -> Iterator[Worn]:
    with TemporaryDirectory() as folder:
        copy = new_copy(Path(folder))
        yield Worn(copy)
        copy.store.close()


@settings(max_examples=200)
@given(texts=st.lists(TEXT, max_size=3), asked=TEXT)
def test_the_index_agrees_with_reading(worn: Worn, texts: list[str], asked: str) -> None:
    for text in texts:
        entry = new_entry()
        worn.copy.write(text, entry)
        worn.texts[entry] = normal(text)
    questions = [asked, *texts[:1], *(word[:2] for text in texts for word in words_in(text))]

    for question in questions:
        read = {entry for entry, text in worn.texts.items() if matches(question, text)}
        assert set(worn.copy.store.search(question, limit=10_000)) == read


@pytest.mark.parametrize(
    "asked", ["buur", "BUURVROUW", "één", "een", "ee koffie", "vrijdag", "Sanne", "rust", "opa"]
)
def test_every_field_is_found_by_the_beginning_of_its_words(copy: Copy, asked: str) -> None:
    entry = new_entry()
    body = Question(
        text="De buurvrouw en één kop koffie",
        at_stake=(Stake(what="rust", whom=("opa",)),),
        views=(View(who="Sanne", finds="het moet vrijdag"),),
    )
    copy.say(Written(body, words_of=Person(text="mijn zus Noor")), entry)

    assert copy.store.search(asked) == (entry,)
    assert copy.store.search(f"noor {asked}") == (entry,)


@pytest.mark.parametrize("asked", ["", "   ", "koffie thee", "offie", "!?", '"', "koffie*x", "_"])
def test_nothing_is_found_by_what_is_not_there(copy: Copy, asked: str) -> None:
    copy.write("koffie")

    assert copy.store.search(asked) == ()


@pytest.mark.parametrize("asked", ['koffie"', "koffie*", "(koffie", "words:koffie", "NOT koffie -"])
def test_signs_of_a_query_language_are_just_signs(copy: Copy, asked: str) -> None:
    fact = copy.write("not koffie words")

    assert copy.store.search(asked) == (fact.entry,)


def test_a_very_long_question_is_answered(copy: Copy) -> None:
    fact = copy.write(" ".join(f"woord{number}" for number in range(2_000)))

    assert copy.store.search(" ".join(f"woord{number}" for number in range(2_000))) == (fact.entry,)
    assert copy.store.search(" ".join(f"woord{number}" for number in range(2_001))) == ()


def test_no_more_come_than_were_asked_for_and_the_last_come_first(copy: Copy) -> None:
    facts = [copy.write(f"zin {number}") for number in range(5)]

    assert copy.store.search("zin", limit=2) == (facts[4].entry, facts[3].entry)


def test_the_old_words_of_a_changed_entry_are_not_found(copy: Copy) -> None:
    first = copy.write("vroeger")
    assert first.entry is not None

    copy.say(Written(Moment(text="nu")), first.entry, after=[first])

    assert copy.store.search("vroeger") == ()
    assert copy.store.search("nu") == (EntryId(first.entry),)


def test_a_helper_is_found_by_name_and_by_masked_name(copy: Copy) -> None:
    fact = copy.write("", body=Helper(name="Fatima", masked="buurvrouw"))

    assert copy.store.search("fat") == copy.store.search("buur") == (fact.entry,)
