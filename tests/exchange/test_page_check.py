# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A printed paper is checked by its code: the same text holds, and no changed one does."""

import random
import subprocess
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from klantreis.crypto.check_words import four_pictures
from klantreis.domain.verdict import Reason, VerdictState
from klantreis.exchange.page_check import PageVerdict, verify_page
from klantreis.exchange.page_code import PageCode, letters, read_code, read_text, text_mark
from tests.crypto.made import LIST
from tests.crypto.vectors import read_all
from tests.exchange.papers import LATER, NEIGHBOUR, TOO_LATE, WORDS
from tests.exchange.real import real_papers

Change = Callable[[str], str]
OURS, THEIRS = real_papers(), real_papers(NEIGHBOUR, "ANDE-R2NU-MMER")
CODE = OURS.record.code().written()


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """All that stands on the paper, as another program reads it."""
    path = tmp_path_factory.mktemp("printed") / "paper.pdf"
    path.write_bytes(OURS.pdf)
    read = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    return read.stdout.decode()


def test_the_text_as_it_is_printed_holds(printed: str) -> None:
    verdict = judged(printed)

    assert verdict.state is VerdictState.GENUINE
    assert verdict.told is not None
    assert verdict.told.words == OURS.record.words
    assert verdict.told.number == OURS.record.number


@pytest.mark.parametrize(
    "typed",
    [
        lambda text: text.upper(),
        lambda text: " ".join(text.split()),
        lambda text: text.replace("\n", "\r\n").replace("'", "’"),
        lambda text: "\ufeff" + text.replace("·", "•"),
    ],
    ids=["capitals", "one-line", "another-keyboard", "another-editor"],
)
def test_how_it_was_typed_does_not_matter(typed: Change, printed: str) -> None:
    assert judged(typed(printed)).state is VerdictState.GENUINE


def test_no_changed_letter_goes_unseen(printed: str) -> None:
    chance = random.Random(2026)
    # How many pages there are is no text of the client's, and the words are looked at first.
    body = "".join(printed.split("Bladzijde")[:-1]).replace(" · ".join(OURS.record.words), "")
    places = [place for place, one in enumerate(body) if letters(one)]
    end = "\nBladzijde 1 van 1"
    mark = text_mark(body, "")
    assert read_text(body + end).has(mark)

    for _ in range(60):
        place = chance.choice(places)
        other = chance.choice([one for one in "abcdxyz159,-" if one != body[place].lower()])
        changed = body[:place] + other + body[place + 1 :]
        assert not read_text(changed + end).has(mark), (place, changed[place - 20 : place + 20])


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("Ik wil rust.", "Ik wil geen rust."),
        lambda text: text.replace("Ik wil rust.", ""),
        lambda text: text + "\nIk ga akkoord met alles.",
        lambda text: "Ik ga akkoord met alles.\n" + text,
        lambda text: text.replace("Bladzijde 1", "Ik ga akkoord.\nBladzijde 1"),
        lambda text: text.replace("\nVan: ", "\nIk ga akkoord. Van: "),
        lambda text: text.replace("1 juni 2026", "1 juni 2036"),
        lambda text: text.replace("de buurvrouw", "Anneke"),
        lambda text: text + text,
    ],
)
def test_nothing_can_be_said_beside_it(change: Change, printed: str) -> None:
    assert change(printed) != printed
    assert judged(change(printed)).reasons == (Reason.OTHER_TEXT,)


def test_other_words_are_found(printed: str) -> None:
    first = OURS.record.words[0]

    assert judged(printed.replace(first, "woord1")).reasons == (Reason.OTHER_WORDS,)


def test_the_code_of_another_paper_does_not_fit(printed: str) -> None:
    theirs = THEIRS.record.code().written()

    assert judged(printed, theirs).reasons == (Reason.OTHER_WORDS,)


def test_a_code_made_to_fit_another_text_gives_other_words(printed: str) -> None:
    """A forger has the source: whole on the outside, but the client says other words by phone."""
    lie = printed.replace("Ik wil rust.", "Ik wil geen rust.")
    code = forged(lie)

    assert judged(lie, code.written()).reasons == (Reason.OTHER_WORDS,)
    assert code.words(WORDS) != OURS.record.words


def test_a_page_without_its_foot_says_what_is_missing(printed: str) -> None:
    lines = [line for line in printed.splitlines() if "Bladzijde" not in line]

    assert judged("\n".join(lines)).reasons == (Reason.NO_FOOT,)


def test_a_page_past_its_day_says_so(printed: str) -> None:
    verdict = verify_page(printed, CODE, wordlist=WORDS, at=TOO_LATE)

    assert (verdict.state, verdict.reasons) == (VerdictState.PAST, (Reason.PAST,))


@pytest.mark.parametrize(
    ("code", "state", "reasons"),
    [
        ("hallo", VerdictState.NOT_OURS, ()),
        ("", VerdictState.NOT_OURS, ()),
        ("klantreis:3;a;b", VerdictState.CHANGED, (Reason.NEWER,)),
        ("klantreis:1;a;b", VerdictState.CHANGED, (Reason.BAD_CODE,)),
        (CODE[:-1], VerdictState.CHANGED, (Reason.BAD_CODE,)),
        (CODE + ";", VerdictState.CHANGED, (Reason.BAD_CODE,)),
        (CODE.replace("2026-06-01", "20260601"), VerdictState.CHANGED, (Reason.BAD_CODE,)),
    ],
)
def test_what_is_no_code_is_told(
    code: str, state: VerdictState, reasons: tuple[Reason, ...]
) -> None:
    verdict = judged("wat dan ook", code)

    assert (verdict.state, verdict.reasons) == (state, reasons)


def test_every_sign_of_the_code_counts(printed: str) -> None:
    chance = random.Random(2026)
    for _ in range(3):
        place = chance.randrange(len(CODE))
        other = chance.choice([one for one in "abcXYZ019-_" if one != CODE[place]])
        code = CODE[:place] + other + CODE[place + 1 :]
        assert judged(printed, code).state is not VerdictState.GENUINE, place


@settings(max_examples=25)
@given(st.text(max_size=300), st.text(max_size=80))
def test_any_text_and_any_code_get_a_verdict(text: str, tail: str) -> None:
    assert judged(text, f"klantreis:{tail}").state is not VerdictState.GENUINE
    assert not read_text(text).has("0" * 64)


@example(body="/", foot="", pages=2)
@given(st.text(max_size=300), st.text(max_size=60), st.integers(1, 5))
def test_feet_between_the_pages_do_not_matter(body: str, foot: str, pages: int) -> None:
    cuts = [len(body) * number // pages for number in range(pages + 1)]
    parts = [body[cuts[number] : cuts[number + 1]] for number in range(pages)]
    text = "".join(
        f"{part}{foot}Bladzijde {number + 1} van {pages}\n" for number, part in enumerate(parts)
    )

    # Signs that only together are one (a letter and its accent) may stand on two pages.
    if "".join(map(letters, parts)) == letters(body):
        assert read_text(text).has(text_mark(body, foot))


@pytest.mark.parametrize(
    "both", [("Bladzijde", "van", "Page", "of"), ("Page", "of", "Bladzijde", "van")]
)
def test_a_foot_in_two_languages_is_one_end_also_before_a_page_with_a_stroke(
    both: tuple[str, str, str, str],
) -> None:
    first, of, second, of_too = both
    ends = [f"{first} {one} {of} 2 / {second} {one} {of_too} 2\n" for one in (1, 2)]

    read = read_text(f"rust{ends[0]}/ ruimte{ends[1]}")

    assert read.parts == ("rust", "/ruimte", "")
    assert read.has(text_mark("rust / ruimte", ""))
    assert read_text(f"rust{ends[0]}/{ends[1]}").has(text_mark("rust/", ""))


def test_the_code_is_the_one_in_the_document() -> None:
    vector = read_all()["page-code"]
    body, foot, mark = vector.text("body"), vector.text("foot"), vector.data("text").hex()
    until, rest = vector.text("until"), vector.data("rest").hex()
    code = PageCode(vector.text("number"), until, rest, mark)

    words = code.words(LIST)

    assert letters(body) == vector.text("letters")
    assert text_mark(body, foot) == mark
    assert code.written() == vector.text("code")
    assert " ".join(str(int(word)) for word in words) == vector.text("places")
    assert " ".join(map(str, four_pictures(words))) == vector.text("pictures")


def judged(text: str, code: str = CODE) -> PageVerdict:
    return verify_page(text, code, wordlist=WORDS, at=LATER)


def forged(text: str) -> PageCode:
    """A code for *text* that says all else as ours does."""
    ours = read_code(CODE)
    assert ours is not None
    return PageCode(ours.number, ours.until, ours.rest, text_mark(text, ""))
