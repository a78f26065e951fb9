# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journals as earlier versions of klantreis left them."""

from pathlib import Path

import sqlcipher3

from klantreis.domain.facts import Fact
from klantreis.storage import migrations, rows
from klantreis.storage.connection import connect, transaction
from klantreis.storage.store import Store
from klantreis.storage.taking_in import take_in
from tests.storage.people import CLIENT, JOURNEY, KEY

META = """
insert into meta (one, format, min_format, journey, client, replica) values (1, 1, 1, ?, ?, 'old')
"""


def of_first_version(path: Path, facts: list[Fact]) -> Path:
    """A journal as the first version left it, with *facts* in it and in its lists."""
    return _of_version(1, path, facts)


def of_second_version(path: Path, facts: list[Fact]) -> Path:
    """The same, as the second version left it."""
    return _of_version(2, path, facts)


def _of_version(version: int, path: Path, facts: list[Fact]) -> Path:
    """Filled by today's program, then without what came later: the lists were always the same."""
    path.touch()
    connection = connect(path, KEY)
    with transaction(connection):
        migrations.migrate(connection, to=version)
        wanted = _names(connection)
        migrations.migrate(connection, to=migrations.NEWEST)
        connection.execute(META, (JOURNEY, CLIENT.id))
        rows.insert(connection, (fact for fact in facts if fact.entry is None))
    store = Store(connection)
    with transaction(connection):
        take_in(store, [fact for fact in facts if fact.entry is not None])
        for kind, name in sorted(_names(connection) - wanted, reverse=True):
            if not name.startswith("sqlite_"):
                connection.execute(f"drop {kind} {name}")
        connection.execute(f"pragma user_version = {version}")
    assert _names(connection) == wanted
    connection.execute("vacuum")
    connection.close()
    return path


def _names(connection: sqlcipher3.Connection) -> set[tuple[str, str]]:
    return set(connection.execute("select type, name from sqlite_schema").fetchall())
