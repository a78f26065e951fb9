# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""No window has words of its own: all that is read or heard stands in `klantreis.words`."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.rules.tree import sources

SHOWN_BY = {
    "setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setLabelText", "QLabel", "QPushButton",
    "addAction", "addItem", "addTab", "drawText",
}  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def test_no_window_shows_words_that_nobody_could_translate() -> None:
    loose = [
        f"{source.name}:{line}: {text!r}"
        for source in sources()
        if source.name.startswith("src/klantreis/ui/")
        for line, text in _loose(source.tree)
    ]

    assert not loose, "\n".join(["Put these in a module of klantreis.words as a Phrase:", *loose])


@pytest.mark.parametrize(
    ("code", "is_loose"),
    [
        ('label.setText("Bewaard")', True),
        ('QLabel(f"Nog {count} keer")', True),
        ('button.setAccessibleName("Ja " + name)', True),
        ("label.setText(tongue.say(words.SAVED))", False),
        ('label.setText("")', False),
        ('label.setText("·")', False),
        ('label.setObjectName("bar")', False),
    ],
)
def test_loose_words_are_found_and_signs_are_not(code: str, *, is_loose: bool) -> None:
    assert bool(list(_loose(ast.parse(code)))) is is_loose


def _loose(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call.func) in SHOWN_BY:
            for argument in call.args:
                yield from ((call.lineno, text) for text in _texts(argument))


def _name(function: ast.expr) -> str:
    return str(getattr(function, "attr", getattr(function, "id", "")))


def _texts(argument: ast.expr) -> Iterator[str]:
    """Literal words in *argument* itself, not in calls within it."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        if _LETTERS.search(argument.value):
            yield argument.value
    elif isinstance(argument, ast.JoinedStr):
        for part in argument.values:
            yield from _texts(part)
    elif isinstance(argument, ast.BinOp):
        yield from _texts(argument.left)
        yield from _texts(argument.right)
