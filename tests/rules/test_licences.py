# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that people get is under a licence that is named, and klantreis under its own."""

import re

from packaging.utils import canonicalize_name

from tests.rules.tree import TOP


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
