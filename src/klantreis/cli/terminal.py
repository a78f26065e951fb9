# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The terminal: answers go to standard output; problems and progress to standard error."""

import io
import os
from typing import TextIO

from klantreis.domain.language import Language


class Terminal:
    """Speaks one language to whoever typed a command. A stream that is gone is not missed."""

    def __init__(self, out: TextIO | None, err: TextIO | None, *, language: Language) -> None:
        self.language = language
        self._out = out
        self._err = err
        for stream in (out, err):
            if isinstance(stream, io.TextIOWrapper):
                # A terminal without an é shows a question mark there, and the rest of the answer.
                stream.reconfigure(errors="replace")

    def say(self, *lines: str) -> None:
        """Answer, line by line."""
        self._write(self._out, "".join(f"{line}\n" for line in lines))

    def tell_problem(self, what: str, todo: str) -> None:
        """Say what happened, and on the next line what can be done."""
        self._write(self._err, f"{what}\n{todo}\n")

    def note(self, text: str) -> None:
        """Write *text* as it is, on the way to an answer."""
        self._write(self._err, text)

    @property
    def is_watched(self) -> bool:
        """Whether a person sees notes come by, so that one may take the place of another."""
        return self._err is not None and self._err.isatty()

    def _write(self, stream: TextIO | None, text: str) -> None:
        if stream is None:
            return
        try:
            stream.write(text)
            stream.flush()
        except BrokenPipeError:
            # The reader has seen enough. The work goes on, and its exit code still counts.
            _let_go(stream)
        except OSError:
            _let_go(stream)
            raise


def _let_go(stream: TextIO) -> None:
    """What is left in the buffer would fail once more when Python ends: let it go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, stream.fileno())
    finally:
        os.close(nowhere)


def printable(text: str) -> str:
    """*text* from outside, with nothing in it that a terminal obeys."""
    return "".join(sign if sign.isprintable() else "?" for sign in text)
