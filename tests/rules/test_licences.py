# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that people get is under a licence that is named, and klantreis under its own."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import distributions

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.rules.tree import TOP

OURS = "klantreis"


def test_the_licence_of_klantreis_is_the_whole_eupl() -> None:
    text = (TOP / "LICENSE").read_text(encoding="utf-8")

    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert [number for number in range(1, 16) if f"\n{number}." not in text] == []
    assert "Compatible Licences" in text


def test_every_package_that_people_get_is_named_with_its_licence() -> None:
    lock = (TOP / "requirements.lock").read_text(encoding="utf-8")
    locked = {canonicalize_name(name) for name in re.findall(r"^([\w.-]+)==", lock, re.M)}
    page = (TOP / "packaging/LICENCES.md").read_text(encoding="utf-8")
    named = dict(re.findall(r"^\| ([a-z0-9-]+) \| ([^|]+) \|", page, re.M))

    assert len(locked) > 20
    assert sorted(locked - named.keys()) == []
    assert sorted(named.keys() - locked - {"package"}) == []


def test_each_package_is_asked_by_whom_the_page_says() -> None:
    page = (TOP / "packaging/LICENCES.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([a-z0-9-]+) \| [^|]+ \| ([^|]+) \|$", page, re.M)
    told = {name: set(re.sub(r" \(\w+\)", "", asked).split(", ")) for name, asked in rows[1:]}
    asking = _asking(told.keys())
    # Not every system needs every package: who is not here cannot be asked.
    asked = {name: who & asking.keys() for name, who in told.items()}

    assert asked == {name: {one for one in asking if name in asking[one]} for name in told}


def _asking(given: Iterable[str]) -> Mapping[str, set[str]]:
    """Of all that people are *given* and is here, and of klantreis itself, what it asks for."""
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    lines: dict[str, list[str]] = {OURS: project["project"]["dependencies"]}
    for one in distributions():
        if (name := canonicalize_name(one.name)) in given:
            lines[name] = one.requires or []
    return {name: set(_names(asked)) for name, asked in lines.items()}


def _names(lines: Iterable[str]) -> Iterator[str]:
    for one in map(Requirement, lines):
        if one.marker is None or "extra" not in str(one.marker):
            yield canonicalize_name(one.name)
