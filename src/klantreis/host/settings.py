# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was set on this computer: never a name, never a word of a journey, nothing secret."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from klantreis.disk.whole_files import write_whole
from klantreis.domain.language import Language
from klantreis.domain.problems import CannotWrite

MOST_BYTES = 64 * 1024
TEXT_PERCENT = range(80, 401)
LOCK_AFTER_S = range(30, 3601)
T = TypeVar("T", bound=StrEnum)


class Theme(StrEnum):
    """How the windows look."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Owner(StrEnum):
    """Whose computer this is: some locks are only for the client's own."""

    UNKNOWN = "unknown"
    CLIENT = "client"
    WORKER = "worker"


class SettingsState(StrEnum):
    """What was found where the settings should be."""

    READ = "read"
    NEW = "new"
    PARTLY = "partly"  # some values were no good; their defaults are used
    SET_ASIDE = "set-aside"  # the file was no good; it lies beside, under another name
    UNREADABLE = "unreadable"  # the file may not be read, nor moved


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of this computer; *others* are those of a later klantreis, kept untouched."""

    language: Language = Language.NL
    text_percent: int = 100
    theme: Theme = Theme.LIGHT
    reads_aloud: bool = False
    is_calm: bool = False
    # Whether looking back begins with this day in earlier years: not everybody wants that.
    on_this_day: bool = False
    keyring_allowed: bool = False
    owner: Owner = Owner.UNKNOWN
    lock_after_s: int = 180
    others: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Reading:
    """The settings to use, and how they were found."""

    settings: Settings
    state: SettingsState


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """The file with the settings; a broken one is put aside, never overwritten."""

    path: Path

    def read(self) -> Reading:
        """The settings; defaults where there are none or none that can be read."""
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return Reading(Settings(), SettingsState.NEW)
        except OSError:
            return self._put_aside()
        values = _parsed(data)
        if values is None:
            return self._put_aside()
        settings = _settings(values)
        was_whole = all(_kept(settings, name) == values[name] for name in _KNOWN if name in values)
        return Reading(settings, SettingsState.READ if was_whole else SettingsState.PARTLY)

    def write(self, settings: Settings) -> None:
        """Keep *settings*; raises OutOfSpace or CannotWrite, and then the old ones are there."""
        if self.read().state is SettingsState.UNREADABLE:
            raise CannotWrite(what="settings")
        values = dict(settings.others) | {name: _kept(settings, name) for name in _KNOWN}
        text = json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True)
        write_whole(self.path, text.encode("utf-8") + b"\n")

    def _put_aside(self) -> Reading:
        for number in range(1, 1000):
            aside = self.path.with_name(f"{self.path.stem}.broken-{number}{self.path.suffix}")
            if aside.exists():
                continue
            try:
                self.path.rename(aside)
            except OSError:
                break
            return Reading(Settings(), SettingsState.SET_ASIDE)
        return Reading(Settings(), SettingsState.UNREADABLE)


_KNOWN = tuple(one.name for one in fields(Settings) if one.name != "others")


def _parsed(data: bytes) -> dict[str, object] | None:
    if len(data) > MOST_BYTES:
        return None
    try:
        values: object = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _settings(values: Mapping[str, object]) -> Settings:
    plain = Settings()
    others = {name: value for name, value in values.items() if name not in _KNOWN}
    return Settings(
        language=_one_of(values.get("language"), plain.language),
        text_percent=_within(values.get("text_percent"), TEXT_PERCENT, plain.text_percent),
        theme=_one_of(values.get("theme"), plain.theme),
        reads_aloud=_yes_or_no(values.get("reads_aloud"), default=plain.reads_aloud),
        is_calm=_yes_or_no(values.get("is_calm"), default=plain.is_calm),
        on_this_day=_yes_or_no(values.get("on_this_day"), default=plain.on_this_day),
        keyring_allowed=_yes_or_no(values.get("keyring_allowed"), default=plain.keyring_allowed),
        owner=_one_of(values.get("owner"), plain.owner),
        lock_after_s=_within(values.get("lock_after_s"), LOCK_AFTER_S, plain.lock_after_s),
        others=MappingProxyType(others),
    )


def _kept(settings: Settings, name: str) -> object:
    value = getattr(settings, name)
    return value.value if isinstance(value, StrEnum) else value


def _one_of(value: object, default: T) -> T:
    return next((one for one in type(default) if one.value == value), default)


def _within(value: object, allowed: range, default: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        return default
    return value if value in allowed else default


def _yes_or_no(value: object, *, default: bool) -> bool:
    return value if isinstance(value, bool) else default
