# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""THREATS.md promises nothing without a test, and names only tests and campaigns that are there."""

import re

import pytest

from tests.campaigns.every_campaign import EVERY
from tests.rules.tree import TOP

PAGE = (TOP / "docs" / "THREATS.md").read_text(encoding="utf-8")
CAMPAIGNS = sorted(set(re.findall(r"`\./test campaign ([\w-]+)`", PAGE)))
NAMED = sorted(set(re.findall(r"`(tests/[\w/.]+)::(\w+)`", PAGE)))


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_the_test_that_is_named_is_there(file: str, name: str) -> None:
    assert f"\ndef {name}(" in (TOP / file).read_text(encoding="utf-8")


def test_each_protection_ends_with_its_test() -> None:
    protects = PAGE.split("## Does not protect against")[0]
    lines = [line for line in protects.splitlines() if line.startswith("- ")]

    assert len(lines) > 30
    proved = re.compile(r"(::test_\w+|`\./test campaign [\w-]+)`$")
    assert [line for line in lines if not proved.search(line)] == []


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_the_campaign_that_is_named_is_there(name: str) -> None:
    assert EVERY[name].short > 0
