# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis demo` plays a story, tells how it went, and leaves its results and nothing else."""

import json
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.told import SHORT, put
from tests.cli.typed import ask, command, environment, type_in

# An act that does not do what it should, or whose expectation is not met, and what is said of it.
WRONG = [
    (
        'do = "expect"\nwho = "client"\nsees = ["roos"]',
        "expect: Dit kwam niet uit: sees, nummer 1.",
    ),
    (
        'do = "share"\nto = { name = "Bos", role = "huisarts" }\npurpose = "p"\nitems = []\n'
        'until = 2900-01-01\nanswer = "yes"',
        "share: NothingChosen. Er is nog niets gekozen.",
    ),
    ('do = "lock"\nfails = "NoConsent"', "lock: Dit ging door, maar mocht niet."),
]


def test_a_story_leaves_what_story_md_names(played: Path) -> None:
    report = json.loads((played / "report.json").read_text(encoding="utf-8"))
    there = {path.relative_to(played).as_posix() for path in played.rglob("*") if path.is_file()}

    assert there == {*report["files"], "report.json"}
    assert {"journey.klantreis", "secrets.json", "02-share.pdf", "receipts/02.json"} <= there


def test_it_tells_how_it_went_and_leaves_nothing_else(tmp_path: Path) -> None:
    place, temporary = tmp_path / "here", tmp_path / "tmp"
    place.mkdir()
    temporary.mkdir()

    answered = type_in("demo", "--story", put(tmp_path, SHORT), folder=place, TMPDIR=str(temporary))

    assert answered.code == 0
    assert "1 van de 1 handelingen gingen zoals verteld." in answered.out
    assert str(place / "klantreis-demo") in answered.out
    assert [path.name for path in place.iterdir()] == ["klantreis-demo"]
    assert [path for path in temporary.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(("act", "told"), WRONG)
def test_an_act_that_went_otherwise_is_named_with_its_line(
    act: str, told: str, tmp_path: Path
) -> None:
    text = f"{SHORT}\n[[visit.act]]\n{act}\n"
    line = text[: text.index(act)].count("\n")

    answered = ask("demo", "--story", put(tmp_path, text), "--out", tmp_path / "demo")

    assert answered.code == 1
    assert f"Nummer 2, regel {line}, {told}" in answered.out
    assert (tmp_path / "demo" / "report.json").is_file()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_no_story_says_line_and_key_and_plays_nothing(
    language: str, tmp_path: Path
) -> None:
    text = SHORT.replace('ref = "eerste"', 'kleur = "rood"')
    line = text[: text.index("kleur")].count("\n") + 1

    answered = type_in(
        "demo", "--story", put(tmp_path, text), "--out", tmp_path / "d", "--language", language
    )

    assert answered.code == 2
    assert answered.is_a_sentence_and_a_next_step()
    assert re.search(rf"\b{line}\b.*kleur", answered.err)
    assert not (tmp_path / "d").exists()


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"story = [", b"[" * 100_000, b"story = 2"])
def test_whatever_the_file_holds_it_is_answered_in_words(data: bytes, tmp_path: Path) -> None:
    story = tmp_path / "story.toml"
    story.write_bytes(data)

    answered = ask("demo", "--story", story, "--out", tmp_path / "d")

    assert answered.code == 2
    assert answered.is_a_sentence_and_a_next_step()


def test_a_story_that_cannot_be_read_is_answered_in_words(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing.toml", Path("/proc/self/mem"), Path("/dev/zero")):
        answered = ask("demo", "--story", path, "--out", tmp_path / "d")
        assert answered.code == 2
        assert answered.is_a_sentence_and_a_next_step()


def test_a_folder_with_other_things_is_refused(tmp_path: Path) -> None:
    story = put(tmp_path, SHORT)

    answered = ask("demo", "--story", story, "--out", tmp_path)

    assert answered.code == 1
    assert answered.is_a_sentence_and_a_next_step()
    assert list(tmp_path.iterdir()) == [story]


def test_a_demo_may_be_played_again_in_its_folder_and_in_english(tmp_path: Path) -> None:
    story, folder = put(tmp_path, SHORT), tmp_path / "demo"
    first = type_in("demo", "--story", story, "--out", folder)
    secrets = (folder / "secrets.json").read_bytes()

    second = type_in("demo", "--story", story, "--out", folder, "--language", "en")

    assert (first.code, second.code) == (0, 0)
    assert "1 of 1 acts went as told." in second.out
    assert (folder / "secrets.json").read_bytes() != secrets


@pytest.mark.parametrize(("how", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_stopped_halfway_it_leaves_nothing(how: int, code: int, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    playing = subprocess.Popen(
        command("demo", "--out", folder),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A suite that runs in the background was started with Ctrl-C shut off.
        preexec_fn=_listen_to_ctrl_c,
    )
    end = time.monotonic() + 60
    while not list(folder.rglob("kop.a")) and time.monotonic() < end:
        time.sleep(0.02)

    playing.send_signal(how)
    out, err = playing.communicate(timeout=60)

    assert (playing.returncode, out) == (code, b"")
    assert b"Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def _listen_to_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
