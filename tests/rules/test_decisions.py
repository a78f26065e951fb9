# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the decisions say of libraries and of our own words is so."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.campaigns.every_campaign import EVERY
from tests.rules.tree import TOP

STANDS_ON = TOP / "docs/adr/0001-dependencies.md"
PAGES = [
    *(TOP / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")),
    *(TOP / "docs" / name for name in ("ARCHITECTURE.md", "CONSENT.md", "THREATS.md")),
    *sorted((TOP / "docs/adr").glob("*.md")),
]
# What a library is called when it is imported, where that differs from its name.
IMPORTED = {
    "pyside6-essentials": {"PySide6", "shiboken6"}, "pyside6-addons": {"PySide6"},
    "zxing-cpp": {"zxingcpp"}, "fonttools": {"fontTools"}, "espeakng-loader": {"espeakng_loader"},
    "pyhanko": {"pyhanko", "pyhanko_certvalidator", "asn1crypto"},
}  # fmt: skip
# Named where it is told why it is *not* used, or as another program's or standard's own word.
ELSEWHERE = {
    "LazyLoader", "libglib", "libxcb", "lupdate", "multiprocessing", "ts", "upw",
}  # fmt: skip


def test_every_library_is_asked_for_as_its_decision_says() -> None:
    told = {name: spec.strip(" `") for name, spec, _ in _libraries()}

    assert told.keys() == _asked().keys()
    assert {name: spec for name, spec in told.items() if spec} == {
        name: _asked()[name] for name, spec in told.items() if spec
    }


def test_every_library_is_used_where_its_decision_says_and_nowhere_else() -> None:
    used = _used()

    assert len(used) > 8
    for name, _, places in _libraries():
        allowed = tuple(f"src/klantreis/{place}/" for place in re.findall("`([a-z/]+)`", places))
        for module in IMPORTED.get(name, {name.replace("-", "_")}):
            assert [one for one in used.get(module, ()) if not one.startswith(allowed)] == []


def test_every_tool_for_tests_and_packages_stands_in_the_decision() -> None:
    page = STANDS_ON.read_text(encoding="utf-8").lower()
    groups = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))[
        "dependency-groups"
    ]

    names = {Requirement(line).name for lines in groups.values() for line in lines}
    assert len(names) > 10
    assert [name for name in sorted(names) if name not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_a_page_names_no_thing_that_is_not_there(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.S)
    named = re.findall(r"[A-Za-z_]\w*", " ".join(re.findall(r"`([^`\n]+)`", text)))

    assert sorted({one for one in named if not _is_ours(one)} - ELSEWHERE) == []


def test_every_campaign_is_told_of_among_the_proofs() -> None:
    page = (TOP / "docs/PROOF.md").read_text(encoding="utf-8").split("### Figures")[0]
    rows = re.findall(r"^\| (`.*?) \|", page, re.M)

    assert sorted(re.findall(r"`([a-z-]+)`", " ".join(rows))) == sorted(EVERY)


def _libraries() -> list[tuple[str, str, str]]:
    """Name, versions as far as they are told, and where it is used, of each that a row names."""
    found = []
    for row in re.findall(r"^\| (`.*) \|$", STANDS_ON.read_text(encoding="utf-8"), re.M):
        first, _, places, *_ = row.split(" | ")
        *names, last = re.findall(r"`([^`]+)`", first)
        spec = "" if re.fullmatch("[a-z0-9-]+", last) else last
        found += [(name, spec, places) for name in (names if spec else [*names, last])]
    return found


def _asked() -> Mapping[str, str]:
    """Each library of the project, with the versions that it asks for, as they are written."""
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [line.split(";")[0] for line in project["dependencies"]]
    return {(one := re.match("[a-z0-9-]+", line) or [""])[0]: line[len(one[0]) :] for line in lines}


def _used() -> Mapping[str, list[str]]:
    """Where each module is imported."""
    found: dict[str, list[str]] = {}
    for path in (TOP / "src").rglob("*.py"):
        # Imports stand before all else; further down a text may hold another program.
        text = path.read_text(encoding="utf-8").split("\n\n\n")[0]
        for module in set(re.findall(r"^(?:from|import) (\w+)", text, re.M)):
            found.setdefault(module, []).append(path.relative_to(TOP).as_posix())
    return found


def _is_ours(word: str) -> bool:
    return word in _words() or word.lower() in _words()


@cache
def _words() -> frozenset[str]:
    """Every word of what the program, its tests and its packages are written in."""
    kinds = {".py", ".toml", ".sh", ".txt", ".nsi", ".ps1", ".spec", ".xml", ".plist", ""}
    files = [TOP / "pyproject.toml", TOP / "run", TOP / "test"]
    for name in ("src", "tests", "packaging", "resources/stories", ".ci"):
        files += [one for one in (TOP / name).rglob("*") if one.suffix in kinds and one.is_file()]
    texts = [one.read_text(encoding="utf-8", errors="ignore") for one in files]
    names = [str(one.relative_to(TOP)) for one in files]
    return frozenset(re.findall(r"\w+", "\n".join((*texts, *names))))
