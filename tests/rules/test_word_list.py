# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words and pictures that keys are made of: enough of them, apart from each other, and kind."""

import re
from collections import Counter, defaultdict
from itertools import combinations, pairwise
from pathlib import Path

WORDS = Path(__file__).resolve().parents[2] / "resources" / "words"
FOUR_DICE_OR_FIVE = 6**5  # 7,776: 12.9 bits a word
PICTURES = 64
# Pairs that one letter tells apart. This figure may only shrink.
MOST_NEIGHBOURS = 535

# A word with one of these in it is not read to somebody who is afraid; ^ and $ are start and end.
UNKIND = re.compile(
    "dood|dode|sterf|sterv|moord|^haat|haten$|^dom$|dommer|^gek$|gekke|schuld|geweld|wapen|"
    "oorlog|pistool|bloed|wond|pijn|kanker|(?<!mu)ziek|kots|politie|gevang|straf|boete$|"
    "beslag|deurwa|incass|drug|heroi|verslaa|verslav|alcohol|drank|bier|wijn|seks|porno|hoer|"
    "slet|kut|neger|slaaf|(?<!spi)nazi|terror|verkra|misbr|dreig|(?<!z)angst|bang$|paniek|"
    "verdriet|huil|vuil|smerig|stink|lelijk|idioot|debiel|armoe|zwerv|dakloo|vlucht(?!je)|"
    "illega|psych|zelfmo|duivel|vloek|verraad|leugen|napalm|radeloo"
)
SAME_SOUND = (
    ("ij", "ei"),
    ("ou", "au"),
    ("sch", "sg"),
    ("ch", "g"),
    ("v", "f"),
    ("z", "s"),
)


def _words() -> list[str]:
    return (WORDS / "nl.txt").read_text(encoding="ascii").splitlines()


def _pictures() -> list[list[str]]:
    lines = (WORDS / "pictures.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines]


def _sound(word: str) -> str:
    for written, heard in SAME_SOUND:
        word = word.replace(written, heard)
    word = re.sub("d$", "t", re.sub("b$", "p", word))
    return re.sub(r"(.)\1", r"\1", word)


def _neighbours(words: list[str]) -> set[tuple[str, str]]:
    """Every pair that one swapped, missing or added letter tells apart."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for place in range(len(word)):
            alike[f"{word[:place]}?{word[place + 1 :]}"].append(word)
        for place in range(len(word) + 1):
            alike[f"{word[:place]}?{word[place:]}"].append(word)
    return {pair for group in alike.values() for pair in combinations(sorted(set(group)), 2)}


def test_there_are_as_many_words_as_five_dice_have_throws_in_order_and_none_twice() -> None:
    words = _words()

    assert len(words) == FOUR_DICE_OR_FIVE
    assert words == sorted(set(words))


def test_every_word_is_four_to_eight_plain_small_letters() -> None:
    assert [word for word in _words() if not re.fullmatch("[a-z]{4,8}", word)] == []


def test_no_word_is_the_start_of_another() -> None:
    # In a sorted list a word that starts others stands right before one of them.
    assert [pair for pair in pairwise(_words()) if pair[1].startswith(pair[0])] == []


def test_no_word_hurts_to_read_aloud() -> None:
    assert [word for word in _words() if UNKIND.search(word)] == []


def test_no_two_words_sound_the_same() -> None:
    heard = Counter(_sound(word) for word in _words())

    assert [sound for sound, times in heard.items() if times > 1] == []


def test_words_that_one_letter_tells_apart_stay_few() -> None:
    assert len(_neighbours(_words())) <= MOST_NEIGHBOURS


def test_the_rules_above_see_what_they_look_for() -> None:
    assert _sound("rijd") == _sound("reit")
    assert _sound("rauw") == _sound("rouw")
    assert _neighbours(["boek", "boe", "bok", "koek"]) == {
        ("boe", "boek"), ("boek", "bok"), ("boek", "koek"), ("boe", "bok"),
    }  # fmt: skip
    assert UNKIND.search("doodmoe")


def test_there_are_sixty_four_pictures_and_each_differs_in_every_column() -> None:
    pictures = _pictures()

    assert len(pictures) == PICTURES
    assert {len(picture) for picture in pictures} == {4}
    for column in zip(*pictures, strict=True):
        assert len(set(column)) == PICTURES


def test_a_picture_has_a_plain_key_two_words_and_one_character_that_shows_it() -> None:
    for key, dutch, english, shown in _pictures():
        assert re.fullmatch("[a-z-]+", key)
        assert dutch.isalpha()
        assert english.replace(" ", "").isalpha()
        name, character = shown.split(" ")
        assert re.fullmatch("[a-z-]+", name)
        assert ord(character[0]) > 0x2000
        assert character[1:] in {"", "\ufe0f"}
