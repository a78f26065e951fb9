# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The second reader stands alone: it uses nothing of klantreis, and no SQLCipher."""

import ast
from pathlib import Path

import pytest

READERS = ("bytes_and_keys", "pages", "facts", "reading", "contributions")


@pytest.mark.parametrize("name", READERS)
def test_the_second_reader_uses_nothing_of_klantreis(name: str) -> None:
    tree = ast.parse(Path(__file__).with_name(f"{name}.py").read_text("utf-8"))
    asked = {
        one.module if isinstance(one, ast.ImportFrom) else one.names[0].name
        for one in ast.walk(tree)
        if isinstance(one, ast.Import | ast.ImportFrom)
    }

    assert asked
    assert [one for one in asked if one and one.startswith(("klantreis", "sqlcipher3"))] == []
    assert {one for one in asked if one and one.startswith("tests")} <= {
        f"tests.second_reader.{other}" for other in READERS
    }
