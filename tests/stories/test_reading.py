# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the format names is read, with the defaults that it names."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from klantreis.domain.problems import NotAStory
from klantreis.stories import format as told
from klantreis.stories.fields import FieldValue, Link
from klantreis.stories.reading import MOST_BYTES, load_story, read_story
from klantreis.stories.wording import ErrorName, OpensWith, ShareAnswer
from tests.stories.telling import HEAD, SOUND, added

LOCAL_TEN = datetime(2026, 4, 1, 10)  # noqa: DTZ001 (a time as a story may tell it, without a zone)


def _field(snippet: str, key: str) -> FieldValue:
    act = added(f'do = "write"\n{snippet}')
    assert isinstance(act, told.WriteAct)
    return act.content.fields[key]


def test_the_example_of_the_format_is_read_whole() -> None:
    story = read_story(SOUND)

    assert (story.title, story.language, story.client.name) == ("Een klein begin", "nl", "Riet")
    assert story.client.opens_with is OpensWith.WORDS
    assert [worker.id for worker in story.workers] == ["ad"]
    assert story.visits[0].present == ("client", "ad")
    assert [act.ref for act in story.visits[0].acts] == ["rust", "ineke", "bellen", "gegeven", None]


def test_acts_are_numbered_through_the_whole_story_and_know_their_line() -> None:
    story = read_story(SOUND + HEAD[HEAD.index("[[visit]]") :] + '[[visit.act]]\ndo = "lock"\n')

    acts = [act for visit in story.visits for act in visit.acts]
    assert [act.n for act in acts] == [1, 2, 3, 4, 5, 6]
    assert (acts[0].line, acts[-1].line) == (16, SOUND.count("\n") + 5)


def test_acts_follow_each_other_by_a_minute_unless_one_has_its_own_time() -> None:
    acts = 'do = "lock"\n[[visit.act]]\ndo = "lock"\nat = 2026-03-02T11:00:00+01:00\n'
    story = read_story(f"{HEAD}[[visit.act]]\n{acts}[[visit.act]]\n{acts}")

    start = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    minutes = [(act.at - start) / timedelta(minutes=1) for act in story.visits[0].acts]
    assert minutes == [0, 60, 61, 60]


def test_who_opened_the_visit_writes_and_it_is_their_words_and_it_is_shared() -> None:
    act = added('do = "write"\nkind = "moment"\ntext = "Zon."')

    assert isinstance(act, told.WriteAct)
    assert (act.by, act.words_of, act.private) == ("client", "client", False)


def test_a_worker_who_writes_has_own_words_unless_others_are_named() -> None:
    own = added('do = "write"\nkind = "contribution"\nby = "ad"\nbrings = "Tijd."')
    others = added('do = "write"\nkind = "moment"\nwords_of = "de buurman"\ntext = "Hard."')

    assert isinstance(own, told.WriteAct)
    assert isinstance(others, told.WriteAct)
    assert (own.words_of, others.words_of) == ("ad", "de buurman")


@pytest.mark.parametrize(
    ("snippet", "key", "value"),
    [
        ('kind = "step"\nhelpers = ["ineke", "de kerk"]', "helpers", (Link("ineke"), "de kerk")),
        ('kind = "step"\nquestion = "rust"', "question", Link("rust")),
        ('kind = "step"\nwhen = 2026-04-01', "when", date(2026, 4, 1)),
        ('kind = "step"\nwhen = "na Pasen"', "when", "na Pasen"),
        ('kind = "moment"\non = 2026-04-01T10:00:00', "on", LOCAL_TEN),
        ('kind = "lookback"\nabout = "rust"', "about", Link("rust")),
        ('kind = "lookback"\nabout = "die dag"', "about", "die dag"),
        ('kind = "helper"\ngives = "praat"', "gives", ("praat",)),
        ('kind = "helper"\ni_give = ["soep", "tijd"]', "i_give", ("soep", "tijd")),
        ('kind = "consultation"\nwho = ["Ad", "Bea"]', "who", "Ad, Bea"),
        ('kind = "talent"\nused_in = "bellen"', "used_in", (Link("bellen"),)),
        ('kind = "card"\ncard = "handover"\nlines."Wat helpt?" = "Rust."', "card", "handover"),
        ('kind = "difference"\nvoices.client = "Beter."', "voices", {"client": "Beter."}),
    ],
)
def test_a_field_is_read_as_what_it_means(snippet: str, key: str, value: FieldValue) -> None:
    assert _field(snippet, key) == value


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("low = 1500, high = 2000", 150_000, 200_000),
        ("low = 62.50, high = 62.5", 6_250, 6_250),
        ("low = 1e3, high = 1_000.01", 100_000, 100_001),
        ("low = 6000", 600_000, 600_000),
    ],
)
def test_euros_become_exact_cents(written: str, low: int, high: int) -> None:
    rows = _field(f'kind = "difference"\notherwise = [{{ what = "x", {written} }}]', "otherwise")

    assert rows == ({"what": "x", "low": low, "high": high},)


@pytest.mark.parametrize("name", list(ErrorName))
def test_an_act_may_fail_by_any_name_of_the_format(name: ErrorName) -> None:
    assert added(f'do = "lock"\nfails = "{name}"').fails is name


def test_an_act_may_just_fail() -> None:
    assert added('do = "lock"\nfails = true').fails is True


def test_a_sharing_asks_for_a_yes_unless_told_otherwise_and_may_hold_nothing() -> None:
    share = 'do = "share"\nto = { name = "A", role = "b" }\npurpose = "x"\nitems = []\n'
    act = added(f"{share}until = 2026-12-31")

    assert isinstance(act, told.ShareAct)
    assert (act.items, act.answer, act.large_print, act.also_in) == (
        (), ShareAnswer.YES, False, None
    )  # fmt: skip


def test_a_worker_who_is_invited_at_the_table_may_sit_there() -> None:
    worker = '{ id = "bea", name = "Bea", organisation = "", access = "may-read" }'
    invited = f'[[visit.act]]\ndo = "invite"\nworker = {worker}\n'
    story = read_story(SOUND.replace('"ad"]', '"bea"]') + invited)

    assert story.visits[0].present == ("client", "bea")


def test_a_worker_who_was_let_go_may_be_invited_again() -> None:
    let_go = '[[visit.act]]\ndo = "access"\nworker = "ad"\nmode = "none"\n'
    again = '[[visit.act]]\ndo = "invite"\nworker = { id = "ad", name = "Ad" }\n'

    assert len(read_story(SOUND + let_go + again).visits[0].acts) == 7


def test_a_second_ref_stands_for_the_same_entry() -> None:
    first = '[[visit.act]]\ndo = "revise"\nof = "rust"\nref = "rust2"\nwish = "Stilte."\n'
    story = read_story(SOUND + first + '[[visit.act]]\ndo = "forget"\nof = "rust2"\n')

    assert isinstance(story.visits[0].acts[-1], told.ForgetAct)


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_line_ends_of_both_kinds_are_read(ending: str, tmp_path: Path) -> None:
    file = tmp_path / "story.toml"
    file.write_bytes(b"\xef\xbb\xbf" + SOUND.replace("\n", ending).encode())

    assert load_story(file) == read_story(SOUND)


def test_keys_may_stand_in_any_order_and_tables_may_be_inline() -> None:
    header, _, visit = HEAD.partition("[client]")
    acts = "act = [ { text = 'Zon.', kind = 'moment', do = 'write' } ]"
    turned = (
        f"{visit[visit.index('[[visit]]') :]}{acts}\n[client]{visit[: visit.index('[[visit]]')]}"
    )

    assert len(read_story(header + turned).visits[0].acts) == 1


def test_a_medium_must_lie_beside_the_story(tmp_path: Path) -> None:
    file = tmp_path / "story.toml"
    photo = '[[visit.act]]\ndo = "write"\nkind = "letter"\nphoto = "brief.jpg"\nvoice = "made"\n'
    file.write_text(SOUND + photo, "utf-8")

    with pytest.raises(NotAStory) as caught:
        load_story(file)
    (tmp_path / "brief.jpg").write_bytes(b"jpeg")

    assert caught.value.values == {
        "line": SOUND.count("\n") + 4, "key": "photo", "what": "no-file"
    }  # fmt: skip
    act = load_story(file).visits[0].acts[-1]
    assert isinstance(act, told.WriteAct)
    assert (act.content.photo, act.content.voice) == ("brief.jpg", "made")


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (b"story = 1\n\xff", 2, "not-utf8"),
        (b"#" * (MOST_BYTES + 1), 0, "too-big"),
        (b"", 1, "missing-key"),
        (b"story = 1\nstory = 1\n", 2, "not-toml"),
        (b"a = " + b"[" * 100_000, 1, "not-toml"),
        (b"a = " + b"9" * 10_000, 1, "not-toml"),
    ],
)
def test_a_file_that_is_no_story_says_so(data: bytes, line: int, what: str, tmp_path: Path) -> None:
    file = tmp_path / "story.toml"
    file.write_bytes(data)

    with pytest.raises(NotAStory) as caught:
        load_story(file)

    assert (caught.value.values["line"], caught.value.values["what"]) == (line, what)


def test_a_file_that_is_not_there_is_no_story(tmp_path: Path) -> None:
    with pytest.raises(NotAStory):
        load_story(tmp_path / "nowhere.toml")


def test_a_story_without_visits_or_acts_is_fine() -> None:
    assert read_story(HEAD).visits[0].acts == ()
    assert read_story(HEAD[: HEAD.index("[[visit]]")]).visits == ()
