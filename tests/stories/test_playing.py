# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every built-in story plays; what a story leaves is what `story.md` names, and nothing else."""

import hashlib
from pathlib import Path

import pytest

from tests.cli.typed import ask
from tests.rules.tree import TOP
from tests.stories.played import Played, act, expect, moment, play, play_file, share, visit

STORIES = sorted((TOP / "resources" / "stories").glob("*.toml"))
KEYS = ["story", "acts", "entries", "proposals", "shares", "members", "expectations", "files"]


def test_there_are_stories() -> None:
    assert STORIES


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_built_in_story_goes_as_it_is_told(story: Path, tmp_path: Path) -> None:
    played = play_file(story, tmp_path)

    assert played.code == 0, played.told
    assert played.report["expectations"]["unmet"] == []


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """A story with an act of each kind that leaves something, and one that goes wrong."""
    return play(
        tmp_path_factory.mktemp("played"),
        visit(
            2,
            moment("een", "Zonnebloem op tafel."),
            moment("geheim", "Zonnebloem onder bed.", "private = true"),
            share("gegeven", '["een"]'),
            act("export_again", 'of = "gegeven"'),
            act("withdraw", 'of = "gegeven"'),
            act("print", 'what = "overview"'),
            act("print", 'what = "exit-copy"'),
            act("copy", 'name = "stick"'),
            act("copy", 'name = "stick"'),
            share("nee", '["een"]', 'answer = "no"'),
            moment("fout", "Van Ad.", 'by = "ad"', 'fails = "NotYours"'),
            expect('sees = ["Zonnebloem", "dit niet"]', "proposals = 0"),
            act("propose", 'kind = "step"', 'by = "ad"', 'text = "Zonnebloem kopen."'),
        ),
    )


def test_the_folder_holds_what_the_page_names(played: Played) -> None:
    sharing = {f"{n}-{what}.pdf" for n in ("03", "04") for what in ("share", "receipt")}

    assert played.files == sharing | {
        "receipts/03.json", "receipts/04.json", "05-withdrawal.pdf", "06-overview.pdf",
        "07-exit-copy.zip", "stick.klantreis", "journey.klantreis", "secrets.json", "report.json",
    }  # fmt: skip


def test_the_report_has_the_shape_of_the_page(played: Played) -> None:
    report = played.report

    assert list(report) == KEYS
    assert [list(one) for one in report["acts"]] == [
        ["n", "do", "ref", "ok", "error", "ms", "files"]
    ] * 13
    assert (report["entries"], report["proposals"], report["shares"], report["members"]) == (
        2, 1, 1, 3,
    )  # fmt: skip
    assert report["expectations"] == {"met": 2, "unmet": [{"n": 12, "key": "sees", "index": 1}]}


def test_an_unmet_expectation_is_one_act_that_is_not_ok(played: Played) -> None:
    acts = played.report["acts"]

    assert played.code == 1
    assert [one["n"] for one in acts if not one["ok"]] == [12]
    assert acts[10]["error"] == "NotYours"
    assert acts[2]["files"] == ["03-share.pdf", "03-receipt.pdf", "receipts/03.json"]


def test_the_report_has_the_sum_of_every_other_file(played: Played) -> None:
    files = played.report["files"]

    assert set(files) == played.files - {"report.json"}
    for name, told in files.items():
        assert hashlib.sha256((played.folder / name).read_bytes()).hexdigest() == told


def test_no_text_lies_open_in_report_secrets_or_containers(played: Played) -> None:
    closed = ("report.json", "secrets.json", "journey.klantreis", "stick.klantreis")

    for word in ("Zonnebloem".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")):
        assert [name for name in closed if word in (played.folder / name).read_bytes()] == []


@pytest.mark.parametrize("name", ["journey.klantreis", "stick.klantreis"])
def test_every_container_is_sound_by_its_secrets(played: Played, name: str) -> None:
    answered = ask("check", played.folder / name, "--secrets", played.folder / "secrets.json")

    assert answered.code == 0, answered.out


@pytest.mark.parametrize("number", ["03", "04"])
def test_every_share_is_genuine_with_and_without_its_receipt(played: Played, number: str) -> None:
    paper = played.folder / f"{number}-share.pdf"

    assert ask("verify", paper).code == 0
    assert ask("verify", paper, "--receipt", played.folder / f"receipts/{number}.json").code == 0


def test_papers_show_neither_what_is_private_nor_what_waits(played: Played) -> None:
    for name in ("03-share.pdf", "06-overview.pdf"):
        assert "Zonnebloem op tafel." in played.paper(name)
        assert "onder bed" not in played.paper(name)
        assert "kopen" not in played.paper(name)


def test_a_story_of_a_hundred_acts_numbers_its_papers_with_three_digits(tmp_path: Path) -> None:
    acts = [moment(f"m{n}", "Koffie.") for n in range(99)]

    played = play(tmp_path, visit(2, *acts, act("print", 'what = "blank"')))

    assert "100-blank.pdf" in played.files


def test_a_story_without_visits_leaves_an_empty_journey(tmp_path: Path) -> None:
    played = play(tmp_path)

    assert played.code == 0
    assert played.files == {"journey.klantreis", "secrets.json", "report.json"}
    assert played.report["members"] == 3
