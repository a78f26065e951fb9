# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What Qt from Python punishes much later, in another place: looked for in the source."""

import ast

from tests.rules.tree import sources

# `ui/pieces/pile.py` tells what goes wrong.
ASKS_A_LAYOUT = frozenset({"itemAt", "takeAt", "itemAtPosition"})
# Only the bar that shows a voice moves: in calm mode by plain steps.
MOVES = frozenset(
    {
        "QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QPauseAnimation",
        "QSequentialAnimationGroup", "QParallelAnimationGroup", "QGraphicsOpacityEffect",
        "animateClick",
    }
)  # fmt: skip


def test_nobody_asks_a_layout_for_its_items() -> None:
    found = [
        f"{source.name}:{line}"
        for source in sources("src", "tests")
        for line in _calls(source.tree, ASKS_A_LAYOUT)
    ]

    assert found == []


def test_the_look_finds_such_a_call() -> None:
    assert _calls(ast.parse("layout.itemAt(0)"), ASKS_A_LAYOUT) == [1]


def test_nothing_moves_that_the_calm_mode_does_not_know_of() -> None:
    found = [
        f"{source.name}: {name}"
        for source in sources("src")
        for name in sorted(_named(source.tree) & MOVES)
    ]

    assert found == [], "take its time from `tokens.motion_ms`, and test that calm holds it still"


def test_the_look_finds_what_moves() -> None:
    assert _named(ast.parse("QPropertyAnimation(self, b'pos')")) & MOVES


def _named(tree: ast.AST) -> frozenset[str]:
    """Every name that stands in it, however it is reached."""
    nodes = list(ast.walk(tree))
    plain = {node.id for node in nodes if isinstance(node, ast.Name)}
    return frozenset(plain | {node.attr for node in nodes if isinstance(node, ast.Attribute)})


def _calls(tree: ast.AST, names: frozenset[str]) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in names
    ]
