# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""No sentence and no control is kept that nothing says: a word that nobody reads goes stale."""

import ast
import inspect
from collections.abc import Iterator

from tests.rules.tree import sources
from tests.words import catalogue


def test_every_sentence_and_control_is_said_somewhere() -> None:
    used = {one for source in sources("src") for one in _used(source.tree, _module(source.name))}

    unused = [name for name in _defined() if name not in used]
    assert not unused, "\n".join(["Nothing says these: use them or take them out.", *unused])


def test_a_name_is_used_when_it_is_read_or_imported_and_not_when_it_is_made() -> None:
    code = "from a.b import C, d as words\nwords.SAVED\nGONE = 1\nSTAYS = GONE\n"

    used = set(_used(ast.parse(code), "a.here"))

    assert {"a.b.C", "a.b.d.SAVED", "a.here.GONE"} <= used
    assert "a.here.STAYS" not in used


def _defined() -> Iterator[str]:
    """Every sentence, control and table that a module of words makes itself."""
    for module in catalogue.modules():
        for node in ast.parse(inspect.getsource(module)).body:
            for name in ast.walk(node) if isinstance(node, ast.Assign | ast.AnnAssign) else ():
                if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store):
                    yield f"{module.__name__}.{name.id}"


def _module(path: str) -> str:
    return path.removeprefix("src/").removesuffix(".py").replace("/", ".")


def _used(tree: ast.Module, module: str) -> Iterator[str]:
    """What *tree* imports, and what it reads: of itself, or of a module under any name."""
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                known[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    yield from known.values()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{known.get(node.value.id, node.value.id)}.{node.attr}"
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield f"{module}.{node.id}"
