# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The versions that the program stands on are the ones that were tried, and arrive unchanged."""

import ast
import re
import sys
import tomllib
from importlib.metadata import version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from PySide6.QtCore import QObject, Signal

from tests.rules.tree import TOP, sources

LOCKS = ("requirements.lock", "requirements-dev.lock")
ROUNDS = 5_000
NOISE = 200


class _Teller(QObject):
    told = Signal(bool)

    def hear(self, _is_true: bool) -> None:  # noqa: FBT001
        """Take what was told, and answer nothing."""


def test_calls_into_qt_lose_no_reference_to_none_or_true() -> None:
    teller = _Teller()
    teller.told.connect(teller.hear)
    before = sys.getrefcount(None), sys.getrefcount(True)

    for _ in range(ROUNDS):
        teller.setObjectName("a")
        teller.blockSignals(True)
        teller.blockSignals(False)
        teller.told.emit(True)

    after = sys.getrefcount(None), sys.getrefcount(True)
    assert [abs(b - a) < NOISE for a, b in zip(before, after, strict=True)] == [True, True]


@pytest.mark.parametrize(
    "rule",
    [
        "pyside6-essentials>=6.11.3,<6.12",
        "pyside6-addons>=6.11.3,<6.12",
        "shiboken6>=6.11.3,<6.12",
        "sqlcipher3==0.6.4",
        "cryptography>=47",
        "reportlab>=5.1",
    ],
)
def test_what_is_installed_and_what_is_locked_keep_the_rule(rule: str) -> None:
    asked = Requirement(rule)

    assert asked.specifier.contains(version(asked.name))
    assert [asked.specifier.contains(_pins(lock)[asked.name]) for lock in LOCKS] == [True, True]


def test_every_dependency_is_locked_as_the_project_asks() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {
        "requirements.lock": project["project"]["dependencies"],
        "requirements-dev.lock": project["dependency-groups"]["dev"],
    }

    for lock, lines in asked.items():
        pins = _pins(lock)
        for one in map(Requirement, lines):
            assert one.specifier.contains(pins[canonicalize_name(one.name)]), (lock, one.name)


def test_the_tests_run_on_the_versions_that_people_get() -> None:
    people, tests = _pins("requirements.lock"), _pins("requirements-dev.lock")

    assert people
    assert {name: tests.get(name) for name in people} == people


def test_every_locked_package_is_installed_as_locked() -> None:
    wrong = {
        requirement.name: version(requirement.name)
        for requirement, _ in _entries("requirements-dev.lock")
        if requirement.marker is None or requirement.marker.evaluate()
        if not requirement.specifier.contains(version(requirement.name))
    }

    assert wrong == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_carries_hashes_and_no_address(lock: str) -> None:
    text = (TOP / lock).read_text(encoding="utf-8")

    assert "://" not in text
    assert not re.search(r"--(extra-)?index|--find-links|--trusted", text)
    assert [str(one) for one, hashes in _entries(lock) if not hashes] == []


def test_the_program_carries_no_browser() -> None:
    found = [
        f"{source.name}:{node.lineno}"
        for source in sources("src")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Import | ast.ImportFrom) and "WebEngine" in ast.unparse(node)
    ]

    assert found == []


def _entries(lock: str) -> list[tuple[Requirement, list[str]]]:
    """Each pinned package of *lock* with its hashes."""
    joined = (TOP / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    found = []
    for line in joined.splitlines():
        if line.strip() and not line.startswith("#"):
            requirement, *hashes = re.split(r"\s+--hash=", line.strip())
            found.append((Requirement(requirement), hashes))
    return found


def _pins(lock: str) -> dict[str, Version]:
    return {
        canonicalize_name(one.name): Version(next(iter(one.specifier)).version)
        for one, _ in _entries(lock)
    }
