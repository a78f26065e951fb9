# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis pilot`: the business case as the source has it, and the desk's report."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from klantreis.domain.business_case import OF_THE_SOURCE
from klantreis.domain.language import Language
from klantreis.domain.pilot import LEAST
from klantreis.words.business_case import say_remark
from tests.cli.typed import ask, type_in
from tests.exchange.made_evidence import gives, takes_back

ONE = {
    "workers": 1, "cost": 80, "clients": [15, 25], "cases": [30, 40], "successes": [10, 13],
    "saving": [50, 195], "net": [-30, 115], "break_even": {"5": 16, "10": 8, "15": 6},
    "after_three_years": [40, 156],
}  # fmt: skip
TWO = {
    "workers": 2, "cost": 160, "clients": [30, 50], "cases": [40, 60], "successes": [13, 20],
    "saving": [65, 300], "net": [-95, 140], "break_even": {"5": 32, "10": 16, "15": 11},
    "after_three_years": [52, 240],
}  # fmt: skip
SEED = {
    "hourly_rate": 62.5, "agogic": 7, "all_help": 15.5, "instead": [41, 61],
    "net_like_for_like": [25.5, 45.5],
}  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """What five clients gave, and a sixth who took back."""
    made = {f"{one}.bijdrage": gives(one) for one in range(LEAST + 1)}
    made["terug.bijdrage"] = takes_back(LEAST)
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    return [tmp_path / name for name in made]


@pytest.mark.parametrize("table", [ONE, TWO])
def test_the_business_case_is_that_of_the_source(table: dict[str, Any]) -> None:
    answered = ask("pilot", "calculate", "--workers", str(table["workers"]), "--json")

    told = json.loads(answered.out)
    assert told.pop("remarks") == [say_remark(one, Language.NL) for one in OF_THE_SOURCE]
    assert (answered.code, told) == (0, table)


def test_the_four_cases_are_those_of_the_source() -> None:
    told = json.loads(ask("pilot", "calculate", "--seed-cases", "--json").out)

    assert len(told.pop("remarks")) == 3
    assert told == SEED
    assert type(told["agogic"]) is int


@pytest.mark.parametrize("language", list(Language))
def test_each_remark_stands_once_under_a_figure_that_it_is_about(language: Language) -> None:
    answered = ask("pilot", "calculate", "--workers", "1", "--language", language.value)

    lines = answered.out.splitlines()
    for remark in OF_THE_SOURCE:
        assert lines.count(f"    {say_remark(remark, language)}") == 1
    assert not lines[1].startswith(" ")


def test_hours_go_with_cost_and_clients() -> None:
    told = json.loads(
        ask("pilot", "calculate", "--workers", "1", "--hours-a-week", "15", "--json").out
    )

    assert (told["cost"], told["clients"]) == (40, [7, 12])


def test_the_desk_adds_up_and_names_what_is_left_out(files: list[Path]) -> None:
    told = json.loads(ask("pilot", "report", *files, "--json").out)

    assert (told["clients"], told["situations"], told["hours"]) == (5, 5, 7.5)
    assert told["support_cost"] == [10, 15]
    assert told["all_in_cost"] == [20, 25]
    assert told["avoided_cost"] == [50, 100]
    assert told["net"] == [25, 80]
    assert told["less_tailored_care"] == {"less": 5, "of": 5}
    assert told["voices"]["client"] == ["Ik slaap weer."] * 5
    assert told["left_out"] == [
        {"file": str(files[LEAST]), "reason": "withdrawn", "says": "De klant trok het in."}
    ]
    assert told["does_not_show"]


def test_of_four_people_no_figure_is_on_any_answer(files: list[Path], tmp_path: Path) -> None:
    four = files[: LEAST - 1]
    table, paper = tmp_path / "tabel.csv", tmp_path / "verslag.pdf"

    told = json.loads(ask("pilot", "report", *four, "--json", "--csv", table, "--out", paper).out)
    spoken = ask("pilot", "report", *four)

    figures = {"clients", "situations", "hours", "support_cost", "all_in_cost", "avoided_cost"}
    assert {told[name] for name in (*figures, "net", "less_tailored_care")} == {None}
    assert told["voices"]["client"] == []
    assert "€" not in spoken.out
    assert spoken.out.count("te weinig mensen") == 8
    cells = [cell for row in _rows(table)[1:] for cell in row[1:]]
    assert set(cells) == {""}
    assert paper.read_bytes().startswith(b"%PDF")


def test_paper_and_table_come_with_the_report(files: list[Path], tmp_path: Path) -> None:
    paper, table = tmp_path / "verslag.pdf", tmp_path / "tabel.csv"

    answered = ask("pilot", "report", *files, "--out", paper, "--csv", table)

    assert answered.code == 0
    assert "€ 25.000 tot € 80.000" in answered.out
    assert paper.read_bytes().startswith(b"%PDF")
    assert ["Het verschil", "25000,00", "80000,00"] in _rows(table)


def test_no_file_name_and_no_sentence_is_in_the_table(files: list[Path], tmp_path: Path) -> None:
    table = tmp_path / "tabel.csv"

    ask("pilot", "report", *files, "--csv", table)

    assert b"bijdrage" not in table.read_bytes()
    assert b"slaap" not in table.read_bytes()


def test_files_may_stand_anywhere_and_one_that_is_not_there_stops_nothing(
    files: list[Path], tmp_path: Path
) -> None:
    gone = tmp_path / "weg.bijdrage"

    answered = ask(
        "pilot", "report", files[0], "--json", *files[1:], gone, "--pilot", "pilot breda"
    )

    left_out = {one["file"]: one["reason"] for one in json.loads(answered.out)["left_out"]}
    assert answered.code == 0
    assert left_out[str(gone)] == "unreadable"


def test_when_no_file_counts_the_exit_code_says_so(tmp_path: Path) -> None:
    answered = ask("pilot", "report", tmp_path / "weg.bijdrage")

    assert answered.code == 1
    assert "Ik kan het niet lezen." in answered.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["report"],
        ["report", "a", "--workers", "1"],
        ["report", "a", "--out", "a.bijdrage"],
        ["report", "a", "--csv", "a.pdf"],
        ["calculate"],
        ["calculate", "--workers", "0"],
        ["calculate", "--workers", "-1"],
        ["calculate", "--workers", "veel"],
        ["calculate", "--workers", "1.5"],
        ["calculate", "--workers", "1", "--hours-a-week", "99"],
        ["calculate", "--workers", "1", "--seed-cases"],
        ["calculate", "--workers", "1", "a.bijdrage"],
        ["calculate", "--seed-cases", "--hours-a-week", "30"],
        ["calculate", "--workers", "1", "--out", "a.pdf"],
    ],
)
def test_what_is_not_understood_gets_a_sentence_and_a_next_step(arguments: list[str]) -> None:
    answered = ask("pilot", *arguments)

    assert answered.code == 2
    assert answered.is_a_sentence_and_a_next_step()


def test_it_works_for_real_in_a_process_of_its_own(files: list[Path]) -> None:
    answered = type_in("pilot", "report", *files, "--json")

    assert (answered.code, answered.err) == (0, "")
    assert json.loads(answered.out)["net"] == [25, 80]


def _rows(table: Path) -> list[list[str]]:
    text = table.read_text(encoding="utf-8-sig")
    return list(csv.reader(text.splitlines(), delimiter=";"))
