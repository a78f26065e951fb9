# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""At the edge of the program: nothing that goes wrong reaches anybody as a trace."""

import errno
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from klantreis.cli.terminal import Terminal
from klantreis.domain.language import Language
from klantreis.domain.problems import AlreadyOpen
from tests.cli.typed import ask, command, environment, type_in

SCREEN = {"DISPLAY": ":0", "LANG": "en_GB.UTF-8"}


def raising(problem: BaseException) -> int:
    raise problem


def test_without_a_command_the_window_opens_in_the_language_of_the_computer() -> None:
    opened: list[Language] = []

    def open_window(language: Language) -> int:
        opened.append(language)
        return 7

    assert ask(on=SCREEN, open_window=open_window).code == 7
    assert opened == [Language.EN]


def test_pilot_alone_opens_the_desk_where_there_is_a_screen() -> None:
    opened: list[Language] = []

    def open_desk(language: Language) -> int:
        opened.append(language)
        return 7

    assert ask("pilot", on=SCREEN, open_desk=open_desk).code == 7
    assert ask("pilot", "calculate", "--workers", "1", on=SCREEN).code == 0
    assert opened == [Language.EN]


def test_pilot_alone_without_a_screen_says_what_it_can() -> None:
    answered = ask("pilot", on={"LANG": "nl_NL.UTF-8"})

    assert answered.code == 0
    assert "calculate" in answered.out


def test_without_a_screen_a_sentence_says_so() -> None:
    answered = type_in(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")

    assert answered.code == 1
    assert answered.err == "Er is hier geen scherm.\nTyp: klantreis demo\n"


def test_what_nobody_foresaw_shows_its_kind_and_not_its_text() -> None:
    answered = ask(on=SCREEN, open_window=lambda _: raising(ValueError("Toos woont op 12")))

    assert answered.code == 70
    assert answered.is_a_sentence_and_a_next_step()
    assert "ValueError" in answered.err
    assert "Toos" not in answered.err


def test_a_part_that_does_not_load_leads_to_the_doctor() -> None:
    answered = ask(on=SCREEN, open_window=lambda _: raising(ImportError("libEGL")))

    assert answered.code == 70
    assert "klantreis doctor" in answered.err
    assert "libEGL" not in answered.err


def test_a_problem_with_a_name_is_said_in_its_own_words() -> None:
    answered = ask(on=SCREEN, open_window=lambda _: raising(AlreadyOpen()))

    assert answered.code == 1
    assert answered.err.startswith("This journey is already open somewhere.\n")


def test_a_full_disk_is_called_a_full_disk() -> None:
    answered = ask(on=SCREEN, open_window=lambda _: raising(OSError(errno.ENOSPC, "/home/toos")))

    assert answered.code == 1
    assert "disk is full" in answered.err
    assert "toos" not in answered.err


def test_stopping_by_hand_is_quiet() -> None:
    answered = ask(on=SCREEN, open_window=lambda _: raising(KeyboardInterrupt()))

    assert (answered.code, answered.out, answered.err) == (130, "", "")


def test_a_reader_who_leaves_early_is_not_missed() -> None:
    ours, theirs = os.pipe()
    os.close(ours)

    with os.fdopen(theirs, "w") as pipe:
        done = subprocess.run(
            command("--help"), env=environment(), stdout=pipe, stderr=subprocess.PIPE, check=False
        )

    assert done.returncode == 0
    assert done.stderr == b""


@pytest.mark.parametrize("closed", ["1", "2"])
def test_a_stream_that_is_closed_changes_nothing_about_the_end(closed: str, tmp_path: Path) -> None:
    typed = " ".join(command("check", tmp_path / "nothing"))

    done = subprocess.run(["sh", "-c", f"{typed} {closed}>&-"], env=environment(), check=False)

    assert done.returncode == 2


def test_an_answer_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command("--help"), env=environment(), stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert done.returncode == 1
    assert done.stderr.decode().startswith("De schijf is vol.")


def test_a_poor_terminal_gets_a_question_mark_and_the_rest() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, "ascii")

    Terminal(stream, None, language=Language.NL).say("één twee")

    assert raw.getvalue() == b"??n twee\n"


def test_a_name_that_is_no_text_is_answered() -> None:
    done = subprocess.run(
        [*command("check"), b"\xff\xfe"], env=environment(), capture_output=True, check=False
    )

    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_looking_at_a_paper_loads_no_windows_no_database_and_no_keyring(played: Path) -> None:
    asked = f"main(['verify', {str(played / '02-share.pdf')!r}])"
    code = f"import sys; from klantreis.__main__ import main; {asked}; print(sorted(sys.modules))"

    done = subprocess.run(
        [sys.executable, "-P", "-c", code], env=environment(), capture_output=True, check=False
    )

    assert b"niet veranderd" in done.stdout
    for unneeded in (b"PySide6", b"sqlcipher3", b"keyring"):
        assert unneeded not in done.stdout


def test_a_command_leaves_signals_as_they_were() -> None:
    before = signal.getsignal(signal.SIGTERM)

    assert ask("verify").code == 2
    assert signal.getsignal(signal.SIGTERM) is before
