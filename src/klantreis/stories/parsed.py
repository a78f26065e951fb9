# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One table of a story file, read key by key; what is not right is refused with line and key."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import TypeVar
from unicodedata import category

from klantreis.domain.problems import NotAStory
from klantreis.stories.positions import Path
from klantreis.stories.wording import Reason

Word = TypeVar("Word", bound=StrEnum)

_LONGEST_KEY = 80
_FIRST_YEAR, _LAST_YEAR = 1971, 9000


def not_a_story(reason: Reason, *, line: int, key: str = "") -> NotAStory:
    """The problem to raise; the key is cut short and holds nothing that a terminal obeys."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in key[:_LONGEST_KEY])
    return NotAStory(line=line, key=shown, what=reason.value)


class Parsed:
    """A table with the place where it stands; every reading method raises NotAStory."""

    def __init__(
        self, table: Mapping[str, object], *, path: Path, lines: Mapping[Path, int]
    ) -> None:
        self._table = table
        self._path = path
        self._lines = lines

    @property
    def line(self) -> int:
        """Where the table begins."""
        return self._line(self._path)

    def __iter__(self) -> Iterator[str]:
        """The keys that the file gives, in its order."""
        return iter(self._table)

    def __contains__(self, key: str) -> bool:
        """Whether the file gives *key*."""
        return key in self._table

    def refusal(self, reason: Reason, *keys: str | int) -> NotAStory:
        """The problem at *keys* below this table; a list item is told by its list's key."""
        path = (*self._path, *keys)
        key = next((part for part in reversed(path) if isinstance(part, str)), "")
        return not_a_story(reason, line=self._line(path), key=key)

    def only(self, allowed: Collection[str]) -> None:
        """Refuse the first key that is not in *allowed*."""
        for key in self._table:
            if key not in allowed:
                raise self.refusal(Reason.UNKNOWN_KEY, key)

    def value(self, key: str) -> object:
        """What stands at *key*, which must be there."""
        if key not in self._table:
            raise self.refusal(Reason.MISSING_KEY, key)
        return self._table[key]

    def text(self, key: str) -> str:
        """A text, which may be empty."""
        value = self.value(key)
        if not isinstance(value, str):
            raise self.refusal(Reason.WRONG_TYPE, key)
        return value

    def maybe_text(self, key: str) -> str | None:
        """A text, or None when the key is not there."""
        return self.text(key) if key in self._table else None

    def name(self, key: str) -> str:
        """A text with something in it."""
        value = self.text(key)
        if not value.strip():
            raise self.refusal(Reason.WRONG_VALUE, key)
        return value

    def line_of_text(self, key: str) -> str:
        """A text on one line, which may be empty; without signs that nobody can see or type."""
        value = self.text(key)
        if any(category(sign) == "Cc" for sign in value):
            raise self.refusal(Reason.WRONG_VALUE, key)
        return value

    def word(self, key: str, words: Iterable[Word]) -> Word:
        """One of the fixed *words*."""
        value = self.text(key)
        for word in words:
            if word.value == value:
                return word
        raise self.refusal(Reason.WRONG_VALUE, key)

    def flag(self, key: str) -> bool:
        """True or false; false when the key is not there."""
        value = self._table.get(key, False)
        if not isinstance(value, bool):
            raise self.refusal(Reason.WRONG_TYPE, key)
        return value

    def maybe_count(self, key: str) -> int | None:
        """A whole number from 0, or None when the key is not there."""
        value = self._table.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.refusal(Reason.WRONG_TYPE, key)
        if value < 0:
            raise self.refusal(Reason.WRONG_VALUE, key)
        return value

    def moment(self, key: str) -> datetime:
        """A date and time that says its offset."""
        value = self.value(key)
        if not isinstance(value, datetime):
            raise self.refusal(Reason.WRONG_TYPE, key)
        if value.tzinfo is None:
            raise self.refusal(Reason.NO_OFFSET, key)
        if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
            raise self.refusal(Reason.WRONG_VALUE, key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty when the key is not there."""
        found: list[str] = []
        for index, item in enumerate(self._list(key)):
            if not isinstance(item, str):
                raise self.refusal(Reason.WRONG_TYPE, key, index)
            found.append(item)
        return tuple(found)

    def table(self, key: str) -> "Parsed":
        """The table at *key*, which must be there."""
        value = self.value(key)
        if not isinstance(value, dict):
            raise self.refusal(Reason.WRONG_TYPE, key)
        return Parsed(value, path=(*self._path, key), lines=self._lines)

    def tables(self, key: str) -> tuple["Parsed", ...]:
        """A list of tables; empty when the key is not there."""
        found: list[Parsed] = []
        for index, item in enumerate(self._list(key)):
            if not isinstance(item, dict):
                raise self.refusal(Reason.WRONG_TYPE, key, index)
            found.append(Parsed(item, path=(*self._path, key, index), lines=self._lines))
        return tuple(found)

    def _list(self, key: str) -> list[object]:
        value = self._table.get(key, [])
        if not isinstance(value, list):
            raise self.refusal(Reason.WRONG_TYPE, key)
        return value

    def _line(self, path: Path) -> int:
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)
