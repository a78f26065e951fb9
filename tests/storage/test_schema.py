# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables hold no label for anybody, and a person's words only where they can be erased."""

import re
from pathlib import Path

from klantreis.storage.store import Store
from tests.storage.people import Copy, new_copy

LABELS = re.compile(
    r"categor|score|diagnos|risk|risico|label|severity|urgen|priorit|problem|stoornis|disorder"
    r"|progress|percent|grade|rating|level|goal|doel|deadline|_due|overdue|compliance|motivation"
)
WORDS = re.compile(r"text|title|name|body|words|note|comment")


def test_no_column_labels_a_person(tmp_path: Path) -> None:
    columns = _columns(new_copy(tmp_path).store)

    assert {"fact.payload", "entry.kind", "box.bytes"} <= columns
    assert [one for one in columns if LABELS.search(one)] == []


def test_the_label_lint_would_see_one() -> None:
    assert all(LABELS.search(f"entry.{one}") for one in ("category", "risk_score", "diagnosis"))


def test_no_column_of_the_lists_holds_words(tmp_path: Path) -> None:
    columns = _columns(new_copy(tmp_path).store)

    assert [one for one in columns if WORDS.search(one.split(".")[1])] == ["search.words"]


def test_every_table_of_ours_is_strict(tmp_path: Path) -> None:
    store = new_copy(tmp_path).store

    tables = store.connection.execute("pragma table_list").fetchall()
    loose = {name for schema, name, _, _, _, strict in tables if schema == "main" and not strict}

    assert {one for one in loose if not one.startswith(("search", "sqlite_"))} == set()


def test_what_was_written_lies_in_payloads_and_index_only(tmp_path: Path) -> None:
    copy: Copy = new_copy(tmp_path)
    copy.write("merkwoord")

    holding = {
        table
        for table in _tables(copy.store)
        for row in _rows(copy.store, table)
        if any("merkwoord" in _readable(value) for value in row)
    }

    assert {"fact", "search"} <= holding
    assert {one for one in holding if not one.startswith("search_")} == {"fact", "search"}


def _rows(store: Store, table: str) -> list[tuple[object, ...]]:
    query = f'select * from "{table}"'  # noqa: S608  # the names come from the schema itself
    return list(store.connection.execute(query))


def _readable(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _tables(store: Store) -> list[str]:
    rows = store.connection.execute("select name from sqlite_schema where type = 'table'")
    return [name for (name,) in rows]


def _columns(store: Store) -> set[str]:
    return {
        f"{table}.{row[1]}"
        for table in _tables(store)
        if not table.startswith(("search_", "sqlite_"))
        for row in store.connection.execute(f'pragma table_info("{table}")')
    }
