# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was typed is understood, or answered with a sentence and a next step."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.cli.arguments import SHAPES, language_typed, read_arguments
from klantreis.domain.language import Language
from klantreis.domain.problems import NotUnderstood
from tests.cli.typed import ask, type_in

OPTIONS = ["--story", "--out", "--to", "--receipt", "--secrets", "--out=x", "-x", "--"]
GENERAL = ["--help", "-h", "--version", "--language", "--language=en", "nl", "fr", "a.pdf", "", "-"]
WORDS = st.sampled_from([*SHAPES, *OPTIONS, *GENERAL])


def test_a_command_is_read_with_its_file_and_options() -> None:
    asked = read_arguments(["--language", "en", "verify", "--receipt", "r.json", "a.pdf"])

    assert asked.command == "verify"
    assert asked.file == Path("a.pdf")
    assert asked.options == {"--receipt": Path("r.json")}
    assert asked.language is Language.EN


def test_the_language_behind_the_command_is_the_one_that_counts() -> None:
    assert read_arguments(["--language=en", "doctor", "--language", "nl"]).language is Language.NL


def test_words_typed_to_open_a_paper_are_no_verb() -> None:
    asked = read_arguments(["verify", "a.pdf", "--words", "kolf oogappel fuiken flexibel"])

    assert asked.said == {"--words": "kolf oogappel fuiken flexibel"}
    assert (asked.file, asked.verb, asked.files) == (Path("a.pdf"), None, ())


def test_what_a_command_is_told_to_do_may_have_files_on_both_sides_of_its_options() -> None:
    asked = read_arguments(["pilot", "report", "a.json", "--out", "o", "b.json"])

    assert (asked.verb, asked.files) == ("report", (Path("a.json"), Path("b.json")))
    assert asked.options == {"--out": Path("o")}


def test_a_file_may_begin_with_a_hyphen() -> None:
    assert read_arguments(["check", "--", "-x.klantreis"]).file == Path("-x.klantreis")


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["--dance"],
        ["verify"],
        ["verify", ""],
        ["verify", "a.pdf", "b.pdf"],
        ["verify", "a.pdf", "--receipt"],
        ["verify", "a.pdf", "--rec", "r.json"],
        ["restore", "a.klantreis"],
        ["demo", "--out", ""],
        ["demo", "story.toml"],
        ["demo", "--language", "fr"],
        ["doctor", "--help=please"],
        ["--language"],
    ],
)
@pytest.mark.parametrize("language", ["nl_NL", "en_GB"])
def test_what_is_not_understood_gets_a_sentence_and_a_next_step(
    arguments: list[str], language: str
) -> None:
    answered = ask(*arguments, on={"LANG": language})

    assert answered.code == 2
    assert answered.out == ""
    assert answered.is_a_sentence_and_a_next_step()


def test_the_real_program_answers_so_too() -> None:
    answered = type_in("--dance")

    assert answered.code == 2
    assert answered.err == "Dit ken ik niet: --dance\nTyp: klantreis --help\n"


@given(st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=6))
def test_whatever_is_typed_is_read_or_not_understood(arguments: list[str]) -> None:
    assert language_typed(arguments) in (None, *Language)
    try:
        asked = read_arguments(arguments)
    except NotUnderstood:
        return

    assert asked.command is None or asked.command in arguments


@given(st.lists(st.text(max_size=8), max_size=4))
def test_whatever_is_typed_is_answered_in_words(arguments: list[str]) -> None:
    # No command among them: those would begin to work.
    typed = ["--language", "en", *(word for word in arguments if word not in SHAPES)]

    answered = ask(*typed, on={"DISPLAY": ":0"}, open_window=lambda _: 0)

    assert answered.code in (0, 2)
    assert answered.code == 0 or answered.is_a_sentence_and_a_next_step()


@pytest.mark.parametrize("name", ["reis.klantreis", "cijfers.bijdrage"])
def test_a_file_that_somebody_double_clicked_is_opened_in_the_window(
    name: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(b"?")
    opened: list[Path] = []

    def open_file(_: Language, *, file: Path) -> int:
        opened.append(file)
        return 5

    answered = ask(tmp_path / name, on={"DISPLAY": ":0"}, open_file=open_file)

    assert answered.code == 5
    assert opened == [tmp_path / name]


def test_a_file_that_is_gone_is_told_in_words(tmp_path: Path) -> None:
    answered = ask(tmp_path / "weg.klantreis", on={"DISPLAY": ":0"})

    assert answered.code == 1
    assert answered.is_a_sentence_and_a_next_step()
