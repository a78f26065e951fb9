# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The interface uses no word that nobody has looked at."""

from pathlib import Path

import pytest

from klantreis.domain.language import Language
from tests.words import lists, new_words
from tests.words.catalogue import Said, everything_said

SAID = (
    Said("rooms.door", Language.NL, "Zoals foto's van {name} in reis.html."),
    Said("rooms.door", Language.EN, "Photos of {name}."),
)


@pytest.fixture(scope="module")
def everything() -> tuple[Said, ...]:
    return everything_said()


def test_somebody_looked_at_every_word(everything: tuple[Said, ...]) -> None:
    new = new_words.not_looked_at(everything)

    assert not new, "\n".join([f"{len(new)} new words.", *new, new_words.HOW])


def test_the_lists_hold_no_word_that_is_not_said(everything: tuple[Said, ...]) -> None:
    gone = new_words.no_longer_said(everything)

    assert not gone, "\n".join([f"{len(gone)} words are no longer said.", *gone, new_words.HOW])


@pytest.mark.parametrize("language", Language)
def test_the_lists_are_sorted_and_name_each_word_once(language: Language) -> None:
    known = list(lists.known_words(language))

    assert known == sorted(set(known))
    assert known == [word.lower() for word in known]


def test_names_to_fill_in_files_and_what_is_typed_are_no_words() -> None:
    text = "Typ: klantreis --help {naam} ./run reis.html .klantreis UTF-8 2026-03-02 QR-code"

    assert new_words.words_in(text) == {"typ", "klantreis", "qr-code"}


def test_a_new_word_is_told_with_the_sentence_in_which_it_stands(tmp_path: Path) -> None:
    lists.write_known_words(Language.NL, ["foto's", "in", "van"], tmp_path)
    lists.write_known_words(Language.EN, ["photos", "of"], tmp_path)

    (line,) = new_words.not_looked_at(SAID, tmp_path)

    assert line.split()[:3] == ["nl", "zoals", "rooms.door:"]


def test_who_looked_at_one_module_adds_the_words_of_that_module_only(tmp_path: Path) -> None:
    lists.write_known_words(Language.NL, ["in", "klaar"], tmp_path)
    said = (*SAID, Said("rooms.people", Language.NL, "Wie helpt?"))

    new_words.looked_at(said, ["rooms.people"], tmp_path)

    assert lists.known_words(Language.NL, tmp_path) == ("helpt", "in", "wie")


def test_a_module_that_is_not_there_is_named() -> None:
    assert new_words.strange(SAID, ["rooms.door", "door"]) == ["door"]


def test_a_word_that_is_no_longer_said_is_told(tmp_path: Path) -> None:
    lists.write_known_words(Language.NL, ["foto's", "in", "klaar", "van", "zoals"], tmp_path)
    lists.write_known_words(Language.EN, ["photos", "of"], tmp_path)

    assert new_words.no_longer_said(SAID, tmp_path) == ["nl  klaar"]
    assert new_words.not_looked_at(SAID, tmp_path) == []
