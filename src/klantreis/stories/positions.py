# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Say on which line each key and table of a TOML text stands; tomllib does not tell."""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\n]+|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}#\n]+")
_STRING = re.compile(
    r'"""(?:\\[\s\S]|[^\\])*?"""(?:""|"(?!"))?'
    r"|'''[\s\S]*?'''(?:''|'(?!'))?"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
)


def find_positions(text: str) -> Mapping[Path, int]:
    """The line, from 1, of every key, table and list item of a *text* that tomllib accepts.

    >>> find_positions("a = 1\\n[[b]]\\nc = 2\\n")[("b", 0, "c")]
    3

    Raises ValueError where the text is no TOML after all.
    """
    return _Lexer(text.replace("\r\n", "\n")).positions()


class _Lexer:
    """Walks once over the text; trusts that tomllib has already accepted it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._breaks = [found.start() for found in re.finditer("\n", text)]
        self._lines: dict[Path, int] = {}
        self._many: dict[Path, int] = {}

    def positions(self) -> Mapping[Path, int]:
        table: Path = ()
        self._skip_blank()
        while self._at < len(self._text):
            if self._sees("["):
                table = self._header()
            else:
                self._pair(table)
            self._skip_blank()
        return self._lines

    def _header(self) -> Path:
        line = self._line()
        brackets = 2 if self._text.startswith("[[", self._at) else 1
        self._at += brackets
        names = self._names()
        self._at += brackets
        path: Path = ()
        for name in names[:-1]:
            path = self._newest((*path, name))
            self._lines.setdefault(path, line)
        path = (*path, names[-1])
        if brackets == 1:
            # A later header says where the table itself stands, better than a dotted mention.
            self._lines[path] = line
            return path
        self._lines.setdefault(path, line)
        self._many[path] = self._many.get(path, 0) + 1
        path = self._newest(path)
        self._lines[path] = line
        return path

    def _newest(self, path: Path) -> Path:
        count = self._many.get(path)
        return path if count is None else (*path, count - 1)

    def _pair(self, table: Path) -> None:
        line = self._line()
        path = table
        for name in self._names():
            path = (*path, name)
            self._lines.setdefault(path, line)
        self._expect("=")
        self._skip_blank()
        self._value(path)

    def _names(self) -> list[str]:
        names: list[str] = []
        while True:
            self._skip_blank()
            names.append(self._name())
            self._skip_blank()
            if not self._sees("."):
                return names
            self._at += 1

    def _name(self) -> str:
        bare = _BARE_KEY.match(self._text, self._at)
        if bare:
            self._at = bare.end()
            return bare.group()
        raw = self._string()
        return str(tomllib.loads(f"key = {raw}")["key"])

    def _value(self, path: Path) -> None:
        if self._sees("["):
            self._array(path)
        elif self._sees("{"):
            self._inline_table(path)
        elif self._sees('"') or self._sees("'"):
            self._string()
        else:
            scalar = _SCALAR.match(self._text, self._at)
            self._at = scalar.end() if scalar else self._lost()

    def _array(self, path: Path) -> None:
        self._at += 1
        index = 0
        self._skip_blank()
        while not self._sees("]"):
            self._lines[(*path, index)] = self._line()
            self._value((*path, index))
            index += 1
            self._skip_comma("]")
        self._at += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        self._skip_blank()
        while not self._sees("}"):
            self._pair(path)
            self._skip_comma("}")
        self._at += 1

    def _skip_comma(self, end: str) -> None:
        self._skip_blank()
        if not self._sees(end):
            self._expect(",")
            self._skip_blank()

    def _string(self) -> str:
        found = _STRING.match(self._text, self._at)
        if found is None:
            self._lost()
            return ""
        self._at = found.end()
        return found.group()

    def _skip_blank(self) -> None:
        blank = _BLANK.match(self._text, self._at)
        if blank:
            self._at = blank.end()

    def _sees(self, sign: str) -> bool:
        return self._text.startswith(sign, self._at)

    def _expect(self, sign: str) -> None:
        if not self._sees(sign):
            self._lost()
        self._at += 1

    def _line(self) -> int:
        return bisect_right(self._breaks, self._at - 1) + 1

    def _lost(self) -> int:
        raise ValueError(self._line())
