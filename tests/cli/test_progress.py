# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Work that takes over a second says so; quick work says nothing."""

import io
import threading

import pytest

from klantreis.cli import progress
from klantreis.cli.progress import Progress
from klantreis.cli.terminal import Terminal
from klantreis.domain.language import Language


class Stream(io.StringIO):
    """A stream that may say that a person watches, and that tells when something came."""

    def __init__(self, *, watched: bool) -> None:
        super().__init__()
        self.watched = watched
        self.came = threading.Event()

    def isatty(self) -> bool:
        return self.watched

    def write(self, text: str) -> int:
        self.came.set()
        return super().write(text)


def test_quick_work_says_nothing() -> None:
    stream = Stream(watched=True)

    with Progress(Terminal(None, stream, language=Language.NL)) as told:
        told.heard(1, 2)

    assert stream.getvalue() == ""


def test_in_a_file_it_is_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "FIRST_S", 0.0)
    stream = Stream(watched=False)

    with Progress(Terminal(None, stream, language=Language.NL)):
        assert stream.came.wait(10)

    assert stream.getvalue().splitlines() == ["Even geduld. Seconden bezig: 0."]


def test_on_a_terminal_one_line_is_kept_up_to_date_and_taken_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(progress, "FIRST_S", 0.0)
    monkeypatch.setattr(progress, "WATCHED_S", 0.01)
    stream = Stream(watched=True)

    with Progress(Terminal(None, stream, language=Language.EN)) as told:
        told.heard(3, 12)
        stream.came.clear()
        assert stream.came.wait(10)

    assert "\n" not in stream.getvalue()
    assert "One moment. Done: 3 of 12." in stream.getvalue()
    assert stream.getvalue().endswith(" \r")


def test_an_error_goes_through(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError), Progress(Terminal(None, None, language=Language.NL)):
        raise ValueError
