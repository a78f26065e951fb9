# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the documents say of the code is so: the drawing, the names, and that each name is told."""

import ast
import importlib
import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.rules.tree import TOP, Source, sources

ARCHITECTURE = TOP / "docs/ARCHITECTURE.md"
PAGES = [
    *sorted(TOP.glob("*.md")),
    *(page for name in ("docs", "packaging", "resources") for page in (TOP / name).rglob("*.md")),
]
# What stands in a box of the drawing, up to the gap before what is said of it.
_BOX = re.compile(r"^([a-z_]+(?:\s*\|\s*[a-z_]+)*)(?:\s{2,}|$)")
_FILE = re.compile(r"`([\w./-]+\.(?:py|toml|sh|lock|txt|md|svg|cfg))`")
_NAME = re.compile(r"`((?:domain|services|documents|exchange|storage|host|words|ui|stories|crypto)"
                   r"\.[a-z_]\w*(?:\.\w+)*)(?:\([^`]*\))?`")  # fmt: skip
# Made by a command that the page names, or a name that people give.
# Ruff lets nobody but a widget have such a name, and then it is Qt who calls it.
_OF_QT = re.compile("[a-z]+[A-Z]")
_Named = ast.FunctionDef | ast.ClassDef
_Classes = Mapping[str, list[ast.ClassDef]]
_NOT_HERE = {"LEESMIJ.txt", "TEXT.txt", "draagbaar.txt", "resources/icons/controls/suitcase.svg"}


def test_the_drawing_shows_the_layers_of_the_import_contracts_and_no_others() -> None:
    assert _drawn() == _held()


def test_every_folder_of_the_program_is_in_the_drawing() -> None:
    boxes = {box for layer in _drawn() for box in layer}
    there = {path.stem for path in (TOP / "src/klantreis").iterdir() if _is_module(path)}

    assert boxes == there


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = set(_FILE.findall(page.read_text(encoding="utf-8"))) - _NOT_HERE

    assert [name for name in sorted(named) if not _is_there(name, page)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_every_name_of_the_program_that_a_page_tells_of_exists(page: Path) -> None:
    named = set(_NAME.findall(page.read_text(encoding="utf-8")))

    assert [name for name in sorted(named) if not _exists(name)] == []


def test_every_public_name_says_what_it_is_for() -> None:
    assert _untold(sources("src")) == []


def test_a_name_without_a_word_is_found_unless_what_it_follows_has_one() -> None:
    code = (
        "class One:\n    'one'\n    def go(self): 'go'\n    def stay(self): ...\n"
        "class Two(One):\n    def go(self): ...\n    def _own(self): ...\n"
        "    def paintEvent(self): ...\n"
        "def three(): ...\n"
    )
    source = Source("src/klantreis/ui/one.py", code, ast.parse(code))

    assert _untold([source]) == [f"{source.name}: {one}" for one in ("One.stay", "Two", "three")]


def _drawn() -> list[set[str]]:
    """The boxes of each line of the drawing, from above."""
    block = ARCHITECTURE.read_text(encoding="utf-8").split("```\n")[1]
    found = [_BOX.match(line) for line in block.splitlines()]
    return [set(re.split(r"\s*\|\s*", one.group(1))) for one in found if one]


def _held() -> list[set[str]]:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (layers,) = (one for one in contracts if one["type"] == "layers")
    assert layers["exhaustive"]
    return [set(line.split(" | ")) for line in layers["layers"]]


def _is_module(path: Path) -> bool:
    return path.stem == "__main__" or not path.name.startswith((".", "_"))


@cache
def _files() -> frozenset[str]:
    """Every file of ours, by its whole name and by each end of it: `ui/page.py`, `page.py`."""
    found = set()
    for folder, inner, files in os.walk(TOP):
        inner[:] = [name for name in inner if name not in {".git", ".venv", "__pycache__"}]
        for name in files:
            parts = Path(folder, name).relative_to(TOP).parts
            found |= {"/".join(parts[at:]) for at in range(len(parts))}
    return frozenset(found)


def _is_there(name: str, page: Path) -> bool:
    plain = name.removeprefix("./")
    return plain in _files() or (page.parent / name).resolve().is_file()


def _exists(name: str) -> bool:
    """Whether `layer.module.name` is a module, or something in one."""
    *above, last = f"klantreis.{name}".split(".")
    try:
        importlib.import_module(f"klantreis.{name}")
    except ModuleNotFoundError:
        try:
            return hasattr(importlib.import_module(".".join(above)), last)
        except ModuleNotFoundError:
            return False
    return True


def _untold(some: Iterable[Source]) -> list[str]:
    """Public functions, classes and methods without a word, where no class above has it either."""
    every = list(some)
    classes: dict[str, list[ast.ClassDef]] = {}
    for source in every:
        for one in source.classes():
            classes.setdefault(one.name, []).append(one)
    return [
        f"{source.name}: {name}"
        for source in every
        for name, node, owner in _public(source.tree)
        if ast.get_docstring(node) is None and not _follows(node.name, owner, classes)
    ]


def _public(tree: ast.Module) -> Iterator[tuple[str, _Named, ast.ClassDef | None]]:
    """Each public function and class with its name and, for a method, the class it is of."""
    for node in tree.body:
        if not isinstance(node, _Named) or node.name.startswith("_"):
            continue
        yield node.name, node, None
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                if isinstance(inner, _Named) and not inner.name.startswith("_"):
                    yield f"{node.name}.{inner.name}", inner, node


def _follows(name: str, owner: ast.ClassDef | None, classes: _Classes) -> bool:
    """Whether a method does what a class above its own, ours or Qt's, says of that name."""
    if owner is None:
        return False
    if _OF_QT.match(name):
        return True
    names = {base.id for base in owner.bases if isinstance(base, ast.Name)}
    above = [one for base in names for one in classes.get(base, ())]
    told = {
        one.name
        for base in above
        for one in base.body
        if isinstance(one, ast.FunctionDef) and ast.get_docstring(one)
    }
    return name in told or any(_follows(name, base, classes) for base in above)
