# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this computer has of all that klantreis needs, part by part, as values."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from klantreis.host.trusted_keyrings import VaultState

OLDEST_PYTHON = (3, 11)
QT_LINE = "6.11."
_FONT_STARTS = (b"\x00\x01\x00\x00", b"OTTO", b"true")


class Part(StrEnum):
    """What is looked at."""

    PYTHON = "python"
    QT = "qt"
    FONTS = "fonts"
    KEYRING = "keyring"
    VOICE = "voice"
    SQLCIPHER = "sqlcipher"


class PartState(StrEnum):
    """How a part is."""

    OK = "ok"
    WEAK = "weak"
    MISSING = "missing"


class Cause(StrEnum):
    """Why a part is as it is; each has a sentence and a next step in `words`."""

    FINE = "fine"
    TOO_OLD = "too-old"
    OTHER_VERSION = "other-version"
    NOT_INSTALLED = "not-installed"
    DOES_NOT_LOAD = "does-not-load"
    DAMAGED = "damaged"
    LOCKED = "locked"
    SLOW = "slow"
    SESSION_ONLY = "session-only"
    NO_KEYRING = "no-keyring"
    NO_VOICE = "no-voice"
    NO_SPEECH_SERVICE = "no-speech-service"


@dataclass(frozen=True, slots=True)
class Finding:
    """One part, how it is and why; *detail* is a version or a count, safe to show."""

    part: Part
    state: PartState
    cause: Cause
    detail: str = ""


Probe = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Computer:
    """What is asked about this computer; a test gives its own answers."""

    python: tuple[int, int, int]
    system: str
    version_of: Callable[[str], str | None]
    runs: Probe
    has_module: Callable[[str], bool]
    has_command: Callable[[str], bool]

    @classmethod
    def this(cls, *, limit_s: float = 20.0) -> "Computer":
        """The computer that we run on; a probe that takes longer than *limit_s* has failed."""
        return cls(
            python=sys.version_info[:3],
            system=sys.platform,
            version_of=_version_of,
            runs=lambda code: _runs(code, limit_s),
            has_module=lambda name: find_spec(name) is not None,
            has_command=lambda name: shutil.which(name) is not None,
        )


def diagnose(computer: Computer, *, resources: Path, keyring: VaultState) -> tuple[Finding, ...]:
    """Look at every part; *keyring* is what `look_for_vault` found. Takes a second or two."""
    return (
        _python(computer),
        _qt(computer),
        _fonts(resources / "fonts"),
        _KEYRING.get(keyring, _NO_KEYRING),
        _voice(computer),
        _sqlcipher(computer),
    )


def _python(computer: Computer) -> Finding:
    detail = ".".join(map(str, computer.python))
    if computer.python < OLDEST_PYTHON:
        return Finding(Part.PYTHON, PartState.MISSING, Cause.TOO_OLD, detail)
    return Finding(Part.PYTHON, PartState.OK, Cause.FINE, detail)


def _qt(computer: Computer) -> Finding:
    found = computer.version_of("PySide6_Essentials")
    if found is None:
        return Finding(Part.QT, PartState.MISSING, Cause.NOT_INSTALLED)
    if not computer.runs("import PySide6.QtWidgets"):
        return Finding(Part.QT, PartState.MISSING, Cause.DOES_NOT_LOAD, found)
    if not found.startswith(QT_LINE):
        # 6.12 loses references on Python 3.11, and aborts after a while.
        return Finding(Part.QT, PartState.WEAK, Cause.OTHER_VERSION, found)
    if not computer.runs("import PySide6.QtPdf, PySide6.QtMultimedia"):
        return Finding(Part.QT, PartState.WEAK, Cause.DOES_NOT_LOAD, found)
    return Finding(Part.QT, PartState.OK, Cause.FINE, found)


def _fonts(folder: Path) -> Finding:
    fonts = sorted([*folder.glob("*.ttf"), *folder.glob("*.otf")])
    if not fonts:
        return Finding(Part.FONTS, PartState.MISSING, Cause.NOT_INSTALLED, "0")
    if not all(_is_font(font) for font in fonts):
        return Finding(Part.FONTS, PartState.WEAK, Cause.DAMAGED, str(len(fonts)))
    return Finding(Part.FONTS, PartState.OK, Cause.FINE, str(len(fonts)))


def _voice(computer: Computer) -> Finding:
    if computer.has_module("espeakng_loader"):
        return Finding(Part.VOICE, PartState.OK, Cause.FINE, "espeak-ng")
    if not computer.runs("import PySide6.QtTextToSpeech"):
        return Finding(Part.VOICE, PartState.MISSING, Cause.NO_VOICE)
    speaks = ("spd-say", "speech-dispatcher")
    if computer.system == "linux" and not any(map(computer.has_command, speaks)):
        return Finding(Part.VOICE, PartState.MISSING, Cause.NO_SPEECH_SERVICE)
    return Finding(Part.VOICE, PartState.OK, Cause.FINE, "system")


def _sqlcipher(computer: Computer) -> Finding:
    found = computer.version_of("sqlcipher3")
    if found is None:
        return Finding(Part.SQLCIPHER, PartState.MISSING, Cause.NOT_INSTALLED)
    if not computer.runs(_ASK_SQLCIPHER):
        return Finding(Part.SQLCIPHER, PartState.MISSING, Cause.DOES_NOT_LOAD, found)
    return Finding(Part.SQLCIPHER, PartState.OK, Cause.FINE, found)


_NO_KEYRING = Finding(Part.KEYRING, PartState.MISSING, Cause.NO_KEYRING)
_KEYRING: Mapping[VaultState, Finding] = {
    VaultState.READY: Finding(Part.KEYRING, PartState.OK, Cause.FINE),
    VaultState.LOCKED: Finding(Part.KEYRING, PartState.WEAK, Cause.LOCKED),
    VaultState.SLOW: Finding(Part.KEYRING, PartState.WEAK, Cause.SLOW),
    VaultState.SESSION_ONLY: Finding(Part.KEYRING, PartState.WEAK, Cause.SESSION_ONLY),
}

# A build of SQLite without the cipher answers this question with nothing at all.
_ASK_SQLCIPHER = """
import sqlcipher3
database = sqlcipher3.connect(":memory:")
found = database.execute("pragma cipher_version").fetchone()
database.close()
assert found and found[0]
"""


def _version_of(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


def _runs(code: str, limit_s: float) -> bool:
    """Whether a Python of ours runs *code*: a library that crashes must not take us along."""
    if getattr(sys, "frozen", False):
        return True  # a built program cannot start a bare Python; its build was tested
    command = [sys.executable, "-P", "-c", code]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=limit_s,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _is_font(font: Path) -> bool:
    try:
        with font.open("rb") as file:
            return file.read(4) in _FONT_STARTS
    except OSError:
        return False
