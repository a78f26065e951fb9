# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The code keeps its shape: limits are counted, and the exceptions only get fewer."""

import ast
import re
from collections.abc import Callable

import pytest

from tests.rules.tree import TOP, Source, body_without_docstring, length, sources, texts

MOST_EXCEPTIONS = 0
MOST_LINES_IN_FILE = 300
MOST_LINES_IN_CLASS = 200
MOST_LINES_IN_FUNCTION = 30
MOST_PUBLIC_METHODS = 15
MOST_COLUMNS = 100

SPDX = [
    "# SPDX-FileCopyrightText: 2026 klantreis contributors",
    "# SPDX-License-Identifier: EUPL-1.2",
]
NAMES_THAT_SAY_NOTHING = {"utils", "helpers", "common", "manager", "misc"}


@pytest.fixture(scope="module")
def ours() -> list[Source]:
    return sources()


@pytest.fixture(scope="module")
def too_big(ours: list[Source]) -> set[str]:
    return {found for source in ours for found in _too_big(source)}


def test_nothing_is_bigger_than_a_reader_can_hold(too_big: set[str]) -> None:
    assert sorted(too_big - _exceptions()) == []


def test_the_list_of_exceptions_only_shrinks(too_big: set[str]) -> None:
    assert sorted(_exceptions() - too_big) == []
    assert len(_exceptions()) <= MOST_EXCEPTIONS


def test_no_line_is_too_long(ours: list[Source]) -> None:
    assert _lines(ours, lambda line: len(line) > MOST_COLUMNS) == []


def test_every_file_says_whose_it_is(ours: list[Source]) -> None:
    assert [source.name for source in ours if source.lines[:2] != SPDX] == []


def test_every_file_says_what_it_is_for(ours: list[Source]) -> None:
    assert [source.name for source in ours if not ast.get_docstring(source.tree)] == []


def test_a_package_file_holds_a_docstring_and_nothing_else(ours: list[Source]) -> None:
    packages = [source for source in ours if source.name.endswith("/__init__.py")]

    assert packages
    assert [one.name for one in packages if body_without_docstring(one.tree)] == []


def test_no_module_has_a_name_that_says_nothing(ours: list[Source]) -> None:
    stems = {source.name: source.name.rsplit("/", 1)[-1].removesuffix(".py") for source in ours}

    assert [name for name, stem in stems.items() if stem in NAMES_THAT_SAY_NOTHING] == []


def test_no_function_imports(ours: list[Source]) -> None:
    assert [
        f"{source.name}:{node.lineno}"
        for source in ours
        for function in source.functions()
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ] == []


def test_no_circle_is_hidden_from_the_program(ours: list[Source]) -> None:
    flag = "TYPE_" + "CHECKING"

    assert _lines(ours, lambda line: flag in line) == []


def test_nothing_is_left_for_later(ours: list[Source]) -> None:
    words = ["TO" + "DO", "FIX" + "ME", r"\bXX" + "X", "NotImplemented" + "Error"]
    later = re.compile("|".join(words))

    assert _lines(ours, lambda line: bool(later.search(line))) == []


def test_no_function_is_empty(ours: list[Source]) -> None:
    assert [
        f"{source.name}:{function.lineno} {function.name}"
        for source in ours
        for function in source.functions()
        if (body := body_without_docstring(function))
        and all(isinstance(node, ast.Pass) for node in body)
    ] == []


def test_no_test_is_passed_over(ours: list[Source]) -> None:
    passed_over = re.compile(r"\b(skip|skip" + r"if|xfail|import" + r"orskip)\(|mark\.(skip|xfail)")

    tests = [source for source in ours if source.name.startswith("tests/")]

    assert tests
    assert _lines(tests, lambda line: bool(passed_over.search(line))) == []


def test_no_file_names_a_package_index_or_a_place_on_one_machine() -> None:
    # Put together from pieces, so that this file does not hold what it looks for.
    pieces = [
        "py" + r"pi\.org",
        "python" + r"hosted\.org",
        "npm" + r"js\.(org|com)",
        r"crates" + r"\.io",
        r"deb\.deb" + r"ian\.org",
        r"docker" + r"\.(io|com)",
        "/wo" + "rk/",
        "/ro" + "ot/",
        "/opt/" + "(py" + "pi|wheels)",
    ]
    places = re.compile("|".join(pieces), re.IGNORECASE)

    assert [
        f"{name}: {found.group()}" for name, text in texts() if (found := places.search(text))
    ] == []


def _too_big(source: Source) -> list[str]:
    """Each limit that *source* breaks, by a name that does not change when lines move."""
    found = []
    if len(source.lines) > MOST_LINES_IN_FILE:
        found.append(source.name)
    for function in source.functions():
        if length(function) > MOST_LINES_IN_FUNCTION:
            found.append(f"{source.name} {function.name}()")
    for one in source.classes():
        public = [
            node
            for node in one.body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and not node.name.startswith("_")
        ]
        if length(one) > MOST_LINES_IN_CLASS or len(public) > MOST_PUBLIC_METHODS:
            found.append(f"{source.name} {one.name}")
    return found


def _exceptions() -> set[str]:
    listed = (TOP / "tests/rules/exceptions.txt").read_text(encoding="utf-8").splitlines()
    return {line for line in listed if line and not line.startswith("#")}


def _lines(found_in: list[Source], is_wrong: Callable[[str], bool]) -> list[str]:
    return [
        f"{source.name}:{number}"
        for source in found_in
        for number, line in enumerate(source.lines, start=1)
        if is_wrong(line)
    ]
