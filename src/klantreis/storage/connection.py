# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One way to the database: the key first, then the settings that the promises rest on, read back.

Every call to SQLCipher goes through `named_problems`, so that nothing but a KlantreisError leaves.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3

from klantreis.crypto.hierarchy import DataKey
from klantreis.domain.problems import (
    AlreadyOpen,
    CannotWrite,
    JournalDamaged,
    KlantreisError,
    OutOfSpace,
)

# After the key, in this order; the last of each is what reading it back must give.
# TRUNCATE and EXTRA: with DELETE and FULL a power cut lost saves that had been acknowledged.
_PRAGMAS: tuple[tuple[str, str, str | int], ...] = (
    ("temp_store", "MEMORY", 2),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("fullfsync", "ON", 1),
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
)

# The primary result codes of SQLite (https://sqlite.org/rescode.html) that have a name here.
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _FULL, _CANTOPEN = 3, 5, 6, 8, 10, 13, 14
_NAMED: dict[int, type[KlantreisError]] = {
    _PERM: CannotWrite,
    _READONLY: CannotWrite,
    _IOERR: CannotWrite,
    _CANTOPEN: CannotWrite,
    _BUSY: AlreadyOpen,
    _LOCKED: AlreadyOpen,
    _FULL: OutOfSpace,
}


def connect(path: Path, data_key: DataKey) -> sqlcipher3.Connection:
    """Open the database at *path*; the caller begins and ends transactions itself.

    Raises JournalDamaged for a wrong key, damage, or a setting that does not hold; CannotWrite when
    the place cannot be read or written.
    """
    with named_problems():
        # `rw`: a wrong path must not leave an empty file behind.
        place = path.absolute().as_uri() + "?mode=rw"
        connection = sqlcipher3.connect(place, uri=True, isolation_level=None)
    try:
        with named_problems():
            _set_up(connection, data_key)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def named_problems() -> Iterator[None]:
    """Turn what SQLCipher raises into a problem that klantreis knows by name."""
    try:
        yield
    except sqlcipher3.Error as problem:
        # No cause goes along: a message of SQLite can quote a value from a row.
        raise _named(problem) from None


@contextmanager
def transaction(connection: sqlcipher3.Connection) -> Iterator[None]:
    """All that is done inside is kept, durably, or none of it."""
    with named_problems():
        connection.execute("begin immediate")
        try:
            yield
            connection.execute("commit")
        except BaseException:
            # A full disk may have rolled back already.
            if connection.in_transaction:
                connection.execute("rollback")
            raise


def _set_up(connection: sqlcipher3.Connection, data_key: DataKey) -> None:
    _set(connection, "cipher_log_level", value="NONE", held="NONE")
    # Key and salt as they are; `set_key` with 32 bytes would silently take them for a passphrase.
    connection.execute(f"pragma key = \"x'{data_key.database()}'\"")
    connection.execute("select count(*) from sqlite_schema").fetchone()
    for name, value, held in _PRAGMAS:
        _set(connection, name, value=value, held=held)


def _set(connection: sqlcipher3.Connection, name: str, *, value: str, held: str | int) -> None:
    connection.execute(f"pragma {name} = {value}").fetchall()
    if connection.execute(f"pragma {name}").fetchone() != (held,):
        raise JournalDamaged(what="pragma", pragma=name)


def _named(problem: sqlcipher3.Error) -> KlantreisError:
    code = getattr(problem, "sqlite_errorcode", 0)
    if code & 0xFF in _NAMED:
        return _NAMED[code & 0xFF](code=code)
    return JournalDamaged(what="database", code=code)
