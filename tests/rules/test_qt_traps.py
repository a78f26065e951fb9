# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What Qt from Python punishes much later, in another place: looked for in the source."""

import ast

from tests.rules.tree import sources

# `ui/pieces/pile.py` tells what goes wrong.
ASKS_A_LAYOUT = frozenset({"itemAt", "takeAt", "itemAtPosition"})


def test_nobody_asks_a_layout_for_its_items() -> None:
    found = [
        f"{source.name}:{line}"
        for source in sources("src", "tests")
        for line in _calls(source.tree, ASKS_A_LAYOUT)
    ]

    assert found == []


def test_the_look_finds_such_a_call() -> None:
    assert _calls(ast.parse("layout.itemAt(0)"), ASKS_A_LAYOUT) == [1]


def _calls(tree: ast.AST, names: frozenset[str]) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in names
    ]
