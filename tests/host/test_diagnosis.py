# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this computer lacks is told part by part, from what is really there."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.host.diagnosis import Cause, Computer, Finding, Part, PartState, diagnose
from klantreis.host.trusted_keyrings import VaultState

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
WHOLE = Computer(
    python=(3, 11, 7),
    system="linux",
    version_of={"PySide6_Essentials": "6.11.3", "sqlcipher3": "0.6.4"}.get,
    runs=lambda code: True,
    has_module=lambda name: True,
    has_command=lambda name: True,
)


def look(computer: Computer, *, keyring: VaultState = VaultState.READY) -> dict[Part, Finding]:
    found = diagnose(computer, resources=RESOURCES, keyring=keyring)
    return {one.part: one for one in found}


def without(text: str) -> Callable[[str], bool]:
    return lambda asked: text not in asked


def test_a_whole_computer_has_all_its_parts() -> None:
    found = look(WHOLE)

    assert list(found) == list(Part)
    assert {one.state for one in found.values()} == {PartState.OK}


def test_this_computer_has_what_the_tests_themselves_need() -> None:
    found = look(Computer.this())

    for part in (Part.PYTHON, Part.QT, Part.FONTS, Part.SQLCIPHER):
        assert found[part].cause is Cause.FINE, found[part]
    assert found[Part.PYTHON].detail == ".".join(map(str, sys.version_info[:3]))


@pytest.mark.parametrize(
    ("computer", "part", "state", "cause"),
    [
        (replace(WHOLE, python=(3, 10, 9)), Part.PYTHON, PartState.MISSING, Cause.TOO_OLD),
        (
            replace(WHOLE, version_of=lambda name: None),
            Part.QT,
            PartState.MISSING,
            Cause.NOT_INSTALLED,
        ),
        (
            replace(WHOLE, version_of=lambda name: None),
            Part.SQLCIPHER,
            PartState.MISSING,
            Cause.NOT_INSTALLED,
        ),
        (replace(WHOLE, runs=without("QtW")), Part.QT, PartState.MISSING, Cause.DOES_NOT_LOAD),
        (replace(WHOLE, runs=without("QtPdf")), Part.QT, PartState.WEAK, Cause.DOES_NOT_LOAD),
        (
            replace(WHOLE, version_of=lambda name: "6.12.0"),
            Part.QT,
            PartState.WEAK,
            Cause.OTHER_VERSION,
        ),
        (
            replace(WHOLE, runs=without("cipher_version")),
            Part.SQLCIPHER,
            PartState.MISSING,
            Cause.DOES_NOT_LOAD,
        ),
    ],
)
def test_what_is_wrong_with_a_library_is_told(
    computer: Computer, part: Part, state: PartState, cause: Cause
) -> None:
    found = look(computer)[part]

    assert (found.state, found.cause) == (state, cause)


@pytest.mark.parametrize(
    ("computer", "cause"),
    [
        (replace(WHOLE, runs=without("TextToSpeech"), has_command=without("s")), Cause.FINE),
        (replace(WHOLE, has_module=without("espeak")), Cause.FINE),
        (
            replace(WHOLE, has_module=without("espeak"), has_command=without("sp")),
            Cause.NO_SPEECH_SERVICE,
        ),
        (
            replace(WHOLE, has_module=without("e"), has_command=without("sp"), system="darwin"),
            Cause.FINE,
        ),
        (replace(WHOLE, has_module=without("e"), runs=without("TextToSpeech")), Cause.NO_VOICE),
    ],
)
def test_a_voice_comes_from_either_place(computer: Computer, cause: Cause) -> None:
    assert look(computer)[Part.VOICE].cause is cause


@pytest.mark.parametrize("keyring", list(VaultState))
def test_each_state_of_a_keyring_is_told(keyring: VaultState) -> None:
    found = look(WHOLE, keyring=keyring)[Part.KEYRING]

    assert (found.state is PartState.OK) == (keyring is VaultState.READY)
    assert (found.cause is Cause.FINE) == (keyring is VaultState.READY)


def test_missing_and_damaged_fonts_are_told(tmp_path: Path) -> None:
    none = diagnose(WHOLE, resources=tmp_path, keyring=VaultState.READY)
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Broken.ttf").write_bytes(b"<html>")
    damaged = diagnose(WHOLE, resources=tmp_path, keyring=VaultState.READY)

    assert Finding(Part.FONTS, PartState.MISSING, Cause.NOT_INSTALLED, "0") in none
    assert Finding(Part.FONTS, PartState.WEAK, Cause.DAMAGED, "1") in damaged


def test_a_probe_that_crashes_or_hangs_takes_nobody_along() -> None:
    this = Computer.this(limit_s=0.5)

    assert this.runs("import ctypes; ctypes.string_at(0)") is False
    assert this.runs("import time; time.sleep(30)") is False
    assert Computer.this().runs("import sys") is True
