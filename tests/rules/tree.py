# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The project's own files, read for the tests that count them."""

import ast
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef
TOP = Path(__file__).parents[2]
_NOT_OURS = {"build", "dist", "klantreis-demo", "node_modules"}


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its name in the project, its text and its tree."""

    name: str
    text: str
    tree: ast.Module

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    def functions(self) -> Iterator[Function]:
        for node in ast.walk(self.tree):
            if isinstance(node, Function):
                yield node

    def classes(self) -> Iterator[ast.ClassDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ClassDef):
                yield node


def sources(*folders: str) -> list[Source]:
    """Every Python file of ours under *folders* (all: `src`, `tests`, `packaging`)."""
    found = []
    for folder in folders or ("src", "tests", "packaging"):
        for path in sorted((TOP / folder).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            name = path.relative_to(TOP).as_posix()
            found.append(Source(name=name, text=text, tree=ast.parse(text)))
    return found


def texts() -> Iterator[tuple[str, str]]:
    """Every file of ours that holds text, as (name in the project, text)."""
    for folder, inner, files in os.walk(TOP):
        inner[:] = sorted(name for name in inner if _is_ours(name))
        # Beside the first checkout, git leaves a file that says where the rest of it lies.
        for name in sorted(set(files) - {".git"}):
            path = Path(folder, name)
            try:
                text = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
            yield path.relative_to(TOP).as_posix(), text


def _is_ours(folder: str) -> bool:
    if folder in _NOT_OURS or folder.endswith((".egg-info", "__pycache__")):
        return False
    return not folder.startswith(".") or folder == ".ci"


def length(node: Function | ast.ClassDef) -> int:
    """How many lines *node* takes, without its decorators."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def body_without_docstring(
    node: ast.Module | ast.FunctionDef | ast.AsyncFunctionDef,
) -> list[ast.stmt]:
    """What stands in *node* after its docstring."""
    return node.body[1:] if ast.get_docstring(node) is not None else node.body
